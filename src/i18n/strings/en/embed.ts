/** The words, in English, of the pages that help others to frame the atlas: builder, guide and laboratory. */
export const embed = {
  'tools.embed': 'Embed',
  'tools.class': 'In class',
  'tools.page.embed': 'Make a frame',
  'tools.page.embed/newsrooms': 'For newsrooms',
  'tools.page.embed/lab': 'Laboratory',
  'tools.page.stories': 'Stories',
  'tools.page.stories/mine': 'Make your own',
  'tools.page.quiz': 'Quiz',

  'newsrooms.title': 'The atlas in your pages',
  'newsrooms.description':
    'How to embed Formats Atlas in WordPress, Ghost, a system of your own, AMP and an app; how to host it yourself; what is collected (nothing); how to have a fact corrected.',

  'laboratory.title': 'Laboratory of hosts',
  'laboratory.description':
    'Frames of Formats Atlas in every kind of host, with the protocol that each speaks and the height that it was told.',

  'builder.title': 'Embed the atlas',
  'builder.description':
    'Frame a country, a format, a question, a statement or the timeline of Formats Atlas in a page of your own: choose, look at it, copy the code.',
  'builder.lead':
    'Choose what to show, look at it as your readers will, copy the code. It sets no cookie, asks no other machine for anything, and works without script.',
  'builder.noScript': 'Choosing needs script. Without it, the page for newsrooms has the code to copy.',

  'builder.what': 'What to show',
  'builder.view': 'View',
  'builder.view.other': 'Another page',
  'builder.address': 'Or the address of any page: two countries side by side, a statement, a date',
  'builder.take': 'Show it',
  'builder.unknown': 'There is no page at “{address}”. What is shown stays.',
  'builder.unframed':
    '“{name}” has no frame. Countries, formats, questions, pairs, statements, the comparison and the timeline have one.',

  'builder.size': 'Size',
  'builder.width': 'Width in pixels',
  'builder.width.phone': 'Phone, {width}',
  'builder.width.column': 'Column, {width}',
  'builder.width.wide': 'Wide, {width}',
  'builder.height': 'Height in pixels',
  'builder.height.note': 'The map takes what the words leave of it.',
  'builder.height.told': '{height} pixels tall at this width; then as tall as what is read in it.',
  'builder.height.follows':
    '{wide} pixels tall at {width}, {narrow} at {phone}. Between them the code follows the window.',
  'builder.height.measuring': 'Being measured…',

  'builder.date': 'Date',
  'builder.date.live': 'As the atlas stands: it grows with it',
  'builder.date.pinned': 'Pinned to a day',
  'builder.date.day': 'Day',

  'builder.look': 'Look',
  'builder.theme': 'Theme',
  'builder.theme.auto': 'As the reader’s device',
  'builder.theme.light': 'Light',
  'builder.theme.dark': 'Dark',
  'builder.accent': 'Colour of the line and the link',
  'builder.accent.own': 'As the atlas',
  'builder.accent.chosen': 'Your own',
  'builder.accent.refused':
    'On the ground that you look at, this cannot be read: there the atlas’s own colour stays. Look at it in both themes.',
  'builder.radius': 'Corners, in pixels',
  'builder.text': 'Size of the text',
  'builder.text.percent': '{percent} %',
  'builder.language': 'Language',

  'builder.preview': 'Preview',
  'builder.preview.title': 'Preview: {title}',
  'builder.measured': 'To be measured',
  'builder.code': 'Code',
  'builder.way': 'Way to embed',
  'builder.way.iframe': 'Frame',
  'builder.way.element': 'Frame that sizes itself',
  'builder.way.address': 'Address alone',
  'builder.way.iframe.note':
    'No script in your page. Feeds and mail, which take frames out, show the quotation and the picture in it.',
  'builder.way.element.note':
    'One small script. As tall as what is read in it, and it tells your page by an event what the reader opens.',
  'builder.way.address.note':
    'For WordPress, Ghost and others that ask a page how to embed it (oEmbed): paste the address on a line of its own.',
  'builder.way.address.unknown':
    'This copy of the atlas was built without its public address, so it offers no oEmbed: set SITE_ORIGIN and build again.',
  'builder.copy': 'Copy',
  'builder.copied': 'Copied.',
  'builder.selected': 'It could not be copied. It is selected: press Ctrl+C, or ⌘C.',
  'builder.failed': 'Some of what the code says could not be loaded. Is the network there?',
  'builder.try': 'Try it in every kind of host',
} as const

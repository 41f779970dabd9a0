/** The words, in English, of the page for newsrooms. */
export const newsrooms = {
  'newsrooms.lead':
    'A frame of the atlas is a small page of its own: the drawing, what it shows in words, and the outlet behind every claim. Paste one line; it needs no key, no account and no upkeep.',

  'ways.title': 'Three ways',
  'ways.iframe':
    'A frame, which asks nothing of your page. Its map is as tall as you say; what is long scrolls in it. Where frames are taken out, as in feeds and mail, the quotation and the picture behind it are left.',
  'ways.element':
    'An element, with one small script. It is as tall as what is read in it, and sends your page the event “formats-atlas:view” with the address that the reader opens.',
  'ways.address':
    'The address of any page of the atlas, on a line of its own, where your system asks a page how to embed it (oEmbed). The address is all it knows, so the size is fixed: 640 by 560 pixels for a map.',
  'ways.story': 'A story is framed as story/<id>/ in either way.',
  'ways.make': 'Make the code for a view',

  'fits.title': 'What you can ask of a frame',
  'fits.lead': 'Behind its address, or as attributes of the element. What is not understood is left out of account.',
  'fits.theme': 'light or dark; else as the reader’s device',
  'fits.accent':
    'six hexadecimal digits: the line at the top and the link. Not taken where it could not be read (WCAG 2.2, 4.5 to 1)',
  'fits.radius': 'of the corners, 0 to 24 pixels',
  'fits.text': 'size of the text, 80 to 150 per cent',
  'fits.height': 'of the whole, in pixels: the map takes what the words leave',
  'fits.lang': 'language: {languages} so far; any other shows the first of these',
  'fits.date': 'the day as of which it tells; without it the frame grows with the atlas',
  'fits.formats': 'up to four formats on one map, by their ids, with commas between them',

  'wordpress.title': 'WordPress',
  'wordpress.paste':
    'Paste the address of a page of the atlas on a line of its own. WordPress asks that page how to embed it and puts it into a sandbox; the atlas works in there, and tells it its height (WordPress gives 200 to 1000 pixels).',
  'wordpress.html':
    'Or put the code of a frame into a “Custom HTML” block. Who may not post unfiltered HTML loses the frame when saving: then only the address works.',

  'ghost.title': 'Ghost',
  'ghost.paste':
    'Paste the address on an empty line: it becomes an embed card. For a size or a theme of your own, use an HTML card with the code of a frame. In the mail edition readers see the quotation and the picture.',

  'own.title': 'A system of your own',
  'own.policy':
    'If your pages send a content security policy, allow the atlas in frame-src, and for the element in script-src too. Neither way needs “unsafe-inline” for scripts. Where style attributes are forbidden, or taken out, the frame keeps the height of its height attribute.',
  'own.height':
    'If your pages already listen to pym.js, iframe-resizer, Datawrapper’s, Medium’s or Embedly’s frames, a plain frame of the atlas is sized by that: it says its height in all of these ways. Or listen yourself:',
  'own.sandbox':
    'In a sandbox, “allow-scripts” is enough for the map, and “allow-popups” for the links, which open in a tab of their own.',
  'own.reader':
    'Wheel and touch stay your page’s: the map zooms with Ctrl or ⌘, or two fingers. Keys reach the frame while it has the focus. Until a reader acts on it, a frame is a drawing and opens no graphics context, so that twenty on one page are no burden.',

  'amp.title': 'AMP',
  'amp.lead':
    'Not among the first 600 pixels of a page; the overflow element is what AMP demands of a frame that grows.',
  'amp.more': 'Show all of it',

  'app.title': 'A web view of an app',
  'app.view':
    'Load the frame’s address itself, or your article with a base address of your own: a page from a mere text has no origin, which the atlas allows for, and your other frames may not. Script has to be on for the map (Android: setJavaScriptEnabled); without it the drawing and the words stay. Open links that leave the frame in the device’s browser.',

  'host.title': 'Host it yourself',
  'host.why':
    'The atlas is static files. A copy in your own house has no limit of use, and stays as it is when this one changes.',
  'host.build': 'Build it with its own address, and put the folder dist on any file host:',
  'host.rules':
    'The host has to send “Access-Control-Allow-Origin: *”, or a sandboxed frame starts no script. These say so, with the headers for security and caching that fit:',
  'host.netlify': 'Netlify and Cloudflare Pages: _headers lies in dist already',

  'collected.title': 'What is collected',
  'collected.nothing':
    'Nothing. No cookie, no storage, no counter, no script, font or tile from anyone else; a frame asks the host of the atlas alone. That host sees what every web server sees: an address of the network, and that a file was asked for. Of your page it learns what the page’s referrer policy lets it, by default its origin. There is nothing for a banner to ask consent to.',

  'correct.title': 'Have a fact corrected',
  'correct.how':
    'Say which page, which sentence, and which source says otherwise. Every fact is a line in a text file that names its source; where sources contradict each other, the atlas shows both. A correction is seen in every frame that is not pinned to a day as soon as the site is built again; a pinned frame shows that day as it is then known.',
  'correct.contact': 'Write to',
  'correct.unknown':
    'Whoever runs this copy has not said where to write. The folder data of the project, from which the site is made, has a guide for editors, and a change to it can be proposed there.',

  'licence.title': 'Credit',
  'licence.text':
    'The data is under CC BY 4.0, the software under the MIT licence. A frame names its sources and the atlas by itself; words of others stay theirs, and are quoted.',
} as const

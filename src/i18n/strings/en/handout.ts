/** The words, in English, of what is handed out on paper. */
export const handout = {
  'handout.title': 'Handout: {title}',
  'handout.print': 'Print this page (Ctrl+P, or ⌘P), on A4 or Letter, in colour or black and white.',
  'handout.back': 'To the story',
  'handout.map': 'The map',
  'handout.map.of': 'The map of scene {number}, “{title}”, as of {date}.',
  'handout.scenes': 'Scene by scene',
  'handout.citations': 'Where the words stand',
  'handout.blank': 'An empty map to fill in',
  'handout.blank.task':
    'Write the name of a format on the line. Mark its members in one way, and who sits there in another role in a second way. Say under the map what your marks mean.',
  'handout.format': 'Format:',
  'handout.marks': 'My marks:',
  'handout.questions': 'Questions',
  'handout.name': 'Name:',
  'handout.onScreen':
    'Questions {from} to {to} follow from the data of the atlas. It asks them on a screen too, with others:',
  'handout.ofScene': 'Of scene {number}.',
  'handout.form.one': 'Tick one.',
  'handout.form.all': 'Tick all that apply.',
  'handout.form.map': 'Mark them on the empty map, and write the name of the format on its line. Choose from:',
  'handout.source.scene': 'See scene {number}, with its sources: {address}',
  'handout.source.page': 'All sources: {address}',
  'handout.answers': 'Answers, for the teacher',
  'handout.scan': 'The story: {address}',
  'handout.read': 'As of {date}. Outlines: Natural Earth. Data: CC BY 4.0. Words of others are theirs, and are quoted.',
} as const

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
  'handout.answers': 'Answers, for the teacher',
  'handout.scan': 'The story: {address}',
  'handout.read': 'As of {date}. Outlines: Natural Earth. Data: CC BY 4.0. Words of others are theirs, and are quoted.',
} as const

/** The words, in English, of the list of formats. */
export const formats = {
  'formats.lead':
    '{count} formats, by kind. Each opens with who sits there and since when, its meetings, and its sources.',
  'formats.seek': 'Find a format',
  'formats.found': '{count} format | {count} formats',
  'formats.chosen': 'Tick formats to see them on the map: {count} of up to {most}.',
  'formats.full': 'The map shows {most} formats at most: untick one to tick another.',
  'formats.onMap': 'On the map',
  'formats.choose': 'Show the {format} on the map',
  'formats.members': '{count} member | {count} members',
  'formats.leftOut': 'What we left out',
  'formats.ask': 'Ask: guess, then source',
} as const

/** The words, in English, of the pages of statements. */
export const statement = {
  'statement.speaker': 'Who says it',
  'statement.stances': 'Stances taken',
  'statement.noStance': 'None. It names, and takes no side.',
  'statement.about': 'About',
  'statement.date': 'When',
  'statement.source': 'Source',
  'statement.dateSource': 'Source of the date',
  'statement.note': 'Note',
} as const

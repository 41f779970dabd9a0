/** The words, in English, of the front page. */
export const front = {
  'front.lead':
    'The {format} would bring {first} together with {second}. Choose a country, here or on the map, to read what it has said and what is said of it.',
  'front.members': 'The members, and where they stand on the {format}',
  'front.article': 'The article this atlas began with',
  'front.questions': 'Questions they answer',
  'front.evidence':
    '{statements} statements from {sources} sources, until {date}. Each position on this page rests on one of them.',
  'front.format': 'The format, its meetings, and where sources differ',
} as const

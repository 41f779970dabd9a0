/** The words, in English, of the pages of articles. */
export const article = {
  'article.kind': 'Source article',
  'article.by': 'By {byline}',
  'article.date': 'Date of publication',
  'article.date.unknown': 'Unknown: the text shows none.',
  'article.event': 'What it tells of',
  'article.found': 'How we found it',
  'article.rights': 'Rights',
  'article.atOutlet': 'Read at {publisher}',
  'article.about': 'Mark what is said of',
  'article.about.none': 'All passages',
  'article.passages': '{count} passage | {count} passages',
  'article.text': 'The text',
  'article.text.full': 'The text, whole and unchanged; each marked passage is a statement',
  'article.text.excerpts': 'The passages quoted here; the rest stands at the outlet',
  'article.passage.about': 'About {countries}',
} as const

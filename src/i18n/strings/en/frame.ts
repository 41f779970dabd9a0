/** The words, in English, of the pages that others frame. */
export const frame = {
  'frame.sources': 'Source: {outlets}',
  'frame.sources.more': '{outlets} and {count} more | {outlets} and {count} more',
  'frame.until': 'data until {date}',
  'frame.open': 'Open in Formats Atlas',
  'frame.explore': 'Explore the map',
  'frame.evidence': 'The words and their sources',
  'frame.evidence.format': 'Members, meetings and their sources',
  'frame.evidence.changes': 'What changed when',
  'frame.back': 'Back to: {title}',
  'frame.timeline': 'The 3+3: who came, and when it met',
} as const

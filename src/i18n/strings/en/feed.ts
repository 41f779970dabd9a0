/** The words of the feeds in English. */
export const feed = {
  subtitle:
    'Who said what about the security formats of the South Caucasus and Central Asia: the newest {count} of {all} statements, by the first day on which each may have been said, undated ones last. Each has its source; all of them are in the data set.',
} as const

/** The words, in English, of the page for unknown addresses. */
export const notFound = {
  'notFound.lead': 'The address may have been mistyped, or the thing has another name here.',
  'notFound.guess': 'Did you mean {name}?',
  'notFound.places': 'These pages are there',
} as const

/** The words of what tells of a new version. */
export const offline = {
  'version.new': 'A new version of the atlas is there.',
  'version.load': 'Load it',
  'version.later': 'Later',
} as const

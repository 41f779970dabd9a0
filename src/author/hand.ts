/**
 * Where the device says which story is at hand; in the same window an event of this name tells that it has changed. By
 * itself, as every page asks it.
 */
export const handKey = 'formats-atlas story-at-hand'

/** What the compiler hands to the bundler. */
declare module 'virtual:atlas' {
  export const atlas: import('../domain/atlas.ts').Atlas
  /** Changes with the data: the query of every shard's address, so that caches may keep them for good. */
  export const version: string
}

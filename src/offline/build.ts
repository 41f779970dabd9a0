/** What the build tells the worker of its files, what the page and the worker tell each other, and which requests are kept. */

/** Paths are below the site's base. */
export interface Build {
  /** Changes whenever one of the files does. */
  readonly version: string
  /** The script that starts every page of this build. */
  readonly entry: string
  /** What the atlas needs to be whole, besides its front page. */
  readonly files: readonly string[]
  /** The folder of the framed pages, and the pages in it that are no frames. */
  readonly framed: string
  readonly tools: readonly string[]
  /** One file with all the small ones: their text by their address below the base, with its query. */
  readonly bags: string
  /** The same of the pages for a class: their markup by their path below the base, and these paths. */
  readonly pages: { readonly file: string; readonly paths: readonly string[] }
}

export type Message =
  /** What the page has used is to be kept, and if it is to be `whole` all the rest as well. */
  | { readonly kind: 'keep'; readonly used: readonly string[]; readonly whole: boolean }
  /** To a worker that waits: whether it is of another build than the page, whose entry this is. If not, it takes over. */
  | { readonly kind: 'compare'; readonly entry: string }
  | { readonly kind: 'take-over' }

/** `file`: the same for as long as its address or the build is. `page`: asked of the host first. `null`: no concern of ours. */
export type Kind = 'file' | 'page' | null

/** Of a path below the base. Framed pages, pictures, the data set and feeds are not kept. */
export function kindOf(build: Build, path: string): Kind {
  if (/^(assets|shards|search|flags)\/.|^(stories\/.+\.json|dates\.json|icon\.svg|manifest\.webmanifest)$/.test(path))
    return 'file'
  if (path.startsWith(build.framed) && !isTool(build, path)) return null
  return /^(data|pictures|hosting)\/|\.(?!html$)\w+$/.test(path) ? null : 'page'
}

/** Whether a path below the base is that of a page to which no script goes: it comes as it is, or not at all. */
export function isTool({ tools }: Build, path: string): boolean {
  return path.startsWith('story/') || tools.includes(path.replace(/index\.html$/, ''))
}

/** How a page is called, whatever stands behind a `?`: one file is sent for all of these. */
export function pageAddress(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + pathname.replace(/index\.html$/, '')
}

/** What the pages weigh on the wire, printed at every build, which fails where a limit is passed. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Rollup } from 'vite'

/** Bytes after brotli at its best, and requests. */
const limits = {
  // The page, the styles of every page, and those of its panel alone, which the front page does without.
  firstPaint: { bytes: 30_000, requests: 3 },
  beforeMap: { bytes: 125_000, requests: 12 },
  // A framed page until the reader acts: itself, the styles of every page, its script, the icon.
  framed: { bytes: 35_000, requests: 4 },
  // What the pages of others load for the element.
  element: { bytes: 2_000 },
  // The whole atlas as one file, as it is.
  portable: { bytes: 2_500_000 },
} as const

/** Paths below the output folder. */
export interface Files {
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
}

/** What a page asks for before the map library, beside itself and its shard. */
export interface InitialFiles {
  readonly everyPage: Files
  /** What the pages of one kind need more: the panel, by the kind of its subject. */
  readonly panels: ReadonlyMap<string, Files>
  /** Of a framed page: its script first, with what that needs, and the styles that it has besides those of every page. */
  readonly frame: Files
  /** What the pages that are no views of the map have besides the styles of every page. */
  readonly toolStyles: readonly string[]
  /** The same of stories. */
  readonly storyStyles: readonly string[]
}

/** The entry and each panel, with all that they import before they run, and the styles of these. */
export function initialFiles(bundle: Rollup.OutputBundle): InitialFiles {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const everyPage = filesOf(
    bundle,
    // What frames load is an entry as well, and no file of the atlas's own pages.
    chunks.filter(({ isEntry, facadeModuleId }) => isEntry && !facadeModuleId?.endsWith('.ts')),
    { scripts: [], styles: [] },
  )
  const panels = chunks.flatMap((chunk) => {
    const name = /\/panels\/(\w+)Panel\.tsx$/.exec(chunk.facadeModuleId ?? '')?.[1]
    return name ? [[kindNamed(name), filesOf(bundle, [chunk], everyPage)] as const] : []
  })
  const named = (end: string) => chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(end))
  const stylesOf = (end: string) => {
    const chunk = named(end)
    return chunk ? filesOf(bundle, [chunk], everyPage).styles : []
  }
  const framed = named('/entry/frame.ts')
  const none: Files = { scripts: [], styles: [] }
  const frame = {
    scripts: framed ? filesOf(bundle, [framed], none).scripts : [],
    styles: stylesOf('/app/takeFrameOver.tsx'),
  }
  const toolStyles = stylesOf('/embed/takeToolOver.tsx')
  const storyStyles = stylesOf('/app/takeStoryOver.tsx')
  return { everyPage, panels: new Map(panels), frame, toolStyles, storyStyles }
}

/** `LeftOut` is the panel of `left-out`. */
function kindNamed(name: string): string {
  return name.replaceAll(/\B[A-Z]/g, '-$&').toLowerCase()
}

function filesOf(bundle: Rollup.OutputBundle, from: readonly Rollup.OutputChunk[], here: Files): Files {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const visit = (fileName: string) => {
    const chunk = bundle[fileName]
    if (!chunk || chunk.type !== 'chunk' || scripts.has(fileName) || here.scripts.includes(fileName)) return
    scripts.add(fileName)
    for (const style of chunk.viteMetadata?.importedCss ?? []) if (!here.styles.includes(style)) styles.add(style)
    chunk.imports.forEach(visit)
  }
  for (const { fileName } of from) visit(fileName)
  return { scripts: [...scripts], styles: [...styles] }
}

interface Weight {
  readonly page: string
  readonly firstPaint: number
  readonly beforeMap: number
  readonly requests: { readonly firstPaint: number; readonly beforeMap: number }
}

/** A page as it was made. */
export interface Page {
  /** With its shard, before they are compressed. */
  readonly bytes: number
  /** Of its subject. */
  readonly kind: string
  readonly isFramed: boolean
}

interface Built {
  readonly folder: string
  /** By their path below the folder. */
  readonly pages: ReadonlyMap<string, Page>
  readonly initial: InitialFiles
  readonly log: (line: string) => void
}

/** Compressing at its best takes a tenth of a second a page, so only so many are weighed: the largest, and the front page. */
const weighed = 10
const frontPage = 'index.html'
/** Its address stands in the pages of others. */
export const elementScript = 'embed.js'

/** Weighs the pages, prints the heaviest and the front page, and throws where a limit is passed. */
export async function checkBudget({ folder, pages, initial, log }: Built): Promise<void> {
  const sizes = new Map<string, Promise<number>>()
  const sizeOf = (file: string): Promise<number> => {
    const known = sizes.get(file) ?? readFile(join(folder, file)).then(brotliBytes)
    sizes.set(file, known)
    return known
  }
  const weigh = async (files: readonly string[]) => sum(await Promise.all(files.map(sizeOf)))
  const weightOf = async (page: string, { kind }: Page): Promise<Weight> => {
    const html = await readFile(join(folder, page), 'utf8')
    const own = initial.panels.get(kind)
    const { styles } = initial.everyPage
    // A panel's own style stands in the page itself.
    const scripts = [...initial.everyPage.scripts, ...(own?.scripts ?? [])]
    const shard = /href="[^"]*(shards\/[^"?]+\.json)\?/.exec(html)?.[1]
    const firstPaint = brotliBytes(Buffer.from(html)) + (await weigh(styles))
    return {
      page,
      firstPaint,
      beforeMap: firstPaint + (await weigh([...scripts, ...(shard ? [shard] : [])])),
      requests: {
        firstPaint: 1 + styles.length,
        // The page, its styles, scripts and shard, the icon, and a flag.
        beforeMap: 1 + styles.length + scripts.length + 3,
      },
    }
  }
  const weighFramed = async () => {
    const made = [...pages].filter(([, { isFramed }]) => isFramed)
    const files = [...initial.everyPage.styles, ...initial.frame.scripts]
    const weighings = largest(made).map(async ([page]) => ({
      page,
      bytes: brotliBytes(await readFile(join(folder, page))) + (await weigh(files)),
      requests: 1 + files.length + 1,
    }))
    return (await Promise.all(weighings)).toSorted((a, b) => b.bytes - a.bytes)[0]
  }
  const frontMade = pages.get(frontPage)
  if (frontMade === undefined) throw new Error(`No front page to weigh: ${frontPage} was not made`)
  const front = await weightOf(frontPage, frontMade)
  const weights = [front]
  const others = [...pages].filter(([page, { isFramed }]) => page !== frontPage && !isFramed)
  for (const [page, made] of largest(others)) weights.push(await weightOf(page, made))
  const heaviest = weights.reduce((a, b) => (b.beforeMap > a.beforeMap ? b : a))
  log(`\n${pages.size} pages. On the wire, after brotli:`)
  log(
    `  first paint, front page      ${kilobytes(front.firstPaint)} of ${kilobytes(limits.firstPaint.bytes)}, ${front.requests.firstPaint} requests`,
  )
  log(
    `  before the map, front page   ${kilobytes(front.beforeMap)} of ${kilobytes(limits.beforeMap.bytes)}, ${front.requests.beforeMap} requests`,
  )
  log(`  heaviest page (${heaviest.page})  ${kilobytes(heaviest.firstPaint)}, ${kilobytes(heaviest.beforeMap)}`)
  const framed = await weighFramed()
  if (framed)
    log(
      `  heaviest framed page (${framed.page})  ${kilobytes(framed.bytes)} of ${kilobytes(limits.framed.bytes)}, ${framed.requests} requests, until the reader acts`,
    )
  const element = await sizeOf(elementScript)
  log(`  ${elementScript}  ${kilobytes(element)} of ${kilobytes(limits.element.bytes)}`)
  const passed = weights.flatMap(({ page, requests, ...bytes }) =>
    (['firstPaint', 'beforeMap'] as const).flatMap((when) => [
      ...(bytes[when] > limits[when].bytes ? [`${page}: ${kilobytes(bytes[when])} ${whenInWords[when]}`] : []),
      ...(requests[when] > limits[when].requests ? [`${page}: ${requests[when]} requests ${whenInWords[when]}`] : []),
    ]),
  )
  if (element > limits.element.bytes) passed.push(`${elementScript}: ${kilobytes(element)}`)
  if (framed && (framed.bytes > limits.framed.bytes || framed.requests > limits.framed.requests))
    passed.push(`${framed.page}: ${kilobytes(framed.bytes)}, ${framed.requests} requests until the reader acts`)
  if (passed.length > 0) throw new Error(`Over the budget:\n${passed.join('\n')}`)
}

/** Its name stands where it is offered. */
export const portableFile = 'formats-atlas.html'

/** Prints what the atlas as one file weighs, `parts` of it by their names, and throws where that is too much. */
export function checkPortable(bytes: number, parts: ReadonlyMap<string, number>, log: (line: string) => void): void {
  const told = [...parts].map(([name, size]) => `${name} ${kilobytes(size)}`)
  log(`\n${portableFile}  ${kilobytes(bytes)} of ${kilobytes(limits.portable.bytes)}: ${told.join(', ')}`)
  if (bytes > limits.portable.bytes) throw new Error(`Over the budget:\n${portableFile}: ${kilobytes(bytes)}`)
}

function largest(pages: readonly (readonly [string, Page])[]): readonly (readonly [string, Page])[] {
  return pages.toSorted(([, a], [, b]) => b.bytes - a.bytes).slice(0, weighed)
}

const whenInWords = { firstPaint: 'before the first paint', beforeMap: 'before the map' } as const

function brotliBytes(content: Uint8Array): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

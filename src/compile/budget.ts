/** What the pages weigh on the wire, printed at every build, which fails where a limit is passed. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Rollup } from 'vite'

/** Bytes after brotli at its best, and requests. */
const limits = {
  firstPaint: { bytes: 30_000, requests: 2 },
  beforeMap: { bytes: 125_000, requests: 12 },
} as const

/** What every page asks for before the map library, beside itself and its shard; paths below the output folder. */
export interface InitialFiles {
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
}

/** The entry, all that it imports before it runs, and the styles of these. */
export function initialFiles(bundle: Rollup.OutputBundle): InitialFiles {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const visit = (fileName: string) => {
    const chunk = bundle[fileName]
    if (!chunk || chunk.type !== 'chunk' || scripts.has(fileName)) return
    scripts.add(fileName)
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style)
    chunk.imports.forEach(visit)
  }
  for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.isEntry) visit(file.fileName)
  return { scripts: [...scripts], styles: [...styles] }
}

interface Weight {
  readonly page: string
  readonly firstPaint: number
  readonly beforeMap: number
}

interface Built {
  readonly folder: string
  /** Pages by their path below the folder. */
  readonly pages: ReadonlyMap<string, string>
  readonly initial: InitialFiles
  readonly log: (line: string) => void
}

/** Compressing at its best takes a tenth of a second a page, so only so many are weighed: the largest, and the front page. */
const weighed = 10
const frontPage = 'index.html'

/** Weighs the pages, prints the heaviest and the front page, and throws where a limit is passed. */
export async function checkBudget({ folder, pages, initial, log }: Built): Promise<void> {
  const weigh = async (files: readonly string[]) =>
    sum(await Promise.all(files.map(async (file) => brotliBytes(await readFile(join(folder, file))))))
  const styles = await weigh(initial.styles)
  const scripts = await weigh(initial.scripts)
  const weightOf = async (page: string, html: string): Promise<Weight> => {
    const shard = /href="[^"]*(shards\/[^"?]+\.json)\?/.exec(html)?.[1]
    const firstPaint = brotliBytes(Buffer.from(html)) + styles
    return { page, firstPaint, beforeMap: firstPaint + scripts + (shard ? await weigh([shard]) : 0) }
  }
  const frontHtml = pages.get(frontPage)
  if (frontHtml === undefined) throw new Error(`No front page to weigh: ${frontPage} was not made`)
  const front = await weightOf(frontPage, frontHtml)
  const weights = [front]
  const others = [...pages].filter(([page]) => page !== frontPage)
  for (const [page, html] of others.sort(([, a], [, b]) => b.length - a.length).slice(0, weighed))
    weights.push(await weightOf(page, html))
  const requests = {
    firstPaint: 1 + initial.styles.length,
    // The page, its styles, scripts and shard, the icon, and a flag.
    beforeMap: 1 + initial.styles.length + initial.scripts.length + 3,
  }
  const heaviest = weights.reduce((a, b) => (b.beforeMap > a.beforeMap ? b : a))
  log(`\n${pages.size} pages. On the wire, after brotli:`)
  log(
    `  first paint, front page      ${kilobytes(front.firstPaint)} of ${kilobytes(limits.firstPaint.bytes)}, ${requests.firstPaint} requests`,
  )
  log(
    `  before the map, front page   ${kilobytes(front.beforeMap)} of ${kilobytes(limits.beforeMap.bytes)}, ${requests.beforeMap} requests`,
  )
  log(`  heaviest page (${heaviest.page})  ${kilobytes(heaviest.firstPaint)}, ${kilobytes(heaviest.beforeMap)}`)
  const passed = weights.flatMap(({ page, firstPaint, beforeMap }) => [
    ...(firstPaint > limits.firstPaint.bytes ? [`${page}: ${kilobytes(firstPaint)} before the first paint`] : []),
    ...(beforeMap > limits.beforeMap.bytes ? [`${page}: ${kilobytes(beforeMap)} before the map`] : []),
  ])
  if (requests.firstPaint > limits.firstPaint.requests)
    passed.push(`${requests.firstPaint} requests before the first paint`)
  if (requests.beforeMap > limits.beforeMap.requests) passed.push(`${requests.beforeMap} requests before the map`)
  if (passed.length > 0) throw new Error(`Over the budget:\n${passed.join('\n')}`)
}

function brotliBytes(content: Uint8Array): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

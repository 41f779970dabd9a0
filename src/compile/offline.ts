/** What the site's worker is told to keep for use without a network: which files, and all small ones in one. */
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import type { Rollup } from 'vite'
import { frameFolder } from '../domain/frame.ts'
import { handoutPath, ownStoryId, storyPath, type NamedStory } from '../domain/story.ts'
import { toolGroups, toolPath, tools } from '../domain/tool.ts'
import type { CompiledSite } from './site.ts'

/** At the base, as a worker answers only for what lies below its own address. */
export const workerScript = 'sw.js'

/** The shape of what the worker knows as `Build`, which the compiler may not import. */
interface Build {
  readonly version: string
  readonly entry: string
  readonly files: readonly string[]
  readonly framed: string
  readonly tools: readonly string[]
  readonly bags: string
  readonly pages: { readonly file: string; readonly paths: readonly string[] }
}

/** Where the worker's script has what is told to it. */
const place = 'FILES_OF_THIS_BUILD'

/** Besides scripts, styles, faces and outlines, which all stand in `assets/`. */
const others = ['icon.svg', 'manifest.webmanifest']

/** What is fetched later by its address, with the query by which pages ask for it. */
const versioned = /^(shards|search|stories)\/|^dates\.json$/
const small = /^(shards|search|stories|flags)\/|^dates\.json$/

/** Shards, flags and what is searched as one file: hundreds of requests less, and a third of their weight when sent. */
export function bagsOf({ files, version }: Pick<CompiledSite, 'files' | 'version'>): string {
  const texts = [...files]
    .filter(([path]) => small.test(path))
    .map(([path, content]) => [versioned.test(path) ? `${path}?${version}` : path, String(content)] as const)
  return JSON.stringify(Object.fromEntries(texts))
}

/** The pages that a class may open in a room without a network, though nobody has opened them before. */
export function pagesForClass(stories: readonly Pick<NamedStory, 'id'>[]): readonly string[] {
  const ofStories = stories.flatMap(({ id }) => [storyPath(id), handoutPath(id)])
  return [...toolGroups.class.map(toolPath), ...ofStories, storyPath(ownStoryId)]
}

/** Scripts and styles that only framed pages and the tools for newsrooms load, which are kept when they are visited, or not at all. */
export function filesApart(bundle: Rollup.OutputBundle): ReadonlySet<string> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const own = new Set<string>()
  const visit = (fileName: string) => {
    const chunk = bundle[fileName]
    if (chunk?.type !== 'chunk' || own.has(fileName)) return
    if (/\/takeFrameOver\.tsx$|\/embed\/\w+Page\.tsx$/.test(chunk.facadeModuleId ?? '')) return
    own.add(fileName)
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next)
  }
  for (const { fileName, facadeModuleId } of chunks) if (facadeModuleId?.endsWith('index.html')) visit(fileName)
  const stylesOf = (isOwn: boolean) =>
    chunks
      .filter(({ fileName }) => own.has(fileName) === isOwn)
      .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
  const ownStyles = new Set(stylesOf(true))
  return new Set([
    ...chunks.map(({ fileName }) => fileName).filter((fileName) => !own.has(fileName)),
    ...stylesOf(false).filter((style) => !ownStyles.has(style)),
  ])
}

interface Built {
  readonly folder: string
  /** See `filesApart`. */
  readonly apart: ReadonlySet<string>
  /** The script that starts every page, below the base. */
  readonly entry: string
  /** See `pagesForClass`; below the base. */
  readonly pages: readonly string[]
  readonly log: (line: string) => void
}

/** What a reader's device is asked to fetch and to hold, beyond data: bytes after brotli at its best. */
const limit = 1_200_000

/** Tells the worker's script what there is, and prints what it weighs. Throws where it is too much. */
export async function writeWorker({ folder, apart, entry, pages, log }: Built): Promise<void> {
  const assets = (await readdir(join(folder, 'assets'))).map((name) => `assets/${name}`).toSorted()
  const bags = assets.find((file) => /\/bags-[^/]+\.json$/.test(file))!
  const files = [...assets.filter((file) => !/\/(bags|pages)-[^/]+\.json$/.test(file) && !apart.has(file)), ...others]
  const pagesFile = await writePagesFile(folder, pages)
  const script = join(folder, workerScript)
  const text = await readFile(script, 'utf8')
  // It is loaded as it is, by browsers that know no modules in workers.
  if (!text.includes(place) || /^\s*(?:import|export)\b/m.test(text))
    throw new Error(`${workerScript} has to be one script, with a place for the files of the build`)
  const hash = createHash('sha256').update(text)
  for (const file of [...files, bags, pagesFile]) hash.update(file)
  // What has no hash in its name.
  for (const file of others) hash.update(await readFile(join(folder, file)))
  const build: Build = {
    version: hash.digest('hex').slice(0, 8),
    entry,
    files,
    framed: frameFolder,
    tools: tools.map(toolPath),
    bags,
    pages: { file: pagesFile, paths: pages },
  }
  await writeFile(
    script,
    text.replace(place, () => JSON.stringify(build)),
  )
  const [whole, ofData] = await Promise.all([
    weigh(folder, [...files, pagesFile, 'index.html', workerScript]),
    weigh(folder, [bags]),
  ])
  log(
    `  kept for use without a network, ${files.length + 4} requests  ${kilobytes(whole.sent)} of ${kilobytes(limit)} and ${kilobytes(ofData.sent)} of data; ${kilobytes(whole.held + ofData.held)} on the device`,
  )
  if (whole.sent > limit) throw new Error(`Over the budget: ${kilobytes(whole.sent)} kept for use without a network`)
}

/** As one file, as they have outlines and words in common: a third of their weight when sent. Its path below the base. */
async function writePagesFile(folder: string, pages: readonly string[]): Promise<string> {
  const markup = await Promise.all(
    pages.map(async (path) => [path, await readFile(join(folder, path, 'index.html'), 'utf8')] as const),
  )
  const text = JSON.stringify(Object.fromEntries(markup))
  const file = `assets/pages-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`
  await writeFile(join(folder, file), text)
  return file
}

interface Bytes {
  readonly sent: number
  readonly held: number
}

async function weigh(folder: string, files: readonly string[]): Promise<Bytes> {
  const compress = promisify(brotliCompress)
  const bytes = await Promise.all(
    files.map(async (file) => {
      const content = await readFile(join(folder, file))
      // Faces are compressed as they are.
      return { held: content.length, sent: file.endsWith('.woff2') ? content.length : (await compress(content)).length }
    }),
  )
  return bytes.reduce((total, one) => ({ sent: total.sent + one.sent, held: total.held + one.held }), {
    sent: 0,
    held: 0,
  })
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`
}

/** Has every page made by the prerender and writes it, with its picture; prints what it all weighs. */
import { createHash } from 'node:crypto'
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ResolvedConfig } from 'vite'
import { pathOf, viewAt } from '../domain/address.ts'
import { frameFolder, framePathOf, pathInFrame } from '../domain/frame.ts'
import { handoutPath, ownStoryId, storyPath, type NamedStory } from '../domain/story.ts'
import { toolAt, toolPath, tools, type Tool } from '../domain/tool.ts'
import { subjectKey, type Subject } from '../domain/view.ts'
import { countInWords } from './facts.ts'
import { checkBudget, type InitialFiles, type Page } from './budget.ts'
import { iconFile, iconsOf } from './icons.ts'
import { pagesForClass, writeWorker } from './offline.ts'
import { makePages } from './pageWorkers.ts'
import { drawPictures } from './pictures.ts'
import { siteContact, siteOrigin, type CompiledSite } from './site.ts'

/** What a panel needs besides what every page has: the text of its style sheets, and its files below the base. */
interface PanelFiles {
  readonly style: string
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
}

/** The site's own part of what a page is made from. */
export interface Setting {
  readonly base: string
  readonly origin: string
  readonly contact: string
  readonly template: string
  /** As `template`, for pages that are framed, and their style. */
  readonly frameTemplate: string
  readonly frameStyle: string
  /** Of the pages that are no views of the map. */
  readonly toolStyle: string
  /** Of stories. */
  readonly storyStyle: string
  readonly policy: boolean
  /** By the kind of subject. */
  readonly panels: ReadonlyMap<string, PanelFiles>
}

/** Drawing takes longer than all else, so pictures outlive a build. */
const picturesKept = 'node_modules/.cache/formats-atlas-pictures'

export type Site = CompiledSite & Setting

/** What the one file holds besides its first page: as `entry/prerender` has it. */
interface Portable {
  readonly style: string
  readonly faces: string
  readonly hashes: readonly string[]
  readonly script: string
  readonly blocks: string
  readonly icon: string
}

/** What the built `entry/prerender` exports. The compiler knows its shape alone, for it may not import it. */
export interface Prerender {
  readonly headScript: string
  readonly frameHeadScript: string
  readonly framedSubjectsOf: (site: CompiledSite) => readonly Subject[]
  readonly renderTool: (site: Site, tool: Tool, hash: string) => Promise<string>
  readonly renderStory: (site: Site, story: NamedStory, hash: string) => string
  readonly renderOwnStory: (site: Site, hash: string) => string
  readonly renderStoryFrame: (site: Site, story: NamedStory, hash: string) => string
  readonly renderHandout: (site: Site, story: NamedStory, hash: string) => string
  readonly renderFrame: (site: Site, subject: Subject, hash: string) => string
  readonly subjectsOf: (site: CompiledSite) => readonly Subject[]
  readonly filesOf: (site: CompiledSite & Pick<Setting, 'origin' | 'base'>) => ReadonlyMap<string, string>
  readonly renderPage: (site: Site, subject: Subject, hash: string) => string
  readonly picturedSubjectsOf: (site: CompiledSite) => readonly Subject[]
  readonly pathOfPicture: (subject: Subject) => string
  readonly portableScripts: readonly string[]
  readonly drawFirstScene: (site: Site, story: NamedStory) => string
  readonly renderPortable: (site: Site, portable: Portable) => string
  readonly pictureMarkup: (site: Site, subject: Subject) => string
}

const unknown: Subject = { kind: 'not-found' }

/** One page, for an address below the base. An unknown address gets the page that says so. */
export async function pageAt(
  compiled: CompiledSite,
  prerender: Prerender,
  setting: Setting,
  path: string,
): Promise<{ readonly found: boolean; readonly html: string }> {
  const site = { ...compiled, ...setting }
  const [hash, frameHash] = [prerender.headScript, prerender.frameHeadScript].map(sha256) as [string, string]
  const tool = toolAt(path)
  if (tool) return { found: true, html: await prerender.renderTool(site, tool, hash) }
  const exists = (wanted: Subject) => compiled.shards.has(subjectKey(wanted))
  const folder = path.replace(/index\.html$/, '')
  if (folder === storyPath(ownStoryId)) return { found: true, html: prerender.renderOwnStory(site, hash) }
  for (const story of compiled.stories) {
    if (folder === storyPath(story.id)) return { found: true, html: prerender.renderStory(site, story, hash) }
    if (folder === frameFolder + storyPath(story.id))
      return { found: true, html: prerender.renderStoryFrame(site, story, frameHash) }
    if (folder === handoutPath(story.id)) return { found: true, html: prerender.renderHandout(site, story, hash) }
  }
  const own = pathInFrame(path)
  if (own !== null) {
    const asked = viewAt(own, '', exists).subject
    const framed = prerender.framedSubjectsOf(compiled).find((one) => subjectKey(one) === subjectKey(asked))
    const html = prerender.renderFrame(site, framed ?? unknown, frameHash)
    return { found: framed !== undefined && framed.kind !== 'not-found', html }
  }
  const { subject } = viewAt(path, '', exists)
  const html = prerender.renderPage(site, subject, hash)
  return { found: subject.kind !== 'not-found', html }
}

/** `entry`: the address of the built `entry/prerender`. `apart`: see `filesApart`. */
export async function writePages(
  compiled: CompiledSite,
  entry: string,
  config: ResolvedConfig,
  initial: InitialFiles,
  apart: ReadonlySet<string>,
): Promise<void> {
  console.log(`\n${countInWords(compiled.facts)}`)
  const { unsourced } = compiled.facts
  if (unsourced.length > 0) throw new Error(`Without a source:\n${unsourced.join('\n')}`)
  const prerender = (await import(/* @vite-ignore */ entry)) as Prerender
  const folder = join(config.root, config.environments['client']!.build.outDir)
  const template = await readFile(join(folder, 'index.html'), 'utf8')
  const setting: Setting = {
    base: config.base,
    origin: siteOrigin(),
    contact: siteContact(),
    template,
    frameTemplate: frameTemplateOf(template, initial.frame.scripts[0] ?? '', config.base),
    frameStyle: await textOf(initial.frame.styles, folder),
    toolStyle: await textOf(initial.toolStyles, folder),
    storyStyle: await textOf(initial.storyStyles, folder),
    policy: true,
    panels: await panelsOf(initial, folder),
  }
  const site: Site = { ...compiled, ...setting }
  const { atlas, shards, outlines, version, files } = compiled
  const subjects = prerender.subjectsOf(compiled)
  const toMake = [
    ...subjects.map((subject) => ({ file: fileOf(pathOf(subject)), subject, isFramed: false })),
    ...prerender
      .framedSubjectsOf(compiled)
      .map((subject) => ({ file: fileOf(framePathOf(subject)), subject, isFramed: true })),
  ]
  const making = {
    entry,
    hash: sha256(prerender.headScript),
    frameHash: sha256(prerender.frameHeadScript),
    folder,
    site: { ...setting, atlas, shards, outlines, version },
  }
  const framedStories: [string, Page][] = []
  for (const story of compiled.stories) {
    await write(join(folder, fileOf(storyPath(story.id))), prerender.renderStory(site, story, making.hash))
    await write(join(folder, fileOf(handoutPath(story.id))), prerender.renderHandout(site, story, making.hash))
    const file = fileOf(frameFolder + storyPath(story.id))
    const html = prerender.renderStoryFrame(site, story, making.frameHash)
    await write(join(folder, file), html)
    framedStories.push([file, { bytes: Buffer.byteLength(html), kind: 'story', isFramed: true }])
  }
  await write(join(folder, fileOf(storyPath(ownStoryId))), prerender.renderOwnStory(site, making.hash))
  for (const tool of tools)
    await write(join(folder, fileOf(toolPath(tool))), await prerender.renderTool(site, tool, making.hash))
  const icons = iconsOf(await readFile(join(config.root, iconFile), 'utf8'))
  for (const [path, content] of [...prerender.filesOf(site), ...icons]) await write(join(folder, path), content)
  const [bytes] = await Promise.all([makePages(toMake, making), writePictures(site, prerender, folder, config.root)])
  await appendFile(join(folder, 'licenses.md'), await licensesOfFiles())
  const pages = toMake.map(({ file, subject, isFramed }, index): [string, Page] => {
    const shard = files.get(`shards/${subjectKey(subject)}.json`)?.length ?? 0
    return [file, { bytes: bytes[index]! + (isFramed ? 0 : shard), kind: subject.kind, isFramed }]
  })
  await checkBudget({ folder, pages: new Map([...pages, ...framedStories]), initial, log: console.log })
  await writeWorker({
    folder,
    apart,
    entry: initial.everyPage.scripts[0]!,
    pages: pagesForClass(compiled.stories),
    log: console.log,
  })
}

/** The frame's script in the place of the entry's, whose address it is told: that comes only when the reader acts. */
function frameTemplateOf(template: string, script: string, base: string): string {
  return template
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
    .replace(
      /<script type="module"([^>]*) src="([^"]*)"/,
      (_, more: string, entry: string) => `<script type="module"${more} data-atlas="${entry}" src="${base}${script}"`,
    )
}

function fileOf(path: string): string {
  return path.endsWith('.html') ? path : `${path}index.html`
}

/** One for each page that has one of its own. */
async function writePictures(site: Site, prerender: Prerender, folder: string, root: string): Promise<void> {
  const pictures = prerender.picturedSubjectsOf(site).map((subject) => ({
    path: prerender.pathOfPicture(subject),
    markup: () => prerender.pictureMarkup(site, subject),
  }))
  await drawPictures(pictures, folder, join(root, picturesKept))
}

/** A panel's own style stands in its page, as a file would be one more request before the first paint. */
async function panelsOf({ panels }: InitialFiles, folder: string): Promise<Setting['panels']> {
  const read = [...panels].map(async ([kind, { styles, scripts }]) => {
    return [kind, { style: await textOf(styles, folder), styles, scripts }] as const
  })
  return new Map(await Promise.all(read))
}

async function textOf(files: readonly string[], folder: string): Promise<string> {
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('')
}

/** What ships besides scripts, whose licences the bundler has written down. */
const shipped = [
  'cldr-localenames-full',
  'country-flag-icons',
  '@fontsource/noto-sans',
  '@fontsource/noto-serif',
  '@fontsource/noto-sans-arabic',
  '@fontsource/noto-sans-armenian',
  '@fontsource/noto-sans-georgian',
]

export async function licensesOfFiles(): Promise<string> {
  const require = createRequire(import.meta.url)
  const texts = shipped.map(async (name) => {
    const folder = dirname(require.resolve(`${name}/package.json`))
    return `\n## ${name}\n\n${await readFile(join(folder, 'LICENSE'), 'utf8')}`
  })
  return (await Promise.all(texts)).join('')
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

/** In base64, as a content security policy wants it. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

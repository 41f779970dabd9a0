/** Makes every page at build: its address, its words and its drawing, as they stand before any script has run. */
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { App } from '../app/App.tsx'
import { feedsOf } from '../app/feeds.ts'
import { FrameShell } from '../app/FrameShell.tsx'
import { descriptionOf } from '../app/sharing/description.ts'
import { Handout, sceneToMap, titleOfHandout } from '../app/handout/Handout.tsx'
import handoutStyle from '../app/handout/handout.css?inline'
import { headOf } from '../app/head.ts'
import { manifestOf, manifestTags } from '../app/manifest.ts'
import { OwnStoryAbsent } from '../app/OwnStoryAbsent.tsx'
import { oembedOf, oembedPath } from '../app/sharing/oembed.ts'
import { hasOwnPicture } from '../app/sharing/pictured.ts'
import { StoryFrame } from '../app/StoryFrame.tsx'
import { StoryShell } from '../app/StoryShell.tsx'
import { nameOfSubject, titleOf } from '../app/title.ts'
import { words as authorWords } from '../author/words.ts'
import { pathOf } from '../domain/address.ts'
import { storyKey, type Atlas, type Shard } from '../domain/atlas.ts'
import { briefOfStory, ownStoryId, storyFolder, storyPath, viewOfScene, type NamedStory } from '../domain/story.ts'
import { isFramed, subjectsInFrame } from '../domain/frame.ts'
import { toolGroups, toolPath, type Tool } from '../domain/tool.ts'
import { front, openingFormat, subjectFrom, subjectKey, subjectKinds, type Subject, type View } from '../domain/view.ts'
import { loadTool, headOfTool } from '../embed/tools.ts'
import { ToolShell } from '../embed/ToolShell.tsx'
import { direction } from '../i18n/direction.ts'
import { portable } from '../i18n/strings/en/portable.ts'
import { language, t, wordsOf } from '../i18n/t.ts'
import { drawingOf } from '../map/drawing.ts'
import { blankOf, blanksOf } from '../map/poster/blank.ts'
import { pictureOf as drawnPictureOf } from '../map/poster/picture.ts'
import { posterOfPage } from '../map/poster/page.ts'
import type { Shapes } from '../map/shapes.ts'
import { Panel } from '../panels/Panel.tsx'
import { loadPanel } from '../panels/PanelOf.tsx'
import { StoreProvider } from '../store/context.ts'
import { existsIn } from '../store/select.ts'
import { fragmentBase } from '../portable/history.ts'
import { createAtlasStore, hostedFiles, noHistory, type AtlasStore } from '../store/store.ts'
import { dataBlock, escaped } from '../ui/markup.ts'
import ahead from './ahead.js?raw'
import frameAhead from './frameAhead.js?raw'
import portableAhead from './portableAhead.js?raw'
import portableStart from './portableStart.js?raw'

export interface Site {
  readonly atlas: Atlas
  readonly shards: ReadonlyMap<string, Shard>
  readonly rests: ReadonlyMap<string, Shard>
  readonly stories: readonly NamedStory[]
  readonly version: string
  readonly outlines: Shapes
  /** The site's base path, with a slash at both ends. */
  readonly base: string
  /** Scheme and host, without a slash at the end; empty where it is not known. */
  readonly origin: string
  /** Of whoever answers for the site: an address of mail or of a page; empty where that is not said. */
  readonly contact: string
  /** `index.html` as the bundler leaves it, with the places `<!--head-->`, `<!--app-->` and `<!--ahead-->`. */
  readonly template: string
  /** Of each kind's panel its style, and its scripts below the base; none are known in development. */
  readonly panels: ReadonlyMap<
    string,
    { readonly style: string; readonly styles: readonly string[]; readonly scripts: readonly string[] }
  >
  /** The same for pages that are framed, of which the style is one for all, and their script is another. */
  readonly frameTemplate: string
  readonly frameStyle: string
  /** Of the pages that are no views of the map. */
  readonly toolStyle: string
  /** Of stories. */
  readonly storyStyle: string
  /** In development the bundler's client needs what the policy of the built pages forbids. */
  readonly policy: boolean
}

await Promise.all(subjectKinds.map(loadPanel))

/** The script that stands in every page's head; the policy allows it by its hash. */
export const headScript: string = scriptIn(ahead)

/** The same of every page that is framed. */
export const frameHeadScript: string = scriptIn(frameAhead)

/** Those of the one file: in its head, and at its end. */
export const portableScripts: readonly [head: string, end: string] = [scriptIn(portableAhead), scriptIn(portableStart)]

function scriptIn(file: string): string {
  return file
    .replaceAll('\r', '')
    .replace(/^\/\/.*\n/, '')
    .trim()
}

/** Every subject that has a page. */
export function subjectsOf(site: Pick<Site, 'shards'>): readonly Subject[] {
  return [...[...site.shards.keys()].map(subjectFrom), { kind: 'not-found' }]
}

/** Every subject that has a page to be framed. */
export function framedSubjectsOf(site: Pick<Site, 'shards'>): readonly Subject[] {
  return subjectsOf(site).filter(isFramed)
}

/** Every subject that has a picture for sharing of its own. */
export function picturedSubjectsOf(site: Pick<Site, 'shards'>): readonly Subject[] {
  return subjectsOf(site).filter(hasOwnPicture)
}

export { pathOfPicture } from '../app/sharing/pictured.ts'

/** The files beside the pages that need words: the feeds and the manifest, by their paths below the base. */
export function filesOf({
  atlas,
  shards,
  origin,
  base,
}: Pick<Site, 'atlas' | 'shards' | 'origin' | 'base'>): ReadonlyMap<string, string> {
  return new Map([...feedsOf({ atlas, shards, root: origin + base }), ...manifestOf(base)])
}

/** A subject's picture for sharing, as SVG. */
export function pictureMarkup(site: Site, subject: Subject): string {
  const { atlas, base, outlines: topology } = site
  const store = storeOf(site, subject)
  const { records } = store.getState()
  return drawnPictureOf({
    topology,
    atlas,
    drawing: drawingOf(atlas, store.getState()),
    base,
    language,
    site: t('app.name'),
    title: nameOfSubject(atlas, records, subject) ?? '',
    lead: descriptionOf(atlas, records, subject),
  })
}

/** A whole page. `hash` is the base64 SHA-256 of `headScript`, with which the policy allows it. */
export function renderPage(site: Site, subject: Subject, hash: string): string {
  const store = storeOf(site, subject)
  const { atlas, base } = site
  const poster = posterOfPage(site.outlines, store)
  const app = renderToString(<App store={store} poster={poster} />)
  const key = subjectKey(subject)
  const preload = `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${escaped(`${base}shards/${key}.json?${site.version}`)}">`
  const head = [
    ...(site.policy ? [policy(hash)] : []),
    `<script>${headScript}</script>`,
    headOf({
      atlas,
      records: store.getState().records,
      subject,
      root: site.origin + base,
    }),
    ...oembedLink(site, subject, titleOf(atlas, store.getState().records, subject)),
    ...manifestTags(base),
    ...(subject.kind === 'not-found' ? [] : [preload]),
    ...panelFiles(site, subject),
  ]
  const attributes = `lang="${language}" dir="${direction(language)}" data-page="${escaped(key)}" data-home="${escaped(base)}"`
  return filled(site.template, { attributes, head, app, ahead: aheadOf(site, subject) })
}

/** How the page of a framed subject is embedded, as a file and its path below the base; none where the site's origin is not known. */
export function oembedFile(site: Site, subject: Subject): { readonly path: string; readonly text: string } | null {
  const path = site.origin === '' ? null : oembedPath(subject)
  if (path === null) return null
  const { records } = storeOf(site, subject, subject, subjectsInFrame(subject)).getState()
  return { path, text: JSON.stringify(oembedOf(site.atlas, records, subject, site.origin + site.base)) }
}

/** Where systems that embed by the address alone find that file. */
function oembedLink({ origin, base }: Site, subject: Subject, title: string): readonly string[] {
  const path = origin === '' ? null : oembedPath(subject)
  if (path === null) return []
  const address = escaped(origin + base + path)
  return [`<link rel="alternate" type="application/json+oembed" href="${address}" title="${escaped(title)}">`]
}

/** A page to be framed: whoever finds it by itself is told where the atlas has the same. Its links open beside the frame. */
export function renderFrame(site: Site, subject: Subject, hash: string): string {
  const store = storeOf(site, subject, subject, subjectsInFrame(subject))
  const { atlas, base } = site
  const { records } = store.getState()
  const poster = subject.kind === 'statement' ? '' : posterOfPage(site.outlines, store, coarsenessInFrame)
  const key = subjectKey(subject)
  const { style = '' } = site.panels.get(subject.kind) ?? {}
  const head = [
    ...(site.policy ? [policy(hash, { workers: sandboxedWorkers })] : []),
    '<base target="_blank">',
    `<title>${escaped(titleOf(atlas, records, subject))}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escaped(site.origin + base + pathOf(subject))}">`,
    ...oembedLink(site, subject, titleOf(atlas, records, subject)),
    ...(style || site.frameStyle ? [`<style>${style}${site.frameStyle}</style>`] : []),
  ]
  const attributes = `lang="${language}" dir="${direction(language)}" data-page="${escaped(key)}" data-framed data-newest="${atlas.newest}"`
  return framed(site, { attributes, head, app: renderToString(<FrameShell store={store} poster={poster} rests />) })
}

/** A page that is no view of the map. `hash` as of `renderPage`. */
export async function renderTool(site: Site, tool: Tool, hash: string): Promise<string> {
  const { base, origin, contact } = site
  const { title, description } = headOfTool(tool)
  const stories = site.stories.map(briefOfStory)
  const address = origin + base + toolPath(tool)
  const head = [
    ...(site.policy ? [policy(hash, { frames: "'self'" })] : []),
    `<script>${headScript}</script>`,
    `<title>${escaped(`${title} · ${t('app.name')}`)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    `<link rel="canonical" href="${escaped(address)}">`,
    ...manifestTags(base),
    ...(site.toolStyle ? [`<style>${site.toolStyle}</style>`] : []),
  ]
  const store = storeOf(site, front.subject)
  const component = await loadTool(tool)
  const app = renderToString(
    <ToolShell {...{ store, tool, component, origin, contact, stories }} history={noHistory} />,
  )
  const attributes = `lang="${language}" dir="${direction(language)}" data-tool="${tool}" data-origin="${escaped(origin)}" data-contact="${escaped(contact)}" data-home="${escaped(base)}"`
  const ahead =
    tool === 'quiz'
      ? blanksOf({
          topology: site.outlines,
          atlas: site.atlas,
          drawing: drawingOf(site.atlas, store.getState()),
          language,
        })
      : tool.startsWith('stories')
        ? dataBlock('application/json', stories, 'stories')
        : ''
  return filled(site.template, { attributes, head, app, ahead })
}

/** The page of a story, with all its scenes as text. `hash` as of `renderPage`. */
export function renderStory(site: Site, story: NamedStory, hash: string): string {
  const { base, origin } = site
  const store = storeOfScene(site, story, 0)
  const address = origin + base + storyPath(story.id)
  const head = [
    ...(site.policy ? [policy(hash)] : []),
    `<script>${headScript}</script>`,
    `<title>${escaped(`${story.title} · ${t('app.name')}`)}</title>`,
    `<meta name="description" content="${escaped(story.lead)}">`,
    `<link rel="canonical" href="${escaped(address)}">`,
    ...(site.storyStyle ? [`<style>${site.storyStyle}</style>`] : []),
  ]
  const app = renderToString(
    <StoryShell
      {...{ store, story }}
      isForeign={false}
      isSpeaker={false}
      presentation={null}
      speakerAddress=""
      poster={posterOfPage(site.outlines, store)}
    />,
  )
  const attributes = `lang="${language}" dir="${direction(language)}" data-story="${escaped(story.id)}" data-home="${escaped(base)}"`
  return filled(site.template, { attributes, head, app })
}

/** The page of stories that did not come with the atlas: what it shows, its address says. */
export function renderOwnStory(site: Site, hash: string): string {
  const { base, origin, outlines } = site
  const store = storeOf(site, front.subject)
  const head = [
    ...(site.policy ? [policy(hash)] : []),
    `<script>${headScript}</script>`,
    `<title>${escaped(`${authorWords('own.title')} · ${t('app.name')}`)}</title>`,
    `<meta name="description" content="${escaped(authorWords('own.description'))}">`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escaped(origin + base + storyPath(ownStoryId))}">`,
    ...(site.storyStyle ? [`<style>${site.storyStyle}</style>`] : []),
  ]
  const app = renderToString(<OwnStoryAbsent store={store} poster={posterOfPage(outlines, store)} faults={[]} />)
  const attributes = `lang="${language}" dir="${direction(language)}" data-story="${ownStoryId}" data-home="${escaped(base)}"`
  return filled(site.template, { attributes, head, app })
}

/** The page of a story to be framed: it is all there, and never taken over. */
export function renderStoryFrame(site: Site, story: NamedStory, hash: string): string {
  const { atlas, base, origin } = site
  const store = storeOfScene(site, story, sceneToMap(atlas, story))
  const head = [
    ...(site.policy ? [policy(hash, { workers: sandboxedWorkers })] : []),
    '<base target="_blank">',
    `<title>${escaped(`${story.title} · ${t('app.name')}`)}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escaped(origin + base + storyPath(story.id))}">`,
    ...(site.frameStyle ? [`<style>${site.frameStyle}${site.storyStyle}</style>`] : []),
  ]
  const app = renderToStaticMarkup(
    <StoryFrame store={store} story={story} poster={posterOfPage(site.outlines, store, coarsenessInFrame)} />,
  )
  const attributes = `lang="${language}" dir="${direction(language)}" data-framed data-whole`
  return framed(site, { attributes, head, app })
}

/** What is handed out of a story: a page for paper, without script. */
export function renderHandout(site: Site, story: NamedStory, hash: string): string {
  const { atlas, outlines: topology, base, origin } = site
  const mapped = sceneToMap(atlas, story)
  const store = storeOfScene(site, story, mapped)
  const drawing = drawingOf(atlas, store.getState())
  const head = [
    ...(site.policy ? [policy(hash)] : []),
    `<title>${escaped(`${titleOfHandout(story)} · ${t('app.name')}`)}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escaped(origin + base + storyPath(story.id))}">`,
    `<style>${handoutStyle}</style>`,
  ]
  const blank = blankOf({ topology, atlas, drawing, language })
  const app = renderToStaticMarkup(
    <Handout
      {...{ store, story, mapped, blank, origin }}
      shards={site.shards}
      poster={posterOfPage(site.outlines, store)}
    />,
  )
  const attributes = `lang="${language}" dir="${direction(language)}" data-theme="light"`
  const still = site.template.replace(/\s*<(script|link rel="modulepreload")[^>]*>(<\/script>)?/g, '')
  return filled(still, { attributes, head, app })
}

function storeOfScene(site: Site, { id, scenes }: NamedStory, index: number): AtlasStore {
  const shard = site.rests.get(storyKey(id))
  return storeWith(site, viewOfScene(scenes[index]!, existsIn(site.atlas)), shard ? [shard] : [])
}

/** What the one file holds besides its first page. */
export interface Portable {
  readonly style: string
  /** Come last: the words stand in the reader's own until then. */
  readonly faces: string
  /** The base64 SHA-256 of each script that runs in it. */
  readonly hashes: readonly string[]
  /** The markup of the script, packed, which is unpacked while the rest comes in. */
  readonly script: string
  /** That of all that is unpacked later. */
  readonly blocks: string
  /** As a `data:` address. */
  readonly icon: string
}

/** The drawing with which a story begins in the one file. */
export function drawFirstScene(site: Site, story: NamedStory): string {
  return posterOfPage(site.outlines, storeOfScene({ ...site, base: fragmentBase }, story, 0))
}

/** The whole atlas as one file, which shows the front page before any script has run. */
export function renderPortable(site: Site, { style, faces, hashes, script, blocks, icon }: Portable): string {
  const store = storeOf({ ...site, base: fragmentBase }, front.subject)
  const { records } = store.getState()
  const [ahead, start] = portableScripts
  const root = site.origin && site.origin + site.base
  // Below these it shows what it makes when it is asked for, and not the front page.
  const others = [...toolGroups.class.map(toolPath), storyFolder]
  const app = renderToString(<App store={store} poster={posterOfPage(site.outlines, store)} />)
  return `<!doctype html>
<html lang="${language}" dir="${direction(language)}" data-root="${escaped(root)}" data-others="${others.join(' ')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${portablePolicy(hashes)}
<script>${ahead}</script>
<title>${escaped(titleOf(site.atlas, records, front.subject))}</title>
<meta name="description" content="${escaped(descriptionOf(site.atlas, records, front.subject))}">
<link rel="icon" href="${icon}">
<style>${style}</style>
</head>
<body>
<div id="app">${app}</div>
<p class="unpacked-not" role="status">${escaped(portableWords('portable.still'))}</p>
<p class="awaited" role="status">${escaped(portableWords('portable.awaited'))}</p>
${dataBlock('application/json', site.stories.map(briefOfStory), 'stories')}
${script}
<script>${start}</script>
${blocks}
<style>${faces}</style>
</body>
</html>
`
}

const portableWords = wordsOf({ en: portable })

/** In a sandbox nothing is of the page's own origin: there MapLibre starts its worker from its text. */
const sandboxedWorkers = "'self' blob: data:"

/** A frame is smaller than a window. */
const coarsenessInFrame = 1.3

/** The panel's own style, and its script ahead of the entry's asking for it. */
function panelFiles({ base, panels }: Site, { kind }: Subject): readonly string[] {
  const { style = '', styles = [], scripts = [] } = panels.get(kind) ?? {}
  return [
    ...(style ? [`<style>${style}</style>`] : []),
    // Not loaded, being disabled: the panel's script looks for it here before it would ask for what the page has already.
    ...styles.map((file) => `<link rel="stylesheet" href="${escaped(base + file)}" disabled>`),
    ...scripts.map((file) => `<link rel="modulepreload" href="${escaped(base + file)}">`),
  ]
}

/** Nothing but what stands in the file itself: it asks for nothing anywhere. */
function portablePolicy(hashes: readonly string[]): string {
  const rules = [
    "default-src 'none'",
    `script-src ${hashes.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    // The map library makes its worker out of the text of it.
    'connect-src blob:',
    'worker-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return metaPolicy(rules)
}

/** Nothing but what is the site's own; styles may stand in attributes, scripts may not. */
function policy(hash: string, { workers = "'self' blob:", frames = "'none'" } = {}): string {
  const rules = [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    `worker-src ${workers}`,
    `frame-src ${frames}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return metaPolicy(rules)
}

function metaPolicy(rules: readonly string[]): string {
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`
}

/** The members' panels, which travel with the front page, so that the first click costs no request. */
function aheadOf(site: Site, subject: Subject): string {
  if (subject.kind !== 'front') return ''
  const covers = new Set(site.shards.get('front')?.covers)
  const members = site.atlas.formats.find((format) => format.id === openingFormat)?.memberships ?? []
  const panels = members
    .map((membership) => ({ kind: 'country', id: membership.country }) as const)
    .filter((member) => covers.has(subjectKey(member)))
    .map((member) => {
      const store = storeOf(site, subject, member)
      const panel = renderToStaticMarkup(
        <StoreProvider value={store}>
          <Panel />
        </StoreProvider>,
        { identifierPrefix: member.id },
      )
      const title = titleOf(site.atlas, store.getState().records, member)
      return `<main class="panel" data-path="${escaped(site.base + pathOf(member))}" data-title="${escaped(title)}" hidden>${panel}</main>`
    })
  return `<div id="ahead">${panels.join('')}</div>`
}

/**
 * The store of a page; `read` is what its panel shows, where that is not the page's own subject, `having` whose records
 * come with it.
 */
function storeOf(
  site: Site,
  subject: Subject,
  read: Subject = subject,
  having: readonly Subject[] = [subject],
): AtlasStore {
  const shards = having.flatMap((one) => site.shards.get(subjectKey(one)) ?? [])
  return storeWith(site, { ...front, subject: read }, shards)
}

/** Of a page that is only made: it has what it is given, and fetches nothing. */
function storeWith({ atlas, base, version }: Site, view: View, shards: readonly Shard[]): AtlasStore {
  return createAtlasStore({
    atlas,
    base,
    version,
    view,
    shards,
    fetchShard: () => Promise.reject(new Error('A page is made from its own shard alone')),
    files: hostedFiles,
    history: noHistory,
  })
}

/** What stands in the places of a template; `attributes` are those of the root element. */
interface Contents {
  readonly attributes: string
  readonly head: readonly string[]
  readonly app: string
  readonly ahead?: string
}

function filled(template: string, { attributes, head, app, ahead = '' }: Contents): string {
  return template
    .replace(/<html[^>]*>/, () => `<html ${attributes}>`)
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<!--app-->', () => app)
    .replace('<!--ahead-->', () => ahead)
}

function framed({ frameTemplate }: Site, contents: Contents): string {
  // Behind the styles, for which it waits, and what follows with it: else what they move counts as a shift of the host.
  const template = frameTemplate.replace('</head>', () => `<script>${frameHeadScript}</script>\n  </head>`)
  return filled(template, contents)
}

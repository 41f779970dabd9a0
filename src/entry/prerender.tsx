/** Makes every page at build: its address, its words and its drawing, as they stand before any script has run. */
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { App } from '../app/App.tsx'
import { feedsOf } from '../app/feeds.ts'
import { FrameShell } from '../app/FrameShell.tsx'
import { descriptionOf } from '../app/sharing/description.ts'
import { headOf } from '../app/head.ts'
import { manifestOf, manifestTags } from '../app/manifest.ts'
import { oembedOf, oembedPath } from '../app/sharing/oembed.ts'
import { pictureOf } from '../app/sharing/pictured.ts'
import { nameOfSubject, titleOf } from '../app/title.ts'
import { pathOf } from '../domain/address.ts'
import type { Atlas, Shard } from '../domain/atlas.ts'
import { isFramed, subjectsInFrame } from '../domain/frame.ts'
import { toolPath, type Tool } from '../domain/tool.ts'
import { front, openingFormat, subjectFrom, subjectKey, subjectKinds, type Subject, type View } from '../domain/view.ts'
import { loadTool, headOfTool } from '../embed/tools.ts'
import { ToolShell } from '../embed/ToolShell.tsx'
import { direction } from '../i18n/direction.ts'
import { language, t } from '../i18n/t.ts'
import { drawingOf } from '../map/drawing.ts'
import { pictureOf as drawnPictureOf } from '../map/poster/picture.ts'
import { posterOf } from '../map/poster/poster.ts'
import type { Shapes } from '../map/shapes.ts'
import { Panel } from '../panels/Panel.tsx'
import { loadPanel } from '../panels/PanelOf.tsx'
import { StoreProvider } from '../store/context.ts'
import { createAtlasStore, type AtlasStore } from '../store/store.ts'
import { escaped } from '../ui/markup.ts'
import ahead from './ahead.js?raw'
import frameAhead from './frameAhead.js?raw'

export interface Site {
  readonly atlas: Atlas
  readonly shards: ReadonlyMap<string, Shard>
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
  /** In development the bundler's client needs what the policy of the built pages forbids. */
  readonly policy: boolean
}

await Promise.all(subjectKinds.map(loadPanel))

/** The script that stands in every page's head; the policy allows it by its hash. */
export const headScript: string = scriptIn(ahead)

/** The same of every page that is framed. */
export const frameHeadScript: string = scriptIn(frameAhead)

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

/** The path of a subject's picture for sharing, below the base. */
export function picturePath(site: Site, subject: Subject): string {
  return pictureOf(site.atlas, storeOf(site, subject).getState().records, subject).path
}

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

/** Where the panel takes more than half of a screen, and so does what is read of what is sent: how much coarser the map is. */
const coarseness: Partial<Record<Subject['kind'], number>> = {
  format: 1.25,
  topics: 1.5,
  topic: 1.5,
  pair: 1.5,
  compare: 2.2,
}

/** A whole page. `hash` is the base64 SHA-256 of `headScript`, with which the policy allows it. */
export function renderPage(site: Site, subject: Subject, hash: string): string {
  const store = storeOf(site, subject)
  const { atlas, base } = site
  const poster = drawn(site, store, coarseness[subject.kind])
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
  return site.template
    .replace(/<html[^>]*>/, () => `<html ${attributes}>`)
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<!--app-->', () => app)
    .replace('<!--ahead-->', () => aheadOf(site, subject))
}

function drawn({ atlas, base, outlines }: Site, store: AtlasStore, coarser = 1): string {
  const drawing = drawingOf(atlas, store.getState())
  return posterOf({ topology: outlines, atlas, drawing, base, language, coarser })
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
  const poster = subject.kind === 'statement' ? '' : drawn(site, store, coarsenessInFrame)
  const key = subjectKey(subject)
  const { style = '' } = site.panels.get(subject.kind) ?? {}
  const head = [
    ...(site.policy ? [policy(hash, { workers: sandboxedWorkers })] : []),
    `<script>${frameHeadScript}</script>`,
    '<base target="_blank">',
    `<title>${escaped(titleOf(atlas, records, subject))}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escaped(site.origin + base + pathOf(subject))}">`,
    ...oembedLink(site, subject, titleOf(atlas, records, subject)),
    ...(style || site.frameStyle ? [`<style>${style}${site.frameStyle}</style>`] : []),
  ]
  const attributes = `lang="${language}" dir="${direction(language)}" data-page="${escaped(key)}" data-framed data-newest="${atlas.newest}"`
  return site.frameTemplate
    .replace(/<html[^>]*>/, () => `<html ${attributes}>`)
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<!--app-->', () => renderToString(<FrameShell store={store} poster={poster} rests />))
    .replace('<!--ahead-->', '')
}

/** A page that is no view of the map. `hash` as of `renderPage`. */
export async function renderTool(site: Site, tool: Tool, hash: string): Promise<string> {
  const { base, origin, contact } = site
  const { title, description } = headOfTool(tool)
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
  const app = renderToString(
    <ToolShell
      store={storeOf(site, front.subject)}
      tool={tool}
      component={await loadTool(tool)}
      origin={origin}
      contact={contact}
    />,
  )
  const attributes = `lang="${language}" dir="${direction(language)}" data-tool="${tool}" data-origin="${escaped(origin)}" data-contact="${escaped(contact)}" data-home="${escaped(base)}"`
  return site.template
    .replace(/<html[^>]*>/, () => `<html ${attributes}>`)
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<!--app-->', () => app)
    .replace('<!--ahead-->', '')
}

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
  const view: View = { ...front, subject: read }
  return createAtlasStore({
    atlas: site.atlas,
    base: site.base,
    version: site.version,
    view,
    shards: having.flatMap((one) => site.shards.get(subjectKey(one)) ?? []),
    fetchShard: () => Promise.reject(new Error('A page is made from its own shard alone')),
    history: { go: () => undefined },
  })
}

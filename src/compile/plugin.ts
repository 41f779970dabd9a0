/** Joins the compiler to Vite: data as a module, shards and flags as files, pages at build and in development. */
import { readFile, rm } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import compression from 'compression'
import type { Connect, EnvironmentOptions, Plugin, PreviewServer, ResolvedConfig, Rollup, ViteDevServer } from 'vite'
import { frameFolder } from '../domain/frame.ts'
import { problemLine } from './problem.ts'
import { elementScript, initialFiles, type InitialFiles } from './budget.ts'
import { iconFile, iconsOf } from './icons.ts'
import { keepLast, type Live } from './live.ts'
import { bagsOf, filesApart, workerScript } from './offline.ts'
import { pageAt, writePages, type Prerender } from './pages.ts'
import { writePortable } from './portable.ts'
import { canBeDecoded, isBelow, pathAsked } from './request.ts'
import { compileSite, siteContact } from './site.ts'

const virtual = 'virtual:atlas'
const prerenderEntry = 'src/entry/prerender.tsx'
/**
 * What panels share comes in one file with every page, not in a dozen small ones; what is of a few of them alone in one of
 * its own, so that no other page carries it. What only the moving map and the picture of it share, outlines and names, is
 * fetched later.
 */
const groups = [
  { name: 'outlines', test: /[\\/]node_modules[\\/]topojson-client[\\/]/, priority: 2 },
  { name: 'simplify', test: /[\\/]node_modules[\\/]topojson-simplify[\\/]/, priority: 2 },
  {
    name: 'shared',
    test: /[\\/]src[\\/](?!map[\\/](?!drawing)|take[\\/]|frame[\\/]|embed[\\/]|offline[\\/]|quiz[\\/]|present[\\/]|slides[\\/]|author[\\/]|yaml[\\/]|domain[\\/]story|domain[\\/]pasted|app[\\/](?:sharing[\\/]|slides[\\/]|takeStoryOver|StoryShell|Quoted)|timeline[\\/]|ui[\\/]tokens|domain[\\/]csv|panels[\\/]stances|i18n[\\/]strings[\\/]en[\\/])/,
    minShareCount: 2,
    priority: 1,
  },
  { name: 'stances', test: /[\\/]src[\\/](panels[\\/]stances|i18n[\\/]strings[\\/]en[\\/]topics)/ },
]

/** What is loaded by an address that stays: the pages of others have the one, and browsers the other. */
const lastingNames: Readonly<Record<string, string>> = { embed: elementScript, serviceWorker: workerScript }

/** `vite build --mode` with this makes the one file alone. */
const portableMode = 'file'

/** The whole atlas as one script and one style sheet, which holds the faces; what is left are files that it reads. */
const portable: EnvironmentOptions = {
  consumer: 'client',
  build: {
    write: false,
    copyPublicDir: false,
    cssCodeSplit: false,
    assetsInlineLimit: (file) => file.endsWith('.woff2'),
    rolldownOptions: { input: 'src/entry/portable.tsx', output: { codeSplitting: false } },
  },
}

/** For this process alone: two builds may run at once, as when the browser tests build a second site. */
const prerenderFolder = `node_modules/.cache/formats-atlas/${process.pid}`

export function atlasPlugin(): Plugin {
  let config: ResolvedConfig
  let initial: InitialFiles | undefined
  let apart: ReadonlySet<string> = new Set()
  let server: ViteDevServer | undefined
  const live = keepLast(
    () => compileSite(config.root, config.base),
    (trouble) => {
      if (!server) return
      server.config.logger.error(trouble)
      showTrouble(server, trouble)
    },
  )

  return {
    name: 'formats-atlas',
    sharedDuringBuild: true,
    config: (_, { command }) => ({
      appType: 'custom',
      // Of a build, what the pages weigh is worth a line, and its hundreds of files are not.
      ...(command === 'build' && { logLevel: 'warn' }),
      environments: {
        client: {
          build: {
            rolldownOptions: {
              input: ['index.html', 'src/entry/frame.ts', 'src/entry/embed.ts', 'src/entry/serviceWorker.ts'],
              output: {
                codeSplitting: { groups },
                entryFileNames: ({ name }) => lastingNames[name] ?? 'assets/[name]-[hash].js',
              },
            },
          },
        },
        ssr: {
          build: {
            outDir: prerenderFolder,
            emitAssets: false,
            copyPublicDir: false,
            rolldownOptions: { input: prerenderEntry, output: { entryFileNames: 'prerender.js' } },
          },
        },
        // In development every page is made when it is asked for, and this would be none of them.
        ...(command === 'build' && { portable }),
      },
      builder: {},
    }),
    configResolved(resolved) {
      config = resolved
    },
    async buildStart() {
      // The development server starts with broken data, too, and says what is wrong.
      if (config.command !== 'build') return
      const { problems } = await live.current()
      if (problems.length > 0) this.error(problems.map(problemLine).join('\n'))
    },
    resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
    async load(id) {
      if (id !== `\0${virtual}`) return undefined
      const { atlas, version } = await live.current()
      return `export const atlas = JSON.parse(${JSON.stringify(JSON.stringify(atlas))})\nexport const version = '${version}'`
    },
    async generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return
      const site = await live.current()
      for (const [fileName, source] of site.files) this.emitFile({ type: 'asset', fileName, source })
      initial = initialFiles(bundle)
      apart = filesApart(bundle)
      this.emitFile({ type: 'asset', name: 'bags.json', source: bagsOf(site) })
    },
    buildApp: async (builder) => {
      const folder = join(config.root, prerenderFolder)
      const isWhole = config.mode !== portableMode
      try {
        if (isWhole) await builder.build(builder.environments['client']!)
        await builder.build(builder.environments['ssr']!)
        const output = await builder.build(builder.environments['portable']!)
        const entry = pathToFileURL(join(folder, 'prerender.js')).href
        if (isWhole) await writePages(await live.current(), entry, config, initial!, apart)
        await writePortable(await live.current(), entry, config, output as Rollup.RolldownOutput)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    configureServer(started) {
      server = started
      const data = join(config.root, 'data')
      started.watcher.add(data)
      started.watcher.on('all', (_, file) => {
        if (isBelow(data, file)) live.changed().then(() => reload(started, live), ignored)
      })
      // Who opens a page while the data is broken learns of it as well.
      started.ws.on('connection', () => {
        if (live.trouble() !== '') showTrouble(started, live.trouble())
      })
      // What is wrong is told at the start, not only when the first page is asked for.
      started.httpServer?.once('listening', () => void live.current().catch(ignored))
      started.middlewares.use(undecodable(started.config.base))
      return () => void started.middlewares.use(developmentPages(started, live))
    },
    configurePreviewServer(server) {
      server.middlewares.use(undecodable(server.config.base))
      server.middlewares.use(compression() as unknown as Connect.NextHandleFunction)
      server.middlewares.use(folderIndex(server.config.base))
      return () => void server.middlewares.use(notFoundPage(server))
    },
  }
}

/** An exception is told by `live` when it happens. */
function ignored(): void {}

/** Has the pages load the newest data, if that is sound. */
function reload(server: ViteDevServer, live: Live): void {
  if (live.trouble() !== '') return
  for (const { moduleGraph } of Object.values(server.environments)) {
    const module = moduleGraph.getModuleById(`\0${virtual}`)
    if (module) moduleGraph.invalidateModule(module)
  }
  server.ws.send({ type: 'full-reload' })
}

function showTrouble(server: ViteDevServer, trouble: string): void {
  server.ws.send({ type: 'error', err: { message: trouble, stack: '' } })
}

const typesByEnding: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  zip: 'application/zip',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
  atom: 'application/atom+xml',
}

/** What a framed page's script does not bring, as the entry's does. */
const frameStyles = ['app/page.css', 'map/map.css', 'app/frame.css']
  .map((file) => `<link rel="stylesheet" href="/src/${file}">`)
  .join('')

/** Serves shards, flags, the data set, feeds and icons from memory and every page as the build would make it. */
function developmentPages(server: ViteDevServer, live: Live): Connect.NextHandleFunction {
  const answer = async (request: Connect.IncomingMessage, response: ServerResponse) => {
    const site = await live.current()
    const { base, root } = server.config
    const path = pathAsked(request.originalUrl ?? base, base)
    if (path === 'embed.js') {
      response.setHeader('Content-Type', 'text/javascript')
      return response.end((await server.transformRequest('/src/entry/embed.ts'))?.code)
    }
    const prerender = (await server.ssrLoadModule(`/${prerenderEntry}`)) as Prerender
    const file =
      site.files.get(path) ??
      prerender.filesOf({ ...site, base, origin: '' }).get(path) ??
      (path.startsWith('icon-') ? iconsOf(await readFile(join(root, iconFile), 'utf8')).get(path) : undefined)
    if (file !== undefined) {
      response.setHeader('Content-Type', typesByEnding[path.split('.').at(-1)!] ?? 'application/octet-stream')
      return response.end(file)
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    if (site.problems.length > 0) {
      // Vite's client, which comes with the page, shows the problems, and loads the page anew when they are gone.
      response.statusCode = 500
      return response.end(await server.transformIndexHtml(`${base}index.html`, '<title>Problems in the data</title>'))
    }
    const html = await readFile(join(root, 'index.html'), 'utf8')
    const template = await server.transformIndexHtml(`${base}index.html`, html)
    const frameHtml = html
      .replace('src="/src/entry/main.tsx"', 'data-atlas="/src/entry/main.tsx" src="/src/entry/frame.ts"')
      .replace('<!--head-->', `<!--head-->${frameStyles}`)
    const frameTemplate = await server.transformIndexHtml(`${base}index.html`, frameHtml)
    const setting = {
      base,
      origin: '',
      contact: siteContact(),
      template,
      frameTemplate,
      frameStyle: '',
      toolStyle: '',
      storyStyle: '',
      policy: false,
      panels: new Map(),
    }
    const page = await pageAt(site, prerender, setting, path)
    response.statusCode = page.found ? 200 : 404
    return response.end(page.html)
  }
  return (request, response, next) => {
    answer(request, response).catch((error: Error) => {
      server.ssrFixStacktrace(error)
      next(error)
    })
  }
}

/** Before anything of Vite's reads the address, which would fail, it becomes one that no page has. */
function undecodable(base: string): Connect.NextHandleFunction {
  return (request, _, next) => {
    if (!canBeDecoded(request.url ?? '')) request.originalUrl = request.url = `${base}not-found`
    next()
  }
}

/** A folder's address is its index page, as on every file host. */
function folderIndex(base: string): Connect.NextHandleFunction {
  return (request, _, next) => {
    const [path = '', query] = (request.url ?? '').split('?')
    if (path.startsWith(base) && path.endsWith('/')) request.url = `${path}index.html${query ? `?${query}` : ''}`
    next()
  }
}

/** The page for unknown addresses, as file hosts serve it: with the status 404, and below `/embed/` one that fits a frame. */
function notFoundPage(server: PreviewServer): Connect.NextHandleFunction {
  const { root, base, build } = server.config
  return (request, response) => {
    const folder = request.url?.startsWith(base + frameFolder) ? frameFolder : ''
    readFile(join(root, build.outDir, folder, '404.html')).then(
      (html) => response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(html),
      () => response.writeHead(404).end(),
    )
  }
}

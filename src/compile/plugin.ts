/** Joins the compiler to Vite: data as a module, shards and flags as files, pages at build and in development. */
import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import compression from 'compression'
import type { Connect, Plugin, PreviewServer, ResolvedConfig, ViteDevServer } from 'vite'
import { problemLine } from './problem.ts'
import { initialFiles, type InitialFiles } from './budget.ts'
import { pageAt, writePages, type Prerender } from './pages.ts'
import { compileSite, type CompiledSite } from './site.ts'

const virtual = 'virtual:atlas'
const prerenderEntry = 'src/entry/prerender.tsx'
const prerenderFolder = 'node_modules/.cache/formats-atlas'

export function atlasPlugin(): Plugin {
  let config: ResolvedConfig
  let compiling: Promise<CompiledSite> | undefined
  let initial: InitialFiles | undefined
  const site = () => (compiling ??= compileSite(config.root))

  return {
    name: 'formats-atlas',
    sharedDuringBuild: true,
    config: (_, { command }) => ({
      appType: 'custom',
      // Of a build, what the pages weigh is worth a line, and its hundreds of files are not.
      ...(command === 'build' && { logLevel: 'warn' }),
      environments: {
        client: { build: { rolldownOptions: { input: 'index.html' } } },
        ssr: {
          build: {
            outDir: prerenderFolder,
            emitAssets: false,
            copyPublicDir: false,
            rolldownOptions: { input: prerenderEntry, output: { entryFileNames: 'prerender.js' } },
          },
        },
      },
      builder: {},
    }),
    configResolved(resolved) {
      config = resolved
    },
    async buildStart() {
      const { problems } = await site()
      if (problems.length > 0 && config.command === 'build') this.error(problems.map(problemLine).join('\n'))
    },
    resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
    async load(id) {
      if (id !== `\0${virtual}`) return undefined
      const { atlas, version } = await site()
      return `export const atlas = JSON.parse(${JSON.stringify(JSON.stringify(atlas))})\nexport const version = '${version}'`
    },
    async generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return
      for (const [fileName, source] of (await site()).files) this.emitFile({ type: 'asset', fileName, source })
      initial = initialFiles(bundle)
    },
    buildApp: async (builder) => {
      await builder.build(builder.environments['client']!)
      await builder.build(builder.environments['ssr']!)
      const prerender = (await import(
        /* @vite-ignore */ join(config.root, prerenderFolder, 'prerender.js')
      )) as Prerender
      await writePages(await site(), prerender, config, initial!)
    },
    configureServer(server) {
      let last: CompiledSite | undefined
      const current = async () => {
        const now = await site()
        if (now.problems.length === 0) last = now
        else report(server, now)
        return last ?? now
      }
      server.watcher.add(join(config.root, 'data'))
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(join(config.root, 'data'))) return
        compiling = undefined
        void current().then((now) => {
          const module = server.environments.client.moduleGraph.getModuleById(`\0${virtual}`)
          if (module) server.environments.client.moduleGraph.invalidateModule(module)
          if (now.problems.length === 0) server.ws.send({ type: 'full-reload' })
        })
      })
      return () => void server.middlewares.use(developmentPages(server, current))
    },
    configurePreviewServer(server) {
      server.middlewares.use(compression() as unknown as Connect.NextHandleFunction)
      server.middlewares.use(folderIndex(server.config.base))
      return () => void server.middlewares.use(notFoundPage(server))
    },
  }
}

function report(server: ViteDevServer, site: CompiledSite): void {
  const message = site.problems.map(problemLine).join('\n')
  server.config.logger.error(message)
  server.ws.send({ type: 'error', err: { message, stack: '' } })
}

/** Serves shards and flags from memory and every page as the build would make it. */
function developmentPages(server: ViteDevServer, current: () => Promise<CompiledSite>): Connect.NextHandleFunction {
  const answer = async (request: Connect.IncomingMessage, response: ServerResponse) => {
    const site = await current()
    const { base, root } = server.config
    const url = new URL(request.originalUrl ?? '/', 'http://localhost')
    const path = decodeURI(url.pathname).slice(base.length)
    const file = site.files.get(path)
    if (file !== undefined) {
      response.setHeader('Content-Type', path.endsWith('.svg') ? 'image/svg+xml' : 'application/json')
      return response.end(file)
    }
    const html = await readFile(join(root, 'index.html'), 'utf8')
    const template = await server.transformIndexHtml(url.pathname, html)
    const prerender = (await server.ssrLoadModule(`/${prerenderEntry}`)) as Prerender
    const page = pageAt(site, prerender, { base, origin: '', template, policy: false }, path)
    response.statusCode = page.found ? 200 : 404
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    return response.end(page.html)
  }
  return (request, response, next) => {
    answer(request, response).catch((error: Error) => {
      server.ssrFixStacktrace(error)
      next(error)
    })
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

/** The page for unknown addresses, as file hosts serve it: with the status 404. */
function notFoundPage(server: PreviewServer): Connect.NextHandleFunction {
  return (_, response) => {
    const file = join(server.config.root, server.config.build.outDir, '404.html')
    readFile(file).then(
      (html) => response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(html),
      () => response.writeHead(404).end(),
    )
  }
}

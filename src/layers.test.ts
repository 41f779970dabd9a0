/** Who may import whom, as a table, and the proof that every source keeps to it. */
import { describe, expect, it } from 'vitest'

interface Layer {
  /** The folders of src that it may import, besides itself. */
  readonly imports: readonly string[]
  /** The packages that only the folders which list them may import. */
  readonly alone?: readonly string[]
  /** False where it may import no package at all. */
  readonly packages?: boolean
}

const drawn = ['domain', 'i18n', 'store', 'ui']

const layers: { readonly [folderOrFile: string]: Layer } = {
  domain: { imports: [], packages: false },
  yaml: { imports: [], alone: ['yaml'] },
  compile: { imports: ['domain', 'yaml'], alone: ['zod', 'yaml', 'node:*', 'fflate'] },
  commands: { imports: ['compile'], alone: ['yaml', 'node:*'] },
  i18n: { imports: ['domain'] },
  store: { imports: ['domain'], alone: ['zustand'] },
  ui: { imports: ['domain', 'i18n', 'store'], alone: ['culori'] },
  map: { imports: drawn, alone: ['maplibre-gl'] },
  panels: { imports: drawn },
  timeline: { imports: drawn },
  present: { imports: drawn },
  search: { imports: drawn, alone: ['minisearch'] },
  take: { imports: drawn },
  author: { imports: [...drawn, 'take', 'yaml'], alone: ['yaml'] },
  frame: { imports: [], packages: false },
  offline: { imports: ['i18n'], packages: false },
  portable: { imports: [...drawn, 'map', 'take'] },
  slides: { imports: [...drawn, 'map', 'panels', 'present', 'take'], alone: ['fflate'] },
  app: { imports: [...drawn, 'map', 'panels', 'timeline', 'present', 'search', 'take', 'author', 'slides', 'quiz'] },
  quiz: { imports: [...drawn, 'panels'] },
  // It asks what the project's own data hold.
  'quiz/data.test.ts': { imports: [...drawn, 'compile', 'quiz'], alone: ['node:*'] },
  embed: { imports: [...drawn, 'take', 'frame', 'present', 'author', 'app', 'quiz'] },
  entry: {
    imports: [...drawn, 'map', 'panels', 'portable', 'author', 'app', 'embed', 'offline'],
    alone: ['react-dom'],
  },
  'entry/frame.ts': { imports: ['frame'], packages: false },
  'entry/embed.ts': { imports: [], packages: false },
  'entry/serviceWorker.ts': { imports: ['offline'], packages: false },
}

/** These run before `npm ci`, and so does what they import: besides one another they know only Node itself. */
const beforeInstall = ['commands/install.mjs', 'commands/start.mjs', 'commands/test.mjs']

/** The files outside src that are imported: the map asks for the outlines by their address, and the tests check them. */
const geography = /\/data\/geography\/(outlines|places)\.json$/

/** Paths below src, without a leading dot, and their text. */
type Sources = { readonly [path: string]: string }

interface Import {
  readonly named: string
  /** A static import is loaded before the first line of its module runs. */
  readonly isStatic: boolean
}

const staticImport = /^\s*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*(['"])([^'"]+)\1/gm
const lazyImport = /\bimport(?:\.meta\.glob(?:<[^(]*>)?)?\(\s*\[?\s*(['"`])([^'"`]+)\1/g

function importsOf(text: string): readonly Import[] {
  const found = (pattern: RegExp, isStatic: boolean) =>
    [...text.matchAll(pattern)].map((match) => ({ named: (match[2] ?? '').replace(/\?.*$/, ''), isStatic }))
  return [...found(staticImport, true), ...found(lazyImport, false)]
}

function problemsOf(sources: Sources): readonly string[] {
  return Object.entries(sources).flatMap(([path, text]) =>
    importsOf(text).flatMap(({ named }) => {
      const problem = named.startsWith('.') ? problemOfPath(path, named) : problemOfPackage(path, named)
      return problem ? [`${path} imports ${named}: ${problem}`] : []
    }),
  )
}

function problemOfPath(path: string, named: string): string | null {
  const target = resolved(path, named)
  const folder = folderOf(path)
  const layer = layerOf(path)
  if (!layer) return `${folder} is not in the table`
  if (target === null) return geography.test(named) ? null : 'it lies outside src'
  const targetFolder = folderOf(target)
  // A file with a row of its own stands alone even in its folder.
  if (layer !== layers[folder]) return layer.imports.includes(targetFolder) ? null : `${path} may import nothing`
  if (targetFolder === folder || layer.imports.includes(targetFolder)) return null
  return `${folder} may import ${layer.imports.join(', ') || 'nothing'}`
}

function problemOfPackage(path: string, named: string): string | null {
  const layer = layerOf(path)
  if (!layer) return `${folderOf(path)} is not in the table`
  if (isPartOf(named, 'vitest')) return isTest(path) ? null : 'only tests may'
  // What is made to be sent is weighed as it is sent.
  if (named === 'node:zlib' && isTest(path)) return null
  if (layer.packages === false) return `${folderOf(path)} may import no package`
  const owners = Object.keys(layers).filter((owner) => layers[owner]?.alone?.some((kept) => isPartOf(named, kept)))
  if (owners.length === 0 || layer.alone?.some((kept) => isPartOf(named, kept))) return null
  return `only ${owners.join(' and ')} may`
}

/** What is loaded statically before the packages are there, and is not Node's own. */
function problemsBeforeInstall(sources: Sources): readonly string[] {
  const reached = new Set<string>()
  const problems: string[] = []
  const visit = (path: string) => {
    if (reached.has(path)) return
    reached.add(path)
    for (const { named, isStatic } of importsOf(sources[path] ?? '')) {
      const target = named.startsWith('.') ? resolved(path, named) : null
      if (target !== null) visit(target)
      else if (isStatic && !named.startsWith('node:')) problems.push(`${path} imports ${named} before it is installed`)
    }
  }
  for (const path of beforeInstall) visit(path)
  return problems
}

function resolved(path: string, named: string): string | null {
  const parts = path.split('/').slice(0, -1)
  for (const part of named.split('/')) {
    if (part === '..' && parts.length === 0) return null
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

const folderOf = (path: string) => path.split('/')[0] ?? ''
const layerOf = (path: string) => layers[path] ?? layers[folderOf(path)]
const isTest = (path: string) => /\.test\.\w+$/.test(path)
const isPartOf = (named: string, kept: string) =>
  kept.endsWith('*') ? named.startsWith(kept.slice(0, -1)) : named === kept || named.startsWith(`${kept}/`)

const modules: Sources = import.meta.glob('./*/**/*.{ts,tsx,mjs,js}', { query: '?raw', import: 'default', eager: true })
const sources = Object.fromEntries(Object.entries(modules).map(([path, text]) => [path.slice(2), text]))

describe('the sources', () => {
  it('are all there to be read', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(30)
    expect(Object.values(sources).flatMap(importsOf).length).toBeGreaterThan(30)
  })

  it('import only what their folder may', () => {
    expect(problemsOf(sources)).toEqual([])
  })

  it('that run before the packages are installed import only Node', () => {
    expect(Object.keys(sources)).toEqual(expect.arrayContaining(beforeInstall))
    expect(problemsBeforeInstall(sources)).toEqual([])
  })
})

describe('the table', () => {
  it.each([
    ['domain/view.ts', "import { t } from '../i18n/t'"],
    ['domain/view.ts', "import type { Geometry } from 'geojson'"],
    ['compile/compile.ts', "import { drawingOf } from '../map/drawing'"],
    ['i18n/t.ts', "import {\n  show,\n} from '../store/store'"],
    ['store/store.ts', "export { t } from '../i18n/t'"],
    ['ui/Flag.tsx', "import '../map/map.css'"],
    ['map/painter.ts', "import { Card } from '../panels/Card'"],
    ['panels/Card.tsx', "const painter = await import('../map/painter')"],
    ['panels/Card.tsx', "import { years } from '../timeline/years'"],
    ['app/App.tsx', "import { compile } from '../compile/compile'"],
    ['app/Bar.tsx', "import MiniSearch from 'minisearch'"],
    ['entry/main.tsx', "import { compile } from '../compile/compile'"],
    ['entry/embed.ts', "import { hydrate } from './main'"],
    ['commands/test.mjs', "import { t } from '../i18n/t'"],
    ['store/shards.ts', "const all = import.meta.glob('../../data/**/*.yaml')"],
    ['store/shards.ts', "const all = import.meta.glob<string>('../compile/*.ts')"],
    ['surprise/new.ts', "import { iso } from '../domain/ids'"],
    ['store/store.ts', "import { z } from 'zod'"],
    ['map/poster/poster.ts', "import { readFileSync } from 'node:fs'"],
    ['panels/Card.tsx', "import { createStore } from 'zustand/vanilla'"],
    ['app/App.tsx', "import type { Map } from 'maplibre-gl'"],
    ['app/App.tsx', "import { hydrateRoot } from 'react-dom/client'"],
    ['entry/embed.ts', "import { createElement } from 'react'"],
    ['entry/serviceWorker.ts', "import { pathOf } from '../domain/address'"],
    ['offline/worker.ts', "import { pathOf } from '../domain/address'"],
    ['map/camera.ts', "import { expect } from 'vitest'"],
    ['map/poster/poster.ts', "import { brotliCompressSync } from 'node:zlib'"],
    ['map/poster/poster.test.ts', "import { readFileSync } from 'node:fs'"],
    ['map/poster/poster.test.ts', "import data from '../../../data/topics.yaml'"],
  ])('forbids %s: %s', (path, text) => {
    expect(problemsOf({ [path]: text })).toHaveLength(1)
  })

  it.each([
    ['map/painter.ts', "import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'"],
    ['panels/Card.tsx', "import { useState } from 'react'\nimport { t } from '../i18n/t'\nimport './card.css'"],
    ['compile/read.ts', "import { readFileSync } from 'node:fs'\nimport { parse } from 'yaml'"],
    ['domain/view.test.ts', "import { it } from 'vitest'\nimport { front } from './view'"],
    ['map/poster/poster.test.ts', "import { brotliCompressSync } from 'node:zlib'"],
    ['entry/main.tsx', "import { hydrateRoot } from 'react-dom/client'\nimport { App } from '../app/App'"],
  ])('allows %s: %s', (path, text) => {
    expect(problemsOf({ [path]: text })).toEqual([])
  })

  it('forbids a package that is imported before it is installed, however far down', () => {
    const planted = {
      'commands/test.mjs': "import { checks } from './checks.mjs'",
      'commands/checks.mjs': "import { preview } from 'vite'\nconst { chromium } = await import('@playwright/test')",
    }
    expect(problemsBeforeInstall(planted)).toEqual(['commands/checks.mjs imports vite before it is installed'])
  })
})

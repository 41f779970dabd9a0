/** What the worker is told: every file that the atlas itself loads, and all the small ones in one. */
import { toolPath, tools } from '../domain/tool.ts'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Rollup } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bagsOf, filesApart, pagesForClass, workerScript, writeWorker } from './offline.ts'

const chunk = (fileName: string, imports: string[], dynamicImports: string[], css: string[], facadeModuleId = '') =>
  ({
    type: 'chunk',
    fileName,
    imports,
    dynamicImports,
    facadeModuleId,
    viteMetadata: { importedCss: new Set(css) },
  }) as unknown as Rollup.OutputChunk

describe('filesApart', () => {
  it('has what only frames and the tools for newsrooms load, and nothing that the atlas loads as well', () => {
    const bundle = {
      'main.js': chunk(
        'main.js',
        ['shared.js'],
        ['map.js', 'frame-over.js', 'tool-over.js'],
        ['page.css'],
        '/index.html',
      ),
      'shared.js': chunk('shared.js', [], [], []),
      'map.js': chunk('map.js', [], ['patterns.js'], ['map.css']),
      'patterns.js': chunk('patterns.js', [], [], []),
      'frame.js': chunk('frame.js', [], [], [], '/src/entry/frame.ts'),
      'frame-over.js': chunk('frame-over.js', ['shared.js'], [], ['frame.css', 'page.css'], '/app/takeFrameOver.tsx'),
      'tool-over.js': chunk('tool-over.js', [], ['builder.js', 'quiz.js'], [], '/embed/takeToolOver.tsx'),
      'builder.js': chunk('builder.js', [], [], ['builder.css'], '/embed/BuilderPage.tsx'),
      'quiz.js': chunk('quiz.js', [], [], [], '/quiz/QuizPage.tsx'),
    }
    expect([...filesApart(bundle)].toSorted()).toEqual([
      'builder.css',
      'builder.js',
      'frame-over.js',
      'frame.css',
      'frame.js',
    ])
  })
})

describe('bagsOf', () => {
  it('has each small file by the address by which pages ask for it', () => {
    const files = new Map<string, string | Uint8Array>([
      ['shards/front.json', '{}'],
      ['dates.json', '[]'],
      ['flags/KAZ.svg', '<svg/>'],
      ['data/formats-atlas.zip', new Uint8Array(4)],
    ])
    expect(JSON.parse(bagsOf({ files, version: 'ab' }))).toEqual({
      'shards/front.json?ab': '{}',
      'dates.json?ab': '[]',
      'flags/KAZ.svg': '<svg/>',
    })
  })
})

describe('writeWorker', () => {
  let folder = ''
  const lines: string[] = []
  const log = (line: string) => lines.push(line)
  const write = (file: string, text: string | Uint8Array) => writeFile(join(folder, file), text)
  const worker = () => readFile(join(folder, workerScript), 'utf8')
  const build = () =>
    writeWorker({
      folder,
      apart: new Set(['assets/frame.js']),
      entry: 'assets/index-1.js',
      pages: pagesForClass([{ id: 'one' }]),
      log,
    })

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'formats-atlas-'))
    await mkdir(join(folder, 'assets'))
    for (const file of ['assets/index-1.js', 'assets/frame.js', 'assets/bags-1.json']) await write(file, file)
    for (const file of ['index.html', 'icon.svg', 'manifest.webmanifest']) await write(file, file)
    for (const path of pagesForClass([{ id: 'one' }])) {
      await mkdir(join(folder, path), { recursive: true })
      await write(`${path}index.html`, path)
    }
    await write(workerScript, 'start(FILES_OF_THIS_BUILD)')
  })
  afterEach(() => rm(folder, { recursive: true }))

  const told = async () => JSON.parse((await worker()).slice('start('.length, -1)) as Record<string, unknown>

  it('tells what there is, and prints what it weighs', async () => {
    await build()
    expect(await told()).toMatchObject({
      entry: 'assets/index-1.js',
      files: ['assets/index-1.js', 'icon.svg', 'manifest.webmanifest'],
      bags: 'assets/bags-1.json',
      framed: 'embed/',
      tools: tools.map(toolPath),
    })
    expect(lines.at(-1)).toContain('7 requests')
  })

  it('has the pages of every story and of every tool for a class in one file', async () => {
    await build()
    const { pages } = (await told()) as { readonly pages: { readonly file: string; readonly paths: readonly string[] } }
    expect(pages.paths).toEqual(expect.arrayContaining(['stories/', 'quiz/', 'story/one/', 'story/one/handout/']))
    const markup = JSON.parse(await readFile(join(folder, pages.file), 'utf8')) as Record<string, string>
    expect(markup).toEqual(Object.fromEntries(pages.paths.map((path) => [path, path])))
  })

  it('has another version when a file without a hash in its name is another', async () => {
    await build()
    const { version } = await told()
    await write(workerScript, 'start(FILES_OF_THIS_BUILD)')
    await build()
    expect((await told())['version']).toBe(version)
    await write('icon.svg', 'another')
    await write(workerScript, 'start(FILES_OF_THIS_BUILD)')
    await build()
    expect((await told())['version']).not.toBe(version)
  })

  it.each(['import{a}from"./assets/shared.js";start(FILES_OF_THIS_BUILD)', 'start()'])(
    'refuses what browsers would not start as it is: %s',
    async (script) => {
      await write(workerScript, script)
      await expect(build()).rejects.toThrow('one script')
    },
  )

  it('refuses what is too much', async () => {
    await write('assets/noto.woff2', new Uint8Array(1_300_000))
    await expect(build()).rejects.toThrow('Over the budget')
  })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import type { Rollup } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkBudget, checkPortable, elementScript, initialFiles } from './budget.ts'

const chunk = (
  fileName: string,
  isEntry: boolean,
  imports: string[],
  dynamicImports: string[],
  css: string[],
  facadeModuleId = '',
) =>
  ({
    type: 'chunk',
    fileName,
    isEntry,
    imports,
    dynamicImports,
    facadeModuleId,
    viteMetadata: { importedCss: new Set(css) },
  }) as unknown as Rollup.OutputChunk

describe('initialFiles', () => {
  it('counts the entry and what it imports before it runs, and nothing that is asked for later', () => {
    const bundle = {
      'main.js': chunk('main.js', true, ['shared.js'], ['map.js'], ['page.css']),
      'shared.js': chunk('shared.js', false, [], [], []),
      'map.js': chunk('map.js', false, [], [], ['map.css']),
    }
    expect(initialFiles(bundle)).toEqual({
      everyPage: { scripts: ['main.js', 'shared.js'], styles: ['page.css'] },
      panels: new Map(),
      frame: { scripts: [], styles: [] },
      toolStyles: [],
      storyStyles: [],
    })
  })
  it('counts the script of framed pages for them alone', () => {
    const bundle = {
      'main.js': chunk('main.js', true, [], ['shell.js'], ['page.css'], '/index.html'),
      'frame.js': chunk('frame.js', true, [], ['main.js'], [], '/src/entry/frame.ts'),
      'shell.js': chunk('shell.js', false, ['main.js'], [], ['frame.css'], '/src/app/takeFrameOver.tsx'),
    }
    expect(initialFiles(bundle)).toEqual({
      everyPage: { scripts: ['main.js'], styles: ['page.css'] },
      panels: new Map(),
      frame: { scripts: ['frame.js'], styles: ['frame.css'] },
      toolStyles: [],
      storyStyles: [],
    })
  })
  it('counts for the pages of a kind what its panel needs more', () => {
    const bundle = {
      'main.js': chunk('main.js', true, [], ['left.js'], ['page.css']),
      'left.js': chunk('left.js', false, ['main.js', 'part.js'], [], ['left.css'], '/src/panels/LeftOutPanel.tsx'),
      'part.js': chunk('part.js', false, [], [], ['page.css']),
    }
    expect(initialFiles(bundle).panels).toEqual(
      new Map([['left-out', { scripts: ['left.js', 'part.js'], styles: ['left.css'] }]]),
    )
  })
})

describe('checkBudget', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'budget-'))
    await writeFile(join(folder, 'page.css'), 'a{}')
    await writeFile(join(folder, 'main.js'), 'run()')
    await writeFile(join(folder, elementScript), 'define()')
  })
  afterAll(() => rm(folder, { recursive: true }))

  const check = async (html: string, lines: string[] = [], others: readonly (readonly [string, string])[] = []) => {
    const made = [...others, ['index.html', html] as const]
    for (const [path, html] of made) await writeFile(join(folder, path), html)
    await checkBudget({
      folder,
      pages: new Map(
        made.map(([path, html]) => [path, { bytes: html.length, kind: 'front', isFramed: path.startsWith('framed') }]),
      ),
      initial: {
        everyPage: { scripts: ['main.js'], styles: ['page.css'] },
        panels: new Map(),
        frame: { scripts: ['main.js'], styles: [] },
        toolStyles: [],
        storyStyles: [],
      },
      log: (line) => lines.push(line),
    })
  }

  it('prints what the front page weighs', async () => {
    const lines: string[] = []
    await check('<p>small</p>', lines)
    expect(lines.join('\n')).toContain('first paint, front page')
  })

  it('weighs the front page, however many pages are larger', async () => {
    const lines: string[] = []
    const large = Array.from(
      { length: 12 },
      (_, index) => [`page-${index}.html`, randomBytes(2000).toString('hex')] as const,
    )
    await check('<p>small</p>', lines, large)
    expect(lines.find((line) => line.includes('first paint, front page'))).toContain('0.0 kB of')
    expect(lines.find((line) => line.includes('heaviest page'))).toContain('page-')
  })

  it('fails where there is no front page', async () => {
    const pages = new Map([['404.html', { bytes: 0, kind: 'not-found', isFramed: false }]])
    const initial = {
      everyPage: { scripts: [], styles: [] },
      panels: new Map(),
      frame: { scripts: [], styles: [] },
      toolStyles: [],
      storyStyles: [],
    }
    const built = { folder, pages, initial, log: () => {} }
    await expect(checkBudget(built)).rejects.toThrow('No front page to weigh: index.html was not made')
  })

  it('fails where the script for the pages of others passes its limit', async () => {
    await writeFile(join(folder, elementScript), randomBytes(3000))
    await expect(check('<p>small</p>')).rejects.toThrow(`${elementScript}: 3.0 kB`)
    await writeFile(join(folder, elementScript), 'define()')
  })

  it('fails where a page passes the limit, and names it', async () => {
    // What is random cannot be compressed.
    await expect(check(randomBytes(32_000).toString('hex'))).rejects.toThrow(/index\.html: .* before the first paint/)
  })

  it('fails where a framed page passes its own', async () => {
    const framed = [['framed.html', randomBytes(36_000).toString('hex')] as const]
    await expect(check('<p>small</p>', [], framed)).rejects.toThrow(
      /framed\.html: 3\d\.\d kB, .* until the reader acts/,
    )
  })
})

describe('checkPortable', () => {
  const parts = new Map([['script', 615_000]])
  it('prints what the one file weighs, and its parts', () => {
    const lines: string[] = []
    checkPortable(1_900_000, parts, (line) => lines.push(line))
    expect(lines.join()).toContain('formats-atlas.html  1900.0 kB of 2500.0 kB: script 615.0 kB')
  })
  it('fails where the one file is too large', () => {
    expect(() => checkPortable(2_500_001, parts, () => undefined)).toThrow('Over the budget')
  })
})

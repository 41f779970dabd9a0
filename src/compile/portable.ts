/** Writes the whole atlas as one file, which opens from a disk: its first page as it is, all else packed into blocks of text. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import type { ResolvedConfig, Rollup } from 'vite'
import { drawingPath } from '../domain/story.ts'
import { checkPortable, portableFile } from './budget.ts'
import { licensesOfFiles, sha256, type Prerender, type Setting } from './pages.ts'
import { siteContact, siteOrigin, type CompiledSite } from './site.ts'

type Content = string | Uint8Array

const typesByEnding: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  svg: 'image/svg+xml',
}

/** With the font that it names as base64, which has no brace. */
const face = /@font-face\s*\{[^}]*\}/g

/** `entry`: the address of the built `entry/prerender`; `output`: of `entry/portable`, one script and one style sheet. */
export async function writePortable(
  compiled: CompiledSite,
  entry: string,
  config: ResolvedConfig,
  output: Rollup.RolldownOutput,
): Promise<void> {
  const prerender = (await import(/* @vite-ignore */ entry)) as Prerender
  const { script, style, files } = partsOf(output)
  const faces = (style.match(face) ?? []).join('')
  const icon = await readFile(join(config.publicDir, 'icon.svg'))
  const setting: Setting = {
    base: config.base,
    origin: siteOrigin(),
    contact: siteContact(),
    template: '',
    frameTemplate: '',
    frameStyle: '',
    toolStyle: '',
    storyStyle: '',
    policy: true,
    panels: new Map(),
  }
  const site = { ...compiled, ...setting }
  const groups: Readonly<Record<string, ReadonlyMap<string, Content>>> = {
    'worker and outlines': new Map([...files].filter(([name]) => name.startsWith('assets/'))),
    // The data set is for whoever works with it, at a desk with a network.
    records: new Map([...compiled.files].filter(([name]) => !name.startsWith('data/'))),
    'first scenes': new Map(
      compiled.stories.map((story) => [drawingPath(story.id), prerender.drawFirstScene(site, story)]),
    ),
    licences: new Map([['licenses.md', `${textOf(files.get('licenses.md') ?? '')}${await licensesOfFiles()}`]]),
  }
  const blocks = await Promise.all(
    Object.entries(groups).map(async ([group, contents]) => {
      const packed = await Promise.all([...contents].map(([name, content]) => blockOf(name, content)))
      return [group, packed.join('\n')] as const
    }),
  )
  const packedScript = await blockOf('atlas.js', script)
  const html = prerender.renderPortable(site, {
    style: style.replace(face, ''),
    faces,
    hashes: [...prerender.portableScripts, script].map(sha256),
    script: packedScript,
    blocks: blocks.map(([, markup]) => markup).join('\n'),
    icon: `data:image/svg+xml;base64,${icon.toString('base64')}`,
  })
  const parts = new Map(
    [['faces', faces] as const, ['script', packedScript] as const, ...blocks].map(
      ([name, text]) => [name, bytesOf(text)] as const,
    ),
  )
  const rest = [...parts.values()].reduce((left, size) => left - size, bytesOf(html))
  const folder = join(config.root, config.build.outDir)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, portableFile), html)
  checkPortable(bytesOf(html), new Map([['first page', rest], ...parts]), console.log)
}

interface Parts {
  readonly script: string
  readonly style: string
  /** By their paths below the base. */
  readonly files: ReadonlyMap<string, Content>
}

function partsOf({ output }: Rollup.RolldownOutput): Parts {
  const scripts = output.filter((file) => file.type === 'chunk')
  const assets = output.filter((file) => file.type === 'asset')
  const isStyle = ({ fileName }: Rollup.OutputAsset) => fileName.endsWith('.css')
  if (scripts.length !== 1) throw new Error(`The one file is one script, and not ${scripts.length}`)
  return {
    script: scripts[0]!.code,
    style: assets
      .filter(isStyle)
      .map(({ source }) => textOf(source))
      .join(''),
    files: new Map(assets.filter((file) => !isStyle(file)).map(({ fileName, source }) => [fileName, source])),
  }
}

const packed = promisify(deflate) as (content: Content, options: { readonly level: number }) => Promise<Buffer>

/** A picture is shown by an address that holds it, and so is not deflated. */
async function blockOf(name: string, content: Content): Promise<string> {
  const type = typesByEnding[name.split('.').at(-1)!] ?? 'application/octet-stream'
  const isPicture = type.startsWith('image/')
  const bytes = isPicture ? Buffer.from(content) : await packed(content, { level: 9 })
  const attributes = `id="file:${name}" data-type="${type}"${isPicture ? '' : ' data-deflated'}`
  return `<script type="text/plain" ${attributes}>${bytes.toString('base64')}</script>`
}

function textOf(content: Content): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8')
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}

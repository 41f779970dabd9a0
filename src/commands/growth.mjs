/** What the site costs as its corpus grows: to build, and to a reader of the first page. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { corpusOf, filesOf, writeFiles } from './corpus.mjs'
import { builtWith } from './scratch.mjs'

/** The corpora, from the article that the atlas began with to very many. */
const corpora = [
  { name: 'the article alone', prepare: leaveTheArticle },
  { name: 'all there is today', prepare: async () => undefined },
  { name: '10,000 statements more', prepare: addVeryMany },
]

const limits = { seconds: 60, megabytes: 2000, growth: 0.05 }

/** Prints what each took, and says as an exit code whether the limits were kept. */
export async function measureGrowth() {
  console.log('\nA growing corpus, each built in a folder of its own, pictures and all')
  const measured = []
  for (const { name, prepare } of corpora) {
    const built = await builtWith(prepare)
    if (built.code !== 0) console.error(built.lines.slice(0, 40).join('\n'))
    const weight = (words) =>
      Number(new RegExp(String.raw`${words}, front page\s+([\d.]+) kB`).exec(built.lines.join('\n'))?.[1])
    measured.push({ name, ...built, firstPaint: weight('first paint'), beforeMap: weight('before the map') })
    print(measured.at(-1))
  }
  const last = measured.at(-1)
  const grown = measured
    .slice(0, -1)
    .flatMap((before) =>
      ['firstPaint', 'beforeMap'].map((when) => ({ from: before.name, when, growth: last[when] / before[when] - 1 })),
    )
  for (const { from, when, growth } of grown)
    console.log(`  the first page, ${inWords[when]}: ${percent(growth)} from ${from} (limit ${percent(limits.growth)})`)
  const isKept =
    measured.every(({ code }) => code === 0) &&
    grown.every(({ growth }) => growth < limits.growth) &&
    last.seconds < limits.seconds &&
    last.megabytes < limits.megabytes
  return isKept ? 0 : 1
}

const inWords = { firstPaint: 'first paint', beforeMap: 'before the map' }

function print({ name, lines, pages, total, largestShard, seconds, processorSeconds, megabytes, load, ...weights }) {
  const facts = lines.find((line) => line.includes('without a source'))
  console.log(`\n  ${name}: ${facts?.trim() ?? 'no count of facts'}`)
  console.log(
    `    built in ${seconds.toFixed(0)} s (limit ${limits.seconds}; ${processorSeconds.toFixed(0)} s of the processor’s; ${load.toFixed(1)} processes waited for each core), ${megabytes.toFixed(0)} MB at most (limit ${limits.megabytes})`,
  )
  console.log(
    `    ${pages} pages, ${(total / 1e6).toFixed(0)} MB; the largest shard ${largestShard.file}: ${kilobytes(largestShard.bytes)}, ${kilobytes(largestShard.compressed)} on the wire`,
  )
  console.log(
    `    the first page: ${weights.firstPaint} kB before the first paint, ${weights.beforeMap} kB before the map`,
  )
}

/** Of all that was said only the article, and what rests on the rest is gone with it. */
async function leaveTheArticle(data) {
  const { parse, stringify } = await import('yaml')
  await rm(join(data, 'summaries'), { recursive: true })
  const folder = join(data, 'formats')
  for (const name of await readdir(folder)) {
    const file = join(folder, name)
    const format = parse(await readFile(file, 'utf8'))
    const kept = (claim) => ({ ...claim, statements: claim.statements?.filter((id) => id.startsWith('iranpress-')) })
    const planned = format.planned?.map(kept)
    const disputes = format.disputes
      ?.map(({ question, versions }) => ({
        question,
        versions: versions
          .map(kept)
          .filter(({ sources = [], statements = [] }) => sources.length + statements.length > 0),
      }))
      .filter(({ versions }) => versions.length > 1)
    await writeFile(file, stringify({ ...format, planned, disputes }))
  }
}

async function addVeryMany(data) {
  await writeFiles(filesOf(corpusOf({ articles: 1000, statements: 10_000 })), data)
}

function percent(part) {
  return `${(part * 100).toFixed(1)} %`
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`
}

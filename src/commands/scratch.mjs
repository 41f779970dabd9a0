/** Builds the site with other data, in a folder of its own that is gone afterwards, and measures what that took. */
import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { root } from './command.mjs'

const left = ['node_modules', 'dist', 'test-results', '.git']

/** `prepare` changes the copy's `data`, whose path it is given. Answers what it took, and what came of it. */
export async function builtWith(prepare) {
  const folder = await mkdtemp(join(tmpdir(), 'formats-atlas-'))
  // An interrupted bench leaves nothing behind either.
  const clean = () => rm(folder, { recursive: true, force: true })
  const interrupted = () => void clean().then(() => process.exit(130))
  process.once('SIGINT', interrupted)
  try {
    await copyProject(folder)
    await prepare(join(folder, 'data'))
    const spent = await build(folder)
    return { ...spent, ...(await weighed(join(folder, 'dist'))) }
  } finally {
    process.off('SIGINT', interrupted)
    await clean()
  }
}

/** Of the packages only the links; the folder that caches is the copy's own, so that nothing is drawn already. */
async function copyProject(folder) {
  for (const name of await readdir(root))
    if (!left.includes(name)) await cp(join(root, name), join(folder, name), { recursive: true })
  const packages = join(folder, 'node_modules')
  await mkdir(packages)
  for (const name of await readdir(join(root, 'node_modules')))
    if (!name.startsWith('.')) await symlink(join(root, 'node_modules', name), join(packages, name), 'junction')
}

/** Runs in the process that builds, and writes to the end of what it says: its memory at most, and the processor's time. */
const report =
  'process.on("exit", () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();' +
  ' console.log(`\\nspent ${maxRSS / 1024} ${(userCPUTime + systemCPUTime) / 1e6}`) })'

/** Threads count in; the build starts no process. Seconds and megabytes. */
async function build(folder) {
  const start = performance.now()
  const parameters = [
    '--import',
    `data:text/javascript,${encodeURIComponent(report)}`,
    'node_modules/vite/bin/vite.js',
    'build',
    '--app',
    '--logLevel',
    'warn',
  ]
  const child = spawn(process.execPath, parameters, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece))
  const code = await new Promise((resolve) => child.on('close', resolve))
  const spent = /^spent (\S+) (\S+)$/m.exec(said)
  const lines = said.split('\n').filter((line) => !/^spent |^\s*$/.test(line))
  return {
    code,
    lines,
    seconds: (performance.now() - start) / 1000,
    megabytes: Number(spent?.[1]),
    processorSeconds: Number(spent?.[2]),
    load: loadavg()[0] / availableParallelism(),
  }
}

/** How much there is in all. Bytes. */
async function weighed(dist) {
  const files = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((file) => file.isFile())
  const sizes = []
  for (const { parentPath, name } of files) {
    const file = join(parentPath, name)
    sizes.push({ file: file.slice(dist.length + 1), bytes: (await stat(file)).size })
  }
  const shards = sizes.filter(({ file }) => file.startsWith('shards')).sort((a, b) => b.bytes - a.bytes)
  const { file, bytes } = shards[0]
  return {
    total: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    pages: sizes.filter(({ file }) => file.endsWith('.html')).length,
    largestShard: { file, bytes, compressed: brotliCompressSync(await readFile(join(dist, file))).length },
  }
}

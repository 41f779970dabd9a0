/** Sees to it that Node is new enough and that the packages of package-lock.json are installed. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isStarted, Refusal, root, run, runProgram } from './command.mjs'

export async function ensureInstalled() {
  const project = readJson('package.json')
  if (!satisfies(process.versions.node, project.engines.node))
    throw new Refusal(
      `This project needs Node ${project.engines.node}, and this is Node ${process.versions.node}: ` +
        'install a newer one from https://nodejs.org and run the command again.',
    )
  if (isInstalled(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'))) return
  console.log('Installing packages (npm ci)')
  // The tools that build and check are development dependencies: NODE_ENV=production would leave them out.
  const parameters = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { code, heard } = await runProgram('npm', parameters, { hear: true })
  if (code !== 0) throw new Refusal(`The packages were not installed: ${causeOf(heard)}.`)
}

function readJson(path) {
  const file = join(root, path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** Whether a Node version lies in a range of `>=` and `^` parts joined by `||`, which is all that `engines` uses. */
export function satisfies(version, range) {
  const given = numbersOf(version)
  return range.split('||').some((part) => {
    const least = numbersOf(part)
    const isEnough = compare(given, least) >= 0
    return part.trim().startsWith('^') ? isEnough && given[0] === least[0] : isEnough
  })
}

function numbersOf(text) {
  const [major, minor = 0, patch = 0] = text
    .replace(/[^\d.]/g, '')
    .split('.')
    .map(Number)
  return [major, minor, patch]
}

function compare(left, right) {
  const place = left.findIndex((number, index) => number !== right[index])
  return place < 0 ? 0 : left[place] - right[place]
}

/**
 * Whether everything that the lock asks for stands in what npm says it installed, in the same version. Packages for
 * another kind of machine are optional and may be absent; npm writes its list last, so a broken-off install has none.
 */
export function isInstalled(lock, installed) {
  if (!installed) return false
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '' || wanted.link) return true
    const found = installed.packages[path]
    if (!found) return Boolean(wanted.optional || wanted.devOptional || wanted.peer)
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

const causes = [
  [/ENOSPC/, 'the disk is full'],
  [/EACCES|EPERM|EROFS/, 'npm may not write here'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/,
    'the package registry cannot be reached',
  ],
  [/EUSAGE|in sync/, 'package.json and package-lock.json disagree; run npm install'],
  [/EINTEGRITY/, 'a package is not the one that package-lock.json names'],
  [/spawn npm/, 'npm was not found'],
]

/** What went wrong, out of what npm wrote. */
export function causeOf(heard) {
  const known = causes.find(([sign]) => sign.test(heard))
  return known ? known[1] : 'npm ci failed, and says why above'
}

if (isStarted(import.meta.url)) run(ensureInstalled)

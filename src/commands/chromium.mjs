/** Finds a Chromium for the browser tests, and installs one where there is none; started alone, prints its path. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { isStarted, Refusal, run, runProgram } from './command.mjs'

// What installers print goes to stderr, because stdout is for the path alone.
const toStderr = 2

/** The path of a Chromium that starts, installed first where none does. */
export async function ensureChromium() {
  const found = await findChromium()
  if (found) return found
  if (process.platform === 'linux' && process.getuid() === 0 && existsSync('/etc/debian_version')) {
    console.error('Installing Chromium (apt-get)')
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (parameters) => runProgram('apt-get', ['-qq', ...parameters], { environment, stdout: toStderr })
    // An old list may still name a package that can be fetched, so the update alone does not decide.
    await apt(['update'])
    await apt(['install', '-y', '--no-install-recommends', 'chromium'])
    const installed = await findChromium()
    if (installed) return installed
  }
  console.error('Installing Chromium (npx playwright install chromium)')
  await runProgram('npx', ['playwright', 'install', 'chromium'], { stdout: toStderr })
  const downloaded = await findChromium()
  if (downloaded) return downloaded
  throw new Refusal(
    'The browser tests need Chromium, and none could be found or installed: ' +
      'install Chromium or Chrome, or name one in CHROMIUM_PATH.',
  )
}

/** The path of a Chromium that is there already: CHROMIUM_PATH, else the machine's, else Playwright's own. */
async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Refusal(`CHROMIUM_PATH names ${named}, and no such file exists.`)
  }
  return [...usualPlaces(process.platform, process.env), ...(await playwrightsOwn())].find(starts)
}

/** Where a browser usually lies, in the order in which it is taken. */
export function usualPlaces(platform, environment) {
  if (platform === 'darwin')
    return ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'].flatMap((path) =>
      ['/Applications', join(environment.HOME || '/', 'Applications')].map((folder) => join(folder, path)),
    )
  if (platform === 'win32')
    return ['Chromium', 'Google\\Chrome'].flatMap((product) =>
      [environment.LOCALAPPDATA, environment.PROGRAMFILES, environment['PROGRAMFILES(X86)']]
        .filter(Boolean)
        .map((folder) => `${folder}\\${product}\\Application\\chrome.exe`),
    )
  const folders = (environment.PATH || '').split(delimiter).filter(Boolean)
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  )
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test')
    return [chromium.executablePath()]
  } catch {
    return []
  }
}

function starts(path) {
  if (!existsSync(path)) return false
  // On Ubuntu `chromium-browser` may be a stub that only names a snap; on Windows asking would open a window.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60000 }).status === 0
}

if (isStarted(import.meta.url))
  run(async () => {
    const path = process.argv.includes('--find') ? await findChromium() : await ensureChromium()
    if (path) process.stdout.write(`${path}\n`)
  })

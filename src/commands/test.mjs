/** `npm test`: installs what is missing, runs every check, and ends with how many tests passed and failed. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checksNamed } from './checks.mjs'
import { ensureChromium } from './chromium.mjs'
import { isStarted, Refusal, root, run, runProgram } from './command.mjs'
import { countsOfCheck, lineOf, sumOf } from './counts.mjs'
import { ensureInstalled } from './install.mjs'

const failure = { passed: 0, failed: 1, skipped: 0 }

/** `npm test -- lint unit` runs those checks alone. A failure stops none of the others. */
async function test() {
  const chosen = checksNamed(process.argv.slice(2))
  await ensureInstalled()
  const browser = chosen.some(({ name }) => name === 'browser') ? await browserEnvironment() : undefined
  mkdirSync(join(root, 'test-results'), { recursive: true })

  const results = []
  for (const check of chosen) {
    console.log(`\n──── ${check.name}`)
    const lacking = results.find(({ name, counts }) => name === check.needs && counts.failed > 0)
    if (lacking) console.log(`Not run, because ${lacking.name} failed.`)
    const environment = check.name === 'browser' ? browser : process.env
    results.push({ name: check.name, counts: lacking || !environment ? failure : await countsOf(check, environment) })
  }

  console.log('\n────')
  for (const { name, counts } of results) console.log(`${name.padEnd(10)} ${lineOf(counts)}`)
  return sumOf(results.map(({ counts }) => counts))
}

/** Undefined where there is no Chromium: the other checks run all the same. */
async function browserEnvironment() {
  try {
    return { ...process.env, CHROMIUM_PATH: await ensureChromium() }
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason
    console.error(reason.message)
    return undefined
  }
}

async function countsOf({ program, parameters, report }, environment) {
  const file = report && join(root, report.file)
  // A report left by an earlier run must not be counted for this one.
  if (file) rmSync(file, { force: true })
  const { code } = await runProgram(process.execPath, [join('node_modules', program), ...parameters], { environment })
  if (!report) return countsOfCheck(code)
  const counts = existsSync(file) ? report.countsOf(JSON.parse(readFileSync(file, 'utf8'))) : failure
  return countsOfCheck(code, counts)
}

if (isStarted(import.meta.url))
  run(async () => {
    let sum = failure
    try {
      sum = await test()
    } catch (reason) {
      if (!(reason instanceof Refusal)) throw reason
      console.error(`\n${reason.message}`)
    }
    console.log(`${sum.passed} passed, ${sum.failed} failed`)
    return sum.failed > 0 ? 1 : 0
  })

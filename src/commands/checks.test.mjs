/** Tests of the checks of `npm test`, how they are counted, and where a browser is looked for. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checks, checksNamed, formatted } from './checks.mjs'
import { countsOfCheck, lineOf, playwrightCounts, sumOf, vitestCounts } from './counts.mjs'
import { usualPlaces } from './chromium.mjs'
import { root } from './command.mjs'

const namesOf = (chosen) => chosen.map(({ name }) => name)

describe('the checks', () => {
  it('all run where none is named', () => {
    expect(checksNamed([])).toEqual(checks)
  })
  it('bring along what they need', () => {
    expect(namesOf(checksNamed(['browser', 'lint']))).toEqual(['lint', 'build', 'browser'])
  })
  it('refuse a name that none has', () => {
    expect(() => checksNamed(['lent'])).toThrow('No check is named lent')
  })
  it('look at the formatting of what `npm run format` formats', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(scripts.format.replaceAll('"', '')).toBe(['oxfmt', ...formatted].join(' '))
  })
})

describe('the counts', () => {
  it('of a check without a report are one', () => {
    expect(countsOfCheck(0)).toEqual({ passed: 1, failed: 0, skipped: 0 })
    expect(countsOfCheck(2)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
  it('say that a runner failed which found nothing to run', () => {
    expect(countsOfCheck(0, { passed: 0, failed: 0, skipped: 3 })).toEqual({ passed: 0, failed: 1, skipped: 3 })
  })
  it('say that a runner failed which names no failed test', () => {
    expect(countsOfCheck(1, { passed: 5, failed: 0, skipped: 0 })).toEqual({ passed: 5, failed: 1, skipped: 0 })
  })
  it('of the unit tests hold the files that could not be loaded', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
      ],
    }
    expect(vitestCounts(report)).toEqual({ passed: 4, failed: 2, skipped: 2 })
  })
  it('of the browser tests hold what went wrong outside a test', () => {
    const report = { stats: { expected: 3, flaky: 1, unexpected: 1, skipped: 0 }, errors: [{}] }
    expect(playwrightCounts(report)).toEqual({ passed: 4, failed: 2, skipped: 0 })
  })
  it('add up', () => {
    const counts = { passed: 1, failed: 2, skipped: 0 }
    expect(sumOf([counts, counts])).toEqual({ passed: 2, failed: 4, skipped: 0 })
  })
  it('name what was skipped only where something was', () => {
    expect(lineOf({ passed: 1, failed: 2, skipped: 0 })).toBe('1 passed, 2 failed')
    expect(lineOf({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped')
  })
})

describe('a browser', () => {
  it('is looked for by all names, in the folders of PATH', () => {
    expect(usualPlaces('linux', { PATH: '/a' })).toEqual([
      '/a/chromium',
      '/a/chromium-browser',
      '/a/google-chrome',
      '/a/google-chrome-stable',
    ])
  })
  it('is looked for where Windows and macOS keep programs', () => {
    expect(usualPlaces('win32', { PROGRAMFILES: 'C:\\P' })).toContain('C:\\P\\Google\\Chrome\\Application\\chrome.exe')
    expect(usualPlaces('darwin', { HOME: '/h' })).toContain('/Applications/Chromium.app/Contents/MacOS/Chromium')
  })
})

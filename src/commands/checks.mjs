/** The checks of `npm test`, in their order: what each runs and how its result is counted. */
import { Refusal } from './command.mjs'
import { playwrightCounts, vitestCounts } from './counts.mjs'

/** What is formatted: our code and style sheets, and nobody's prose or data. */
export const formatted = ['-c', '.ci/oxfmt.json', 'src', 'e2e', 'vite.config.ts', '!**/*.md', '!**/*.html']

const unitReport = 'test-results/unit.json'

/**
 * `program` is a file in node_modules. A check counts as one test; where a runner leaves a `report`, it counts as
 * many as that says. `needs` names a check that has to have passed just before.
 */
export const checks = [
  { name: 'types', program: 'typescript/bin/tsc', parameters: ['--noEmit'] },
  { name: 'lint', program: 'oxlint/bin/oxlint', parameters: ['--type-aware', '--deny-warnings'] },
  { name: 'format', program: 'oxfmt/bin/oxfmt', parameters: ['--check', ...formatted] },
  { name: 'dead-code', program: 'knip/bin/knip.js', parameters: ['--no-progress', '--treat-config-hints-as-errors'] },
  {
    name: 'unit',
    program: 'vitest/vitest.mjs',
    parameters: [
      'run',
      '--exclude',
      'e2e/**',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    report: { file: unitReport, countsOf: vitestCounts },
  },
  { name: 'build', program: 'vite/bin/vite.js', parameters: ['build', '--app'] },
  {
    name: 'browser',
    program: '@playwright/test/cli.js',
    parameters: ['test', '--config', 'e2e/playwright.config.ts'],
    report: { file: 'test-results/browser.json', countsOf: playwrightCounts },
    needs: 'build',
  },
]

/** The checks with these names and those that they need; all of them where no name is given. */
export function checksNamed(names) {
  const unknown = names.filter((name) => !checks.some((check) => check.name === name))
  if (unknown.length > 0)
    throw new Refusal(
      `No check is named ${unknown.join(', ')}: there are ${checks.map(({ name }) => name).join(', ')}.`,
    )
  if (names.length === 0) return checks
  const needed = checks.filter(({ name }) => names.includes(name)).map(({ needs }) => needs)
  return checks.filter(({ name }) => names.includes(name) || needed.includes(name))
}

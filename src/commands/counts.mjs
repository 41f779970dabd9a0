/** How many tests passed and failed, out of what a check leaves behind. */

/** The counts in the report of vitest's json reporter. A file that could not be loaded is a suite without tests. */
export function vitestCounts(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** The counts in the report of Playwright's json reporter. A flaky test passed on its second try. */
export function playwrightCounts({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped }
}

/**
 * The counts of one check. A program that failed without naming a test, as one does that breaks, counts as one
 * failure, and so does a runner that found no test to run: green must mean that something was looked at.
 */
export function countsOfCheck(code, report) {
  if (!report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  const nothingRan = report.passed + report.failed === 0
  const failsUnnamed = code !== 0 && report.failed === 0
  return { ...report, failed: nothingRan || failsUnnamed ? 1 : report.failed }
}

/** The counts in words, what was skipped only where something was. */
export function lineOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

export function sumOf(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const { passed, failed, skipped } of counts) {
    sum.passed += passed
    sum.failed += failed
    sum.skipped += skipped
  }
  return sum
}

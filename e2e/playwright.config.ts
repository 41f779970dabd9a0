/** How the browser tests run: Chromium with WebGL in software, against the built site on a free port. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

const root = fileURLToPath(new URL('..', import.meta.url))

// Kept in the environment, so that the workers, which read this file again, need not look for it again.
process.env['CHROMIUM_PATH'] ||= execFileSync(process.execPath, ['src/commands/chromium.mjs', '--find'], {
  cwd: root,
  encoding: 'utf8',
}).trim()

const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/browser',
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  workers: 2,
  fullyParallel: true,
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  // Two cores that draw WebGL in software need seconds for what a person's machine does in a moment.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    // The server's own words name its address, in the variable that `wait` fills before the workers start.
    baseURL: process.env['ATLAS_ADDRESS'],
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    // What a worker asks for, no test could route; those of the worker itself allow it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
      args: [
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview --host localhost --port 0',
    cwd: root,
    // Colours would stand in the middle of the address.
    env: { FORCE_COLOR: '0' },
    wait: { stdout: /Local:\s+(?<atlas_address>http:\/\/\S+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
})

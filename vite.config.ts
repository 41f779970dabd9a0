/** The build: React, and the compiler that makes data and pages. `BASE_PATH=/atlas/` moves the site below a path. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { atlasPlugin } from './src/compile/plugin.ts'

const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/')

export default defineConfig({
  base,
  plugins: [react(), atlasPlugin()],
  // A page in a sandboxed frame is of no origin: without this not even its own scripts are given to it.
  server: { cors: { origin: '*' } },
  preview: { cors: { origin: '*' } },
  // MapLibre is one large chunk, asked for after the first paint.
  build: {
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    license: { fileName: 'licenses.md' },
    modulePreload: {
      // Who cannot preload modules loads them all the same, a moment later.
      polyfill: false,
      // A list of all scripts of all panels would weigh on every page; a panel's own page names those that it needs.
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
    },
  },
  // Sizes of names and colours are read from these; all other style sheets are empty to the tests.
  test: { include: ['src/**/*.test.{ts,mjs}'], css: { include: /(map|tokens)\.css/ } },
})

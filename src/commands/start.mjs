/** `npm start`: installs what is missing, builds, serves the built site and prints its address. */
import { isStarted, Refusal, root, run, runProgram } from './command.mjs'
import { ensureInstalled } from './install.mjs'

async function start() {
  await ensureInstalled()
  const { code } = await runProgram(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--app'])
  if (code !== 0) throw new Refusal('The site was not built, for the reason above.')
  const { preview } = await import('vite')
  // Where 4173 is taken, Vite takes the next free port.
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { host: 'localhost', port: 4173, strictPort: false },
  })
  console.log(`\nThe atlas is at ${server.resolvedUrls.local[0]} (Ctrl-C ends it)`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0))
}

if (isStarted(import.meta.url)) run(start)

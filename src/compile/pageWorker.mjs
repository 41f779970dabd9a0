/** Makes pages in a thread of its own and writes them; plain JavaScript, as Node runs it as it stands. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

const { entry, site, hash, frameHash, folder } = workerData
const { renderPage, renderFrame } = await import(entry)

/** Answers the bytes of each page, in their order. Who writes no sooner than it has made holds one page at a time. */
parentPort.on('message', (pages) => {
  const bytes = pages.map(({ file, subject, isFramed }) => {
    const html = Buffer.from(isFramed ? renderFrame(site, subject, frameHash) : renderPage(site, subject, hash))
    const path = join(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, html)
    return html.length
  })
  parentPort.postMessage(bytes)
})

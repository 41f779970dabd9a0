/** Makes pages in a thread of its own and writes them; plain JavaScript, as Node runs it as it stands. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

const { entry, site, hash, frameHash, folder } = workerData
const { renderPage, renderFrame, oembedFile } = await import(entry)

/** Answers the bytes of each page, in their order. Who writes no sooner than it has made holds one page at a time. */
parentPort.on('message', (pages) => {
  const bytes = pages.map(({ file, subject, isFramed }) => {
    const html = Buffer.from(isFramed ? renderFrame(site, subject, frameHash) : renderPage(site, subject, hash))
    write(file, html)
    const oembed = isFramed ? oembedFile(site, subject) : null
    if (oembed) write(oembed.path, oembed.text)
    return html.length
  })
  parentPort.postMessage(bytes)
})

/** `file`: below the output folder. */
function write(file, content) {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

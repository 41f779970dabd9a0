/** What a printed page is made of. */
import { inflateSync } from 'node:zlib'

/** How many straight lines the pages of a PDF draw. */
export function linesIn(pdf: Buffer): number {
  const text = pdf.toString('latin1')
  const streams = [...text.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/g)].map(
    ({ index, 0: head }) => index + head.length,
  )
  return streams
    .map((start) => pdf.subarray(start, text.indexOf('endstream', start)))
    .map((packed) => inflated(packed))
    .reduce((total, content) => total + (content.match(/^[-\d. ]+ l$/gm)?.length ?? 0), 0)
}

/** Empty where it is no such stream. */
function inflated(packed: Buffer): string {
  try {
    return inflateSync(packed).toString('latin1')
  } catch {
    return ''
  }
}

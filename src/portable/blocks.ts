/** The files that travel in the one file: each a block of text on the page, in base64, most of them deflated. */
import type { Files } from '../store/store.ts'
import { fragmentBase } from './history.ts'

/** Its scripts call what they fetch as they would on a host. */
const bases = [fragmentBase, import.meta.env.BASE_URL]

/** Without what stands before the path and behind it. */
function pathIn(address: string): string {
  const base = bases.find((one) => address.startsWith(one)) ?? ''
  return address.slice(base.length).replace(/[?#].*/, '')
}

export function blockAt(page: Document, address: string): HTMLElement | null {
  return page.getElementById(`file:${pathIn(address)}`)
}

/** As a host would answer. */
export function unpacked(block: HTMLElement): Response {
  const packed = atob(block.textContent)
  const bytes = new Uint8Array(packed.length)
  // Letter by letter, as `Uint8Array.from` takes ten times as long for the outlines.
  for (let index = 0; index < packed.length; index++) bytes[index] = packed.charCodeAt(index)
  const stored = new Blob([bytes]).stream()
  const isDeflated = block.dataset['deflated'] !== undefined
  const content = isDeflated ? stored.pipeThrough(new DecompressionStream('deflate')) : stored
  return new Response(content, { headers: { 'Content-Type': block.dataset['type'] ?? '' } })
}

/** `pageAt` makes what is asked of the page at a path, as no page has a file; `null`: there is no such page. */
export function filesIn(page: Document, pageAt: (path: string) => Promise<string | null>): Files {
  return {
    async fetch(address) {
      const block = blockAt(page, address)
      if (block) return unpacked(block)
      const made = await pageAt(pathIn(address))
      return new Response(made, { status: made === null ? 404 : 200 })
    },
    pictureAt(address) {
      const block = blockAt(page, address)
      return block ? `data:${block.dataset['type']};base64,${block.textContent}` : address
    },
  }
}

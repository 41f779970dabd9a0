/** A whole story in the fragment of an address, which no host ever sees: JSON, deflated, in base64url (RFC 4648, section 5). */
import type { Story, StoryRead } from '../domain/story.ts'
import { tidied } from './edit.ts'
import { words } from './words.ts'

const mark = '#story='

/** Letters of an address: longer ones are cut by mail and by messengers. */
export const linkLimit = 8000

/** Bytes of what may come out of one: more than any story has. */
const unpackedLimit = 1_000_000

/** The fragment of a story, with its `#`. Rejects where the browser cannot compress. */
export async function fragmentOfStory(story: Story): Promise<string> {
  const text = new Blob([JSON.stringify(tidied(story))])
  const packed = await new Response(text.stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer()
  let letters = ''
  for (const byte of new Uint8Array(packed)) letters += String.fromCharCode(byte)
  return mark + btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The part of a fragment that holds a story, and what follows it, as `/3` of a scene; `null`: it holds none. */
export function storyPartOf(fragment: string): { readonly whole: string; readonly rest: string } | null {
  const [whole = ''] = /^#story=[\w-]*/.exec(fragment) ?? []
  return whole === '' ? null : { whole, rest: fragment.slice(whole.length) }
}

/** What a fragment holds, as data to be checked. Rejects where it was cut, or holds more than any story. */
async function dataInFragment(whole: string): Promise<unknown> {
  const letters = atob(whole.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  // It is read bit by bit: a few letters can hold a gigabyte.
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > unpackedLimit) throw new Error('There is more in it than a story can hold')
    parts.push(value)
  }
  return JSON.parse(await new Blob(parts).text()) as unknown
}

export type InFragment =
  /** `whole` is what of the fragment holds it. */
  { readonly story: Story; readonly whole: string } | { readonly faults: readonly string[] }

/** The story that a fragment holds; `null`: it holds none. `read` says what a story is. */
export async function storyInFragment(
  fragment: string,
  read: (data: unknown) => StoryRead,
): Promise<InFragment | null> {
  const part = storyPartOf(fragment)
  if (!part) return null
  try {
    const found = read(await dataInFragment(part.whole))
    if ('story' in found) return { story: found.story, whole: part.whole }
    return { faults: found.faults.map(({ path, message }) => [...path.map(counted), message].join(' › ')) }
  } catch {
    return { faults: [words('own.cut')] }
  }
}

/** People count scenes from 1. */
function counted(step: string | number): string | number {
  return typeof step === 'number' ? step + 1 : step
}

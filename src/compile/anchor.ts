/** Finds an editor's words in an article's text, which stays as it is, to the byte. */

/** In UTF-16 code units of the text. */
export type Anchor =
  | { readonly kind: 'found'; readonly start: number; readonly end: number }
  | { readonly kind: 'absent'; readonly hint: string }
  | { readonly kind: 'ambiguous'; readonly count: number }
  | { readonly kind: 'after-absent' }

interface Quoted {
  readonly quote: string
  readonly after?: string | undefined
}

const known = new WeakMap<Quoted, { readonly text: string; readonly anchor: Anchor }>()

/** Where a quote stands in its text: several checks ask, and to look takes long. */
export function anchorOfQuote(text: string, quoted: Quoted): Anchor {
  const before = known.get(quoted)
  if (before?.text === text) return before.anchor
  const anchor = anchorOf(text, quoted.quote, quoted.after)
  known.set(quoted, { text, anchor })
  return anchor
}

/** Where the words stand; with `after`, the first place behind the first place of those words. */
export function anchorOf(text: string, words: string, after?: string): Anchor {
  const folded = composedOf(text)
  const wanted = fold(words, composed).text
  let from = 0
  if (after !== undefined) {
    const [behind] = placesOf(folded, fold(after, composed).text)
    if (!behind) return { kind: 'after-absent' }
    from = behind[1]
  }
  const places = placesOf(folded, wanted).filter(([start]) => start >= from)
  if (places.length === 0) return { kind: 'absent', hint: hintFor(text.slice(from), words) }
  if (places.length > 1 && after === undefined) return { kind: 'ambiguous', count: places.length }
  const [start, end] = places[0]!
  return { kind: 'found', start, end }
}

interface Folded {
  readonly text: string
  /** For each offset of the folded text the offset in the original, or -1 inside a letter that was folded. */
  readonly origin: readonly number[]
}

interface Folding {
  readonly pattern: RegExp
  readonly fold: (piece: string) => string
}

/** A letter with its marks, or a Hangul syllable in pieces; CRLF as one. */
const composed: Folding = {
  pattern: /\r\n|[^][\p{M}\u1160-\u11FF]*/gu,
  fold: (piece) => (piece === '\r\n' ? '\n' : piece.normalize('NFC')),
}

/** Forgives quotation marks, dashes, spaces and capitals, to say that only these differ. */
const loose: Folding = {
  pattern: /\s+|[^\s][\p{M}]*/gu,
  fold: (piece) => {
    if (/^\s/.test(piece)) return ' '
    if (/^[‘’‚‛′']/.test(piece)) return "'"
    if (/^[“”„‟«»"]/.test(piece)) return '"'
    if (/^\p{Pd}/u.test(piece)) return '-'
    return piece.normalize('NFC').toLowerCase()
  },
}

let last: { readonly text: string; readonly folded: Folded } | undefined

/** The quotes of one text are looked for one after another, and to fold it takes longer than to find them. */
function composedOf(text: string): Folded {
  if (last?.text !== text) last = { text, folded: fold(text, composed) }
  return last.folded
}

function fold(text: string, { pattern, fold: folding }: Folding): Folded {
  const pieces: string[] = []
  const origin: number[] = []
  for (const match of text.matchAll(pattern)) {
    const piece = folding(match[0])
    const kept = piece === match[0]
    for (let unit = 0; unit < piece.length; unit++) origin.push(unit === 0 || kept ? match.index + unit : -1)
    pieces.push(piece)
  }
  origin.push(text.length)
  return { text: pieces.join(''), origin }
}

function placesOf(folded: Folded, wanted: string): readonly (readonly [start: number, end: number])[] {
  const places: [number, number][] = []
  for (let at = folded.text.indexOf(wanted); at !== -1; at = folded.text.indexOf(wanted, at + 1)) {
    const [start, end] = [folded.origin[at]!, folded.origin[at + wanted.length]!]
    if (start !== -1 && end !== -1) places.push([start, end])
  }
  return places
}

function hintFor(text: string, words: string): string {
  const folded = fold(text, loose)
  const wanted = fold(words, loose).text.trim()
  const [place] = placesOf(folded, wanted)
  if (place) return `only quotation marks, dashes, spaces or capitals differ; the text has: ${text.slice(...place)}`
  const steps = wanted.split(' ')
  let length = steps.length
  while (length > 0 && !folded.text.includes(steps.slice(0, length).join(' '))) length--
  if (length < 3) return ''
  return `the text has them as far as "${words.trim().split(/\s+/).slice(0, length).join(' ')}"`
}

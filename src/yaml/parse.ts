/** Bytes become text, and an editor's YAML becomes data that remembers where each part of it stands. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import { problem, type Place, type Problem } from './problem.ts'

/** The way to a part of the data: keys and indices from the top. */
export type Path = readonly PropertyKey[]

/** Where the part stands; where it is missing, the nearest thing above it. `key`: the name, not what it holds. */
export type PlaceOf = (path: Path, part?: 'key' | 'value') => Place

export interface Parsed {
  readonly data: unknown
  readonly placeOf: PlaceOf
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Every byte is kept, a byte-order mark too. */
export function decode(file: string, bytes: Uint8Array): Result<string> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (text.trim() !== '') return { ok: true, value: text }
    return { ok: false, problems: [problem({ file, line: 1, column: 1 }, 'the file is empty')] }
  } catch {
    const lines = new TextDecoder('utf-8').decode(bytes).split('\n')
    const line = lines.findIndex((text) => text.includes('\uFFFD'))
    const place = { file, line: line + 1, column: lines[line]!.indexOf('\uFFFD') + 1 }
    return { ok: false, problems: [problem(place, 'the file is not UTF-8: save it with that encoding')] }
  }
}

/** A byte-order mark, CRLF (to YAML a line end like any other) and decomposed letters mean the same as their absence. */
export function parseYaml(file: string, bytes: Uint8Array): Result<Parsed> {
  const decoded = decode(file, bytes)
  if (!decoded.ok) return decoded
  const text = decoded.value
    .replace(/^\uFEFF/, '')

    .normalize('NFC')
  const lines = new LineCounter()
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    const faults = [...document.errors, ...document.warnings]
    if (faults.length > 0) {
      const problems = faults.map((fault) => problem(placeAt(fault.pos[0]), sentenceOf(fault)))
      return { ok: false, problems: problems.filter(isFirstOnItsLine) }
    }
    const root = document.contents
    if (root === null || (isScalar(root) && root.value === null))
      return { ok: false, problems: [problem({ file, line: 1, column: 1 }, 'the file holds nothing but comments')] }
    return { ok: true, value: { data: document.toJS(), placeOf: (path, part) => placeAt(offsetOf(root, path, part)) } }
  } catch (error) {
    // Lists within lists without end, or more references than anyone writes.
    return { ok: false, problems: [problem({ file, line: 1, column: 1 }, `the YAML cannot be read: ${String(error)}`)] }
  }
}

/** One open bracket makes a row of faults. */
function isFirstOnItsLine({ line }: Problem, index: number, all: readonly Problem[]): boolean {
  return all.findIndex((other) => other.line === line) === index
}

/** For the slips that editors make most. */
const sentences: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this key stands here twice',
  BLOCK_AS_IMPLICIT_KEY: 'the YAML cannot be read: a text that holds a colon and a space stands in "quotation marks"',
  TAB_AS_INDENT: 'the YAML cannot be read: indent with spaces, not with a tab',
}

function sentenceOf(fault: { readonly code: string; readonly message: string }): string {
  const sentence = sentences[fault.code]
  return sentence ?? `the YAML cannot be read: ${fault.message}`
}

function offsetOf(root: Node, path: Path, part: 'key' | 'value' = 'value'): number {
  let node: unknown = root
  let offset = root.range?.[0] ?? 0
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) break
      node = part === 'key' && depth === path.length - 1 ? pair.key : (pair.value ?? pair.key)
    } else if (isSeq(node)) {
      const item = node.items[Number(step)]
      if (item === undefined) break
      node = item
    } else break
    offset = (node as Node).range?.[0] ?? offset
  }
  return offset
}

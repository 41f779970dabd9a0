/** Text for the parts of a file of slides, whatever stands in it. */
import { escaped } from '../../ui/markup.ts'

/** What XML has no way to write, a half of a letter among it, is left out: a program refuses the whole file over it. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

export function written(text: string): string {
  return escaped(text.replaceAll(unwritable, ''))
}

export function part(markup: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${markup}`
}

/** Of the elements that begin a part. */
export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

/** All lengths are in units of which there are so many in a point. */
const perPoint = 12_700

export function emu(points: number): number {
  return Math.round(points * perPoint)
}

/** What a part is to another: a word of the standard, or `hyperlink` to what is no part. */
export interface Relation {
  readonly type: string
  readonly target: string
}

/** `rId1` is the first of them, and so on. */
export function relations(all: readonly Relation[]): string {
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
  const markup = all.map(({ type, target }, index) => {
    const isOutside = type === 'hyperlink' ? ' TargetMode="External"' : ''
    const full = type.startsWith('http') ? type : base + type
    return `<Relationship Id="rId${index + 1}" Type="${full}" Target="${written(target)}"${isOutside}/>`
  })
  return part(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${markup.join('')}</Relationships>`,
  )
}

/** The first slide of a story, and the last: what it is, and on whose pages it rests. */
import { edge } from './arranged.ts'
import { slideSize, type Paragraph, type Run, type Slide, type TextPart } from './deck.ts'
import { heightOf, sizeFor } from './letters.ts'
import type { LinkTold } from './told.ts'
import { words } from './words.ts'

export interface Cover {
  readonly title: string
  readonly lead: string
  /** Scenes, minutes, age. */
  readonly facts: string
  readonly atlas: LinkTold
  /** Where whoever made it is a stranger to the atlas: that the captions are not the atlas's. */
  readonly presenter: string
  readonly notes: readonly string[]
}

const left = 72
const width = slideSize.width - 2 * left

export function coverOf({ title, lead, facts, atlas, presenter, notes }: Cover): Slide {
  const titleSize = sizeFor(title, [44, 40, 36, 32, 28], { width, height: 108 }, true)
  const titleHeight = heightOf(title, titleSize, width, true) + 4
  const factsTop = slideSize.height - 124
  const leadSize = sizeFor(lead, [28, 26, 24, 22, 20, 18], { width, height: factsTop - 84 - titleHeight })
  // The two stand in the middle of what is above the rest.
  const both = titleHeight + 20 + heightOf(lead, leadSize, width)
  const top = Math.max(48, (factsTop - both) / 2)
  const leadTop = top + titleHeight + 20
  const small = 16
  const paragraphs: readonly Paragraph[] = [
    { runs: [{ text: facts, size: small }] },
    { runs: [{ text: atlas.text, size: small, ...(atlas.href !== undefined && { href: atlas.href }) }], above: 5 },
    ...(presenter === '' ? [] : [{ runs: [{ text: presenter, size: 13, ink: 'mute' as const }], above: 5 }]),
  ]
  const box = { left, width }
  const parts: readonly TextPart[] = [
    {
      kind: 'title',
      name: title,
      ...box,
      top,
      height: titleHeight,
      paragraphs: [{ runs: [{ text: title, size: titleSize, isBold: true }] }],
    },
    ...(lead === ''
      ? []
      : [
          {
            kind: 'text' as const,
            name: words('slides.lead'),
            ...box,
            top: leadTop,
            height: factsTop - leadTop - 12,
            paragraphs: [{ runs: [{ text: lead, size: leadSize }] }],
          },
        ]),
    { kind: 'text', name: words('slides.foot'), ...box, top: factsTop, height: 88, paragraphs },
  ]
  return { layout: 'cover', parts, notes }
}

/** Works under one heading; of each the address stands at its end. */
export interface Cited {
  readonly heading: string
  readonly works: readonly LinkTold[]
}

const list = { top: 82, sizes: [14, 13, 12, 11], between: 5, termSize: 12 } as const
const inner = slideSize.width - 2 * edge

interface Line extends LinkTold {
  readonly isHeading: boolean
}

/** One slide, or as many as it takes: each work is read. `terms`: how to cite, and on what terms. */
export function sourcesOf(cited: readonly Cited[], terms: readonly string[]): readonly Slide[] {
  const lines = cited
    .filter(({ works }) => works.length > 0)
    .flatMap(({ heading, works }): readonly Line[] => [
      { text: heading, isHeading: true },
      ...works.map((work) => ({ ...work, isHeading: false })),
    ])
  const termsHeight = terms.reduce((sum, term) => sum + heightOf(term, list.termSize, inner) + 4, 0)
  const room = slideSize.height - 30 - list.top - termsHeight - 12
  const heightAt =
    (size: number) =>
    ({ text, isHeading }: Line) =>
      heightOf(text, size, inner, isHeading) + (isHeading ? 2 : 1) * list.between
  const sizeOfAll = list.sizes.find((size) => lines.map(heightAt(size)).reduce((sum, one) => sum + one, 0) <= room)
  const size = sizeOfAll ?? list.sizes.at(-1)!
  const pages = pagesOf(lines, heightAt(size), room)
  return pages.map((page, index) => {
    const title =
      pages.length === 1
        ? words('slides.sources')
        : words('slides.sources.part', { number: index + 1, count: pages.length })
    const box = { left: edge, width: inner }
    return {
      layout: 'scene',
      notes: [...page.map(({ text }) => text), ...terms],
      parts: [
        {
          kind: 'title',
          name: title,
          ...box,
          top: 26,
          height: 38,
          paragraphs: [{ runs: [{ text: title, size: 30, isBold: true }] }],
        },
        {
          kind: 'text',
          name: words('slides.sources'),
          ...box,
          top: list.top,
          height: room,
          paragraphs: page.map((line) => ({
            runs: runsOf(line, size),
            above: (line.isHeading ? 2 : 1) * list.between,
          })),
        },
        {
          kind: 'text',
          name: words('slides.terms'),
          ...box,
          top: list.top + room + 12,
          height: termsHeight,
          paragraphs: terms.map((text) => ({ runs: [{ text, size: list.termSize, ink: 'mute' }], above: 4 })),
        },
      ],
    }
  })
}

/** No heading is the last of a page. */
function pagesOf(lines: readonly Line[], heightAt: (line: Line) => number, room: number): readonly (readonly Line[])[] {
  const pages: Line[][] = [[]]
  let used = 0
  for (const [index, line] of lines.entries()) {
    const next = line.isHeading ? lines[index + 1] : undefined
    const needed = heightAt(line) + (next ? heightAt(next) : 0)
    if (used > 0 && used + needed > room) {
      pages.push([])
      used = 0
    }
    pages.at(-1)!.push(line)
    used += heightAt(line)
  }
  return pages
}

/** The address alone is a link where it stands in the text. */
function runsOf({ text, href, isHeading }: Line, size: number): readonly Run[] {
  if (isHeading) return [{ text, size, isBold: true }]
  const at = href === undefined ? -1 : text.indexOf(href)
  if (href === undefined || at < 0) return [{ text, size, ...(href !== undefined && { href }) }]
  return [
    { text: text.slice(0, at), size },
    { text: href, size, href },
    { text: text.slice(at + href.length), size },
  ].filter((run) => run.text !== '')
}

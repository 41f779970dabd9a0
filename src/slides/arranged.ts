/** Where the words and the map of a scene stand on its slide: as large as they fit, so that nothing is cut or covered. */
import { slideSize, type Box, type Paragraph, type Run, type TextPart } from './deck.ts'
import { heightOf, sizeFor } from './letters.ts'
import type { QuoteTold, SceneTold } from './told.ts'
import { words } from './words.ts'

/** Points. */
export const edge = 36
const between = 24
const foot = { top: slideSize.height - 30, height: 16, size: 11 } as const
const inner = slideSize.width - 2 * edge

/** The first at which everything fits is taken: the widest picture, then the largest letters. */
const pictureWidths = [560, 528, 496, 464, 432, 400, 368, 336]
/** The map is no flatter than a part of its width, and its date and its legend stand above and below it. */
const leastHeight = (width: number) => width * 0.42 + 90
const captionSizes = [32, 28, 26, 24]
const quoteSizes = [20, 18, 16]
const questionSizes = [20, 18, 16, 14]
const smallSize = 13
/** Between a part and the next. */
const gap = 14

export interface Arranged {
  readonly texts: readonly TextPart[]
  readonly picture: Box
}

export function arrangedScene(scene: SceneTold): Arranged {
  const title = titleOf(scene.title)
  const top = title.top + title.height + 12
  const area = { top, height: foot.top - 12 - top }
  const body = bodyOf(scene, area)
  return { texts: [title, ...body.texts, footOf(scene)], picture: body.picture }
}

/** On one line where it is short, else on as many as it takes in smaller letters. */
function titleOf(text: string): TextPart {
  const box = { left: edge, top: 26, width: inner }
  const line = sizeFor(text, [30], { width: inner, height: 36 }, true) === 30
  const size = line ? 30 : sizeFor(text, [28, 26, 24, 22, 20], { width: inner, height: 68 }, true)
  const height = Math.ceil(heightOf(text, size, inner, true)) + 2
  return { kind: 'title', name: text, ...box, height, paragraphs: [{ runs: [{ text, size, isBold: true }] }] }
}

interface Block {
  readonly name: string
  /** What it takes at a size and a width. */
  readonly height: (size: number, width: number) => number
  readonly paragraphs: (size: number) => readonly Paragraph[]
  /** The largest first. */
  readonly sizes: readonly number[]
}

function bodyOf({ caption, quote, question }: SceneTold, area: Pick<Box, 'top' | 'height'>): Arranged {
  const said = caption === '' ? [] : [captionBlock(caption)]
  const quoted = quote ? [quoteBlock(quote)] : []
  const asked = question === '' ? [] : [questionBlock(question)]
  /** What stands beside the picture, and what below it. */
  const ways: readonly (readonly [beside: readonly Block[], below: readonly Block[]])[] = [
    [[...said, ...quoted], asked],
    [[...said, ...quoted, ...asked], []],
    [[...said, ...asked], quoted],
    [said, [...quoted, ...asked]],
  ]
  for (const width of pictureWidths)
    for (const [beside, below] of ways) {
      const besideSizes = sizesFor(beside, inner - between - width, area.height)
      const belowSizes = sizesFor(below, width, area.height - leastHeight(width) - (below.length > 0 ? gap : 0))
      if (besideSizes && belowSizes) return arrangedAs(area, width, [beside, besideSizes], [below, belowSizes])
    }
  // More than any story of ours says: the letters give way.
  const width = pictureWidths.at(-1)!
  const [beside, below] = ways[2]!
  return arrangedAs(
    area,
    width,
    [beside, smaller(beside, inner - between - width, area.height)],
    [below, smaller(below, width, area.height - leastHeight(width) - gap)],
  )
}

/** Of each block the largest size, all as large as one another in their ranges; `null`: there is no room even at the least. */
function sizesFor(blocks: readonly Block[], width: number, height: number): readonly number[] | null {
  const steps = Math.max(0, ...blocks.map(({ sizes }) => sizes.length))
  for (let step = 0; step < steps; step += 1) {
    const sizes = blocks.map((block) => block.sizes[Math.min(step, block.sizes.length - 1)]!)
    if (heightOfAll(blocks, sizes, width) <= height) return sizes
  }
  return blocks.length === 0 ? [] : null
}

function smaller(blocks: readonly Block[], width: number, height: number): readonly number[] {
  let sizes = blocks.map((block) => block.sizes.at(-1)!)
  while (heightOfAll(blocks, sizes, width) > height && sizes.some((size) => size > 7))
    sizes = sizes.map((size) => size * 0.96)
  return sizes
}

function heightOfAll(blocks: readonly Block[], sizes: readonly number[], width: number): number {
  const heights = blocks.map((block, index) => block.height(sizes[index]!, width))
  return heights.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, blocks.length - 1)
}

type Sized = readonly [blocks: readonly Block[], sizes: readonly number[]]

function arrangedAs(
  { top, height }: Pick<Box, 'top' | 'height'>,
  width: number,
  beside: Sized,
  below: Sized,
): Arranged {
  const taken = below[0].length > 0 ? heightOfAll(...below, width) + gap : 0
  const picture = { left: edge, top, width, height: Math.floor(height - taken) }
  const right = { left: edge + width + between, width: inner - between - width }
  return {
    picture,
    texts: [
      ...stacked(beside, { ...right, top, height }),
      ...stacked(below, { left: edge, width, top: top + picture.height + gap, height: taken - gap }),
    ],
  }
}

/** One below another. The last has what room is left, in case a program's letters are larger than ours. */
function stacked([blocks, sizes]: Sized, { left, top, width, height }: Box): readonly TextPart[] {
  let at = top
  return blocks.map(({ name, paragraphs, height: heightAt }, index) => {
    const size = sizes[index]!
    const isLast = index === blocks.length - 1
    const own = isLast ? top + height - at : heightAt(size, width)
    const part: TextPart = { kind: 'text', name, left, top: at, width, height: own, paragraphs: paragraphs(size) }
    at += own + gap
    return part
  })
}

function captionBlock(text: string): Block {
  return {
    name: words('slides.caption'),
    sizes: captionSizes,
    height: (size, width) => heightOf(text, size, width),
    paragraphs: (size) => [{ runs: [{ text, size }] }],
  }
}

function questionBlock(text: string): Block {
  return {
    name: words('story.question'),
    sizes: questionSizes,
    height: (size, width) => heightOf(text, size, width, true),
    paragraphs: (size) => [{ runs: [{ text, size, isBold: true, ink: 'own' }] }],
  }
}

function quoteBlock({ voice, said, speaker, source }: QuoteTold): Block {
  const credit: readonly Run[] = [
    ...(speaker === '' ? [] : [{ text: speaker, size: smallSize, ink: 'mute' } as const]),
    ...(source
      ? [{ text: source.text, size: smallSize, ...(source.href !== undefined && { href: source.href }) }]
      : []),
  ]
  const small = (size: number) => Math.min(smallSize, size)
  return {
    name: words('slides.quote'),
    sizes: quoteSizes,
    height: (size, width) =>
      heightOf(voice, small(size), width, true) +
      heightOf(said, size, width) +
      credit.reduce((sum, { text }) => sum + heightOf(text, small(size), width) + 3, 3),
    paragraphs: (size) => [
      ...(voice === '' ? [] : [{ runs: [{ text: voice, size: small(size), isBold: true, ink: 'mute' }] } as const]),
      { runs: [{ text: said, size }], above: 3 },
      ...credit.map((run) => ({ runs: [{ ...run, size: small(size) }], above: 3 })),
    ],
  }
}

/** Which scene it is, and where it is in the atlas: its address in full where there is room for it. */
function footOf({ count, evidence: { text, href } }: SceneTold): TextPart {
  const { top, height, size } = foot
  const room = inner - 8
  const whole = `${count}  ·  ${text}: ${href ?? ''}`
  const shown = href !== undefined && heightOf(whole, size, room) <= height ? `${text}: ${href}` : text
  const link: Run = { text: shown, size, ...(href === undefined ? { ink: 'mute' as const } : { href }) }
  return {
    kind: 'text',
    name: words('slides.foot'),
    left: edge,
    top,
    width: inner,
    height,
    paragraphs: [{ runs: [{ text: `${count}  ·  `, size, ink: 'mute' }, link] }],
  }
}

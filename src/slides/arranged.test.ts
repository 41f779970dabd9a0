/** Scenes of every length: all that they say is on their slide, large enough, and nothing covers anything. */
import { describe, expect, it } from 'vitest'
import { storyLimits } from '../domain/story.ts'
import { arrangedScene } from './arranged.ts'
import { slideSize, type Box, type TextPart } from './deck.ts'
import { sourcesOf } from './ends.ts'
import { heightOf } from './letters.ts'
import type { SceneTold } from './told.ts'

/** Of usual words, exactly as long as that. */
const long = (length: number) =>
  'The ministers of six states met again in Istanbul that year. '.repeat(60).slice(0, length)

const short: SceneTold = {
  title: 'Three and three',
  caption: 'A short caption.',
  quote: null,
  question: '',
  count: '2 of 10',
  evidence: { text: 'This scene in the atlas', href: 'https://atlas.example/format/three-plus-three/' },
  notes: [],
}
const quote = {
  voice: 'Reported, not quoted',
  said: '“We hope to meet.”',
  speaker: 'A. Minister, Minister of Iran, 17 December 2025 (inferred)',
  source: { text: 'Public Radio of Armenia, quoting RIA Novosti, 10 December 2020', href: 'https://outlet.example/' },
}
const longest: SceneTold = {
  ...short,
  title: long(storyLimits.title),
  caption: long(storyLimits.caption),
  // As long as the longest statement that there is.
  quote: { ...quote, said: `“${long(240)}”` },
  question: long(storyLimits.question),
  evidence: { ...short.evidence, href: `https://atlas.example/${'a'.repeat(storyLimits.address)}` },
}

const scenes: readonly (readonly [string, SceneTold])[] = [
  ['a short caption', short],
  ['no caption, of a draft', { ...short, title: '', caption: '' }],
  ['a quotation', { ...short, quote }],
  [
    'a quotation and a question',
    { ...short, caption: long(170), quote: { ...quote, said: long(200) }, question: long(90) },
  ],
  ['a caption as long as may be', { ...short, caption: long(storyLimits.caption) }],
  ['everything as long as may be', longest],
  [
    'words that cannot be broken',
    { ...longest, title: 'W'.repeat(90), caption: 'W'.repeat(320), question: 'W'.repeat(300) },
  ],
  ['a quotation longer than any', { ...longest, quote: { ...quote, said: long(1200) } }],
]

const filled = ({ paragraphs, width }: TextPart) =>
  paragraphs.reduce((sum, { runs, above = 0 }) => {
    const text = runs.map((run) => run.text).join('')
    return sum + above + heightOf(text, runs[0]?.size ?? 0, width, runs[0]?.isBold)
  }, 0)
const covers = (a: Box, b: Box) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height
const sizeOf = (texts: readonly TextPart[], name: string) =>
  texts.find((one) => one.name === name)?.paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size)) ?? []

describe.each(scenes)('a scene with %s', (_, scene) => {
  const { texts, picture } = arrangedScene(scene)
  const boxes: readonly Box[] = [...texts, picture]

  it('keeps every text in its box, and every box on the slide', () => {
    for (const text of texts) expect(filled(text)).toBeLessThanOrEqual(text.height + 0.5)
    for (const { left, top, width, height } of boxes) {
      expect(Math.min(left, top, width, height)).toBeGreaterThanOrEqual(0)
      expect(left + width).toBeLessThanOrEqual(slideSize.width)
      expect(top + height).toBeLessThanOrEqual(slideSize.height)
    }
  })

  it('lets nothing cover anything', () => {
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1)) expect(covers(box, other)).toBe(false)
  })

  it('says all of it', () => {
    const said = texts.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)))
    const words = [scene.title, scene.caption, scene.quote?.said ?? '', scene.question].filter(Boolean)
    expect(said).toEqual(expect.arrayContaining(words))
  })
})

describe('the sizes', () => {
  it('are those of a hall, however much of what a story may hold is said', () => {
    const { texts, picture } = arrangedScene(longest)
    expect(sizeOf(texts, 'Caption')[0]).toBeGreaterThanOrEqual(24)
    expect(sizeOf(texts, 'Quotation')[1]).toBeGreaterThanOrEqual(16)
    expect(sizeOf(texts, 'A question')[0]).toBeGreaterThanOrEqual(14)
    expect(picture.width).toBeGreaterThan(slideSize.width / 3)
    expect(picture.height).toBeGreaterThan(picture.width * 0.6)
  })

  it('leave more than half of the width to the map where little is said', () => {
    expect(arrangedScene({ ...short, quote, question: long(80) }).picture.width).toBeGreaterThan(slideSize.width / 2)
  })
})

describe('the sources', () => {
  const works = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const href = `https://outlet.example/${index}`
      return { text: `The Outlet, “${long(90)}”, ${href}.`, href }
    })
  const said = (slides: ReturnType<typeof sourcesOf>) =>
    slides.flatMap(({ parts }) => parts.flatMap((one) => (one.kind === 'text' ? one.paragraphs : [])))

  it('stand on one slide where there is room, each with its address as a link', () => {
    const slides = sourcesOf([{ heading: 'Quoted from', works: works(8) }], ['Data: CC BY 4.0.'])
    expect(slides).toHaveLength(1)
    const links = said(slides).flatMap(({ runs }) => runs.flatMap(({ text, href }) => (text === href ? [href] : [])))
    expect(links).toEqual(works(8).map(({ href }) => href))
  })

  it('go on on further slides, none of them lost, in letters that can be read', () => {
    const slides = sourcesOf([{ heading: 'Quoted from', works: works(70) }], ['Data: CC BY 4.0.'])
    expect(slides.length).toBeGreaterThan(1)
    const runs = said(slides).flatMap(({ runs }) => runs)
    expect(new Set(runs.flatMap(({ href }) => href ?? [])).size).toBe(70)
    expect(Math.min(...runs.map(({ size }) => size))).toBeGreaterThanOrEqual(11)
    const texts = slides.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'text' ? [part] : [])))
    for (const part of texts) expect(filled(part)).toBeLessThanOrEqual(part.height + 0.5)
  })
})

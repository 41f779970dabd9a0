/** Every theme holds what it means apart for every kind of sight, and its words and lines stand out from their grounds. */
import { describe, expect, it } from 'vitest'
import { contrast, distance, mean, sights } from './sight.ts'
import { tokensFor, type Palette, type Reader, type Tokens } from './themes.ts'
import css from '../tokens.css?raw'

const reader: Reader = { prefers: 'light', asksFor: null, contrast: 'no-preference', palette: null }
const themes = {
  light: tokensFor(css, reader),
  dark: tokensFor(css, { ...reader, prefers: 'dark' }),
  'light, more contrast': tokensFor(css, { ...reader, contrast: 'more' }),
  'dark, more contrast': tokensFor(css, { ...reader, prefers: 'dark', contrast: 'more' }),
}
const every = Object.entries(themes)
const plain = every.slice(0, 2)
const more = every.slice(2)

/** The four contrast themes of Windows, and plain black and white either way: what readers have forced upon pages. */
const palettes: Readonly<Record<string, Palette>> = {
  Aquatic: paletteOf('#202020', '#ffffff', '#8ee3f0', '#75e9fc'),
  Desert: paletteOf('#fffaef', '#3d3d3d', '#903909', '#1c5e75'),
  Dusk: paletteOf('#2d3236', '#ffffff', '#a1bfde', '#70ebde'),
  'Night sky': paletteOf('#000000', '#ffffff', '#d6b4fd', '#8080ff'),
  'white on black': paletteOf('#000000', '#ffffff', '#ffffff', '#ffffff'),
  'black on white': paletteOf('#ffffff', '#000000', '#000000', '#000000'),
}
const forced = Object.entries(palettes).map(
  ([name, palette]) => [name, tokensFor(css, { ...reader, palette })] as const,
)

/** What each area of the map is filled with: a hatch is two colours in stripes of equal width. */
const areas = {
  land: ['land'],
  water: ['water'],
  first: ['slot-0'],
  second: ['slot-1'],
  firstAbsent: ['slot-0', 'slot-0-light'],
  secondAbsent: ['slot-1', 'slot-1-light'],
} as const
type Area = keyof typeof areas

type Told = 'colour' | 'pattern' | 'place' | 'outline' | 'width' | 'word'
interface Pair {
  readonly pair: readonly [string, string]
  /** What tells the two apart besides colour, or that nothing does. */
  readonly tellsApart: Told
  readonly floor: number
}

/**
 * Least distances by CIEDE2000. About 2.3 is just noticed where two colours touch; apart, small, or remembered from a
 * legend, it takes several times that. Where colour alone tells areas apart, ten: four times the difference that is just
 * noticed. A thin line loses much of its colour to what is beside it: twice that. Where a pattern, a width or a word
 * tells the same, the colour need only be seen to differ, if at all.
 */
const floors = { area: 10, line: 20, stripe: 15, coast: 8, besidesPattern: 5, none: 0 }

const pairsOfAreas: readonly Pair[] = [
  { pair: ['land', 'water'], tellsApart: 'colour', floor: floors.area },
  { pair: ['land', 'first'], tellsApart: 'colour', floor: floors.area },
  { pair: ['land', 'second'], tellsApart: 'colour', floor: floors.area },
  { pair: ['land', 'firstAbsent'], tellsApart: 'pattern', floor: floors.area },
  { pair: ['land', 'secondAbsent'], tellsApart: 'pattern', floor: floors.area },
  { pair: ['water', 'first'], tellsApart: 'colour', floor: floors.area },
  { pair: ['water', 'second'], tellsApart: 'colour', floor: floors.area },
  { pair: ['water', 'firstAbsent'], tellsApart: 'pattern', floor: floors.area },
  { pair: ['water', 'secondAbsent'], tellsApart: 'pattern', floor: floors.area },
  { pair: ['first', 'second'], tellsApart: 'colour', floor: floors.area },
  { pair: ['first', 'firstAbsent'], tellsApart: 'pattern', floor: floors.besidesPattern },
  { pair: ['first', 'secondAbsent'], tellsApart: 'pattern', floor: floors.area },
  { pair: ['second', 'firstAbsent'], tellsApart: 'pattern', floor: floors.area },
  { pair: ['second', 'secondAbsent'], tellsApart: 'pattern', floor: floors.besidesPattern },
  { pair: ['firstAbsent', 'secondAbsent'], tellsApart: 'colour', floor: floors.area },
]

const dry: readonly Area[] = ['land', 'first', 'second', 'firstAbsent', 'secondAbsent']
const all: readonly Area[] = ['water', ...dry]

/** Lines and what they lie on. `ink` is the outline of the selected country, and the ties. */
const linesOnAreas: readonly Pair[] = [
  ...all.map((area): Pair => ({ pair: ['ink', area], tellsApart: 'outline', floor: floors.line })),
  ...dry.map((area): Pair => ({ pair: ['contested', area], tellsApart: 'pattern', floor: floors.line })),
  // The ink's outline is around what glows.
  ...all.map((area): Pair => ({ pair: ['glow', area], tellsApart: 'outline', floor: floors.area })),
  ...(['land', 'water'] as const).map((area): Pair => ({
    pair: ['coast', area],
    tellsApart: 'place',
    floor: floors.coast,
  })),
  ...(['land', 'first', 'second'] as const).map((area): Pair => ({
    pair: ['river', area],
    tellsApart: 'place',
    floor: floors.coast,
  })),
  { pair: ['slot-0', 'slot-0-light'], tellsApart: 'pattern', floor: floors.stripe },
  { pair: ['slot-1', 'slot-1-light'], tellsApart: 'pattern', floor: floors.stripe },
]

const pairsOfMarks: readonly Pair[] = [
  { pair: ['ink', 'focus'], tellsApart: 'width', floor: floors.line },
  { pair: ['ink', 'glow'], tellsApart: 'width', floor: floors.line },
  { pair: ['focus', 'glow'], tellsApart: 'width', floor: floors.line },
  { pair: ['focus', 'contested'], tellsApart: 'pattern', floor: floors.line },
  { pair: ['glow', 'contested'], tellsApart: 'pattern', floor: floors.line },
  { pair: ['ink', 'contested'], tellsApart: 'pattern', floor: floors.none },
  { pair: ['for', 'between'], tellsApart: 'word', floor: floors.area },
  { pair: ['for', 'against'], tellsApart: 'word', floor: floors.area },
  { pair: ['between', 'against'], tellsApart: 'word', floor: floors.area },
  { pair: ['mark', 'panel-ground'], tellsApart: 'colour', floor: floors.area },
  { pair: ['mark-strong', 'panel-ground'], tellsApart: 'colour', floor: floors.area },
  { pair: ['mark', 'mark-strong'], tellsApart: 'colour', floor: floors.area },
]

interface Standing {
  readonly mark: string
  readonly on: readonly string[]
}

const texts: readonly Standing[] = [
  { mark: 'ink', on: ['paper', 'panel-ground', 'mark', 'mark-strong', 'land'] },
  { mark: 'mute', on: ['paper', 'panel-ground'] },
  { mark: 'for', on: ['paper', 'panel-ground'] },
  { mark: 'between', on: ['paper', 'panel-ground'] },
  { mark: 'against', on: ['paper', 'panel-ground'] },
  { mark: 'voice-own', on: ['paper'] },
  { mark: 'paper', on: ['ink'] },
  { mark: 'label', on: ['land', 'label-halo'] },
  { mark: 'label-water', on: ['water', 'label-halo'] },
  // A member's name stands on its halo.
  { mark: 'on-slot', on: ['halo-0', 'halo-1'] },
]

/** What is no text but means something by itself. */
const marks: readonly Standing[] = [
  { mark: 'ink', on: ['land', 'water', 'slot-0', 'slot-0-light', 'slot-1', 'slot-1-light'] },
  { mark: 'contested', on: ['land', 'slot-0', 'slot-0-light', 'slot-1', 'slot-1-light', 'panel-ground'] },
  { mark: 'slot-0', on: ['land', 'water', 'panel-ground'] },
  { mark: 'slot-1', on: ['land', 'water', 'panel-ground'] },
  { mark: 'border-on-slot', on: ['slot-0', 'slot-1'] },
  { mark: 'on-slot', on: ['slot-0', 'slot-1'] },
  { mark: 'focus', on: ['paper', 'panel-ground', 'land', 'water'] },
]

/** Quiet lines, which those who ask for more contrast get as clear ones. */
const quiet: readonly Standing[] = [
  { mark: 'coast', on: ['land', 'water'] },
  { mark: 'rule', on: ['paper', 'panel-ground'] },
  { mark: 'slot-0-light', on: ['slot-0'] },
  { mark: 'slot-1-light', on: ['slot-1'] },
]

/** WCAG 2.2: 1.4.3 and 1.4.6 for text, 1.4.11 for all else. */
const levels = { AA: 4.5, AAA: 7, mark: 3 }

describe.each(every)('in the theme %s', (_, tokens) => {
  it('areas look different to every kind of sight', () => {
    expect(tooNear(tokens, pairsOfAreas)).toEqual([])
  })

  it('lines look different from what they lie on', () => {
    expect(tooNear(tokens, linesOnAreas)).toEqual([])
  })

  it('marks, stances and passages look different from one another', () => {
    expect(tooNear(tokens, pairsOfMarks)).toEqual([])
  })

  it('marks stand out from their grounds', () => {
    expect(tooFaint(tokens, marks, levels.mark)).toEqual([])
  })

  it('the focus stands out from each fill, by its colour or by its edge', () => {
    const fills = ['land', 'water', 'slot-0', 'slot-0-light', 'slot-1', 'slot-1-light']
    const lost = fills.filter((fill) => isLost(tokens, 'focus', fill) && isLost(tokens, 'paper', fill))
    expect(lost).toEqual([])
  })
})

it.each(plain)('words are legible in the theme %s', (_, tokens) => {
  expect(tooFaint(tokens, texts, levels.AA)).toEqual([])
})

describe.each(more)('in the theme %s', (_, tokens) => {
  it('words are legible with little sight', () => {
    expect(tooFaint(tokens, texts, levels.AAA)).toEqual([])
  })

  it('quiet lines are clear', () => {
    expect(tooFaint(tokens, quiet, levels.mark)).toEqual([])
  })
})

/** Few colours, of which some may be the same: areas are told apart by their outlines and patterns too. */
describe.each(forced)('in the forced colours %s', (_, tokens) => {
  it('words are legible', () => {
    const onFills = { mark: 'on-slot', on: ['slot-0', 'slot-1', 'slot-0-light', 'slot-1-light'] }
    expect(tooFaint(tokens, [...texts, onFills], levels.AA)).toEqual([])
  })

  it('lines stand out from what they lie on', () => {
    const fills = ['land', 'water', 'slot-0', 'slot-1', 'slot-0-light', 'slot-1-light']
    const lines = ['ink', 'contested', 'coast', 'border-on-slot'].map((mark) => ({ mark, on: fills }))
    expect(tooFaint(tokens, lines, levels.mark)).toEqual([])
  })

  it('who is a member, and the dots of the second group, are seen', () => {
    const pairs: readonly Pair[] = [
      { pair: ['land', 'first'], tellsApart: 'outline', floor: floors.area },
      { pair: ['land', 'second'], tellsApart: 'pattern', floor: floors.area },
      { pair: ['land', 'firstAbsent'], tellsApart: 'pattern', floor: floors.besidesPattern },
      { pair: ['land', 'secondAbsent'], tellsApart: 'pattern', floor: floors.besidesPattern },
      { pair: ['slot-0', 'slot-0-light'], tellsApart: 'pattern', floor: floors.stripe },
      { pair: ['slot-1', 'slot-1-light'], tellsApart: 'pattern', floor: floors.stripe },
      { pair: ['slot-1', 'dots'], tellsApart: 'pattern', floor: floors.stripe },
    ]
    expect(tooNear(tokens, pairs)).toEqual([])
  })

  it('land and water are seen to differ beside their coast', () => {
    expect(tooNear(tokens, [{ pair: ['land', 'water'], tellsApart: 'outline', floor: 2.3 }])).toEqual([])
  })
})

describe('a theme', () => {
  it.each(['light', 'dark'] as const)('that the address asks for is %s whatever the system prefers', (asksFor) => {
    for (const contrast of ['no-preference', 'more'] as const)
      for (const prefers of ['light', 'dark'] as const)
        expect(tokensFor(css, { ...reader, prefers, asksFor, contrast })).toEqual(
          tokensFor(css, { ...reader, prefers: asksFor, contrast }),
        )
  })

  it('gives way to forced colours whatever the address asks for', () => {
    const palette = palettes['Desert']!
    for (const asksFor of [null, 'light', 'dark'] as const)
      for (const prefers of ['light', 'dark'] as const)
        for (const contrast of ['no-preference', 'more'] as const)
          expect(tokensFor(css, { prefers, asksFor, contrast, palette })).toMatchObject(
            coloursIn(tokensFor(css, { ...reader, palette })),
          )
  })
})

describe('the measures', () => {
  it('know how far black is from white', () => {
    expect(sights.map((sight) => distance('#000', '#fff', sight)).map(Math.round)).toEqual([100, 100, 100, 100])
    expect(contrast('#000', '#fff')).toBe(21)
  })

  it('know who cannot tell red from green', () => {
    const between = Object.fromEntries(sights.map((sight) => [sight, distance('#c0392b', '#5f7a1e', sight)]))
    expect(between['deuteranopia']).toBeLessThan(between['normal']! / 3)
    expect(between['tritanopia']).toBeGreaterThan(between['normal']! / 2)
  })

  it('refuse what they do not understand', () => {
    expect(() => tokensFor(':root { --a: red; } .dark { --a: blue; }', reader)).toThrow('.dark is not known')
    expect(() => tokensFor('@media (width > 9px) { :root { --a: red; } }', reader)).toThrow('is not known')
    expect(() => distance('nothing', '#fff', 'normal')).toThrow('nothing is no colour')
  })
})

function tooNear(tokens: Tokens, pairs: readonly Pair[]): readonly string[] {
  return pairs.flatMap(({ pair: [one, other], floor }) =>
    sights
      .map((sight) => [sight, distance(colourOf(tokens, one), colourOf(tokens, other), sight)] as const)
      .filter(([, found]) => found < floor)
      .map(([sight, found]) => `${one} and ${other}: ${found.toFixed(1)} of ${floor} with ${sight}`),
  )
}

function tooFaint(tokens: Tokens, standings: readonly Standing[], least: number): readonly string[] {
  return standings.flatMap(({ mark, on }) =>
    on
      .map((ground) => [ground, contrast(colourOf(tokens, mark), colourOf(tokens, ground))] as const)
      .filter(([, found]) => found < least)
      .map(([ground, found]) => `${mark} on ${ground}: ${found.toFixed(2)} of ${least}`),
  )
}

function isLost(tokens: Tokens, mark: string, ground: string): boolean {
  return tooFaint(tokens, [{ mark, on: [ground] }], levels.mark).length > 0
}

/** Of a token, or of an area. */
function colourOf(tokens: Tokens, name: string): string {
  const parts: readonly string[] = name in areas ? areas[name as Area] : [name]
  const [ground, stripe] = parts.map((part) => tokens[part] ?? part)
  return stripe ? mean(ground!, stripe) : ground!
}

function coloursIn(tokens: Tokens): Tokens {
  return Object.fromEntries(Object.entries(tokens).filter(([, value]) => value.startsWith('#')))
}

function paletteOf(Canvas: string, CanvasText: string, Highlight: string, LinkText: string): Palette {
  return { Canvas, CanvasText, Highlight, LinkText }
}

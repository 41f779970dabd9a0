/** The picture to take along: it says what, when and whose, and needs nothing beside itself. */
import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import committed from '../../../data/geography/outlines.json'
import { sampleAtlas, sampleStore } from '../sample.ts'
import type { Shapes } from '../shapes.ts'
import { inlined } from './inlined.ts'
import { besideWords, takeawayOf } from './takeaway.ts'

const words = {
  title: 'A title & <more>',
  date: 'As of 27 November 2025',
  source: 'Formats Atlas, https://atlas.example/?a=1&b=2.',
  outlined: 'Marked in this view',
  met: 'Where they met',
  contested: 'Contested',
}
const shapes = committed as unknown as Shapes
const made = () => takeawayOf(shapes, sampleAtlas, sampleStore({}).getState(), words)

/** Throws where it is no well-formed XML. */
function textsIn(svg: string): readonly string[] {
  const onError = (_level: string, message: string) => {
    throw new Error(message)
  }
  const page = new DOMParser({ onError }).parseFromString(svg, 'image/svg+xml')
  return [...page.getElementsByTagName('text')].map((text) => text.textContent ?? '')
}

describe('the picture', () => {
  const svg = made()

  it('has title, date, legend and source in it', () => {
    const texts = textsIn(svg)
    expect(texts).toEqual(expect.arrayContaining(['A title & <more>', words.source, 'Contested']))
    expect(texts.some((text) => text.endsWith(words.date))).toBe(true)
  })

  it('needs no style sheet, no variable, no file and no face', () => {
    const foreign = / class=| style=|<style|var\(|currentColor|<use|href|@|vector-effect|url\((?!#)/g
    expect(svg.match(foreign)).toBeNull()
  })

  it('has no name twice, though the legend has the patterns of several formats too', () => {
    const [first] = sampleAtlas.formats
    const second = { ...first!, id: 'second', memberships: first!.memberships.slice(0, 1) }
    const third = { ...first!, id: 'third', memberships: first!.memberships.slice(1) }
    const atlas = { ...sampleAtlas, formats: [second, third] }
    const svg = takeawayOf(shapes, atlas, sampleStore({ formats: ['second', 'third'] }).getState(), words)
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids).toContain('key-mix-1')
  })

  it('refers only to patterns that it has', () => {
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))
    const named = [...svg.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1])
    expect(named.filter((id) => !ids.has(id))).toEqual([])
    expect(named).toContain('contested')
  })
})

describe('looks that stand at each element', () => {
  it('are those of the rules, of which more classes and then later ones win', () => {
    const css = '.a,.b{fill:red;stroke:blue}.a.c{fill:url(#x)}.b{fill:green}'
    expect(inlined('<g class="a c" fill="none"><path class="b" d="M0 0"/></g>', css)).toBe(
      '<g fill="url(#x)" stroke="blue"><path d="M0 0" fill="green" stroke="blue"/></g>',
    )
  })

  it('take the variables that an element has', () => {
    expect(inlined('<g style="--mix:url(#m)" class="mix"/>', '.mix{fill:var(--mix)}')).toBe('<g fill="url(#m)"/>')
  })
})

describe('the picture beside words', () => {
  const size = { width: 588, height: 400 }
  const svg = besideWords(shapes, sampleAtlas, sampleStore({}).getState(), words, size)

  it('is as large as is asked for, and has its date and its legend', () => {
    expect(svg).toContain('width="588" height="400" viewBox="0 0 588 400"')
    const texts = textsIn(svg)
    expect(texts.some((text) => text.endsWith(words.date))).toBe(true)
    expect(texts).toEqual(expect.arrayContaining(['Inner', 'Outer', 'Contested']))
  })

  it('leaves title and source to the words beside it', () => {
    expect(textsIn(svg)).not.toEqual(expect.arrayContaining([words.title]))
    expect(textsIn(svg)).not.toEqual(expect.arrayContaining([words.source]))
  })

  it('has its whole legend in it, however flat it is', () => {
    const flat = besideWords(shapes, sampleAtlas, sampleStore({}).getState(), words, { width: 353, height: 231 })
    const places = [...flat.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)])
    for (const [x, y] of places) {
      expect(x).toBeLessThan(353)
      expect(y).toBeLessThan(231)
    }
  })
})

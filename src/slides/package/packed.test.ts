/** The file of slides: sound where PowerPoint is strict, whatever stands in a story. */
import { DOMParser, type Document } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Deck, Slide } from '../deck.ts'
import { packed } from './packed.ts'

const box = { left: 36, top: 28, width: 400, height: 80 }
const png = new Uint8Array([137, 80, 78, 71])

function slide(words: string, href: string): Slide {
  return {
    layout: 'scene',
    parts: [
      { kind: 'title', name: words, ...box, paragraphs: [{ runs: [{ text: words, size: 30, isBold: true }] }] },
      { kind: 'picture', name: 'Map', alt: words, ...box, png },
      {
        kind: 'text',
        name: 'Quotation',
        ...box,
        paragraphs: [{ runs: [{ text: words, size: 24 }] }, { runs: [{ text: words, size: 13, href }], above: 2.5 }],
      },
    ],
    notes: [words, `Answer:\n${words}`],
  }
}

const nasty = 'A & <b> "c" \u0007\uD800 ‘d’ 😀'
const right = 'مرزهای ایران'
const deck: Deck = {
  title: nasty,
  language: 'en',
  author: 'Formats Atlas',
  created: '2026-03-01T12:00:00Z',
  slides: [
    { ...slide('Cover', 'https://atlas.example/'), layout: 'cover' },
    slide(nasty, 'https://outlet.example/a?b=1&c=ü d'),
    slide(right, 'javascript:alert(1)'),
  ],
}
const colours = { paper: 'FFFDF9', ink: '23201B', mute: '635C52', own: '22687A', link: '22687A', accents: ['2E7E91'] }
const files = unzipSync(packed(deck, colours))
const textOf = (path: string) => strFromU8(files[path] ?? new Uint8Array())

/** Throws where it is no well-formed XML. */
function read(path: string): Document {
  const onError = (_level: string, message: string) => {
    throw new Error(`${path}: ${message}`)
  }
  return new DOMParser({ onError }).parseFromString(textOf(path), 'text/xml')
}
const elements = (page: Document, name: string) => [...page.getElementsByTagName(name)]
const paths = Object.keys(files)
/** What a part's relations lead to within the file, as paths. */
const targets = (rels: string) =>
  elements(read(rels), 'Relationship')
    .filter((one) => one.getAttribute('TargetMode') !== 'External')
    .map((one) => {
      const from = rels.replace(/_rels\/[^/]+$/, '')
      return new URL(one.getAttribute('Target')!, `file:///${from}`).pathname.slice(1)
    })

describe('the file', () => {
  it('is well-formed in every part, and holds no folders', () => {
    for (const path of paths.filter((path) => /\.(xml|rels)$/.test(path))) expect(() => read(path)).not.toThrow()
    expect(paths.filter((path) => path.endsWith('/'))).toEqual([])
    expect(paths[0]).toBe('[Content_Types].xml')
  })

  it('names the type of each part, and of none that is not there', () => {
    const types = read('[Content_Types].xml')
    const named = elements(types, 'Override').map((one) => one.getAttribute('PartName')!.slice(1))
    const endings = elements(types, 'Default').map((one) => one.getAttribute('Extension')!)
    expect(endings.toSorted()).toEqual(['png', 'rels', 'xml'])
    const parts = paths.filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml')
    expect(named.toSorted()).toEqual(parts.toSorted())
    expect(new Set(named).size).toBe(named.length)
  })

  it('leads from each part only to parts that are there, and to each', () => {
    const reached = paths.filter((path) => path.endsWith('.rels')).flatMap(targets)
    expect(reached.filter((path) => !paths.includes(path))).toEqual([])
    const parts = paths.filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml')
    expect(parts.filter((path) => !reached.includes(path))).toEqual([])
  })

  it('gives each shape a number of its own, and uses each relation that it names', () => {
    for (const number of [1, 2, 3]) {
      const path = `ppt/slides/slide${number}.xml`
      const ids = elements(read(path), 'p:cNvPr').map((one) => one.getAttribute('id'))
      expect(new Set(ids).size).toBe(ids.length)
      const known = elements(read(`ppt/slides/_rels/slide${number}.xml.rels`), 'Relationship')
      const used = [...textOf(path).matchAll(/r:(?:id|embed)="([^"]+)"/g)].map((match) => match[1])
      expect(used.filter((id) => !known.some((one) => one.getAttribute('Id') === id))).toEqual([])
    }
  })

  it('has its parts in the order of the schema, with a theme for either master', () => {
    const inside = (path: string) => [...read(path).documentElement!.childNodes].map(({ nodeName }) => nodeName)
    expect(inside('ppt/presentation.xml')).toEqual([
      'p:sldMasterIdLst',
      'p:notesMasterIdLst',
      'p:sldIdLst',
      'p:sldSz',
      'p:notesSz',
      'p:defaultTextStyle',
    ])
    expect(inside('ppt/slideMasters/slideMaster1.xml')).toEqual([
      'p:cSld',
      'p:clrMap',
      'p:sldLayoutIdLst',
      'p:txStyles',
    ])
    const themes = ['slide', 'notes'].flatMap((name) =>
      targets(`ppt/${name}Masters/_rels/${name}Master1.xml.rels`).filter((path) => path.includes('/theme/')),
    )
    expect(new Set(themes).size).toBe(2)
  })
})

describe('what a story says', () => {
  const wordsIn = (path: string) => elements(read(path), 'a:t').map((one) => one.textContent ?? '')

  it('is there to the letter, but for what XML cannot write', () => {
    const plain = 'A & <b> "c"  ‘d’ 😀'
    expect(wordsIn('ppt/slides/slide2.xml').join('|')).toContain(plain)
    expect(elements(read('ppt/slides/slide2.xml'), 'p:cNvPr').map((one) => one.getAttribute('descr'))).toContain(plain)
    expect(elements(read('docProps/core.xml'), 'dc:title')[0]?.textContent).toBe(plain)
  })

  it('is in the notes, a paragraph each', () => {
    expect(wordsIn('ppt/notesSlides/notesSlide1.xml')).toEqual(['Cover', 'Answer:', 'Cover'])
    expect(elements(read('ppt/notesSlides/notesSlide1.xml'), 'a:p')).toHaveLength(3)
  })

  it('leads to the web where it leads to the web, and nowhere else', () => {
    const links = [2, 3].map((number) =>
      elements(read(`ppt/slides/_rels/slide${number}.xml.rels`), 'Relationship')
        .filter((one) => one.getAttribute('TargetMode') === 'External')
        .map((one) => one.getAttribute('Target')),
    )
    expect(links).toEqual([['https://outlet.example/a?b=1&c=%C3%BC%20d'], []])
  })

  it('runs from the right where its letters do', () => {
    const ways = (path: string) => elements(read(path), 'a:pPr').map((one) => one.getAttribute('rtl'))
    expect(new Set(ways('ppt/slides/slide3.xml'))).toEqual(new Set(['1']))
    expect(new Set(ways('ppt/slides/slide2.xml'))).toEqual(new Set([null]))
  })

  it('has a title on every slide, and a picture that says what it shows', () => {
    for (const number of [1, 2, 3]) {
      const page = read(`ppt/slides/slide${number}.xml`)
      const kinds = elements(page, 'p:ph').map((one) => one.getAttribute('type'))
      expect(kinds).toEqual([number === 1 ? 'ctrTitle' : 'title'])
      expect(elements(page, 'p:pic')).toHaveLength(1)
    }
  })
})

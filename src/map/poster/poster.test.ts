import { expect, test } from 'vitest'
import type { Subject } from '../../domain/view.ts'
import { light } from '../../store/store.ts'
import { drawingOf } from '../drawing.ts'
import { sampleAtlas, sampleShapes, sampleStore } from '../sample.ts'
import { posterOf } from './poster.ts'

function poster(subject: Subject = { kind: 'front' }, lit: readonly string[] = []): string {
  const store = sampleStore({ subject })
  light(store, lit)
  const drawing = drawingOf(sampleAtlas, store.getState())
  return posterOf({ topology: sampleShapes, atlas: sampleAtlas, drawing, base: '/atlas/', language: 'en' })
}

function links(html: string): readonly string[] {
  return [...html.matchAll(/<a [^>]*>/g)].map(([link]) => link)
}

test('every member is a link with its name and role, in the order of the format, before all others', () => {
  const labels = links(poster()).map((link) => /aria-label="([^"]*)"/.exec(link)![1])
  expect(labels).toEqual([
    'Armenia: member of the 3+3; named in no statement found so far',
    'Georgia: named member of the 3+3, has not attended; named in 1 statement',
    'Russia: member of the 3+3; named in no statement found so far',
    'Iran: member of the 3+3; named in 3 statements',
    'Kazakhstan: not a member of the 3+3; named in no statement found so far',
    'The Shore: contested area, drawn in Georgia',
    'The Valley: contested area, drawn in Armenia',
  ])
})

test('a link leads to the page of its country, below the base', () => {
  expect(links(poster())[0]).toContain('href="/atlas/country/ARM/" data-place="ARM"')
})

test('who has not attended is hatched, in the colour of its group', () => {
  const html = poster()
  expect(html).toContain('<g class="slot-0 absent"><path id="GEO"')
  expect(html).toContain('<g class="slot-0"><path id="ARM"')
  expect(html).toContain('<g class="slot-1"><path id="IRN"')
})

test('a contested case of another day is there, and not shown', () => {
  const html = poster()
  const [shore, valley] = ['shore', 'valley'].map((id) => html.split('<').filter((tag) => tag.includes(`"${id}"`)))
  expect(shore!.filter((tag) => tag.includes('past'))).toEqual([])
  expect(valley!).toHaveLength(3)
  expect(valley!.every((tag) => tag.includes('class="past"'))).toBe(true)
})

test('paths are whole numbers', () => {
  for (const [, data] of poster().matchAll(/ d="([^"]*)"/g)) expect(data).toMatch(/^[MmhvzHV\d\s-]*$/)
})

test('what lies far from the frame costs nothing', () => {
  const html = poster({ kind: 'country', id: 'ARM' })
  expect(html).not.toContain('"KAZ"')
  expect(poster()).not.toMatch(/class="land"><path vector-effect/)
})

test('Russia is one link and one ring, and its far end is drawn with few points', () => {
  const html = poster()
  expect(html.split('data-place="RUS"')).toHaveLength(2)
  const data = /id="RUS"[^>]* d="([^"]*)"/.exec(html)![1]!
  expect(data.split('z')).toHaveLength(2)
  expect(data.length).toBeLessThan(120)
})

test('the country that is read has its outline; those that a passage names are lit', () => {
  const html = poster({ kind: 'country', id: 'IRN' }, ['RUS', 'IRN'])
  expect(links(html).find((link) => link.includes('"IRN"'))).toContain('class="lit selected" aria-current="true"')
  expect(links(html).find((link) => link.includes('"RUS"'))).toContain('class="lit"')
})

test('a name is text, whatever is in it', () => {
  const countries = sampleAtlas.countries.map((country) => ({ ...country, names: { en: '<b>"&' } }))
  const drawing = drawingOf(sampleAtlas, sampleStore().getState())
  const atlas = { ...sampleAtlas, countries }
  const html = posterOf({ topology: sampleShapes, atlas, drawing, base: '/', language: 'en' })
  expect(html).not.toContain('<b>')
})

test('one drawing is made for all pages that differ in nothing but which countries are lit', () => {
  let reads = 0
  const topology = new Proxy(sampleShapes, { get: (shapes, part) => (reads++, Reflect.get(shapes, part)) })
  const store = sampleStore({ subject: { kind: 'front' } })
  const made = (): string => {
    const drawing = drawingOf(sampleAtlas, store.getState())
    return posterOf({ topology, atlas: sampleAtlas, drawing, base: '/atlas/', language: 'en' })
  }
  const unlit = made()
  const once = reads
  light(store, ['IRN'])
  const lit = made()
  expect(once).toBeGreaterThan(0)
  expect(reads).toBe(once)
  expect(lit.replace(' class="lit"', '')).toBe(unlit)
})

import { expect, test } from 'vitest'
import { drawingOf } from '../drawing.ts'
import { sampleAtlas, sampleShapes, sampleStore } from '../sample.ts'
import { blankOf } from './blank.ts'

const drawing = drawingOf(sampleAtlas, sampleStore().getState())
const blank = blankOf({ topology: sampleShapes, atlas: sampleAtlas, drawing, language: 'en' })

test('every country that is in the frame and has a page can be pointed at, in the order of the atlas', () => {
  const places = [...blank.matchAll(/<use href="#(\w+)" data-place="(\w+)"\/>/g)].map(([, shape, place]) => {
    expect(shape).toBe(place)
    return place
  })
  expect(places).toEqual(sampleAtlas.countries.map(({ id }) => id).filter((id) => blank.includes(`<path id="${id}"`)))
  expect(places).toContain('GEO')
})

test('it has the frame of its drawing, and the names', () => {
  expect(blank).toContain(`data-frame="${drawing.frame.join(' ')}"`)
  expect(blank).toContain('>Armenia</span>')
})

test('nothing in it tells who sits at the table: no fill, no link, no words for a screen reader, no larger name', () => {
  expect(blank).not.toMatch(/class="(?:slot|absent|beside|mix)|<a |aria-label|role=|"member|on-[01]/)
  expect(blank.match(/aria-hidden="true"/g)).toHaveLength(2)
})

test('it is the same whoever sits there', () => {
  const others = { ...drawing, members: drawing.members.slice(2), seated: ['KAZ'], selected: 'IRN' }
  expect(blankOf({ topology: sampleShapes, atlas: sampleAtlas, drawing: others, language: 'en' })).toBe(blank)
})

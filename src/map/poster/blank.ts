/** An empty map to fill in: outlines and names, and nothing by which one country is told from another. Made at build. */
import { namesMarkup } from '../names/markup.ts'
import { namesOf, stillScale, viewsOf } from '../names/names.ts'
import { wholeRegion } from '../drawing.ts'
import { ground, sheetOf, type PosterOptions } from './poster.ts'

/**
 * Framed as the drawing is. Each country that has a page lies over the land once more, as a `use` that tells by
 * `data-place` which it is; it has no colour, no name and no place in an order that says who sits where. Whoever shows it
 * gives it words: to a screen reader it is not there.
 */
export function blankOf(options: Omit<PosterOptions, 'base'>): string {
  // Who sits at the table is drawn last and named in larger letters.
  const drawing = { ...options.drawing, formats: [], members: [], seated: [], meetings: [], ties: [], selected: null }
  const sheet = sheetOf({ ...options, base: '', drawing })
  const { frame, topology: shapes, atlas, language } = sheet
  const [width, height] = [Math.round(frame.width), Math.round(frame.height)]
  const land = ground(sheet)
  const places = atlas.countries
    .filter(({ id }) => land.includes(`<path id="${id}"`))
    .map(({ id }) => `<use href="#${id}" data-place="${id}"/>`)
  const names = namesOf({ shapes, atlas, drawing, frame, views: viewsOf(frame), language, scale: stillScale })
  return (
    `<svg class="drawing blank" viewBox="0 0 ${width} ${height}" data-frame="${drawing.frame.join(' ')}" aria-hidden="true">` +
    `${land}<g class="places">${places.join('')}</g></svg>` +
    `<div class="names" aria-hidden="true" style="--w:${width};--h:${height}">${namesMarkup(names, [])}</div>`
  )
}

/** Those of the page that asks: of what is drawn, and of the whole region. No part of the page until it asks. */
export function blanksOf(options: Omit<PosterOptions, 'base'>): string {
  return [options.drawing, { ...options.drawing, frame: wholeRegion }]
    .map((drawing) => `<template data-blank>${blankOf({ ...options, drawing })}</template>`)
    .join('')
}

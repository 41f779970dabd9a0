/** The drawing as HTML, made at build: it stands and its countries open before, and without, any script. */
import { contestedOf, type Atlas } from '../../domain/atlas.ts'
import { pathOf } from '../../domain/address.ts'
import type { Language, PlaceId } from '../../domain/ids.ts'
import type { Subject } from '../../domain/view.ts'
import { list, t } from '../../i18n/t.ts'
import type { Drawing } from '../drawing.ts'
import { tieLines } from '../greatCircle.ts'
import { frameOf, inFrame, project, worldAtZoom0, type Frame } from '../mercator.ts'
import { escaped } from '../../ui/markup.ts'
import { namesMarkup } from '../names/markup.ts'
import { namesOf, stillScale, viewsOf } from '../names/names.ts'
import { nameOf } from '../../i18n/names.ts'
import { placeInOneSentence } from '../placeInWords.ts'
import { landOutlines, outlinesOf, riversFrom, type Shapes } from '../shapes.ts'
import { fillOf, mixOf, mixStyle } from './fill.ts'
import { meetingsMarkup } from './meetings.ts'
import { mixPattern, patterns } from './patterns.ts'
import { closedPath, linesIn, openPath, ringsIn } from './path.ts'
import { arcsIn, windowOf, type Cell, type Window } from './simplify.ts'

export interface PosterOptions {
  readonly topology: Shapes
  readonly atlas: Atlas
  readonly drawing: Drawing
  /** The site's base path, with a slash at both ends. */
  readonly base: string
  readonly language: Language
  /** How many times as far as usual a line may differ, where the map is small beside what is read. */
  readonly coarser?: number
}

export interface Sheet extends PosterOptions {
  readonly frame: Frame
  readonly window: Window
  readonly arcs: readonly (readonly Cell[])[]
}

export function sheetOf(options: PosterOptions): Sheet {
  const frame = frameOf(options.drawing.frame)
  const window = windowOf(frame)
  return { ...options, frame, window, arcs: arcsIn(options.topology, frame, window, options.coarser) }
}

export function posterOf(options: PosterOptions): string {
  return options.drawing.lit.reduce(withLit, unlitOf(options))
}

/** A place's mark in its link, behind which its classes stand. */
function placeMark(id: PlaceId): string {
  return `data-place="${id}"`
}

/** Of a country's link, which has no class unless it is selected as well. */
function withLit(poster: string, id: PlaceId): string {
  const mark = placeMark(id)
  return poster
    .replace(`${mark} class="`, () => `${mark} class="lit `)
    .replace(`${mark} a`, () => `${mark} class="lit" a`)
}

let last: { readonly options: PosterOptions; readonly unlit: string } | undefined

/** Pages that show the same are made one after another, those of statements above all, and share one drawing. */
function unlitOf(options: PosterOptions): string {
  if (!last || !isSame(last.options, options)) last = { options, unlit: drawn(options) }
  return last.unlit
}

/** Whether two drawings differ in nothing, or in which countries are lit. */
function isSame(one: PosterOptions, other: PosterOptions): boolean {
  const { drawing, ...surroundings } = one
  const { lit: _, ...parts } = drawing
  return areSame(surroundings, other) && areSame(parts, other.drawing)
}

function areSame<T extends object>(parts: T, others: T): boolean {
  return (Object.keys(parts) as (keyof T)[]).every((part) => parts[part] === others[part])
}

function drawn(options: PosterOptions): string {
  const sheet = sheetOf(options)
  const { frame } = sheet
  const [width, height] = [Math.round(frame.width), Math.round(frame.height)]
  const label = t('map.label', { format: list(options.drawing.formats.map(({ shortName }) => shortName)) })
  return (
    `<svg class="drawing" viewBox="0 0 ${width} ${height}" data-frame="${options.drawing.frame.join(' ')}" role="group" aria-label="${escaped(label)}">` +
    `${ground(sheet)}${links(sheet)}${ties(sheet)}${meetingsMarkup(sheet)}</svg>` +
    `<div class="names" aria-hidden="true" style="--w:${width};--h:${height}">${names(sheet)}</div>`
  )
}

/** All that lies below the countries' links. */
export function ground(sheet: Sheet): string {
  const mixes = new Set(sheet.drawing.members.flatMap((member) => mixOf(member) ?? []))
  const mixed = [...mixes].map((id) => mixPattern(sheet.frame, id))
  return `<defs>${patterns(sheet.frame)}${mixed.join('')}</defs>${land(sheet)}${waters(sheet)}${contested(sheet)}`
}

/** Countries that have no page are drawn as one; then those with a page; the members, whose borders win, last. */
function land(sheet: Sheet): string {
  const { atlas, drawing } = sheet
  const known = new Set(atlas.countries.map((country) => country.id))
  const members = new Map(drawing.members.map((member) => [member.country, member]))
  const shapes = landOutlines(sheet.topology).flatMap((geometry) => {
    const id = String(geometry.id)
    const data = closedPath(ringsIn(geometry, sheet.arcs, sheet.window))
    return data ? [{ id, data, member: members.get(id) }] : []
  })
  const others = shapes.filter(({ id }) => !known.has(id)).map(({ data }) => `M0 0${data}`)
  const plain = shapes.filter(({ id, member }) => known.has(id) && !member)
  const filled = shapes.filter(({ id, member }) => known.has(id) && member)
  // The class is not the path's own, as it would fill the copies that `use` makes as well.
  const groups = [...plain, ...filled].map(({ id, data, member }) =>
    group(fillOf(member), shape(data, { id }), mixStyle(member)),
  )
  return `<g class="land">${shape(others.join(''))}${groups.join('')}</g>`
}

/** The stroke's width is in pixels of the screen. An attribute, as a rule would not reach the copies that `use` makes. */
function shape(data: string, attributes: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(attributes).map(([name, value]) => value && `${name}="${value}" `)
  return data && `<path ${written.join('')}vector-effect="non-scaling-stroke" d="${data}"/>`
}

function waters(sheet: Sheet): string {
  const rings = outlinesOf(sheet.topology, 'lakes').flatMap((lake) => ringsIn(lake, sheet.arcs, sheet.window))
  const rivers = sheet.frame.unitsPerWorld >= worldAtZoom0 * 2 ** riversFrom ? outlinesOf(sheet.topology, 'rivers') : []
  const lines = rivers.flatMap((river) => linesIn(river, sheet.arcs, sheet.window))
  return group('rivers', shape(openPath(lines))) + group('lakes', shape(closedPath(rings)))
}

/** Cases of other days than the drawing's are there as well, and not shown: the date may change. */
function contested(sheet: Sheet): string {
  const areas = outlinesOf(sheet.topology, 'contested').map((area) => {
    const id = String(area.id)
    return shape(closedPath(ringsIn(area, sheet.arcs, sheet.window)), { id, class: past(sheet, id) })
  })
  const lines = outlinesOf(sheet.topology, 'contestedLines').map((line) => {
    const data = openPath(linesIn(line, sheet.arcs, sheet.window))
    const id = String(line.id)
    return shape(data, { ...(isLineAlone(sheet, id) ? { id } : { 'data-line': id }), class: past(sheet, id) })
  })
  return group('contested', areas.join('')) + group('contested-line', lines.join(''))
}

function isLineAlone({ atlas }: Sheet, id: string): boolean {
  return contestedOf(atlas, id)?.between !== undefined
}

function past({ drawing }: Sheet, id: string): string {
  return drawing.contested.includes(id) ? '' : 'past'
}

function group(className: string, shapes: string, style = ''): string {
  return shapes && `<g${className && ` class="${className}"`}${style && ` style="${style}"`}>${shapes}</g>`
}

/** Over the shapes and in the order in which a reader tabs through them: the members as the format lists them first. */
function links(sheet: Sheet): string {
  const { atlas, drawing, language } = sheet
  const drawn = new Map(outlinesOf(sheet.topology, 'countries').map((geometry) => [String(geometry.id), geometry]))
  const order = drawing.members.map((member) => member.country)
  const rank = (id: PlaceId) => (order.includes(id) ? order.indexOf(id) : order.length)
  const countries = atlas.countries
    .filter(({ id }) => drawn.has(id) && ringsIn(drawn.get(id)!, sheet.arcs, sheet.window).length > 0)
    .toSorted((a, b) => rank(a.id) - rank(b.id) || nameOf(a, language).localeCompare(nameOf(b, language), language))
    .map(({ id }) => link(sheet, { kind: 'country', id }))
  const cases = outlinesOf(sheet.topology, 'contestedLines')
    .filter((line) => linesIn(line, sheet.arcs, sheet.window).length > 0)
    .map(({ id }) => String(id))
    .map((id) => link(sheet, { kind: 'contested', id }, isLineAlone(sheet, id) ? ['line'] : []))
  const group = `<g role="group" aria-label="${escaped(t('map.contested'))}">${cases.join('')}</g>`
  return countries.join('') + (cases.length > 0 ? group : '')
}

function link(
  sheet: Sheet,
  subject: Extract<Subject, { kind: 'country' | 'contested' }>,
  more: readonly string[] = [],
): string {
  const { atlas, drawing, base } = sheet
  const { id, kind } = subject
  const selected = drawing.selected === id
  const marks = [
    ...more,
    ...(selected ? ['selected'] : []),
    ...(kind === 'contested' && past(sheet, id) ? ['past'] : []),
  ]
  const attributes = (marks.length > 0 ? ` class="${marks.join(' ')}"` : '') + (selected ? ' aria-current="true"' : '')
  const label = placeInOneSentence(atlas, drawing, id)
  return `<a href="${base}${pathOf(subject)}" ${placeMark(id)}${attributes} aria-label="${escaped(label)}"><use href="#${id}"/></a>`
}

export function ties({ atlas, drawing, frame }: Sheet): string {
  const paths = tieLines(atlas, drawing.ties).map(({ countries, line }) => {
    const cells = line
      .filter((_, index) => index % 3 === 0 || index === line.length - 1)
      .map((position) => inFrame(frame, project(position)))
      .map(([x, y]): Cell => [Math.round(x), Math.round(y)])
    return shape(openPath([cells]), { 'data-tie': countries.join(' ') })
  })
  return group('ties', paths.join(''))
}

function names({ topology, atlas, drawing, frame, language }: Sheet): string {
  const views = viewsOf(frame)
  const placed = namesOf({ shapes: topology, atlas, drawing, frame, views, language, scale: stillScale })
  return namesMarkup(placed, drawing.members)
}

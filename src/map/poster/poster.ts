/** The drawing as HTML, made at build: it stands and its countries open before, and without, any script. */
import type { GeometryObject } from 'topojson-specification'
import type { Atlas } from '../../domain/atlas.ts'
import type { Country } from '../../domain/country.ts'
import { pathOf } from '../../domain/address.ts'
import type { CountryId, Language } from '../../domain/ids.ts'
import { t } from '../../i18n/t.ts'
import type { Drawing, MemberFill } from '../drawing.ts'
import { tieLines } from '../greatCircle.ts'
import { frameOf, inFrame, project, worldAtZoom0, type Frame } from '../mercator.ts'
import { escaped } from '../../ui/markup.ts'
import { namesMarkup } from '../names/markup.ts'
import { namesOf, stillScale, viewsOf } from '../names/names.ts'
import { nameOf } from '../../i18n/names.ts'
import { roleOf } from '../role.ts'
import { isPresent, riversFrom, type ShapeName, type Shapes } from '../shapes.ts'
import { patterns } from './patterns.ts'
import { closedPath, linesIn, openPath, ringsIn } from './path.ts'
import { arcsIn, windowOf, type Cell, type Window } from './simplify.ts'

export interface PosterOptions {
  readonly topology: Shapes
  readonly atlas: Atlas
  readonly drawing: Drawing
  /** The site's base path, with a slash at both ends. */
  readonly base: string
  readonly language: Language
}

export interface Sheet extends PosterOptions {
  readonly frame: Frame
  readonly window: Window
  readonly arcs: readonly (readonly Cell[])[]
}

export function sheetOf(options: PosterOptions): Sheet {
  const frame = frameOf(options.drawing.frame)
  const window = windowOf(frame)
  return { ...options, frame, window, arcs: arcsIn(options.topology, frame, window) }
}

export function posterOf(options: PosterOptions): string {
  const sheet = sheetOf(options)
  const { frame } = sheet
  const [width, height] = [Math.round(frame.width), Math.round(frame.height)]
  const label = t('map.label', { format: options.drawing.format?.shortName ?? '' })
  return (
    `<svg class="drawing" viewBox="0 0 ${width} ${height}" role="group" aria-label="${escaped(label)}">` +
    `${ground(sheet)}${links(sheet)}${ties(sheet)}</svg>` +
    `<div class="names" aria-hidden="true" style="--w:${width};--h:${height}">${names(sheet)}</div>`
  )
}

/** All that lies below the countries' links. */
export function ground(sheet: Sheet): string {
  return `<defs>${patterns(sheet.frame)}</defs>${land(sheet)}${waters(sheet)}${contested(sheet)}`
}

/** Countries that have no page are drawn as one; then those with a page; the members, whose borders win, last. */
function land(sheet: Sheet): string {
  const { atlas, drawing } = sheet
  const known = new Set(atlas.countries.map((country) => country.id))
  const members = new Map(drawing.members.map((member) => [member.country, member]))
  const shapes = sheet.topology.objects.countries.geometries.flatMap((geometry) => {
    const id = String(geometry.id)
    const data = closedPath(ringsIn(geometry, sheet.arcs, sheet.window))
    return data ? [{ id, data, member: members.get(id) }] : []
  })
  const others = shapes.filter(({ id }) => !known.has(id)).map(({ data }) => `M0 0${data}`)
  const plain = shapes.filter(({ id, member }) => known.has(id) && !member)
  const filled = shapes.filter(({ id, member }) => known.has(id) && member)
  return (
    `<g class="land">${shape(others.join(''))}${plain.map(({ id, data }) => shape(data, id)).join('')}</g>` +
    filled.map(({ id, data, member }) => `<g class="${classesOf(member!)}">${shape(data, id)}</g>`).join('')
  )
}

function classesOf({ slot, attends }: MemberFill): string {
  return `slot-${slot}${attends ? '' : ' absent'}`
}

/** The stroke's width is in pixels of the screen. An attribute, as a rule would not reach the copies that `use` makes. */
function shape(data: string, id?: CountryId): string {
  return data && `<path ${id ? `id="${id}" ` : ''}vector-effect="non-scaling-stroke" d="${data}"/>`
}

function outlines(sheet: Sheet, name: ShapeName): readonly GeometryObject[] {
  return sheet.topology.objects[name]?.geometries ?? []
}

function waters(sheet: Sheet): string {
  const rings = outlines(sheet, 'lakes').flatMap((lake) => ringsIn(lake, sheet.arcs, sheet.window))
  const rivers = sheet.frame.unitsPerWorld >= worldAtZoom0 * 2 ** riversFrom ? outlines(sheet, 'rivers') : []
  const lines = rivers.flatMap((river) => linesIn(river, sheet.arcs, sheet.window))
  return group('rivers', openPath(lines)) + group('lakes', closedPath(rings))
}

function contested(sheet: Sheet): string {
  const rings = outlines(sheet, 'contested')
    .filter(isPresent)
    .flatMap((area) => ringsIn(area, sheet.arcs, sheet.window))
  const lines = outlines(sheet, 'contestedLines')
    .filter(isPresent)
    .flatMap((line) => linesIn(line, sheet.arcs, sheet.window))
  return group('contested', closedPath(rings)) + group('contested-line', openPath(lines))
}

function group(className: string, data: string): string {
  return data && `<g class="${className}">${shape(data)}</g>`
}

/** Over the shapes and in the order in which a reader tabs through them: the members as the format lists them first. */
function links(sheet: Sheet): string {
  const { atlas, drawing, language } = sheet
  const drawn = new Map(outlines(sheet, 'countries').map((geometry) => [String(geometry.id), geometry]))
  const order = drawing.members.map((member) => member.country)
  const rank = (country: Country) => (order.includes(country.id) ? order.indexOf(country.id) : order.length)
  return [...atlas.countries]
    .filter(({ id }) => drawn.has(id) && ringsIn(drawn.get(id)!, sheet.arcs, sheet.window).length > 0)
    .sort((a, b) => rank(a) - rank(b) || nameOf(a, language).localeCompare(nameOf(b, language), language))
    .map((country) => link(sheet, country))
    .join('')
}

function link({ drawing, base, language }: Sheet, country: Country): string {
  const { id } = country
  const lit = drawing.lit.includes(id)
  const selected = drawing.selected === id
  const classes = [...(lit ? ['lit'] : []), ...(selected ? ['selected'] : [])]
  const attributes =
    (classes.length > 0 ? ` class="${classes.join(' ')}"` : '') + (selected ? ' aria-current="true"' : '')
  const label = `${nameOf(country, language)}: ${roleOf(drawing, id)}`
  return `<a href="${base}${pathOf({ kind: 'country', id })}" data-country="${id}" aria-label="${escaped(label)}"${attributes}><use href="#${id}"/></a>`
}

export function ties({ atlas, drawing, frame }: Sheet): string {
  const lines = tieLines(atlas, drawing.ties).map(({ line }) =>
    line
      .filter((_, index) => index % 3 === 0 || index === line.length - 1)
      .map((position) => inFrame(frame, project(position)))
      .map(([x, y]): Cell => [Math.round(x), Math.round(y)]),
  )
  return group('ties', openPath(lines))
}

function names({ topology, atlas, drawing, frame, language }: Sheet): string {
  const views = viewsOf(frame)
  return namesMarkup(namesOf({ shapes: topology, atlas, drawing, frame, views, language, scale: stillScale }))
}

/** The names as HTML: placed by CSS alone, so that they stand right before any script has run. */
import type { CountryId } from '../../domain/ids.ts'
import { escaped } from '../../ui/markup.ts'
import type { MemberFill } from '../drawing.ts'
import type { Name } from './names.ts'
import { reach } from './place.ts'
import { slotsOf } from './recolour.ts'
import { isCapital, lettering } from './wanted.ts'

/**
 * The sheet's own size is the clear part of the map (see map.css): `--u`, pixels for a unit, follows from it, and each
 * name shows from its own `--f` on, as long as it, reaching `--r` pixels from its point, is not cut by the sheet's edge.
 */
export function namesMarkup(names: readonly Name[], members: readonly MemberFill[]): string {
  const slots = slotsOf(members)
  return names.map((name) => markup(name, slots)).join('')
}

function markup(
  { kind, text, lang, on, x, y, width, angle = 0, from, offset }: Name,
  slots: ReadonlyMap<CountryId, number>,
): string {
  const isBeside = isCapital(kind)
  const ends = isBeside && offset.x < 0
  const slot = on === undefined ? undefined : slots.get(on)
  const classes = [...kind.split(' '), ...(slot === undefined ? [] : [`on-${slot}`]), ...(ends ? ['before'] : [])]
  const side = reach({ width, height: lettering[kind].size, angle }, [1, 0])
  const far = Math.ceil(side + Math.abs(offset.x))
  const shift = isBeside ? '' : shiftOf('--a', offset.x) + shiftOf('--b', offset.y)
  const turned = angle === 0 ? '' : `;rotate:${angle}deg`
  return `<span class="${classes.join(' ')}"${on ? ` data-on="${on}"` : ''}${lang ? ` lang="${lang}"` : ''} style="--x:${x};--y:${y};--f:${from.toFixed(2)}px;--r:${far}px${shift}${turned}">${escaped(text)}</span>`
}

function shiftOf(name: string, pixels: number): string {
  return pixels === 0 ? '' : `;${name}:${pixels}px`
}

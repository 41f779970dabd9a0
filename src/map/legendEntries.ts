/** What the fills of the map mean on a day, as plain data: the legend of the page and that of a picture show the same. */
import { countryOf, type Atlas } from '../domain/atlas.ts'
import type { Country } from '../domain/country.ts'
import type { DateText } from '../domain/date.ts'
import { membershipOn, type FormatBrief } from '../domain/format.ts'
import type { FormatId } from '../domain/ids.ts'
import { t } from '../i18n/t.ts'
import { isFar, membersOf } from './drawing.ts'

export interface LegendEntry {
  /** The classes of the swatch; none: words alone. */
  readonly swatch?: string
  readonly words: string
  /** The format that is meant, where there are several. */
  readonly format?: FormatId
}

export function legendEntries(formats: readonly FormatBrief[], day: DateText): readonly LegendEntry[] {
  const [format] = formats
  return formats.length === 1 && format ? ofOne(format, formats, day) : formats.map(ofSeveral)
}

/** By group, and what the patterns over their colours say. */
function ofOne(format: FormatBrief, formats: readonly FormatBrief[], day: DateText): readonly LegendEntry[] {
  const members = membersOf(formats, day)
  const slots = new Set(members.map(({ slot }) => slot))
  const groups = format.groups.length > 0 ? format.groups : [{ name: t('legend.members') }]
  const hatched = members.find(({ pattern }) => pattern?.startsWith('hatch'))
  const roles = new Set(members.map(({ country }) => membershipOn(format, country, day)?.role))
  return [
    ...groups.flatMap(({ name }, slot) => (slots.has(slot) ? [{ swatch: `slot-${slot}`, words: name }] : [])),
    ...(members.length === 0 ? [{ words: t('legend.nobody') }] : []),
    ...(['invited-not-attending', 'suspended'] as const)
      .filter((role) => roles.has(role))
      .map((role) => ({ swatch: `slot-${hatched?.slot ?? 0} absent`, words: t(`role.${role}`) })),
    ...(members.some(({ pattern }) => pattern === 'beside') ? [{ swatch: 'beside', words: t('legend.beside') }] : []),
  ]
}

/** Each by its ground, lines or dots. */
function ofSeveral({ id, shortName }: FormatBrief, place: number): LegendEntry {
  return { swatch: `mix-${place}`, words: shortName, format: id }
}

/** Who has a seat and lies beyond the map's frame. */
export function farMembers(atlas: Atlas, formats: readonly FormatBrief[], day: DateText): readonly Country[] {
  return membersOf(formats, day).flatMap(({ country, pattern }) => {
    const record = countryOf(atlas, country)
    return record && isFar(record) && pattern !== 'beside' ? [record] : []
  })
}

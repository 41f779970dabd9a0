/** Finds what a mistyped address may have meant. */
import { countryOf, type Atlas } from '../domain/atlas.ts'
import { pairOf } from '../domain/pair.ts'
import type { Subject } from '../domain/view.ts'
import { nameOn } from '../domain/contested.ts'
import { countryName, nameOf } from '../i18n/names.ts'
import { list, t } from '../i18n/t.ts'

export interface Place {
  readonly subject: Subject
  readonly name: string
}

/** The place whose id, code or name stands in the path, in whatever case; none where nothing fits. */
export function nearestTo(atlas: Atlas, path: string): Place | undefined {
  const words = new Set(
    decoded(path)
      .toLowerCase()
      .split('/')
      .flatMap((segment) => [segment, segment.replaceAll(/[^\p{L}\p{N}]+/gu, '-')])
      .filter(Boolean),
  )
  const named = (...names: readonly string[]) => names.some((name) => words.has(name.toLowerCase()))
  const pair = pairNamed(atlas, words)
  if (pair) return pair
  const country = atlas.countries.find((one) =>
    named(one.id, one.alpha2, nameOf(one), nameOf(one).replaceAll(' ', '-')),
  )
  if (country) return { subject: { kind: 'country', id: country.id }, name: nameOf(country) }
  const format = atlas.formats.find((one) => named(one.id, one.shortName))
  if (format) return { subject: { kind: 'format', id: format.id }, name: format.shortName }
  const contested = atlas.contested.find((one) => named(one.id, ...one.names.map(({ name }) => name)))
  if (contested) return { subject: { kind: 'contested', id: contested.id }, name: nameOn(contested, atlas.newest) }
  if (named('borders', 'border')) return { subject: { kind: 'borders' }, name: t('borders.title') }
  const topic = atlas.topics.find((one) => named(one.id))
  return topic && { subject: { kind: 'topic', id: topic.id }, name: topic.question }
}

/** Two countries in one word, by whatever they are called: "iran-and-russia". */
function pairNamed(atlas: Atlas, words: ReadonlySet<string>): Place | undefined {
  const parts = new Set([...words].flatMap((word) => word.split('-')))
  const both = atlas.positioned.filter((id) => {
    const country = countryOf(atlas, id)
    return country && [id, country.alpha2, nameOf(country)].some((name) => parts.has(name.toLowerCase()))
  })
  if (both.length !== 2) return undefined
  return { subject: { kind: 'pair', id: pairOf(both) }, name: list(both.map((id) => countryName(atlas, id))) }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

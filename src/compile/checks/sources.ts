/** Every source that a fact names is declared in its file, and every one that is declared backs a fact. */
import type { Collected, Entry } from '../files/collect.ts'
import { suggestion } from '../files/nearest.ts'
import type { Path } from '../../yaml/parse.ts'
import { problem, type Problem } from '../../yaml/problem.ts'
import type { Sources } from '../files/reference.ts'

export function everySourceKnownAndUsed(data: Collected): readonly Problem[] {
  const entries: readonly Entry<{ readonly sources: Sources }>[] = [
    ...data.countries,
    ...data.contested,
    ...data.cities,
    ...data.formats,
    ...data.actors,
    ...data.articles,
    ...data.summaries,
  ]
  return entries.flatMap(({ value: { sources, ...facts }, placeOf }) => {
    const uses = usesIn(facts, [])
    const declared = Object.keys(sources)
    const unknown = uses.filter(({ key }) => !declared.includes(key))
    const unused = declared.filter((key) => !uses.some((use) => use.key === key))
    return [
      ...unknown.map(({ key, path }) =>
        problem(
          placeOf(path),
          `unknown source "${key}": it is not in this file’s \`sources\`${suggestion(key, declared)}`,
        ),
      ),
      ...unused.map((key) => problem(placeOf(['sources', key], 'key'), `no fact names the source "${key}"`)),
    ]
  })
}

interface Use {
  readonly key: string
  readonly path: Path
}

/** `source`, `sources` and `dateSources` hold keys wherever they stand. */
function usesIn(value: unknown, path: Path): readonly Use[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => usesIn(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]: [string, unknown]): readonly Use[] => {
    const below = [...path, name]
    if (name === 'source' && typeof part === 'string') return [{ key: part, path: below }]
    if ((name === 'sources' || name === 'dateSources') && Array.isArray(part))
      return part.map((key, index) => ({ key: String(key), path: [...below, index] }))
    return usesIn(part, below)
  })
}

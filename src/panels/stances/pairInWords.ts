/** What two countries are to each other, in one sentence that counts and does not judge. */
import { accords, type Comparison } from '../../domain/accord.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { CountryId } from '../../domain/ids.ts'
import { countryName } from '../../i18n/names.ts'
import { list } from '../../i18n/t.ts'
import { t } from './words.ts'

/** "Iran and Russia on 4 questions: they agree on 3; on 1 a stance is found of Iran alone." */
export function pairInWords(
  atlas: Atlas,
  pair: readonly [CountryId, CountryId],
  comparisons: readonly Comparison[],
): string {
  const parts = accords.flatMap((accord) => {
    const those = comparisons.filter((comparison) => comparison.accord === accord)
    if (accord !== 'one-silent') return those.length > 0 ? [t(`pair.${accord}`, { count: those.length })] : []
    return pair.flatMap((country, index) => {
      const count = those.filter(({ positions }) => positions[index]!.length > 0).length
      return count > 0 ? [t('pair.one-silent', { count, country: countryName(atlas, country) })] : []
    })
  })
  return t('pair.lead', {
    countries: list(pair.map((id) => countryName(atlas, id))),
    count: comparisons.length,
    parts: parts.join('; '),
  })
}

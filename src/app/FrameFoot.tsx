/** The last line of a page in the frame of another: whose words it rests on, until when, and the way to the atlas. */
import type { Statement } from '../domain/statement.ts'
import { dateInWords } from '../i18n/date.ts'
import { frame } from '../i18n/strings/en/frame.ts'
import { language, list, wordsOf } from '../i18n/t.ts'
import { useAtlasStore } from '../store/context.ts'
import type { Records } from '../store/records.ts'

const t = wordsOf({ en: frame })

/** As many as are named; of the rest it says how many they are. */
const outletsNamed = 3

export function FrameFoot({ outlets, address }: { readonly outlets: readonly string[]; readonly address: string }) {
  const { atlas } = useAtlasStore()
  const each = [...new Set(outlets)]
  const named = each.slice(0, outletsNamed)
  const count = each.length - named.length
  const inWords = count > 0 ? t('frame.sources.more', { outlets: named.join(', '), count }) : list(named)
  return (
    <footer className="frame-foot">
      <p>
        {each.length > 0 && `${t('frame.sources', { outlets: inWords })} · `}
        {t('frame.until', { date: dateInWords(atlas.newest, language) })}
      </p>
      <a href={address} target="_blank" rel="noopener">
        {t('frame.open')} <span aria-hidden="true">↗</span>
      </a>
    </footer>
  )
}

/** Who published what statements are taken from. */
export function publishersOf(records: Records, statements: readonly Statement[]): readonly string[] {
  return statements.flatMap((one) =>
    one.kind === 'summary' ? [one.source.publisher] : (records.credits.get(one.article)?.publisher ?? []),
  )
}

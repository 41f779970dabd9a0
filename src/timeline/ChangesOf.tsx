/** What changed when in some formats, as a list that stands by itself: each date opens who came, left and met. */
import type { FormatBrief } from '../domain/format.ts'
import { dateInWords } from '../i18n/date.ts'
import { language } from '../i18n/t.ts'
import { useAtlasStore } from '../store/context.ts'
import { ChangeDetails } from './ChangeDetails.tsx'
import { changesOf } from './changes.ts'
import { changeInWords } from './words.ts'

export function ChangesOf({ formats }: { readonly formats: readonly FormatBrief[] }) {
  const { atlas } = useAtlasStore()
  return (
    <ol className="rows changes">
      {changesOf(formats).map((change) => (
        <li key={change.date}>
          <details>
            <summary>
              <b>{dateInWords(change.date, language)}</b> {changeInWords(atlas, change)}
            </summary>
            <ChangeDetails change={change} />
          </details>
        </li>
      ))}
    </ol>
  )
}

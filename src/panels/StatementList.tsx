/** Statements named by their ids, each as a line that opens it. */
import type { StatementId } from '../domain/ids.ts'
import { t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { speakerWords, voiceOf } from './voice.ts'

export function StatementList({ ids }: { readonly ids: readonly StatementId[] }) {
  const { atlas } = useAtlasStore()
  const records = useAtlas((state) => state.records)
  const statements = ids.flatMap((id) => records.statements.get(id) ?? [])
  if (statements.length === 0) return null
  return (
    <ul className="statement-list">
      {statements.map((statement) => (
        <li key={statement.id}>
          <SubjectLink to={{ kind: 'statement', id: statement.id }}>
            {statement.kind === 'quote'
              ? t('statement.title', { speaker: speakerWords(atlas, records, statement), words: statement.words })
              : `${speakerWords(atlas, records, statement)}: ${statement.words}`}
          </SubjectLink>{' '}
          <small>{voiceOf(statement).words}</small>
        </li>
      ))}
    </ul>
  )
}

/** A statement as a story quotes it: whose voice, the words, who and when, and where they stand. */
import { useEffect, type ReactNode } from 'react'
import type { StatementId } from '../domain/ids.ts'
import { Credit, Words } from '../panels/StatementCard.tsx'
import { speakerWords, voiceOf } from '../panels/voice.ts'
import { words } from '../present/words.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { need } from '../store/store.ts'
import { SourceLink } from '../ui/Sources.tsx'
import { When } from '../ui/When.tsx'

export function quoted(id: StatementId): ReactNode {
  return <Quoted id={id} />
}

function Quoted({ id }: { readonly id: StatementId }) {
  const store = useAtlasStore()
  const records = useAtlas((state) => state.records)
  const missing = useAtlas((state) => state.missing.has(`statement/${id}`))
  const statement = records.statements.get(id)
  useEffect(() => void need(store, { kind: 'statement', id }), [store, id])
  if (!statement) return missing ? <p className="evidence">{words('story.unquoted', { id })}</p> : null
  const { words: voice, tone } = voiceOf(statement)
  const credit = statement.kind === 'quote' ? records.credits.get(statement.article) : undefined
  return (
    <figure className="quoted">
      <p className="voice">
        <span className={tone}>{voice}</span>
      </p>
      <Words statement={statement} />
      <figcaption>
        {speakerWords(store.atlas, records, statement)}, <When date={statement.date} />
        <br />
        {statement.kind === 'summary' ? (
          <SourceLink source={statement.source} />
        ) : (
          credit && (
            <a href={credit.url} rel="noopener">
              <Credit statement={statement} />
            </a>
          )
        )}
      </figcaption>
    </figure>
  )
}

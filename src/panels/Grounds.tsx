/** On whose word a position rests, in words, with the number of statements and since when. */
import { evidenceKey, type EvidenceBrief, type Ground, type PositionBrief } from '../domain/position.ts'
import { datedInWords } from '../i18n/date.ts'
import { language, t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { groundInWords } from './voice.ts'

/** The sign of a ground; the words beside it say the same. */
export function GroundSign({ ground }: { readonly ground: Ground | 'silent' }) {
  return <i className={`ground ${ground}`} aria-hidden="true" />
}

export function Grounds({ position }: { readonly position: PositionBrief }) {
  return (
    <ul className="grounds">
      {position.evidence.map((evidence) => (
        <li key={evidenceKey(evidence)}>
          <GroundSign ground={evidence.ground} />
          <GroundWords evidence={evidence} />
        </li>
      ))}
    </ul>
  )
}

function GroundWords({ evidence }: { readonly evidence: EvidenceBrief }) {
  const { atlas } = useAtlasStore()
  const records = useAtlas((state) => state.records)
  return <span>{t('ground.count', { ground: groundInWords(atlas, records, evidence), count: evidence.count })}</span>
}

export function Since({ position }: { readonly position: PositionBrief }) {
  const { since } = position
  if (since === undefined) return null
  return (
    <span className="since" title={since?.note}>
      {since ? t('ground.since', { date: datedInWords(since, language) }) : t('ground.undated')}
    </span>
  )
}

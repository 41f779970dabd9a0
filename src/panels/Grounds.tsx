/** On whose word a position rests, in words, with the number of statements and since when. */
import { grounds as groundsInOrder, type Evidence, type Ground, type Position } from '../domain/position.ts'
import { dateInWords } from '../i18n/date.ts'
import { countryName } from '../i18n/names.ts'
import { language, t } from '../i18n/t.ts'
import { useAtlasStore } from '../store/context.ts'

/** The sign of a ground; the words beside it say the same. */
export function GroundSign({ ground }: { readonly ground: Ground | 'silent' }) {
  return <i className={`ground ${ground}`} aria-hidden="true" />
}

export function Grounds({ position }: { readonly position: Position }) {
  return (
    <ul className="grounds">
      {position.evidence.map((evidence) => (
        <li key={`${evidence.ground} ${evidence.by ?? ''}`}>
          <GroundSign ground={evidence.ground} />
          <GroundWords evidence={evidence} />
        </li>
      ))}
    </ul>
  )
}

function GroundWords({ evidence }: { readonly evidence: Evidence }) {
  const { atlas } = useAtlasStore()
  const by = evidence.by ? countryName(atlas, evidence.by) : ''
  return (
    <span>
      {t('ground.count', { ground: t(`ground.${evidence.ground}`, { by }), count: evidence.statements.length })}
    </span>
  )
}

export function Since({ position }: { readonly position: Position }) {
  const { since } = position
  return (
    <span className="since">
      {since ? t('ground.since', { date: dateInWords(since, language) }) : t('ground.undated')}
    </span>
  )
}

/** The signs explained. */
export function GroundKey() {
  const words = { by: '…' }
  return (
    <ul className="ground-key" aria-label={t('topic.key')}>
      {groundsInOrder.map((ground) => (
        <li key={ground}>
          <GroundSign ground={ground} />
          {t(`ground.${ground}`, words)}
        </li>
      ))}
      <li>
        <GroundSign ground="silent" />
        {t('topic.silent')}
      </li>
    </ul>
  )
}

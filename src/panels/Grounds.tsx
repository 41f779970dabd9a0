/** On whose word a position rests, in words, with the number of statements and since when. */
import {
  evidenceKey,
  grounds as groundsInOrder,
  type Attribution,
  type EvidenceBrief,
  type Ground,
  type PositionBrief,
} from '../domain/position.ts'
import { datedInWords } from '../i18n/date.ts'
import { countryName } from '../i18n/names.ts'
import { language, t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'

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
  const by = useNameOf(evidence.by)
  return <span>{t('ground.count', { ground: t(`ground.${evidence.ground}`, { by }), count: evidence.count })}</span>
}

/** The name of whose word it is; of an actor that speaks for no country its own. */
function useNameOf(by: Attribution | undefined): string {
  const { atlas } = useAtlasStore()
  const actor = useAtlas(({ records }) => (by?.kind === 'actor' ? records.actors.get(by.actor) : undefined))
  if (by?.kind === 'country') return countryName(atlas, by.country)
  return actor?.name ?? by?.actor ?? ''
}

export function Since({ position }: { readonly position: PositionBrief }) {
  const { since } = position
  return (
    <span className="since" title={since?.note}>
      {since ? t('ground.since', { date: datedInWords(since, language) }) : t('ground.undated')}
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

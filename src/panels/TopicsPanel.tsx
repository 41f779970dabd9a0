/** Every topic, country by country: which stance, on whose word, and who is silent. */
import { useMemo } from 'react'
import type { PositionBrief } from '../domain/position.ts'
import { dateInWords } from '../i18n/date.ts'
import { language } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { positionsAtAGlance } from '../store/select.ts'
import { CountryLink } from '../ui/CountryLink.tsx'
import { Stance } from '../ui/Stance.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { Crumb } from './Crumb.tsx'
import { GroundSign } from './Grounds.tsx'
import { countriesAsked } from './stances/asked.ts'
import { placeOf } from './stances/Columns.tsx'
import { GroundKey } from './stances/GroundKey.tsx'
import { PairChoice } from './stances/PairChoice.tsx'
import { t } from './stances/words.ts'
import { groundInWords } from './voice.ts'
import './stances/stances.css'

const nobody = ['', ''] as const

export function TopicsPanel() {
  const { atlas } = useAtlasStore()
  const date = useAtlas(({ view }) => view.date) ?? atlas.newest
  const positions = useAtlas(positionsAtAGlance)
  const countries = useMemo(() => countriesAsked(atlas, atlas.topics), [atlas])
  return (
    <>
      <Crumb here={t('topics.title')} />
      <h1 tabIndex={-1}>{t('topics.title')}</h1>
      <p className="lead">{t('topics.lead')}</p>
      <PairChoice chosen={nobody} />
      <p className="note" id="matrix-caption">
        {t('topics.caption', { date: dateInWords(date, language) })}
      </p>
      <div className="scrolls" role="region" aria-label={t('topics.scroll')}>
        <table className="matrix" aria-labelledby="matrix-caption">
          <thead>
            <tr>
              <th scope="col">{t('topics.country')}</th>
              {atlas.topics.map((topic) => (
                <th key={topic.id} scope="col">
                  <SubjectLink to={{ kind: 'topic', id: topic.id }}>{topic.name}</SubjectLink>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {countries.map((country) => (
              <tr key={country}>
                <th scope="row">
                  <CountryLink id={country} />
                </th>
                {atlas.topics.map(({ id }) => (
                  <td key={id}>
                    <SubjectLink to={{ kind: 'topic', id }} fragment={placeOf(country)}>
                      <Mark positions={positions.filter(({ who, topic }) => who === country && topic === id)} />
                    </SubjectLink>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <GroundKey />
    </>
  )
}

/** The stances of one country on one topic, each after the sign of whose word it is. */
function Mark({ positions }: { readonly positions: readonly PositionBrief[] }) {
  const { atlas } = useAtlasStore()
  const records = useAtlas((state) => state.records)
  if (positions.length === 0)
    return (
      <>
        <GroundSign ground="silent" />
        <span className="visually-hidden">{t('topic.silent')}</span>
      </>
    )
  return positions.map(({ topic, stance, evidence }) => (
    <span key={stance} className="mark">
      <GroundSign ground={evidence[0]!.ground} />
      <Stance topic={topic} stance={stance} />
      <span className="visually-hidden">, {groundInWords(atlas, records, evidence[0]!)} </span>
    </span>
  ))
}

/** Where a country stands on each topic; where nothing has been found, that is what the row says. */
import { useMemo } from 'react'
import type { Country } from '../domain/country.ts'
import type { PositionBrief } from '../domain/position.ts'
import { country as words } from '../i18n/strings/en/country.ts'
import { wordsOf } from '../i18n/t.ts'
import { useAtlasStore } from '../store/context.ts'
import { Stance } from '../ui/Stance.tsx'
import { Section } from '../ui/Section.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { Arriving, usePositionsShown } from './everyStatement.tsx'
import { Grounds, GroundSign, Since } from './Grounds.tsx'

const t = wordsOf({ en: words })

function usePositions({ id }: Country): readonly PositionBrief[] | undefined {
  const all = usePositionsShown({ kind: 'country', id })
  return useMemo(() => all?.filter(({ who }) => who === id), [all, id])
}

export function CountryPositions({ country }: { readonly country: Country }) {
  const { atlas } = useAtlasStore()
  const positions = usePositions(country)
  if (!positions) return <Arriving subject={{ kind: 'country', id: country.id }} />
  const answered = new Set(positions.map((position) => position.topic)).size
  return (
    <Section
      heading={
        <>
          {t('country.positions')} <small>{answered > 0 && t('country.positions.count', { count: answered })}</small>
        </>
      }
    >
      <ul className="rows positions">
        {atlas.topics.map((topic) => {
          const taken = positions.filter((position) => position.topic === topic.id)
          return (
            <li key={topic.id}>
              <SubjectLink to={{ kind: 'topic', id: topic.id }}>{topic.name}</SubjectLink>
              {taken.length === 0 && (
                <p className="silence">
                  <GroundSign ground="silent" />
                  {t('country.noPosition', { sources: atlas.sourceCount })}
                </p>
              )}
              {taken.map((position) => (
                <div key={position.stance} className="taken">
                  <Stance topic={topic.id} stance={position.stance} />
                  <div>
                    <Grounds position={position} />
                    <Since position={position} />
                  </div>
                </div>
              ))}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

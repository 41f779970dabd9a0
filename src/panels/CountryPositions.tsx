/** Where a country stands on each topic; where nothing has been found, that is what the row says. */
import { useMemo } from 'react'
import type { Country } from '../domain/country.ts'
import type { PositionBrief } from '../domain/position.ts'
import { t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { positionsIn, recordsShown } from '../store/select.ts'
import { Stance } from '../ui/Stance.tsx'
import { Section } from '../ui/Section.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { Arriving, useEveryStatement } from './everyStatement.tsx'
import { Grounds, GroundSign, Since } from './Grounds.tsx'

/** Of the present they are known without the statements; those of another day follow from what had been said by then. */
function usePositions({ id }: Country): readonly PositionBrief[] | undefined {
  const isPresent = useAtlas(({ view }) => view.date === null)
  const digest = useAtlas(({ records }) => records.digests.get(id))
  const records = useAtlas(recordsShown)
  const every = useEveryStatement(id, !isPresent)
  return useMemo(() => {
    if (isPresent) return digest?.positions
    return every === 'here' ? positionsIn(records).filter(({ who }) => who === id) : undefined
  }, [isPresent, digest, every, records, id])
}

export function CountryPositions({ country }: { readonly country: Country }) {
  const { atlas } = useAtlasStore()
  const positions = usePositions(country)
  if (!positions) return <Arriving country={country.id} />
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

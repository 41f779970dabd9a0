/** A country: its seat in the format, where it stands and on whose word, and every statement that concerns it. */
import { useMemo } from 'react'
import { countryOf } from '../domain/atlas.ts'
import type { Country } from '../domain/country.ts'
import type { CountryId } from '../domain/ids.ts'
import { sourceKeyOf, type Statement } from '../domain/statement.ts'
import { selections, type Selection } from '../domain/view.ts'
import { direction } from '../i18n/direction.ts'
import { nameOf } from '../i18n/names.ts'
import { t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { formatsShown, isInVoiceOf, recordsShown, statementsConcerning } from '../store/select.ts'
import { show } from '../store/store.ts'
import { Flag } from '../ui/Flag.tsx'
import { Sources } from '../ui/Sources.tsx'
import { Section } from '../ui/Section.tsx'
import { Awaited } from './Awaited.tsx'
import { CompareWith } from './CompareWith.tsx'
import { ContestedHere } from './ContestedHere.tsx'
import { CountryPositions } from './CountryPositions.tsx'
import { Crumb } from './Crumb.tsx'
import { NotFoundPanel } from './NotFoundPanel.tsx'
import { SeatsIn, Tables } from './Seats.tsx'
import { StatementCard } from './StatementCard.tsx'

export function CountryPanel({ id }: { readonly id: CountryId }) {
  const { atlas } = useAtlasStore()
  const country = countryOf(atlas, id)
  return country ? <KnownCountry country={country} /> : <NotFoundPanel />
}

function KnownCountry({ country }: { readonly country: Country }) {
  const { atlas } = useAtlasStore()
  const shown = useAtlas((state) => formatsShown(atlas, state.view))
  const profile = useAtlas(({ records }) => records.profiles.get(country.id))
  return (
    <>
      <Crumb here={nameOf(country)} />
      <header className="country-head">
        <Flag country={country.id} />
        <div>
          <h1 tabIndex={-1}>{nameOf(country)}</h1>
          <p className="own-names">
            {profile?.ownNames
              .filter((own) => own.name !== nameOf(country))
              .map((own) => (
                <span key={own.language} lang={own.language} dir={direction(own.language)}>
                  {own.name}
                </span>
              ))}
          </p>
        </div>
      </header>
      {shown.map((format) => (
        <SeatsIn key={format.id} country={country} format={format} />
      ))}
      <Awaited subject={{ kind: 'country', id: country.id }}>
        <CountryPositions country={country} />
        <CompareWith country={country} />
        <CountryStatements country={country} />
        <Tables country={country} />
      </Awaited>
      <ContestedHere country={country.id} />
      {profile && (
        // No paragraph, as several sources fold into one that cannot stand in it.
        <div className="note">
          {t('country.profile')} <Sources sources={profile.sources} />
        </div>
      )}
    </>
  )
}

function CountryStatements({ country }: { readonly country: Country }) {
  const { atlas } = useAtlasStore()
  const records = useAtlas(recordsShown)
  const selection = useAtlas((state) => state.view.statements)
  const all = useMemo(() => statementsConcerning(records, country.id), [records, country.id])
  const sources = new Set(all.map(sourceKeyOf))
  const wanted = (statement: Statement) =>
    selection === 'all' || isInVoiceOf(records, statement, country.id) === (selection === 'own')
  const listed = all.filter(wanted)
  if (all.length === 0)
    return (
      <p className="silence">{t('country.noStatements', { country: nameOf(country), sources: atlas.sourceCount })}</p>
    )
  return (
    <Section
      heading={
        <>
          {t('country.statements')}{' '}
          <small>
            {t('country.statements.count', {
              count: all.length,
              sources: t('country.sources', { count: sources.size }),
            })}
          </small>
        </>
      }
    >
      <StatementFilter country={country} selection={selection} />
      {listed.length === 0 && <p className="silence">{t('country.filter.empty', { sources: atlas.sourceCount })}</p>}
      {listed.map((statement) => (
        <StatementCard key={statement.id} statement={statement} seenFrom={country.id} />
      ))}
    </Section>
  )
}

function StatementFilter({ country, selection }: { readonly country: Country; readonly selection: Selection }) {
  const store = useAtlasStore()
  return (
    <div className="filter needs-script" role="group" aria-label={t('country.filter')}>
      {selections.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={choice === selection}
          onClick={() => show(store, { statements: choice }, 'replace')}
        >
          {t(`country.filter.${choice}`, { country: nameOf(country) })}
        </button>
      ))}
    </div>
  )
}

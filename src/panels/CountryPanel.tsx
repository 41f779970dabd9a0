/** A country: its seat in the format, where it stands and on whose word, and every statement that concerns it. */
import { countryOf } from '../domain/atlas.ts'
import type { Country } from '../domain/country.ts'
import type { CountryId } from '../domain/ids.ts'
import { direction } from '../i18n/direction.ts'
import { nameOf } from '../i18n/names.ts'
import { country as words } from '../i18n/strings/en/country.ts'
import { wordsOf } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { formatsShown } from '../store/select.ts'
import { Flag } from '../ui/Flag.tsx'
import { Sources } from '../ui/Sources.tsx'
import { Awaited } from './Awaited.tsx'
import { CompareWith } from './CompareWith.tsx'
import { ContestedHere } from './ContestedHere.tsx'
import { CountryPositions } from './CountryPositions.tsx'
import { CountryStatements } from './CountryStatements.tsx'
import { Crumb } from './Crumb.tsx'
import { PanelOf } from './PanelOf.tsx'
import { SeatsIn, Tables } from './Seats.tsx'

const t = wordsOf({ en: words })

export function CountryPanel({ id }: { readonly id: CountryId }) {
  const { atlas } = useAtlasStore()
  const country = countryOf(atlas, id)
  return country ? <KnownCountry country={country} /> : <PanelOf kind="not-found" />
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

/** A country's name as a link to its page. */
import type { CountryId } from '../domain/ids.ts'
import { countryName } from '../i18n/names.ts'
import { useAtlasStore } from '../store/context.ts'
import { PlaceLink } from './PlaceLink.tsx'

export function CountryLink({ id }: { readonly id: CountryId }) {
  const { atlas } = useAtlasStore()
  return <PlaceLink to={{ kind: 'country', id }}>{countryName(atlas, id)}</PlaceLink>
}

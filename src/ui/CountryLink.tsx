/** A country's name as a link to its page; pointing at it points at the country on the map. */
import type { CountryId } from '../domain/ids.ts'
import { countryName } from '../i18n/names.ts'
import { useAtlasStore } from '../store/context.ts'
import { hover } from '../store/store.ts'
import { SubjectLink } from './SubjectLink.tsx'

export function CountryLink({ id }: { readonly id: CountryId }) {
  const store = useAtlasStore()
  const point = () => hover(store, id)
  const leave = () => hover(store, null)
  return (
    <SubjectLink
      to={{ kind: 'country', id }}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      {countryName(store.atlas, id)}
    </SubjectLink>
  )
}

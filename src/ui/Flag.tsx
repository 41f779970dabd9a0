/** A country's flag, decoration beside its name. */
import type { CountryId } from '../domain/ids.ts'
import { useAtlasStore } from '../store/context.ts'

export function Flag({ country }: { readonly country: CountryId }) {
  const { base, files } = useAtlasStore()
  return (
    <img
      className="flag"
      src={files.pictureAt(`${base}flags/${country}.svg`)}
      alt=""
      width={48}
      height={32}
      loading="lazy"
    />
  )
}

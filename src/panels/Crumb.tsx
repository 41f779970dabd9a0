/** Where a page stands: below the format that the atlas opens with; the cross leads back there. */
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { formatShown } from '../store/select.ts'
import { t } from '../i18n/t.ts'
import { SubjectLink } from '../ui/SubjectLink.tsx'

export function Crumb({ here }: { readonly here: string }) {
  const { atlas } = useAtlasStore()
  const view = useAtlas((state) => state.view)
  return (
    <nav className="crumb" aria-label={t('crumb')}>
      <SubjectLink to={{ kind: 'front' }}>{formatShown(atlas, view)?.shortName}</SubjectLink>
      <span aria-hidden="true"> › </span>
      <span aria-current="page">{here}</span>
      <SubjectLink className="close" to={{ kind: 'front' }} aria-label={t('country.close', { country: here })}>
        ×
      </SubjectLink>
    </nav>
  )
}

/** Where a page stands: below the front page, to which the cross leads back. */
import { t } from '../i18n/t.ts'
import { SubjectLink } from '../ui/SubjectLink.tsx'

export function Crumb({ here }: { readonly here: string }) {
  return (
    <nav className="crumb" aria-label={t('crumb')}>
      <SubjectLink to={{ kind: 'front' }}>{t('crumb.home')}</SubjectLink>
      <span aria-hidden="true"> › </span>
      <span aria-current="page">{here}</span>
      <SubjectLink
        className="close"
        to={{ kind: 'front' }}
        data-close
        aria-label={t('country.close', { country: here })}
      >
        ×
      </SubjectLink>
    </nav>
  )
}

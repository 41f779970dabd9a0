/** What is known of and not shown, and why. */
import { t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { Crumb } from './Crumb.tsx'

export function LeftOutPanel() {
  const { atlas } = useAtlasStore()
  const leftOut = useAtlas(({ records }) => records.leftOut)
  return (
    <>
      <Crumb here={t('leftOut.title')} />
      <h1 tabIndex={-1}>{t('leftOut.title')}</h1>
      <p className="lead">{t('leftOut.lead')}</p>
      <ul className="rows">
        {leftOut.map(({ format, what, why }) => {
          const brief = atlas.formats.find(({ id }) => id === format)
          return (
            <li key={what}>
              {brief && <SubjectLink to={{ kind: 'format', id: brief.id }}>{brief.shortName}</SubjectLink>}
              <p>{what}</p>
              <p className="note">{why}</p>
            </li>
          )
        })}
      </ul>
    </>
  )
}

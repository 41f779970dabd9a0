/** What the colours and lines of the map mean. */
import type { ReactNode } from 'react'
import type { Country } from '../domain/country.ts'
import { list, t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { dayShown, formatsShown } from '../store/select.ts'
import { CountryLink } from '../ui/CountryLink.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { tiesShown } from './drawing.ts'
import { farMembers, legendEntries } from './legendEntries.ts'
import './map.css'

export function Legend() {
  const { atlas } = useAtlasStore()
  const formats = useAtlas((state) => formatsShown(atlas, state.view))
  const day = useAtlas((state) => dayShown(atlas, state.view))
  // What the dashed line rests on is one link away, as for every mark.
  const tie = useAtlas((state) => tiesShown(atlas, state.view))[0]
  const [format] = formats
  return (
    <details className="legend">
      <summary>
        <span className="short">{t('legend.title')}</span>
        <span className="long">
          {formats.length === 1 && format ? format.name : list(formats.map(({ shortName }) => shortName))}
        </span>
      </summary>
      <ul>
        {legendEntries(formats, day).map(({ swatch, words, format: id }) => (
          <Entry key={words} swatch={swatch}>
            {id === undefined ? words : <SubjectLink to={{ kind: 'format', id }}>{words}</SubjectLink>}
          </Entry>
        ))}
        <Far far={farMembers(atlas, formats, day)} />
        {tie && (
          <Entry swatch="tie">
            <SubjectLink to={{ kind: 'statement', id: tie.statement }}>{t('legend.tie')}</SubjectLink>
            <TiesNotShown />
          </Entry>
        )}
        <Entry swatch="contested">
          <SubjectLink to={{ kind: 'borders' }}>{t('legend.contested')}</SubjectLink>
        </Entry>
      </ul>
    </details>
  )
}

/** Who has a seat and lies beyond the map's frame. */
function Far({ far }: { readonly far: readonly Country[] }) {
  if (far.length === 0) return null
  return (
    <li>
      {t('legend.far')}{' '}
      {far.map(({ id }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <CountryLink id={id} />
        </span>
      ))}
    </li>
  )
}

/** Not every tie has room on the map. */
function TiesNotShown() {
  const { atlas } = useAtlasStore()
  const shown = new Set(atlas.ties.map(({ countries }) => countries.join(' '))).size
  if (shown === atlas.pairCount) return null
  return <small> {t('legend.tie.most', { shown, pairs: atlas.pairCount })}</small>
}

function Entry({ swatch, children }: { swatch: string | undefined; children: ReactNode }) {
  return (
    <li>
      {swatch !== undefined && <i className={`swatch ${swatch}`} aria-hidden="true" />}
      {children}
    </li>
  )
}

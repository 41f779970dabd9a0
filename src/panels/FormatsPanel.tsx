/** Every format, by kind: found by a word, opened, and chosen for the map, up to four together. */
import { useState } from 'react'
import { formatKinds, seatedOn, type FormatBrief } from '../domain/format.ts'
import { toolPath } from '../domain/tool.ts'
import { formatsAtOnce } from '../domain/view.ts'
import { formats as words } from '../i18n/strings/en/formats.ts'
import { kinds } from '../i18n/strings/en/kinds.ts'
import { wordsOf } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { dayShown, formatsShown } from '../store/select.ts'
import { show } from '../store/store.ts'
import { Section } from '../ui/Section.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { Crumb } from './Crumb.tsx'
import { isFoundBy } from './formatsFound.ts'
import './formats.css'

const t = wordsOf({ en: { ...words, ...kinds } })

export function FormatsPanel() {
  const { atlas, base } = useAtlasStore()
  const [sought, seek] = useState('')
  const found = atlas.formats.filter((format) => isFoundBy(sought, format, t(`kind.${format.kind}`)))
  return (
    <>
      <Crumb here={t('formats.title')} />
      <h1 tabIndex={-1}>{t('formats.title')}</h1>
      <p className="lead">{t('formats.lead', { count: atlas.formats.length })}</p>
      <div className="formats-found needs-script">
        <label>
          {t('formats.seek')}{' '}
          <input
            type="search"
            value={sought}
            maxLength={200}
            dir="auto"
            onChange={(event) => seek(event.target.value)}
          />
        </label>
        <p role="status">{sought.trim() !== '' && t('formats.found', { count: found.length })}</p>
        <Chosen />
      </div>
      {formatKinds.map((kind) => {
        const formats = found.filter((format) => format.kind === kind)
        return (
          formats.length > 0 && (
            <Section key={kind} heading={t(`kind.${kind}`)}>
              <ul className="rows formats">
                {formats.map((format) => (
                  <FormatRow key={format.id} format={format} />
                ))}
              </ul>
            </Section>
          )
        )
      })}
      <p>
        <SubjectLink to={{ kind: 'left-out' }}>{t('formats.leftOut')}</SubjectLink>
      </p>
      <p>
        <a href={base + toolPath('quiz')}>{t('formats.ask')}</a>
      </p>
    </>
  )
}

/** What the map shows, and how many more it can. */
function Chosen() {
  const { atlas } = useAtlasStore()
  const shown = useAtlas((state) => formatsShown(atlas, state.view))
  return (
    <p className="note" role="status">
      {shown.length < formatsAtOnce
        ? t('formats.chosen', { count: shown.length, most: formatsAtOnce })
        : t('formats.full', { most: formatsAtOnce })}
    </p>
  )
}

function FormatRow({ format }: { readonly format: FormatBrief }) {
  const store = useAtlasStore()
  const { atlas } = store
  const day = useAtlas((state) => dayShown(atlas, state.view))
  const shown = useAtlas((state) => formatsShown(atlas, state.view))
  const place = shown.indexOf(format)
  const about = [
    ...(format.name === format.shortName ? [] : [format.name]),
    t('formats.members', { count: seatedOn(format, day).length }),
    ...(format.state === 'active' ? [] : [t(`state.${format.state}`)]),
  ]
  const choose = (isWanted: boolean) => {
    const others = shown.filter((other) => other !== format)
    const formats = isWanted ? [...others, format] : others
    show(store, { formats: formats.map(({ id }) => id) }, 'replace')
  }
  return (
    <li>
      <label className="needs-script" title={t('formats.onMap')}>
        <input
          type="checkbox"
          checked={place >= 0}
          disabled={place < 0 && shown.length >= formatsAtOnce}
          onChange={(event) => choose(event.target.checked)}
          aria-label={t('formats.choose', { format: format.shortName })}
        />
        {place >= 0 && <i className={`swatch ${shown.length > 1 ? `mix-${place}` : 'slot-0'}`} aria-hidden="true" />}
      </label>
      <div>
        <SubjectLink to={{ kind: 'format', id: format.id }}>{format.shortName}</SubjectLink>
        <p className="note">{about.join(' · ')}</p>
      </div>
    </li>
  )
}

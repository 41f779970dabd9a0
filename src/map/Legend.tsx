/** What the colours and lines of the map mean. */
import type { ReactNode } from 'react'
import { countryOf } from '../domain/atlas.ts'
import { membershipOn, type FormatBrief } from '../domain/format.ts'
import { list, t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { dayShown, formatsShown } from '../store/select.ts'
import { CountryLink } from '../ui/CountryLink.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { isFar, membersOf, tiesShown } from './drawing.ts'
import './map.css'

export function Legend() {
  const { atlas } = useAtlasStore()
  const formats = useAtlas((state) => formatsShown(atlas, state.view))
  // What the dashed line rests on is one link away, as for every mark.
  const tie = useAtlas((state) => tiesShown(atlas, state.view)).find(({ statements }) => statements.length > 0)
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
        {formats.length === 1 && format ? <OneFormat format={format} /> : <Formats formats={formats} />}
        <Far formats={formats} />
        {tie && (
          <Entry swatch="tie">
            <SubjectLink to={{ kind: 'statement', id: tie.statements[0]! }}>{t('legend.tie')}</SubjectLink>
          </Entry>
        )}
        <Entry swatch="contested">
          <SubjectLink to={{ kind: 'borders' }}>{t('legend.contested')}</SubjectLink>
        </Entry>
      </ul>
    </details>
  )
}

/** By group, and what the patterns over their colours say. */
function OneFormat({ format }: { readonly format: FormatBrief }) {
  const { atlas } = useAtlasStore()
  const day = useAtlas((state) => dayShown(atlas, state.view))
  const formats = useAtlas((state) => formatsShown(atlas, state.view))
  const members = membersOf(formats, day)
  const slots = new Set(members.map(({ slot }) => slot))
  const groups = format.groups.length > 0 ? format.groups : [{ id: 'members', name: t('legend.members') }]
  const hatched = members.find(({ pattern }) => pattern?.startsWith('hatch'))
  const roles = new Set(members.map(({ country }) => membershipOn(format, country, day)?.role))
  return (
    <>
      {groups.map(
        (group, slot) =>
          slots.has(slot) && (
            <Entry key={group.id} swatch={`slot-${slot}`}>
              {group.name}
            </Entry>
          ),
      )}
      {members.length === 0 && <li>{t('legend.nobody')}</li>}
      {(['invited-not-attending', 'suspended'] as const).map(
        (role) =>
          roles.has(role) && (
            <Entry key={role} swatch={`slot-${hatched?.slot ?? 0} absent`}>
              {t(`role.${role}`)}
            </Entry>
          ),
      )}
      {members.some(({ pattern }) => pattern === 'beside') && <Entry swatch="beside">{t('legend.beside')}</Entry>}
    </>
  )
}

/** The ground of the first, the lines and dots of the others. */
function Formats({ formats }: { readonly formats: readonly FormatBrief[] }) {
  return formats.map((format, place) => (
    <Entry key={format.id} swatch={`mix-${place}`}>
      <SubjectLink to={{ kind: 'format', id: format.id }}>{format.shortName}</SubjectLink>
    </Entry>
  ))
}

/** Who has a seat and lies beyond the map's frame. */
function Far({ formats }: { readonly formats: readonly FormatBrief[] }) {
  const { atlas } = useAtlasStore()
  const day = useAtlas((state) => dayShown(atlas, state.view))
  const far = membersOf(formats, day).flatMap(({ country, pattern }) => {
    const record = countryOf(atlas, country)
    return record && isFar(record) && pattern !== 'beside' ? [record] : []
  })
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

function Entry({ swatch, children }: { swatch: string; children: ReactNode }) {
  return (
    <li>
      <i className={`swatch ${swatch}`} aria-hidden="true" />
      {children}
    </li>
  )
}

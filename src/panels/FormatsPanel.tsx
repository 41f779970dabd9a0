/** Every format, by kind, with how many sit there on the day. */
import { formatKinds, isSeated, type FormatBrief } from '../domain/format.ts'
import { t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { dayShown } from '../store/select.ts'
import { Section } from '../ui/Section.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { Crumb } from './Crumb.tsx'

export function FormatsPanel() {
  const { atlas } = useAtlasStore()
  return (
    <>
      <Crumb here={t('formats.title')} />
      <h1 tabIndex={-1}>{t('formats.title')}</h1>
      <p className="lead">{t('formats.lead', { count: atlas.formats.length })}</p>
      {formatKinds.map((kind) => {
        const formats = atlas.formats.filter((format) => format.kind === kind)
        return (
          formats.length > 0 && (
            <Section key={kind} heading={t(`kind.${kind}`)}>
              <ul className="rows">
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
    </>
  )
}

function FormatRow({ format }: { readonly format: FormatBrief }) {
  const { atlas } = useAtlasStore()
  const day = useAtlas((state) => dayShown(atlas, state.view))
  const seated = new Set(format.memberships.filter((seat) => isSeated(seat, day)).map(({ country }) => country)).size
  const words = [
    ...(format.name === format.shortName ? [] : [format.name]),
    t('formats.members', { count: seated }),
    ...(format.state === 'active' ? [] : [t(`state.${format.state}`)]),
  ]
  return (
    <li>
      <SubjectLink to={{ kind: 'format', id: format.id }}>{format.shortName}</SubjectLink>
      <p className="note">{words.join(' · ')}</p>
    </li>
  )
}

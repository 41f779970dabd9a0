/** What the colours and lines of the map mean. */
import type { ReactNode } from 'react'
import { t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { dayShown, formatShown } from '../store/select.ts'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { membersOf, tiesShown } from './drawing.ts'
import './map.css'

export function Legend() {
  const { atlas } = useAtlasStore()
  const format = useAtlas((state) => formatShown(atlas, state.view))
  const day = useAtlas((state) => dayShown(atlas, state.view))
  const members = format ? membersOf(atlas, format, day) : []
  const absent = members.find((member) => !member.attends)
  // What the dashed line rests on is one link away, as for every mark.
  const tie = useAtlas((state) => tiesShown(atlas, state.view)).find(({ statements }) => statements.length > 0)
  const used = new Set(members.map((member) => member.slot))
  return (
    <details className="legend">
      <summary>
        <span className="short">{t('legend.title')}</span>
        <span className="long">{format?.name ?? t('legend.title')}</span>
      </summary>
      <ul>
        {format?.groups.map(
          (group, slot) =>
            used.has(slot) && (
              <Entry key={group.id} swatch={`slot-${slot}`}>
                {group.name}
              </Entry>
            ),
        )}
        {members.length === 0 && <li>{t('legend.nobody')}</li>}
        {absent && <Entry swatch={`slot-${absent.slot} absent`}>{t('legend.absent')}</Entry>}
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

function Entry({ swatch, children }: { swatch: string; children: ReactNode }) {
  return (
    <li>
      <i className={`swatch ${swatch}`} aria-hidden="true" />
      {children}
    </li>
  )
}

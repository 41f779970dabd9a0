/** What the colours and lines of the map mean. */
import type { ReactNode } from 'react'
import { t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { formatShown } from '../store/select.ts'
import { membersOf } from './drawing.ts'
import './map.css'

export function Legend() {
  const { atlas } = useAtlasStore()
  const format = useAtlas((state) => formatShown(atlas, state.view))
  const members = format ? membersOf(format) : []
  const absent = members.find((member) => !member.attends)
  const used = new Set(members.map((member) => member.slot))
  return (
    <details className="legend">
      <summary>{format?.name ?? t('legend.title')}</summary>
      <ul>
        {format?.groups.map(
          (group, slot) =>
            used.has(slot) && (
              <Entry key={group.id} swatch={`slot-${slot}`}>
                {group.name}
              </Entry>
            ),
        )}
        {absent && <Entry swatch={`slot-${absent.slot} absent`}>{t('legend.absent')}</Entry>}
        {atlas.ties.length > 0 && <Entry swatch="tie">{t('legend.tie')}</Entry>}
        <Entry swatch="contested">{t('legend.contested')}</Entry>
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

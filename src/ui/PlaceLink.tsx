/** A link to the page of a place on the map; pointing at it points at the place there. */
import type { ReactNode } from 'react'
import type { Subject } from '../domain/view.ts'
import { useAtlasStore } from '../store/context.ts'
import { hover } from '../store/store.ts'
import { SubjectLink } from './SubjectLink.tsx'

interface Props {
  readonly to: Extract<Subject, { kind: 'country' | 'contested' }>
  readonly children: ReactNode
}

export function PlaceLink({ to, children }: Props) {
  const store = useAtlasStore()
  const point = () => hover(store, to.id)
  const leave = () => hover(store, null)
  return (
    <SubjectLink to={to} onPointerEnter={point} onPointerLeave={leave} onFocus={point} onBlur={leave}>
      {children}
    </SubjectLink>
  )
}

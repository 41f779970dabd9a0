/** That the map is not of the present but of a date which the address names, and the way back. */
import type { ReactNode } from 'react'
import { dateInWords } from '../i18n/date.ts'
import { language, t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { show } from '../store/store.ts'

interface Props {
  /** What more is to be said of the date. */
  readonly children: ReactNode
  /** Called when the reader has gone back to the present, and with it the button that has the focus. */
  readonly onPresent: () => void
}

export function AsOf({ children, onPresent }: Props) {
  const store = useAtlasStore()
  const date = useAtlas((state) => state.view.date)
  const goBack = () => {
    show(store, { date: null }, 'push')
    requestAnimationFrame(onPresent)
  }
  const words = date === null ? '' : t('asOf', { date: dateInWords(date, language) })
  return (
    <div className="map-note as-of" hidden={date === null}>
      <span role="status">{words}</span>
      <button type="button" onClick={goBack}>
        {t('asOf.present')}
      </button>
      {children}
    </div>
  )
}

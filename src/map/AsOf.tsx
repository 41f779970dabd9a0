/** That the map is not of the present but of a date which the address names, and the way back. */
import { dateInWords } from '../i18n/date.ts'
import { language, t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { show } from '../store/store.ts'

export function AsOf() {
  const store = useAtlasStore()
  const date = useAtlas((state) => state.view.date)
  return (
    <div role="status">
      {date !== null && (
        <p className="map-note as-of">
          {t('asOf', { date: dateInWords(date, language) })}
          <button type="button" onClick={() => show(store, { date: null }, 'push')}>
            {t('asOf.present')}
          </button>
        </p>
      )}
    </div>
  )
}

/** That nothing has been found, said as that: in how many sources, and until when. */
import { dateInWords } from '../../i18n/date.ts'
import { language } from '../../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../../store/context.ts'
import { GroundSign } from '../Grounds.tsx'
import { t } from './words.ts'

export function Silence() {
  return (
    <p className="silence">
      <GroundSign ground="silent" />
      {t('topic.silent')} <Searched />
    </p>
  )
}

/** The sources that were read, as far as the view's date, or the newest in the data. */
export function Searched() {
  const { atlas } = useAtlasStore()
  const date = useAtlas(({ view }) => view.date) ?? atlas.newest
  return t('topic.silent.searched', { sources: atlas.sourceCount, date: dateInWords(date, language) })
}

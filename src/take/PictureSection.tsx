/** The map of the view as a picture. */
import { dateInWords } from '../i18n/date.ts'
import { language } from '../i18n/t.ts'
import { useAtlasStore } from '../store/context.ts'
import { dayShown } from '../store/select.ts'
import { Part, type PartProps } from './Part.tsx'
import { rastered, save } from './save.ts'
import { addressHere, fileName } from './taken.ts'
import { words } from './words.ts'

export function PictureSection({ parts, run }: PartProps) {
  const store = useAtlasStore()
  const { atlas } = store
  const keep = (ending: 'svg' | 'png') =>
    run(async () => {
      const state = store.getState()
      const svg = await parts.picture(atlas, state, {
        title: parts.nameOf(atlas, state),
        date: words('picture.asOf', { date: dateInWords(dayShown(atlas, state.view), language) }),
        source: words('picture.source', { address: addressHere(store, state.view) }),
        outlined: words('picture.outlined'),
        met: words('picture.met'),
        contested: words('picture.contested'),
      })
      const file = `${fileName(store, state)}.${ending}`
      if (ending === 'svg') save(file, svg, 'image/svg+xml')
      else save(file, await rastered(svg))
      return words('saved', { file })
    })
  return (
    <Part heading={words('picture')}>
      <p className="note">{words('picture.lead')}</p>
      <div className="choices">
        <button type="button" onClick={() => void keep('png')}>
          {words('picture.png')}
        </button>
        <button type="button" onClick={() => void keep('svg')}>
          {words('picture.svg')}
        </button>
      </div>
    </Part>
  )
}

/** Makes the code of a frame: what it shows, how it looks, in which way it is embedded, with the frame itself beside. */
import { useEffect, useState } from 'react'
import { partsOfWords } from '../app/sharing/partsOfWords.ts'
import { addressOf } from '../domain/address.ts'
import { isWorded } from '../domain/frame.ts'
import { toolPath } from '../domain/tool.ts'
import { front, subjectKey, type View } from '../domain/view.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { existsIn } from '../store/select.ts'
import { arrive, need } from '../store/store.ts'
import { useInBrowser } from '../ui/useInBrowser.ts'
import { frameAddress, type Measured } from '../take/embed/code.ts'
import { embeddedOf } from '../take/embed/embedded.ts'
import { gathered } from '../take/taken.ts'
import { choicesFor, viewOfText, widths, type Choices } from './choices.ts'
import { Code } from './Code.tsx'
import { LookChoice } from './LookChoice.tsx'
import { HiddenFrame, Preview } from './Preview.tsx'
import { SizeChoice } from './SizeChoice.tsx'
import type { ToolProps } from './ToolShell.tsx'
import { DateChoice, ViewChoice } from './ViewChoice.tsx'
import { words } from './words.ts'

export function BuilderPage({ origin }: ToolProps) {
  const { base } = useAtlasStore()
  // Nothing of it is made at build, as the address says what it shows.
  const isHere = useInBrowser()
  return (
    <>
      <h1>{words('builder.title')}</h1>
      <p className="lead">{words('builder.lead')}</p>
      <noscript>
        <p>
          {words('builder.noScript')}{' '}
          <a href={base + toolPath('embed/newsrooms')}>{words('tools.page.embed/newsrooms')}</a>
        </p>
      </noscript>
      {isHere && <Builder origin={origin} />}
    </>
  )
}

function Builder({ origin }: Pick<ToolProps, 'origin'>) {
  const { atlas, base } = useAtlasStore()
  const view = useAtlas((state) => state.view)
  const records = useAtlas((state) => state.records)
  const [choices, choose] = useState(() => choicesFor(innerWidth))
  const { take, fault } = useAsked()
  const failed = useGathered(view)
  /** By the address of the frame and its width, both of which change the height. */
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map())
  const [isRefused, setRefused] = useState(false)
  const { look, width, way } = choices
  const change = (changed: Partial<Choices>) => choose((before) => ({ ...before, ...changed }))

  const root = (origin || location.origin) + base
  const worded = isWorded(view.subject)
  const fills = !worded && way !== 'element'
  // What is looked at here is this copy, wherever the code will say that the atlas is.
  const address = frameAddress({ root: base, view, look, height: choices.height }, fills)
  const keyAt = (at: number) => `${address} ${at}`
  const tellAt = (at: number) => (height: number) =>
    setHeights((before) => (before.get(keyAt(at)) === height ? before : new Map(before).set(keyAt(at), height)))
  const tellAndLook = (told: number, frame: HTMLIFrameElement) => {
    tellAt(width)(told)
    setRefused(frame.contentDocument?.documentElement.style.getPropertyValue('--frame-accent') === '')
  }
  const height = fills ? choices.height : heights.get(keyAt(width))
  // A phone's width is looked at; readers on wider screens are still to come.
  const far = width > widths.phone ? width : widths.column
  const measured = worded ? measuredAt(far, heights.get(keyAt(far)), heights.get(keyAt(widths.phone))) : undefined
  const embedded = embeddedOf({
    atlas,
    state: { view, records },
    root,
    parts: partsOfWords,
    look,
    ...(height !== undefined && { height }),
    ...(measured && { measured }),
  })

  return (
    <div className="builder">
      <form className="builder-choices" onSubmit={(event) => event.preventDefault()}>
        <ViewChoice view={view} take={take} fault={fault} />
        {view.subject.kind !== 'statement' && <DateChoice view={view} />}
        <SizeChoice choices={choices} change={change} fills={fills} height={height} measured={measured} />
        <LookChoice look={look} isRefused={isRefused} change={(changed) => change({ look: { ...look, ...changed } })} />
      </form>
      <div className="builder-made">
        <Preview address={address} title={embedded.title} width={width} height={height} tell={tellAndLook} />
        {worded &&
          [widths.phone, far].flatMap((at) =>
            at === width ? [] : [<HiddenFrame key={at} address={address} width={at} tell={tellAt(at)} />],
          )}
        <Code
          embedded={embedded}
          way={way}
          isKnown={origin !== ''}
          failed={failed}
          change={(changed) => change({ way: changed })}
        />
        <p>
          <a href={`${base + toolPath('embed/lab')}?view=${encodeURIComponent(addressOf(view))}`}>
            {words('builder.try')}
          </a>
        </p>
      </div>
    </div>
  )
}

function measuredAt(width: number, wide: number | undefined, narrow: number | undefined): Measured | undefined {
  if (wide === undefined || narrow === undefined) return undefined
  return { wide: { width, height: wide }, narrow: { width: widths.phone, height: narrow } }
}

/** The view that the page's address asks for at first, then what the reader gives; and what is wrong with that. */
function useAsked(): { readonly take: (text: string) => void; readonly fault: string } {
  const store = useAtlasStore()
  const [fault, setFault] = useState('')
  const [take] = useState(() => async (text: string) => {
    const { atlas, base } = store
    const asked = viewOfText(text, base, existsIn(atlas))
    const unknown = words('builder.unknown', { address: text })
    if (!('view' in asked)) {
      const { view, records } = store.getState()
      const name = partsOfWords.nameOf(atlas, { records, view: { ...view, subject: asked.subject } })
      return setFault(asked.fault === 'unknown' ? unknown : words('builder.unframed', { name }))
    }
    const { subject } = asked.view
    // The core does not know statements by name.
    if (subject.kind === 'statement') await need(store, subject)
    if (store.getState().missing.has(subjectKey(subject))) return setFault(unknown)
    setFault('')
    arrive(store, { ...asked.view, theme: store.getState().view.theme })
  })
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('view')
    if (asked !== null) void take(asked)
  }, [take])
  return { take: (text) => void take(text), fault }
}

/** Fetches what the code says of a view besides its address; whether some of it did not come. */
function useGathered(view: View): boolean {
  const store = useAtlasStore()
  const key = addressOf({ ...front, subject: view.subject, formats: view.formats })
  const [failed, setFailed] = useState('')
  useEffect(() => {
    gathered(store).then(
      () => setFailed(''),
      () => setFailed(key),
    )
  }, [store, key])
  return failed === key
}

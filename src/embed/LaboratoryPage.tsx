/** Frames the atlas as each kind of host would, and says which of them was told a height, and which height. */
import { createElement, useEffect, useRef, useState } from 'react'
import { addressOf } from '../domain/address.ts'
import { frameFolder, framePathOf } from '../domain/frame.ts'
import { front, type View } from '../domain/view.ts'
import { laboratory } from '../i18n/strings/en/laboratory.ts'
import { wordsOf } from '../i18n/t.ts'
import { useAtlasStore } from '../store/context.ts'
import { existsIn } from '../store/select.ts'
import { useInBrowser } from '../ui/useInBrowser.ts'
import { viewOfText } from './choices.ts'
import { addressIn, hosts, type Host, type HostId } from '../frame/hosts.ts'
import { useTold } from './useTold.ts'
import { words } from './words.ts'

const t = wordsOf({ en: laboratory })
type ManneredId = HostId | 'element'

export function LaboratoryPage() {
  const isHere = useInBrowser()
  return (
    <>
      <h1>{words('laboratory.title')}</h1>
      <p className="lead">{t('laboratory.lead')}</p>
      <noscript>
        <p>{t('laboratory.noScript')}</p>
      </noscript>
      {isHere && <Laboratory />}
    </>
  )
}

/** As tall as most frames are before anybody is told anything. */
const first = 400

function Laboratory() {
  const { atlas, base } = useAtlasStore()
  const [asked, ask] = useState(() => new URLSearchParams(location.search).get('view') ?? 'country/IRN/')
  const [told, setTold] = useState<ReadonlyMap<ManneredId, number>>(new Map())
  const understood = viewOfText(asked, base, existsIn(atlas))
  const view: View = 'view' in understood ? understood.view : front
  const tell = (host: ManneredId) => (height: number) => setTold((before) => new Map(before).set(host, height))
  const query = addressOf(view).split('?')[1]
  const path = framePathOf(view.subject) + (query === undefined ? '' : `?${query}`)
  const address = base + path
  const all: readonly (Host | { readonly id: 'element'; readonly given?: undefined })[] = [
    hosts[0]!,
    { id: 'element' },
    ...hosts.slice(1),
  ]
  return (
    <div className="laboratory">
      <form
        className="beside"
        onSubmit={(event) => {
          event.preventDefault()
          const given = new FormData(event.currentTarget).get('view')
          setTold(new Map())
          ask(typeof given === 'string' ? given : '')
        }}
      >
        <label>
          {t('laboratory.view')}
          <input name="view" defaultValue={asked} spellCheck={false} aria-describedby="laboratory-fault" />
        </label>
        <button type="submit">{t('laboratory.take')}</button>
      </form>
      <p id="laboratory-fault" className="fault" role="status">
        {'view' in understood ? '' : words('builder.unknown', { address: asked })}
      </p>
      <section aria-labelledby="answers">
        <h2 id="answers">{t('laboratory.answers')}</h2>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is to be scrolled by the keyboard, too */}
        <div className="scrolls" tabIndex={0} role="region" aria-labelledby="answers">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('laboratory.host')}</th>
                <th scope="col">{t('laboratory.protocol')}</th>
                <th scope="col">{t('laboratory.answer')}</th>
                <th scope="col">{t('laboratory.height')}</th>
              </tr>
            </thead>
            <tbody>
              {all.map(({ id, given }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={`#${id}`}>{t(`laboratory.host.${id}`)}</a>
                  </th>
                  <td>
                    <code>{t(`laboratory.host.${id}.protocol`)}</code>
                  </td>
                  {id === 'fixed' ? (
                    <td colSpan={2}>{t('laboratory.none')}</td>
                  ) : (
                    <>
                      <td>{t(told.has(id) ? 'laboratory.answered' : 'laboratory.waiting')}</td>
                      <td>{heightInWords(told.get(id), given)}</td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      {all.map((host) => (
        <section key={`${host.id} ${address}`} id={host.id} aria-labelledby={`${host.id}-name`}>
          <h2 id={`${host.id}-name`}>{t(`laboratory.host.${host.id}`)}</h2>
          {host.id === 'element' ? (
            <Element view={path.slice(frameFolder.length)} tell={tell('element')} />
          ) : (
            <Framed host={host} address={address} tell={tell(host.id)} />
          )}
        </section>
      ))}
    </div>
  )
}

function heightInWords(height: number | undefined, given: Host['given']): string {
  if (height === undefined) return ''
  const gives = given?.(height) ?? height
  return gives === height ? t('laboratory.pixels', { height }) : t('laboratory.clamped', { height, given: gives })
}

interface FramedProps {
  readonly host: Host
  readonly address: string
  /** Called with each height that the frame tells in the host's way, in CSS pixels. */
  readonly tell: (height: number) => void
}

function Framed({ host, address, tell }: FramedProps) {
  const [height, setHeight] = useState(first)
  const frame = useTold(host.heightIn, (told) => {
    tell(told)
    setHeight(host.given?.(told) ?? told)
  })
  // A sandboxed frame is of no origin, so nothing narrower can be named.
  const greet = () => host.greeting !== undefined && frame.current?.contentWindow?.postMessage(host.greeting, '*')
  return (
    <iframe
      ref={frame}
      src={addressIn(host, address)}
      title={t('laboratory.frame', { host: t(`laboratory.host.${host.id}`) })}
      sandbox={host.sandbox}
      style={{ blockSize: height }}
      onLoad={greet}
    />
  )
}

function Element({ view, tell }: { readonly view: string; readonly tell: (height: number) => void }) {
  const { base } = useAtlasStore()
  const place = useRef<HTMLDivElement>(null)
  const latest = useRef(tell)
  useEffect(() => {
    latest.current = tell
  })
  useEffect(() => {
    if (!customElements.get('formats-atlas')) {
      const script = document.createElement('script')
      script.src = `${base}embed.js`
      document.head.append(script)
    }
    const size = new ResizeObserver(([entry]) => {
      const height = entry?.contentRect.height ?? 0
      if (height > 0 && height !== first) latest.current(height)
    })
    size.observe(place.current!)
    return () => size.disconnect()
  }, [base])
  return (
    <div ref={place}>
      {createElement('formats-atlas', {
        view,
        height: first,
        // Nobody is answered by a frame that waits to be scrolled to.
        loading: 'eager',
        title: t('laboratory.frame', { host: t('laboratory.host.element') }),
      })}
    </div>
  )
}

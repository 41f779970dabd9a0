/** What opens over a presentation: all scenes, a scene by its number, the keys. */
import { useEffect, useRef, type ReactNode } from 'react'
import type { Story } from '../domain/story.ts'
import { commands, keysOf } from './commands.ts'
import { words } from './words.ts'

export type Opened = 'overview' | 'goTo' | 'help'

interface Props {
  readonly story: Story
  readonly at: number
  readonly opened: Opened
  /** What makes slides of the story. */
  readonly slides: ReactNode
  readonly go: (at: number) => void
  readonly close: () => void
}

export function Dialogs({ opened, ...rest }: Props) {
  switch (opened) {
    case 'overview':
      return <Overview {...rest} />
    case 'goTo':
      return <GoTo {...rest} />
    case 'help':
      return <Help close={rest.close} />
  }
}

type Part = Omit<Props, 'opened'>

function Overview({ story, at, slides, go, close }: Part) {
  return (
    <Over label={words('present.overview')} close={close} className="overview">
      <ol>
        {[story, ...story.scenes].map((scene, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a scene is its place in the story
          <li key={index}>
            <button type="button" aria-current={index === at ? 'step' : undefined} onClick={() => go(index)}>
              <span className="count">{index === 0 ? words('story.cover') : index}</span>
              {scene.title}
            </button>
          </li>
        ))}
      </ol>
      {slides}
    </Over>
  )
}

function GoTo({ story, at, go, close }: Part) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <Over label={words('present.goTo')} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          go(Number(field.current?.value ?? at))
        }}
      >
        <label>
          {words('present.goTo')}
          <input ref={field} type="number" defaultValue={at || 1} min={1} max={story.scenes.length} required />
        </label>
        <button type="submit">{words('present.go')}</button>
      </form>
    </Over>
  )
}

const names: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ' ': '␣',
  PageUp: 'Page ↑',
  PageDown: 'Page ↓',
  Escape: 'Esc',
}

function Help({ close }: Pick<Part, 'close'>) {
  return (
    <Over label={words('present.keys')} close={close}>
      <dl>
        {commands.map((command) => (
          <div key={command}>
            <dt>
              {keysOf[command].map((key) => (
                <kbd key={key}>{names[key] ?? (key.length === 1 ? key.toUpperCase() : key)}</kbd>
              ))}
            </dt>
            <dd>{words(`keys.${command}`)}</dd>
          </div>
        ))}
      </dl>
    </Over>
  )
}

interface OverProps {
  readonly label: string
  readonly className?: string
  readonly close: () => void
  readonly children: ReactNode
}

/** Escape closes it, and so does O where it shows all scenes; no key in it turns a scene. */
function Over({ label, className = '', close, children }: OverProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const { current } = dialog
    current?.showModal()
    current?.querySelector<HTMLElement>('[aria-current], input')?.focus()
    return () => current?.close()
  }, [])
  return (
    <dialog ref={dialog} className={`over ${className}`} aria-label={label} onCancel={close} onClose={close}>
      <header>
        <h2>{label}</h2>
        <button type="button" aria-label={words('present.close')} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  )
}

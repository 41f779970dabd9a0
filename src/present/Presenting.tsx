/** A story that is presented: its scenes, what turns them, and what opens over them. The map is the page's own. */
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { StatementId } from '../domain/ids.ts'
import type { Story } from '../domain/story.ts'
import { toolPath } from '../domain/tool.ts'
import { commandOf, isForElement, type Command } from './commands.ts'
import { Controls } from './Controls.tsx'
import { Dialogs, type Opened } from './Dialogs.tsx'
import { Pointer, type Tool } from './Pointer.tsx'
import { Scenes } from './Scenes.tsx'
import { beginning, type Presentation } from './showing.ts'
import { Notes, SpeakerView } from './SpeakerView.tsx'
import { words } from './words.ts'
import './present.css'

interface Props {
  readonly story: Story
  readonly isForeign: boolean
  /** None while the page is made. */
  readonly presentation: Presentation | null
  /** Whether this is the speaker's window. */
  readonly isSpeaker: boolean
  /** Shows the scene on the map: from 1; 0 is before it begins. Must keep its reference. */
  readonly turn: (at: number) => void
  /** A statement with its voice and source. */
  readonly quote: (id: StatementId) => ReactNode
  /** Where the window of the speaker is. */
  readonly speakerAddress: string
  /** Where whoever has done with it goes on: a path below the base. */
  readonly leaveTo?: string
  /** Where a copy of it can be changed, if it is a stranger's. */
  readonly copyAt?: string
  /** What makes slides of the story. */
  readonly slides: ReactNode
}

const never = () => () => undefined

export function Presenting({
  story,
  isForeign,
  presentation,
  isSpeaker,
  turn,
  quote,
  speakerAddress,
  slides,
  leaveTo = toolPath('stories'),
  copyAt,
}: Props) {
  const showing = useSyncExternalStore(
    presentation?.subscribe ?? never,
    presentation?.get ?? (() => beginning),
    () => beginning,
  )
  const [opened, setOpened] = useState<Opened | null>(null)
  const [tool, setTool] = useState<Tool | null>(null)
  const [hasNotesOpen, setNotesOpen] = useState(false)
  const [said, say] = useState('')
  const { at, isBlack } = showing
  const count = story.scenes.length
  const scene = story.scenes[at - 1]
  useEffect(() => turn(at), [turn, at])
  useInView(at, isSpeaker)
  useScroll(presentation, count)

  const run = (command: Command) => {
    say('')
    switch (command) {
      case 'next':
      case 'previous':
        return presentation?.go(at + (command === 'next' ? 1 : -1))
      case 'first':
        return presentation?.go(0)
      case 'last':
        return presentation?.go(count)
      case 'black':
        return presentation?.darken()
      case 'fullscreen':
        return void toggleFullscreen()
      case 'goTo':
      case 'overview':
      case 'help':
        return setOpened(command)
      case 'laser':
      case 'pen':
        return setTool(tool === command ? null : command)
      case 'notes':
        return setNotesOpen(!hasNotesOpen)
      case 'speaker': {
        const opener = window.open(speakerAddress, 'formats-atlas-speaker', 'width=1000,height=760')
        if (opener) return
        setNotesOpen(true)
        return say(words('present.blocked'))
      }
    }
  }
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') || isForElement(event.target, event.key)) return
      const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'
      const command = commandOf(event, direction)
      if (!command) return
      // The map has keys of its own, which are the presenter's here.
      event.preventDefault()
      event.stopPropagation()
      latest.current(command)
    }
    document.addEventListener('keydown', press, { capture: true })
    return () => document.removeEventListener('keydown', press, { capture: true })
  }, [])
  useSwipe(presentation)

  const dialogs = opened && (
    <Dialogs {...{ story, at, opened, slides, close: () => setOpened(null) }} go={goFrom(presentation, setOpened)} />
  )
  if (isSpeaker)
    return (
      <>
        <SpeakerView
          story={story}
          showing={showing}
          run={run}
          restart={() => presentation?.restart()}
          quote={scene?.quote !== undefined && quote(scene.quote)}
        />
        {dialogs}
      </>
    )
  return (
    <>
      <main id="read" className="scenes" tabIndex={-1}>
        <Scenes {...{ story, at, quote, isForeign, copyAt }} />
      </main>
      <Controls {...{ at, count, run, hasNotesOpen, leaveTo }} />
      {hasNotesOpen && (
        <aside className="drawer">
          <Notes story={story} at={at} />
        </aside>
      )}
      {tool && <Pointer tool={tool} />}
      {isBlack && (
        <button type="button" className="black" onClick={() => run('black')}>
          <span className="visually-hidden">{words('present.black')}</span>
        </button>
      )}
      <p className="said" role="status">
        {said}
      </p>
      {dialogs}
    </>
  )
}

function goFrom(presentation: Presentation | null, setOpened: (opened: null) => void): (at: number) => void {
  return (at) => {
    setOpened(null)
    presentation?.go(at)
  }
}

/** Where scenes follow one another down the page, and no longer one takes the place of the other. */
const scrolling = '(max-width: 860px), (orientation: portrait)'

/** The scene that is shown takes the focus, so that it is read out; where scenes stand below one another it comes into view. */
function useInView(at: number, isSpeaker: boolean): void {
  const before = useRef(at)
  useEffect(() => {
    if (before.current === at || isSpeaker) return
    before.current = at
    const scene = document.querySelector<HTMLElement>(at === 0 ? '#cover' : `[id="${at}"]`)
    scene?.querySelector<HTMLElement>('h1, h2')?.focus({ preventScroll: true })
    if (!scene || !matchMedia(scrolling).matches) return
    const { top, bottom } = scene.getBoundingClientRect()
    // One that the reader has scrolled to is there.
    if (top > innerHeight * 0.75 || bottom < innerHeight / 2) scene.scrollIntoView({ block: 'end' })
  }, [at, isSpeaker])
}

/** Where scenes stand below one another, the one in the lower half of the screen is shown on the map. */
function useScroll(presentation: Presentation | null, count: number): void {
  useEffect(() => {
    if (!presentation) return
    const seen = new IntersectionObserver(
      (entries) => {
        const entered = entries.findLast(({ isIntersecting }) => isIntersecting)
        if (!entered || !matchMedia(scrolling).matches) return
        const at = entered.target.id === 'cover' ? 0 : Number(entered.target.id)
        if (at !== presentation.get().at && at <= count) presentation.go(at)
      },
      { rootMargin: '-58% 0px -41% 0px' },
    )
    for (const scene of document.querySelectorAll('.scene')) seen.observe(scene)
    return () => seen.disconnect()
  }, [presentation, count])
}

/** Pixels that a finger goes to turn a scene. */
const swipe = 60

/** Across the words; on the map a finger moves the map. */
function useSwipe(presentation: Presentation | null): void {
  useEffect(() => {
    let start: { readonly x: number; readonly y: number } | null = null
    const begin = (event: TouchEvent) => {
      const [touch] = event.changedTouches
      const onWords = event.target instanceof Element && event.target.closest('.scenes') !== null
      start = touch && onWords && event.touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null
    }
    const end = ({ changedTouches: [touch] }: TouchEvent) => {
      if (!start || !touch || !presentation) return
      const [x, y] = [touch.clientX - start.x, touch.clientY - start.y]
      start = null
      if (Math.abs(x) < swipe || Math.abs(x) < 2 * Math.abs(y)) return
      const isForward = x < 0 === (document.documentElement.dir !== 'rtl')
      presentation.go(presentation.get().at + (isForward ? 1 : -1))
    }
    document.addEventListener('touchstart', begin, { passive: true })
    document.addEventListener('touchend', end, { passive: true })
    return () => {
      document.removeEventListener('touchstart', begin)
      document.removeEventListener('touchend', end)
    }
  }, [presentation])
}

/** Where the browser does not allow it, the window stays as it is. */
async function toggleFullscreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
    else await document.documentElement.requestFullscreen()
  } catch (error) {
    console.warn('Full screen is not allowed here:', error)
  }
}

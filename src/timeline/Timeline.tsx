/** The timeline under the map: play and step through what changed, or slide to any month; and what is of later dates than the map. */
import { useCallback, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Atlas } from '../domain/atlas.ts'
import { lastDay, type DateText } from '../domain/date.ts'
import type { Subject } from '../domain/view.ts'
import { dateInWords } from '../i18n/date.ts'
import { language, list } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { formatsShown } from '../store/select.ts'
import { Card } from './Card.tsx'
import { ChangeDetails } from './ChangeDetails.tsx'
import { ChangeList } from './ChangeList.tsx'
import { Gesture } from './gesture.ts'
import { Slider } from './Slider.tsx'
import { stepFrom, trackOf } from './track.ts'
import { usePlaying } from './usePlaying.ts'
import { shownDate, stateInWords, words } from './words.ts'
import './timeline.css'

export { Since } from './Since.tsx'

/** What is open above the strip, until the reader goes to another page: all changes, or those of one date while the map is of that. */
interface Opened {
  readonly what: 'list' | 'change'
  readonly date: DateText | null
  readonly subject: Subject
  /** Whether the reader goes on in it, and not where the pointer is. */
  readonly takesFocus: boolean
}

export function Timeline() {
  const store = useAtlasStore()
  const { atlas } = store
  const formats = useAtlas(({ view }) => formatsShown(atlas, view))
  const date = useAtlas(({ view }) => view.date)
  const subject = useAtlas(({ view }) => view.subject)
  const track = useMemo(() => trackOf(formats, todayOf(atlas)), [atlas, formats])
  const gesture = useMemo(() => new Gesture(store), [store])
  const [opened, setOpened] = useState<Opened | null>(null)
  const strip = useRef<HTMLElement>(null)
  const opener = useRef<HTMLElement | null>(null)
  const id = useId()

  const change = track.changes.find((one) => one.date === date)
  const open = opened?.subject === subject ? opened : null
  const isCardOpen = change !== undefined && open?.what === 'change' && open.date === date
  const isListOpen = open?.what === 'list'

  /** Whether there is more to come. */
  const forward = useCallback(() => {
    const next = stepFrom(track, store.getState().view.date, 1)
    gesture.step(next)
    return next !== null
  }, [track, store, gesture])
  const [isPlaying, setPlaying] = usePlaying(forward, store)

  const play = () => {
    if (isPlaying) return setPlaying(false)
    setOpened(null)
    const isOver = stepFrom(track, store.getState().view.date, 1) === null
    gesture.step(isOver ? (track.changes[0]?.date ?? null) : stepFrom(track, store.getState().view.date, 1))
    setPlaying(track.changes.length > 0)
  }
  const toggle = (what: Opened['what'], isOpen: boolean, takesFocus = true, of = date) => {
    opener.current = document.activeElement as HTMLElement | null
    setOpened(isOpen ? null : { what, date: of, subject, takesFocus })
  }
  const close = () => {
    setOpened(null)
    opener.current?.focus()
  }
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !(isCardOpen || isListOpen)) return
    event.preventDefault()
    close()
  }

  const state = stateInWords(atlas, formats, date, change)
  const now = (
    <>
      <b>{shownDate(date)}</b> <span>{state}</span>
    </>
  )
  return (
    // Escape comes from whatever in it has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={strip}
      className="timeline-strip"
      aria-label={words('label', { formats: list(formats.map(({ shortName }) => shortName)) })}
      onKeyDown={closeByEscape}
      onBlur={({ relatedTarget }) => {
        if (!strip.current?.contains(relatedTarget)) gesture.end()
      }}
    >
      <div className="timeline-controls">
        <StripButton label="back" sign="M4 3v10M13 3v10L6 8z" press={() => gesture.step(stepFrom(track, date, -1))} />
        <StripButton
          label={isPlaying ? 'pause' : 'play'}
          sign={isPlaying ? 'M5 3v10M11 3v10' : 'M4 2.5v11L13 8z'}
          press={play}
        />
        <StripButton label="forward" sign="M12 3v10M3 3v10L10 8z" press={forward} />
        {change ? (
          <button
            type="button"
            className="timeline-now"
            aria-expanded={isCardOpen}
            aria-controls={`${id}-card`}
            onClick={() => toggle('change', isCardOpen)}
          >
            {now}
          </button>
        ) : (
          <p className="timeline-now">{now}</p>
        )}
        <StripButton
          label="changes"
          sign="M2 4h2M7 4h7M2 8h2M7 8h7M2 12h2M7 12h7"
          press={() => toggle('list', isListOpen)}
          expanded={isListOpen}
          controls={`${id}-list`}
        />
        <button type="button" className="timeline-today" onClick={() => gesture.step(null)}>
          {words('today')}
        </button>
      </div>
      <Slider
        track={track}
        date={date}
        gesture={gesture}
        valueText={state === '' ? shownDate(date) : words('at', { date: shownDate(date), words: state })}
        planned={formats.reduce((count, format) => count + format.planned.length, 0)}
        onOpen={(of, takesFocus) => toggle('change', false, takesFocus, of)}
        onPlanned={() => toggle('list', isListOpen)}
      />
      {isCardOpen && (
        <Card id={`${id}-card`} heading={dateInWords(change.date, language)} takesFocus={open.takesFocus} close={close}>
          <ChangeDetails change={change} />
        </Card>
      )}
      {isListOpen && (
        <Card id={`${id}-list`} heading={words('changes')} takesFocus close={close}>
          <ChangeList track={track} formats={formats} date={date} show={(to) => gesture.step(to)} />
        </Card>
      )}
    </section>
  )
}

/** By the reader's clock, or the newest date in the atlas where the clock is behind it. */
function todayOf(atlas: Atlas): DateText {
  const today = new Date().toISOString().slice(0, 10)
  const newest = lastDay(atlas.newest)
  return today > newest ? today : newest
}

interface StripButtonProps {
  readonly label: 'back' | 'forward' | 'play' | 'pause' | 'changes'
  readonly sign: string
  readonly press: () => void
  readonly expanded?: boolean
  readonly controls?: string
}

function StripButton({ label, sign, press, expanded, controls }: StripButtonProps) {
  return (
    <button
      type="button"
      className={`timeline-button ${label}`}
      aria-label={words(label)}
      title={words(label)}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={press}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={sign} />
      </svg>
    </button>
  )
}

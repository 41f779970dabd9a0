/** The track with its marks, and the slider on it: a ring for a meeting, a tick above for who joined, below for who left. */
import {
  memo,
  useEffect,
  useId,
  useRef,
  useState,
  type ChangeEvent,
  type KeyboardEvent,
  type PointerEvent,
} from 'react'
import { precisionOf, type DateText } from '../domain/date.ts'
import { useAtlasStore } from '../store/context.ts'
import { marksOf } from './changes.ts'
import type { Gesture } from './gesture.ts'
import { dateAt, dateChosenAt, placeOf, spanOf, stepFrom, yearFrom, yearsOf, type Track } from './track.ts'
import { changeInWords, shownDate, words } from './words.ts'

interface Props {
  readonly track: Track
  readonly date: DateText | null
  readonly gesture: Gesture
  readonly valueText: string
  /** How many meetings are planned; their sign stands behind the present. */
  readonly planned: number
  /** Called when a change is asked for. */
  readonly onOpen: (date: DateText | null, takesFocus: boolean) => void
  readonly onPlanned: () => void
}

/** Pixels within which a change is meant. */
const reachOf = { mouse: 6, touch: 14 } as const
/** Pixels that a year's number takes. */
const yearWidth = 46
/** The width of the slider's thumb; see timeline.css. */
const thumb = 16

export function Slider({ track, date, gesture, valueText, planned, onOpen, onPlanned }: Props) {
  const { atlas } = useAtlasStore()
  const keys = useId()
  const [width, setWidth] = useState(600)
  const [pointed, setPointed] = useState<{ readonly place: number; readonly date: DateText | null } | null>(null)
  const input = useRef<HTMLInputElement>(null)
  /** While it is pressed: where it came down, and the last place that the browser gave. */
  const press = useRef<{ readonly x: number; readonly reach: number; place: number | null; moved: boolean } | null>(
    null,
  )
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(entry!.contentRect.width))
    observer.observe(input.current!)
    return () => observer.disconnect()
  }, [])

  const days = (pixels: number) => (pixels / Math.max(1, width - thumb)) * (track.end - track.start)

  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const ahead = event.currentTarget.matches(':dir(rtl)') ? -1 : 1
    const go: Readonly<Record<string, () => DateText | null>> = {
      ArrowRight: () => stepFrom(track, date, ahead),
      ArrowLeft: () => stepFrom(track, date, ahead === 1 ? -1 : 1),
      ArrowUp: () => stepFrom(track, date, 1),
      ArrowDown: () => stepFrom(track, date, -1),
      PageUp: () => yearFrom(track, date, 1),
      PageDown: () => yearFrom(track, date, -1),
      Home: () => track.changes[0]?.date ?? null,
      End: () => null,
    }
    if (event.key === 'Enter') onOpen(date, true)
    else if (go[event.key]) gesture.step(go[event.key]!())
    else return
    event.preventDefault()
  }

  const pointerDown = (event: PointerEvent<HTMLInputElement>) => {
    if (event.button !== 0) return
    gesture.end()
    setPointed(null)
    press.current = {
      x: event.clientX,
      reach: days(reachOf[event.pointerType === 'mouse' ? 'mouse' : 'touch']),
      place: null,
      moved: false,
    }
    const ending = new AbortController()
    const end = ({ type }: Event) => {
      ending.abort()
      const { place, moved, reach } = press.current!
      press.current = null
      if (type === 'pointerup' && !moved) {
        const chosen = place === null ? date : dateChosenAt(track, place, reach)
        gesture.drag(chosen)
        onOpen(chosen, false)
      }
      gesture.end()
    }
    // Wherever the pointer is by then.
    for (const kind of ['pointerup', 'pointercancel'] as const) addEventListener(kind, end, { signal: ending.signal })
  }
  const pointerMove = ({ clientX, pointerType, currentTarget, buttons }: PointerEvent<HTMLInputElement>) => {
    if (press.current && Math.abs(clientX - press.current.x) > 3) press.current.moved = true
    if (pointerType !== 'mouse' || buttons !== 0) return
    const { left, right } = currentTarget.getBoundingClientRect()
    const pixels = (currentTarget.matches(':dir(rtl)') ? right - clientX : clientX - left) - thumb / 2
    const place = track.start + days(pixels)
    setPointed({ place, date: dateChosenAt(track, place, days(reachOf.mouse)) })
  }

  const slide = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const place = Number(currentTarget.value)
    if (press.current) {
      press.current.place = place
      gesture.drag(dateAt(track, place, press.current.reach))
      // Without a pointer it is a screen reader's way of asking for more or for less.
    } else gesture.step(stepFrom(track, date, place > placeOf(track, date) ? 1 : -1))
  }

  const tip = pointed && track.changes.find((change) => change.date === pointed.date)
  return (
    <div className="timeline-track">
      <div className="timeline-line">
        <Marks track={track} />
        <Years track={track} room={width / yearWidth} />
        {pointed && (
          <div
            className="timeline-tip"
            aria-hidden="true"
            style={{ insetInlineStart: percent(partOf(track, pointed.place)) }}
          >
            {tip
              ? words('at', { date: shownDate(pointed.date), words: changeInWords(atlas, tip) })
              : shownDate(pointed.date)}
          </div>
        )}
      </div>
      <input
        ref={input}
        type="range"
        min={track.start}
        max={track.end}
        step={1}
        value={placeOf(track, date)}
        aria-label={words('slider')}
        aria-valuetext={valueText}
        aria-describedby={keys}
        onChange={slide}
        onKeyDown={keyDown}
        onPointerDown={pointerDown}
        onPointerMove={pointerMove}
        onPointerLeave={() => setPointed(null)}
      />
      <p id={keys} hidden>
        {words('keys')}
      </p>
      {planned > 0 && (
        <button
          type="button"
          className="timeline-planned"
          onClick={onPlanned}
          aria-label={words('planned.count', { count: planned })}
          title={words('planned.count', { count: planned })}
        >
          <i aria-hidden="true" />
        </button>
      )}
    </div>
  )
}

function partOf({ start, end }: Track, place: number): number {
  return Math.min(1, Math.max(0, (place - start) / (end - start || 1)))
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`
}

const Marks = memo(({ track }: { readonly track: Track }) => (
  <>
    {track.changes.map((change) =>
      marksOf(change).map(({ kind, on }) => {
        const { from, to } = spanOf(track, on)
        return (
          <i
            key={`${kind} ${on}`}
            className={`timeline-mark ${kind} ${precisionOf(on) === 'day' ? '' : 'vague'}`}
            style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }}
            aria-hidden="true"
          />
        )
      }),
    )}
  </>
))

const Years = memo(({ track, room }: { readonly track: Track; readonly room: number }) => (
  <>
    {yearsOf(track, room).map(({ year, at }) => (
      <span key={year} className="timeline-year" aria-hidden="true" style={{ insetInlineStart: percent(at) }}>
        {year}
      </span>
    ))}
  </>
))

/** What the speaker sees in a window of their own: the clock, the time elapsed, this scene with its notes, the next. */
import { useEffect, useState, type ReactNode } from 'react'
import type { Story } from '../domain/story.ts'
import { language } from '../i18n/t.ts'
import type { Command } from './commands.ts'
import type { Showing } from './showing.ts'
import { words } from './words.ts'

interface Props {
  readonly story: Story
  readonly showing: Showing
  readonly run: (command: Command) => void
  readonly restart: () => void
  /** The statement of the scene that is shown. */
  readonly quote: ReactNode
}

export function SpeakerView({ story, showing, run, restart, quote }: Props) {
  const { at, began, isBlack } = showing
  const scene = story.scenes[at - 1]
  const next = story.scenes[at]
  return (
    <main id="read" className="speaker" tabIndex={-1}>
      <header>
        <h1>{words('speaker.title', { title: story.title })}</h1>
        <Clock began={began} restart={restart} />
      </header>
      <section className="now" aria-labelledby="now">
        <h2 id="now">
          {words('speaker.now')} <span>{words('story.count', { number: at, count: story.scenes.length })}</span>
        </h2>
        <h3>{scene?.title ?? story.title}</h3>
        <p>{scene?.caption ?? story.lead}</p>
        {quote}
        {isBlack && <p role="status">{words('present.black')}</p>}
      </section>
      <section className="next" aria-labelledby="next">
        <h2 id="next">{words('speaker.next')}</h2>
        {next ? (
          <>
            <h3>{next.title}</h3>
            <p>{next.caption}</p>
          </>
        ) : (
          <p>{words('speaker.end')}</p>
        )}
      </section>
      <Notes story={story} at={at} />
      <div className="speaker-controls">
        <button type="button" disabled={at === 0} onClick={() => run('previous')}>
          {words('present.previous')}
        </button>
        <button type="button" disabled={!next} onClick={() => run('next')}>
          {words('present.next')}
        </button>
        <button type="button" aria-pressed={isBlack} onClick={() => run('black')}>
          {words('keys.black')}
        </button>
      </div>
    </main>
  )
}

/** Of the scene that is shown; before it begins, of the whole. */
export function Notes({ story, at }: { readonly story: Story; readonly at: number }) {
  const scene = story.scenes[at - 1]
  const lists = [
    { heading: words('story.aims'), lines: story.aims },
    { heading: words('story.material'), lines: story.material },
  ].filter(({ lines }) => lines.length > 0)
  return (
    <section className="notes" aria-labelledby="notes">
      <h2 id="notes">{words('story.notes')}</h2>
      {scene ? (
        <>
          <p className="note-text">{scene.notes ?? words('speaker.none')}</p>
          {scene.question && (
            <>
              <h3>{words('story.question')}</h3>
              <p>{scene.question.ask}</p>
              <h3>{words('story.answer')}</h3>
              <p>{scene.question.answer}</p>
            </>
          )}
        </>
      ) : (
        lists.map(({ heading, lines }) => (
          <div key={heading}>
            <h3>{heading}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))
      )}
    </section>
  )
}

function Clock({ began, restart }: { readonly began: number | null; readonly restart: () => void }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(ticking)
  }, [])
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return (
    <dl className="clock">
      <div>
        <dt>{words('speaker.clock')}</dt>
        <dd>{time.format(now)}</dd>
      </div>
      <div>
        <dt>{words('speaker.elapsed')}</dt>
        <dd role="timer">{minutesIn(began === null ? 0 : now - began)}</dd>
      </div>
      <button type="button" onClick={restart}>
        {words('speaker.restart')}
      </button>
    </dl>
  )
}

/** `12:05`, of milliseconds. */
function minutesIn(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** What a presenter can press: from scene to scene, all scenes, notes, the speaker's window, full screen, the keys. */
import { useAtlasStore } from '../store/context.ts'
import type { Command } from './commands.ts'
import { words } from './words.ts'

interface Props {
  readonly at: number
  readonly count: number
  readonly run: (command: Command) => void
  readonly hasNotesOpen: boolean
  /** A path below the base. */
  readonly leaveTo: string
}

const signs = {
  previous: 'M10 2L4 8l6 6',
  next: 'M6 2l6 6-6 6',
  overview: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z',
  notes: 'M3 2h10v12H3zM5 5h6M5 8h6M5 11h4',
  speaker: 'M1 3h9v7H1zM6 6h9v7H6z',
  fullscreen: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
} as const

export function Controls({ at, count, run, hasNotesOpen, leaveTo }: Props) {
  const { base } = useAtlasStore()
  const button = (command: keyof typeof signs, more = {}) => (
    <button
      type="button"
      aria-label={words(`present.${command}`)}
      title={words(`present.${command}`)}
      onClick={() => run(command)}
      {...more}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={signs[command]} />
      </svg>
    </button>
  )
  return (
    <div className="present-controls needs-script" role="group" aria-label={words('present.controls')}>
      {button('previous', { disabled: at === 0 })}
      <progress value={at} max={count} aria-hidden="true" />
      {button('next', { disabled: at === count })}
      {button('overview')}
      {button('notes', { 'aria-expanded': hasNotesOpen })}
      {button('speaker')}
      {button('fullscreen')}
      <button
        type="button"
        aria-label={words('present.keys')}
        title={words('present.keys')}
        onClick={() => run('help')}
      >
        ?
      </button>
      <a href={base + leaveTo} aria-label={words('present.leave')} title={words('present.leave')}>
        ×
      </a>
    </div>
  )
}

/** What a reader can take along of a view: its link, a citation, a picture, its data. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { isFramed } from '../domain/frame.ts'
import { dateInWords } from '../i18n/date.ts'
import { language } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { dayShown } from '../store/select.ts'
import { CiteSection } from './CiteSection.tsx'
import { DataSection } from './DataSection.tsx'
import { EmbedSection } from './EmbedSection.tsx'
import { LinkSection } from './LinkSection.tsx'
import type { Parts } from './parts.ts'
import { PictureSection } from './PictureSection.tsx'
import './take.css'
import { gathered } from './taken.ts'
import { words } from './words.ts'

interface Props {
  readonly parts: Parts
  readonly onClosed: () => void
  /** More that can be done with a view. */
  readonly children: (say: Teller['say']) => ReactNode
}

/** `say` tells the reader what became of it; `run` does so of what takes its time, and of what fails. */
export interface Teller {
  readonly say: (text: string) => void
  readonly run: (make: () => Promise<string>) => Promise<void>
}

export function TakeDialog({ parts, onClosed, children }: Props) {
  const store = useAtlasStore()
  const state = useAtlas((whole) => whole)
  const dialog = useRef<HTMLDialogElement>(null)
  const [said, say] = useState('')
  const heading = useId()
  const run: Teller['run'] = async (make) => {
    say(words('making'))
    say(await make().catch(failed))
  }
  useEffect(() => {
    const { current } = dialog
    current?.showModal()
    current?.addEventListener('keydown', follow)
    return () => current?.close()
  }, [])
  // A citation names what the page rests on, and not all of that need be here.
  useEffect(() => void gathered(store).catch((error: unknown) => say(failed(error))), [store])

  const of = { title: parts.nameOf(store.atlas, state), date: dateInWords(dayShown(store.atlas, state.view), language) }
  const { subject } = state.view
  // Of the one file nobody else has the address, unless it knows where the atlas stands on the web.
  const isAddressed = store.history.root.startsWith('http')
  const canBeFramed = isFramed(subject) && subject.kind !== 'not-found'
  const shared = { parts, say, run }
  return (
    <dialog className="take" ref={dialog} aria-labelledby={heading} onClose={onClosed}>
      <header>
        <h2 id={heading}>{words('title')}</h2>
        <button type="button" className="close" aria-label={words('close')} onClick={() => dialog.current?.close()}>
          ×
        </button>
        <p className="note">{words('of', of)}</p>
      </header>
      {isAddressed && <LinkSection {...shared} />}
      {canBeFramed && <EmbedSection {...shared} />}
      <CiteSection {...shared} />
      <PictureSection {...shared} />
      <DataSection {...shared} />
      {children(say)}
      <p className="said" role="status">
        {said}
      </p>
    </dialog>
  )
}

/** Escape closes this, and nothing of the page below it, which never learns of a key that is pressed here. */
function follow(this: HTMLDialogElement, event: KeyboardEvent): void {
  event.stopPropagation()
  if (event.key !== 'Escape') return
  event.preventDefault()
  this.close()
}

function failed(error: unknown): string {
  console.warn('Nothing could be taken along:', error)
  return words('failed')
}

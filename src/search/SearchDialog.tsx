/** Search: a field, and below it what is found, as headings and lists of plain links. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { search } from '../i18n/strings/en/search.ts'
import { wordsOf } from '../i18n/t.ts'
import { useAtlasStore } from '../store/context.ts'
import { answerTo, cut } from './engine.ts'
import { followDialog } from './keys.ts'
import { prepare, useSearchable } from './load.ts'
import { Results } from './Results.tsx'
import { said, searchedThrough } from './said.ts'
import './search.css'

export { prepare }

const t = wordsOf({ en: search })

interface Props {
  /** Called when it has closed; the focus is then where it was before. */
  readonly onClosed: () => void
}

/**
 * Not a combobox: the options of its listbox can hold no links, as a screen reader is told nothing of what is inside
 * them. Links are read, listed, opened in a new window and walked by arrows alike.
 */
export function SearchDialog({ onClosed }: Props) {
  const store = useAtlasStore()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [attempt, setAttempt] = useState(0)
  const searching = useSearchable(store, attempt)
  const { names, statements, failed } = searching
  const isAsked = query.trim() !== ''
  const answer = useMemo(
    () => (names && isAsked ? answerTo(query, names, statements) : null),
    [names, statements, query, isAsked],
  )
  useEffect(() => {
    dialog.current!.showModal()
    return followDialog(dialog.current!, field.current!)
  }, [])
  const close = () => dialog.current?.close()
  return (
    <dialog className="search" aria-label={t('search.title')} ref={dialog} onClose={onClosed}>
      <form role="search">
        <input
          ref={field}
          type="search"
          dir="auto"
          value={query}
          onChange={(event) => setQuery(cut(event.target.value))}
          aria-label={t('search.title')}
          aria-describedby="search-said"
          placeholder={t('search.field')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
        />
        <button type="button" className="close" aria-label={t('search.close')} onClick={close}>
          <span aria-hidden="true">×</span>
        </button>
      </form>
      <div className="found">
        <p className="said" id="search-said" role="status">
          {said(searching, answer, query)}
        </p>
        {answer?.count === 0 && names && statements && (
          <p className="said">{searchedThrough(store.atlas, names, statements)}</p>
        )}
        {failed && (
          <p role="alert">
            {t('search.failed')}{' '}
            <button type="button" onClick={() => setAttempt(attempt + 1)}>
              {t('search.again')}
            </button>
          </p>
        )}
        {/* What was unfolded belongs to one question. */}
        {answer && <Results key={query} answer={answer} />}
      </div>
    </dialog>
  )
}

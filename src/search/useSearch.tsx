/** Opens search, by a press or by the slash key from anywhere; what search needs is fetched then. */
import { useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { t } from '../i18n/t.ts'
import { useAtlasStore } from '../store/context.ts'
import type { AtlasStore } from '../store/store.ts'
import { takesText } from './walk.ts'

type Dialog = ComponentType<{ readonly onClosed: () => void }>

/** Never rejects: off line, say, it says so in its place. */
function load(store: AtlasStore): Promise<Dialog> {
  return import('./SearchDialog.tsx').then(
    ({ SearchDialog, prepare }) => {
      prepare(store).catch(() => undefined)
      return SearchDialog
    },
    () => Unloaded,
  )
}

function Unloaded() {
  return (
    <span className="unsought" role="alert">
      {t('search.unloaded')}
    </span>
  )
}

/** The button, and beside it what it has opened, which stands elsewhere on the page. */
export function useSearch(): { readonly button: ReactNode; readonly opened: ReactNode } {
  const store = useAtlasStore()
  const [dialog, setDialog] = useState<{ readonly Open: Dialog } | null>(null)
  const open = () => void load(store).then((Open) => setDialog({ Open }))
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.defaultPrevented || takesText(event.target)) return
      event.preventDefault()
      open()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  return {
    button: (
      <button
        type="button"
        className="theme seek needs-script"
        aria-label={t('search.open')}
        aria-haspopup="dialog"
        aria-keyshortcuts="/"
        onPointerEnter={() => void load(store)}
        onFocus={() => void load(store)}
        onClick={(event) => {
          // Not every browser does so; it is where the focus goes back to.
          event.currentTarget.focus()
          open()
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M11 11l4 4M12 7a5 5 0 1 1-10 0 5 5 0 0 1 10 0z" />
        </svg>
        <span>{t('search.open')}</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
    ),
    opened: dialog && <dialog.Open onClosed={() => setDialog(null)} />,
  }
}

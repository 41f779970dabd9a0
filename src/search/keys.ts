/** The dialog's keys and clicks: arrows go through what was found, Enter opens the first, Escape closes. */
import { isTyped, nextStop } from './walk.ts'

/** Returns what ends it. `field` is the dialog's, and stop 0 of the arrows. */
export function followDialog(dialog: HTMLDialogElement, field: HTMLInputElement): () => void {
  const ended = new AbortController()
  const { signal } = ended

  const press = (event: KeyboardEvent) => {
    // What a keyboard of another script composes is not entered yet.
    if (event.isComposing) return
    if (event.key === 'Escape') {
      // Else the page's own Escape would close what is read behind this.
      event.preventDefault()
      return dialog.close()
    }
    const stops = [field, ...dialog.querySelectorAll<HTMLElement>('section :is(a, button)')]
    const at = stops.findIndex((stop) => stop === document.activeElement)
    const next = nextStop(event.key, at, stops.length)
    if (next !== null) {
      event.preventDefault()
      stops[next]?.focus()
    } else if (at > 0 && isTyped(event)) field.focus()
  }

  const click = (event: MouseEvent) => {
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    const opens = isPlain && event.target instanceof Element && event.target.closest('a[href]') !== null
    // What is opened takes the focus: the way there has to be free by then. A click beside the dialog closes it, too.
    if (opens || event.target === dialog) dialog.close()
  }

  const openFirst = (event: Event) => {
    event.preventDefault()
    dialog.querySelector<HTMLElement>('section a')?.click()
  }

  dialog.addEventListener('keydown', press, { signal })
  dialog.addEventListener('click', click, { signal })
  dialog.addEventListener('submit', openFirst, { signal })
  return () => ended.abort()
}

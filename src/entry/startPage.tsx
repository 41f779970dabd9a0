/** Takes a page of the atlas over in the browser: the words and the drawing that came with it, links and history. */
import { hydrateRoot } from 'react-dom/client'
import { App } from '../app/App.tsx'
import { followEscape } from '../app/closing.ts'
import { followHistory } from '../app/history.ts'
import { followLinks } from '../app/links.ts'
import type { AtlasStore } from '../store/store.ts'
import '../app/page.css'

/** `onMapSettled` is called once, when the map stands, live or still. */
export function startPage(store: AtlasStore, onMapSettled?: () => void): void {
  const isUnknown = store.getState().view.subject.kind === 'not-found'
  const takeOver = () => {
    const restore = scrollOfAhead()
    followHistory(store, isUnknown)
    followLinks(store, document)
    void import('../app/carrying.ts').then(({ carryView }) => carryView(store, document), ignored)
    followEscape(store, document)
    document.documentElement.dataset['live'] = ''
    document.documentElement.classList.remove('ahead')
    document.getElementById('ahead')?.remove()
    // By then React has put the same words in the place of those that were read, and nothing has been painted.
    requestAnimationFrame(restore)
  }
  hydrateRoot(
    document.getElementById('app')!,
    <App store={store} poster="" onReady={takeOver} onMapSettled={onMapSettled} />,
  )
}

/** What can be done without. */
function ignored(): void {}

/** Where a reader has come in a panel that `ahead.js` opened, as a function that goes there in the panel that replaces it. */
function scrollOfAhead(): () => void {
  const open = document.querySelector('#ahead > :not([hidden])')
  const [inside, outside] = [open?.scrollTop ?? 0, scrollY]
  return () => {
    if (!open) return
    document.getElementById('read')?.scrollTo(0, inside)
    scrollTo(0, outside)
  }
}

/** The line that tells of a new version, with a button that loads it. */
import { offline } from '../i18n/strings/en/offline.ts'
import { wordsOf } from '../i18n/t.ts'
import './notice.css'

const t = wordsOf({ en: offline })

let notice: HTMLElement | undefined

export function tellOfNewVersion(load: () => void): void {
  notice?.remove()
  const line = document.createElement('div')
  line.className = 'new-version needs-script'
  line.setAttribute('role', 'status')
  document.body.append(line)
  notice = line
  // Once it stands: what a status says when it comes is not read out.
  requestAnimationFrame(() => {
    const words = document.createElement('span')
    words.textContent = t('version.new')
    line.append(
      words,
      button(t('version.load'), load),
      button(t('version.later'), () => line.remove()),
    )
  })
}

function button(words: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.textContent = words
  element.addEventListener('click', press)
  return element
}

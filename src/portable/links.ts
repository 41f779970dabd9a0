/** A link to a file that travels in the one file hands it to the reader. */
import { save } from '../take/save.ts'
import { blockAt, unpacked } from './blocks.ts'

export function followFiles(page: Document): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    const address = link?.getAttribute('href') ?? ''
    const block = blockAt(page, address)
    if (!block) return
    event.preventDefault()
    void unpacked(block)
      .blob()
      .then((content) => save(address.split('/').at(-1)!, content))
  })
}

/** Where the arrows go in a list whose first stop is the field. */

/** `null`: the key means nothing here. Home and End move the caret while the field, stop 0, has the focus. */
export function nextStop(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return at > 0 ? Math.min(1, count - 1) : null
    case 'End':
      return at > 0 ? count - 1 : null
    default:
      return null
  }
}

/** Whether a key, at a link, is the beginning of a word and no order: who goes on typing goes on in the field. */
export function isTyped({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return (key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) || key === 'Backspace'
}

/** Whether keys pressed at an element are text. */
export function takesText(element: EventTarget | null): boolean {
  return element instanceof HTMLElement && (element.isContentEditable || element.matches('input, textarea, select'))
}

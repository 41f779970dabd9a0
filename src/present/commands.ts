/** What a presenter asks for by a key, on a keyboard or a clicker: as in reveal.js, which clickers and hands know. */

export const commands = [
  'next',
  'previous',
  'first',
  'last',
  'fullscreen',
  'goTo',
  'overview',
  'black',
  'speaker',
  'notes',
  'laser',
  'pen',
  'help',
] as const
export type Command = (typeof commands)[number]

/** As `KeyboardEvent.key` has them, letters small; a space as ` `. Clickers send PageUp, PageDown, B or a full stop, some F5. */
export const keysOf: Readonly<Record<Command, readonly string[]>> = {
  next: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n'],
  previous: ['ArrowLeft', 'ArrowUp', 'PageUp', 'p'],
  first: ['Home'],
  last: ['End'],
  fullscreen: ['f', 'F5'],
  goTo: ['g'],
  overview: ['o', 'Escape'],
  black: ['b', '.'],
  speaker: ['s'],
  notes: ['m'],
  laser: ['l'],
  pen: ['d'],
  help: ['?'],
}

interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** `null` where the key is none of these, or belongs to the browser. In what is written from right to left the arrows turn. */
export function commandOf(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Pressed,
  direction: 'ltr' | 'rtl' = 'ltr',
): Command | null {
  if (ctrlKey || metaKey || altKey) return null
  if (key === ' ' && shiftKey) return 'previous'
  const turned = direction === 'rtl' ? (turnedArrows[key] ?? key) : key
  const pressed = turned.length === 1 ? turned.toLowerCase() : turned
  return commands.find((command) => keysOf[command].includes(pressed)) ?? null
}

const turnedArrows: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

/** Whether a press is what the thing with the focus waits for: a button its space, a field its letters. */
export function isForElement(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('input, textarea, select, [contenteditable]')) return true
  return (key === ' ' || key === 'Enter') && target.closest('button, a, summary') !== null
}

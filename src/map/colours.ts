/** The colours of the look as they stand in the page just now, for a renderer that cannot read style sheets. */

const names = [
  'paper',
  'water',
  'river',
  'land',
  'coast',
  'ink',
  'contested',
  'focus',
  'glow',
  'dots',
  'on-slot',
  'border-on-slot',
  'slot-0',
  'slot-1',
  'slot-0-light',
  'slot-1-light',
] as const
export const slotNames = ['slot-0', 'slot-1'] as const

type ColourName = (typeof names)[number]
/** Each as `rgb()`, and `lineWeight`, by which the width of every line is multiplied. */
export type Colours = Readonly<Record<ColourName, string> & { lineWeight: number }>

export function coloursOf(element: HTMLElement): Colours {
  const probe = element.appendChild(document.createElement('i'))
  const computed = names.map((name) => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  })
  probe.remove()
  const lineWeight = Number(getComputedStyle(element).getPropertyValue('--line-weight'))
  return { ...inRgb(computed), lineWeight }
}

/** False where nothing would be drawn in it. */
export function isSeen(colour: string): boolean {
  return !colour.endsWith('/ 0)')
}

/** A mixture, say, or a colour of the reader's system may be computed to a notation that the renderer does not read. */
function inRgb(colours: readonly string[]): Record<ColourName, string> {
  const canvas = document.createElement('canvas')
  canvas.width = colours.length
  canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  colours.forEach((colour, left) => {
    context.fillStyle = colour
    context.fillRect(left, 0, 1, 1)
  })
  const { data } = context.getImageData(0, 0, colours.length, 1)
  const entries = names.map((name, left) => {
    const [red, green, blue, alpha] = data.subarray(left * 4)
    return [name, `rgb(${red} ${green} ${blue} / ${alpha! / 255})`] as const
  })
  return Object.fromEntries(entries) as Record<ColourName, string>
}

/** The colours of the look as they stand in the page just now, for a renderer that cannot read style sheets. */

const names = ['water', 'river', 'land', 'coast', 'ink', 'contested', 'focus', 'mark-strong', 'border-on-slot'] as const
export const slotNames = ['slot-0', 'slot-1'] as const
const lightNames = ['slot-0-light', 'slot-1-light'] as const

type ColourName = (typeof names)[number] | (typeof slotNames)[number] | (typeof lightNames)[number]
export type Colours = Readonly<Record<ColourName, string>>

export function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element)
  const entries = [...names, ...slotNames, ...lightNames].map(
    (name) => [name, style.getPropertyValue(`--${name}`).trim()] as const,
  )
  return Object.fromEntries(entries) as Record<ColourName, string>
}

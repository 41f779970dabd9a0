/** Chooses the width of the frame to look at, and where its map fills it the height of the frame. */
import type { Measured } from '../take/embed/code.ts'
import { between, leastHeight, mostHeight, widths, type Choices } from './choices.ts'
import { NumberField } from './NumberField.tsx'
import { words } from './words.ts'

interface Props {
  readonly choices: Choices
  readonly change: (changed: Partial<Choices>) => void
  /** Whether the height is the host's to say. */
  readonly fills: boolean
  /** Else how tall it is at the width chosen, in CSS pixels, and what the code makes of that; once it is known. */
  readonly height: number | undefined
  readonly measured: Measured | undefined
}

const presets = Object.entries(widths) as readonly [keyof typeof widths, number][]

export function SizeChoice({ choices: { width, height: chosen }, change, fills, height, measured }: Props) {
  return (
    <fieldset>
      <legend>{words('builder.size')}</legend>
      <div className="choices">
        {presets.map(([name, preset]) => (
          <label className="choice" key={name}>
            <input type="radio" name="width" checked={width === preset} onChange={() => change({ width: preset })} />
            {words(`builder.width.${name}`, { width: preset })}
          </label>
        ))}
      </div>
      <NumberField
        label={words('builder.width')}
        value={width}
        least={280}
        most={1600}
        change={(text) => change({ width: between(text, 280, 1600) })}
      />
      {fills ? (
        <NumberField
          label={words('builder.height')}
          value={chosen}
          least={leastHeight}
          most={mostHeight}
          note={words('builder.height.note')}
          change={(text) => change({ height: between(text, leastHeight, mostHeight) })}
        />
      ) : (
        <p className="note" role="status">
          {height === undefined
            ? words('builder.height.measuring')
            : measured
              ? words('builder.height.follows', {
                  wide: measured.wide.height,
                  width: measured.wide.width,
                  narrow: measured.narrow.height,
                  phone: measured.narrow.width,
                })
              : words('builder.height.told', { height, width })}
        </p>
      )}
    </fieldset>
  )
}

/** Chooses how a frame looks in the page of another: theme, colour, corners, size of the text, language. */
import { languages, language as own } from '../i18n/t.ts'
import type { Look } from '../take/embed/code.ts'
import { between } from './choices.ts'
import { NumberField } from './NumberField.tsx'
import { words } from './words.ts'

interface Props {
  readonly look: Look
  /** Whether the frame that is looked at does not take the colour. */
  readonly isRefused: boolean
  readonly change: (changed: Partial<Look>) => void
}

const themes = ['light', 'dark'] as const
const languageNames = new Intl.DisplayNames([own], { type: 'language' })
/** A dark red, which can be read on the light ground. */
const firstAccent = '9a1b1b'
const textSizes = [80, 90, 100, 115, 130, 150]

export function LookChoice({ look, isRefused, change }: Props) {
  const { theme, accent, radius, text } = look
  return (
    <fieldset>
      <legend>{words('builder.look')}</legend>
      <label>
        {words('builder.theme')}
        <select
          value={theme ?? 'auto'}
          onChange={({ target }) => change({ theme: themes.find((one) => one === target.value) ?? null })}
        >
          <option value="auto">{words('builder.theme.auto')}</option>
          {themes.map((one) => (
            <option key={one} value={one}>
              {words(`builder.theme.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="choices">
        <legend>{words('builder.accent')}</legend>
        <label className="choice">
          <input type="radio" name="accent" checked={accent === null} onChange={() => change({ accent: null })} />
          {words('builder.accent.own')}
        </label>
        <label className="choice">
          <input
            type="radio"
            name="accent"
            checked={accent !== null}
            onChange={() => change({ accent: firstAccent })}
          />
          {words('builder.accent.chosen')}
        </label>
        {accent !== null && (
          <input
            type="color"
            value={`#${accent}`}
            aria-label={words('builder.accent')}
            onChange={({ target }) => change({ accent: target.value.slice(1) })}
          />
        )}
      </fieldset>
      <p className="fault" role="status">
        {accent !== null && isRefused && words('builder.accent.refused')}
      </p>
      <NumberField
        label={words('builder.radius')}
        value={radius ?? 0}
        least={0}
        most={24}
        change={(typed) => change({ radius: between(typed, 0, 24) || null })}
      />
      <label>
        {words('builder.text')}
        <select
          value={text ?? 100}
          onChange={({ target }) => change({ text: target.value === '100' ? null : Number(target.value) })}
        >
          {textSizes.map((percent) => (
            <option key={percent} value={percent}>
              {words('builder.text.percent', { percent })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words('builder.language')}
        <select
          value={look.lang ?? own}
          onChange={({ target }) => change({ lang: target.value === own ? null : target.value })}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {languageNames.of(one)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  )
}

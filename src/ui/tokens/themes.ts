/** What tokens.css comes to for a reader, worked out as a browser does; it knows only what that file uses. */
import { formatHex, interpolate } from 'culori'

export interface Reader {
  /** What the system prefers. */
  readonly prefers: 'light' | 'dark'
  /** What the address asks for. */
  readonly asksFor: 'light' | 'dark' | null
  readonly contrast: 'more' | 'no-preference'
  /** The system's own colours, where the reader has them forced upon every page. */
  readonly palette: Palette | null
}

export type Palette = Readonly<Record<'Canvas' | 'CanvasText' | 'Highlight' | 'LinkText', string>>

/** By name without the dashes; colours in hexadecimal. */
export type Tokens = Readonly<Record<string, string>>

interface Rule {
  readonly media: readonly string[]
  readonly selector: string
  readonly declarations: readonly (readonly [name: string, value: string])[]
}

/** A condition that is not here is a mistake: the tests would be of another theme than the reader's. */
const conditions: { readonly [condition: string]: (reader: Reader) => boolean } = {
  '(prefers-color-scheme: dark)': ({ prefers }) => prefers === 'dark',
  '(prefers-contrast: more)': ({ contrast }) => contrast === 'more',
  '(forced-colors: active)': ({ palette }) => palette !== null,
}

const selectors: { readonly [selector: string]: { weight: number; matches: (reader: Reader) => boolean } } = {
  ':root': { weight: 1, matches: () => true },
  ':root:root': { weight: 2, matches: () => true },
  ":root[data-theme='dark']": { weight: 2, matches: ({ asksFor }) => asksFor === 'dark' },
  ":root:not([data-theme='light'])": { weight: 2, matches: ({ asksFor }) => asksFor !== 'light' },
}

export function tokensFor(css: string, reader: Reader): Tokens {
  const declared = rulesIn(css.replace(/\/\*[^]*?\*\//g, ''), [])
    .filter(({ media }) => media.every((condition) => known(conditions, condition)(reader)))
    .map((rule) => ({ ...rule, ...known(selectors, rule.selector) }))
    .filter(({ matches }) => matches(reader))
    .sort((a, b) => a.weight - b.weight)
    .flatMap(({ declarations }) => declarations)
  const values = Object.fromEntries(declared)
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, resolved(value, values, reader)]))
}

function rulesIn(css: string, media: readonly string[]): readonly Rule[] {
  const rules: Rule[] = []
  let rest = css
  for (let open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
    const head = rest.slice(0, open).trim()
    const end = closingBrace(rest, open)
    const body = rest.slice(open + 1, end)
    if (head.startsWith('@media ')) rules.push(...rulesIn(body, [...media, ...head.slice(7).split(' and ')]))
    else rules.push({ media, selector: head, declarations: declarationsIn(body) })
    rest = rest.slice(end + 1)
  }
  return rules
}

function closingBrace(css: string, open: number): number {
  let depth = 0
  for (let place = open; place < css.length; place += 1) {
    if (css[place] === '{') depth += 1
    if (css[place] === '}') depth -= 1
    if (depth === 0) return place
  }
  throw new Error('A brace is not closed')
}

function declarationsIn(body: string): Rule['declarations'] {
  return [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1]!, match[2]!])
}

function resolved(value: string, values: Tokens, reader: Reader): string {
  const flat = value
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => resolved(known(values, name), values, reader))
    .replace(/\b(?:Canvas|CanvasText|Highlight|LinkText)\b/g, (name) => known(reader.palette ?? {}, name))
  return flat.replace(/color-mix\(in srgb, (\S+) (\d+)%, (\S+)\)/g, (_, over: string, share: string, under: string) =>
    formatHex(interpolate([under, over], 'rgb')(Number(share) / 100)),
  )
}

function known<T>(table: { readonly [name: string]: T }, name: string): T {
  const value = table[name]
  if (value === undefined) throw new Error(`${name} is not known`)
  return value
}

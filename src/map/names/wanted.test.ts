/** The sizes with which names are measured are those with which they are written. */
import { expect, test } from 'vitest'
import sheet from '../map.css?raw'
import { lettering, type Kind } from './wanted.ts'

/** What the last rule says that fits a name of the kind: `.names .large.sea { font-size: 14px }`. */
function styled(kind: Kind, pattern: RegExp): number | undefined {
  const classes = kind.split(' ')
  const rules = [...sheet.matchAll(/\.names ([^{}]*)\{([^}]*)\}/g)].flatMap(([, selector = '', body = '']) => {
    const alternatives = /^:is\((.*)\)\s*$/.exec(selector.trim())?.[1]?.split(', ') ?? [selector.trim()]
    const fits = alternatives.some(
      (each) =>
        /^[.\w]+$/.test(each) &&
        each
          .slice(1)
          .split('.')
          .every((name) => classes.includes(name)),
    )
    return fits ? [...body.matchAll(pattern)].map(([, value]) => Number(value)) : []
  })
  return rules.at(-1)
}

test.each(Object.entries(lettering))('%s', (kind, { size, tracking }) => {
  expect(styled(kind as Kind, /font(?:-size)?:[^;]*?([\d.]+)px/g)).toBe(size)
  expect(styled(kind as Kind, /letter-spacing: ([\d.]+)em/g) ?? 0).toBe(tracking)
})

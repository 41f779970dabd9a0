/** Every country that has an outline has a code, and so a name and a flag. */
import { access } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { twoLettersOf } from '../files/name.ts'
import { lettersByNumber } from '../geography/countryCodes.ts'

const flags = join(dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')), '3x2')

it('each alpha-3 code has one alpha-2 code, with a flag', async () => {
  const codes = [...lettersByNumber.values(), 'XKX'].map((letters) => twoLettersOf(letters))
  expect(new Set(codes).size).toBe(codes.length)
  for (const code of codes) await access(join(flags, `${code}.svg`))
})

it.each([
  ['IRN', 'IR'],
  ['PSE', 'PS'],
  ['XKX', 'XK'],
  ['ZZZ', undefined],
])('%s is %s', (letters, code) => {
  expect(twoLettersOf(letters)).toBe(code)
})

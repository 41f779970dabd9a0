import { expect, test } from 'vitest'
import { commandOf, commands, keysOf } from './commands.ts'

const pressed = (key: string, more = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
})

test('every key of the list does what it is listed for, as a capital letter too', () => {
  const listed = commands.flatMap((command) => keysOf[command].map((key) => ({ key, command })))
  for (const { key, command } of listed) expect(commandOf(pressed(key))).toBe(command)
  for (const { key, command } of listed.filter(({ key }) => /^[a-z]$/.test(key)))
    expect(commandOf(pressed(key.toUpperCase(), { shiftKey: true }))).toBe(command)
})

test('no key does two things', () => {
  const all = commands.flatMap((command) => keysOf[command])
  expect(new Set(all).size).toBe(all.length)
})

test('shift and the space go back, and what the browser needs is left to it', () => {
  expect(commandOf(pressed(' ', { shiftKey: true }))).toBe('previous')
  for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
    expect(commandOf(pressed('f', { [modifier]: true }))).toBeNull()
  for (const key of ['Tab', 'Enter', 'x', '1', 'F12']) expect(commandOf(pressed(key))).toBeNull()
})

test('from right to left the arrows at the sides turn, and no others', () => {
  expect(commandOf(pressed('ArrowLeft'), 'rtl')).toBe('next')
  expect(commandOf(pressed('ArrowRight'), 'rtl')).toBe('previous')
  expect(commandOf(pressed('ArrowDown'), 'rtl')).toBe('next')
})

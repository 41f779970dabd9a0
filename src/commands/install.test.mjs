/** Tests of what is installed before a command runs. */
import { describe, expect, it } from 'vitest'
import { causeOf, isInstalled, satisfies } from './install.mjs'

describe('a Node version', () => {
  const range = '^20.19.0 || ^22.12.0 || >=24'
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0'])('%s is enough', (version) => {
    expect(satisfies(version, range)).toBe(true)
  })
  it.each(['14.21.3', '20.18.9', '21.7.0', '22.11.0', '23.9.0'])('%s is refused', (version) => {
    expect(satisfies(version, range)).toBe(false)
  })
})

describe('the packages', () => {
  const wanted = { version: '1.0.0', integrity: 'sha512-a' }
  const lock = {
    packages: {
      '': { name: 'atlas' },
      'node_modules/map': wanted,
      'node_modules/other-machine': { ...wanted, optional: true },
    },
  }

  it('are installed where all that is wanted is there, though not what only another machine needs', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/map': wanted } })).toBe(true)
  })
  it('are not where npm left no list', () => {
    expect(isInstalled(lock, undefined)).toBe(false)
  })
  it('are not where one is absent', () => {
    expect(isInstalled(lock, { packages: {} })).toBe(false)
  })
  it('are not where one has another version', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/map': { ...wanted, version: '0.9.0' } } })).toBe(false)
  })
})

describe('the cause of a failed install', () => {
  it.each([
    ['npm error code ENOSPC', /disk is full/],
    ['npm error code ENOTFOUND', /registry cannot be reached/],
    ['npm error code EUSAGE', /disagree/],
    ['Error: spawn npm ENOENT', /not found/],
    ['npm error something new', /says why above/],
  ])('%s', (heard, cause) => {
    expect(causeOf(heard)).toMatch(cause)
  })
})

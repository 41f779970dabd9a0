import { expect, test } from 'vitest'
import { randomOf, shuffled } from './random.ts'

const first = (seed: string, count: number): readonly number[] => {
  const random = randomOf(seed)
  return Array.from({ length: count }, random)
}

test('one seed gives one row of numbers, another seed another', () => {
  expect(first('class-7b', 5)).toEqual(first('class-7b', 5))
  expect(first('class-7b', 5)).not.toEqual(first('class-7c', 5))
  expect(first('', 1)).not.toEqual(first('a', 1))
})

test('the numbers lie from 0 up to 1, in every part of it alike', () => {
  const numbers = first('class-7b', 10_000)
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...numbers)).toBeLessThan(1)
  for (let part = 0; part < 10; part++)
    expect(numbers.filter((number) => Math.floor(number * 10) === part).length).toBeGreaterThan(900)
})

test('what is shuffled is all there, and every order comes about as often', () => {
  const random = randomOf('class-7b')
  const counts = new Map<string, number>()
  for (let turn = 0; turn < 6000; turn++) {
    const order = shuffled(['a', 'b', 'c'], random).join('')
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  expect([...counts.keys()].toSorted()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
  for (const count of counts.values()) expect(count).toBeGreaterThan(850)
})

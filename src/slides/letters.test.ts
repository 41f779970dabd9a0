/** What a text takes on a slide, held to the widths of the face itself. */
import { describe, expect, it } from 'vitest'
import { heightOf, lineCount, sizeFor, widthOf } from './letters.ts'

describe('the width of a text', () => {
  it('is that of Arial, in points', () => {
    // 722 + 556 + 222 + 222 + 556 thousandths of 100.
    expect(widthOf('Hello', 100)).toBeCloseTo(227.8)
    expect(widthOf('é', 100)).toBe(widthOf('e', 100))
    expect(widthOf('Hello', 100, true)).toBeGreaterThan(widthOf('Hello', 100))
  })
})

describe('lines', () => {
  it('are broken between words, and a word only where it is wider than the column', () => {
    expect(lineCount('Hello Hello', 100, 300)).toBe(2)
    // Two of 227.8 and a space of 27.8.
    expect(lineCount('Hello Hello', 100, 484)).toBe(1)
    expect(lineCount('Hello Hello', 100, 483)).toBe(2)
    expect(lineCount('HelloHelloHello', 100, 230)).toBe(3)
    expect(lineCount('One\nTwo\n\nThree', 10, 500)).toBe(4)
  })

  it('take nothing where there are none', () => {
    expect(heightOf('', 24, 300)).toBe(0)
  })
})

describe('the size of a text', () => {
  const box = { width: 300, height: 60 }

  it('is the largest at which it fits', () => {
    expect(sizeFor('Hello', [44, 30, 20], box)).toBe(44)
    expect(sizeFor('Hello '.repeat(8), [44, 30, 20], box)).toBe(20)
  })

  it('gives way where it fits at none', () => {
    const text = 'Hello '.repeat(60)
    const size = sizeFor(text, [44, 30, 20], box)
    expect(size).toBeLessThan(20)
    expect(heightOf(text, size, box.width)).toBeLessThanOrEqual(box.height)
  })
})

import { describe, expect, it } from 'vitest'
import { fold, folded, wordsIn } from './fold.ts'

describe('fold', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['Türkiye’s', 'turkiye'],
    ['TÜRKİYE', 'turkiye'],
    ['Azərbaycan', 'azerbaycan'],
    ['Oʻzbekiston', "O'zbekiston"],
    ['ايران', 'ایران'],
    ['كازاخستان', 'کازاخستان'],
    ['إيران', 'ايران'],
    ['Қазақстан', 'ҚАЗАҚСТАН'],
    ['ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ', 'საქართველო'],
    ['ՀԱՅԱՍՏԱՆ', 'Հայաստան'],
    ['۲۰۲۱', '2021'],
  ])('makes %s and %s one', (a, b) => {
    expect(fold(a)).toBe(fold(b))
  })

  it('keeps apart what differs in more than its writing', () => {
    expect(fold('Iran')).not.toBe(fold('Iraq'))
    expect(fold('states')).not.toBe(fold('state'))
  })
})

describe('wordsIn', () => {
  it.each([
    ['The 3+3, or C5+1?', ['The', '3+3', 'or', 'C5+1']],
    ['Nagorno-Karabakh', ['Nagorno', 'Karabakh']],
    ['جمهوری\u200cهای', ['جمهوری\u200cهای']],
    ['Հայաստանի Հանրապետություն', ['Հայաստանի', 'Հանրապետություն']],
    ['  \n ', []],
    ['% .* (?: \\ ', []],
    ['\ud800 \udc00', []],
  ])('cuts %j', (text, words) => {
    expect(wordsIn(text).map((word) => word.text)).toEqual(words)
  })

  it('says where each stands', () => {
    const text = '«Иран» и 3+3'
    for (const { start, text: word } of wordsIn(text)) expect(text.slice(start, start + word.length)).toBe(word)
  })
})

it('compares texts by their words alone', () => {
  expect(folded(' The  Strip! ')).toBe(folded('the strip'))
})

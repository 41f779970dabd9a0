import { expect, it } from 'vitest'
import { quotationsOf } from './quotation.ts'

it.each<readonly [what: string, text: string, quoted: readonly string[]]>([
  ['nothing', 'He said so.', []],
  ['English', 'He said “so”, and “no”.', ['“so”', '“no”']],
  ['straight', 'He said "so", and "no".', ['"so"', '"no"']],
  ['single, with apostrophes', 'Iran’s ministers’ word: ‘It isn’t so’, he said.', ['‘It isn’t so’']],
  ['straight single', "Iran's ministers' word: 'It isn't so', he said.", ["'It isn't so'"]],
  ['German', 'Er sagte: „So“ und „nein“.', ['„So“', '„nein“']],
  ['German, turned', 'Er sagte: »So« und »nein«.', ['»So«', '»nein«']],
  ['French', 'Il dit : « Oui » et « non ».', ['« Oui »', '« non »']],
  ['Swedish', 'Han sade: ”Ja” och ”nej”.', ['”Ja”', '”nej”']],
  ['Persian', 'گفت: «این» و «آن»', ['«این»', '«آن»']],
  ['Japanese', '彼は「はい」と言った。', ['「はい」']],
  ['one within another', 'He said: “They call it ‘the club’ here”.', ['“They call it ‘the club’ here”']],
  ['over a line', 'He said: “One\ntwo”.', ['“One\ntwo”']],
  ['over paragraphs', '“One.\n\n“Two”, he said.', ['“One.', '“Two”']],
  ['over paragraphs of CRLF', '“One.\r\n\r\n“Two”, he said.', ['“One.', '“Two”']],
  ['a mark that is never closed', 'He said “so.\n\nThen he left.', []],
  ['a stray closing mark', 'He said so”, and “no”.', ['“no”']],
])('%s', (_, text, quoted) => {
  expect(quotationsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted)
})

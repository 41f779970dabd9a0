import { describe, expect, it } from 'vitest'
import type { Subject } from '../../domain/view.ts'
import { sampleOptions } from '../sample.ts'
import { bibtex } from './bibtex.ts'
import { citationOf } from './citation.ts'
import { cslJson } from './csl.ts'
import { plainText } from './plain.ts'

const of = (subject: Subject) => citationOf(sampleOptions({ subject }))
const quoted = of({ kind: 'statement', id: 'outlet-1-hope' })
const summarised = of({ kind: 'statement', id: 'irn-2024' })
const article = of({ kind: 'article', id: 'outlet-1' })
const format = of({ kind: 'format', id: 'club' })

describe('as plain text', () => {
  it('names the outlet of words first, and then the atlas that quotes them', () => {
    expect(plainText(quoted)).toBe(
      [
        '“We hope to meet.” — A. Minister, Minister of Iran, 17 December 2025 (inferred).',
        'A. Müller, B. Ng, “The 50% & “half” _story_”, The Outlet, n.d., https://outlet.example/a?b=1&c=50%25#d_e.',
        'As quoted in Formats Atlas, “What is read”, as of 27 November 2025, https://atlas.example/there/, accessed 1 March 2026.',
      ].join('\n'),
    )
  })

  it('says of our summary that it is one', () => {
    expect(plainText(summarised).split('\n')).toEqual([
      'Iran said that it would meet. — A. Minister, Minister of Iran, February 2024.',
      '“They met”, News, December 2021, https://news.example/1.',
      expect.stringMatching(/^As summarised in Formats Atlas, /),
    ])
  })

  it('credits an article to its outlet, with “n.d.” where it shows no date', () => {
    expect(plainText(article)).toMatch(/^A\. Müller, B\. Ng, .*The Outlet, n\.d\., .*\nWith its statements marked in /)
  })

  it('cites a page of the atlas as its own and names each page on which it rests once', () => {
    expect(plainText(format).split('\n')).toEqual([
      'Formats Atlas, “What is read”, as of 27 November 2025, https://atlas.example/there/, accessed 1 March 2026.',
      'It rests on these sources:',
      expect.stringContaining('The Outlet'),
      '“They met”, News, December 2021, https://news.example/1.',
      'Bureau, n.d., https://b.example/.',
    ])
  })

  it('rests, of a pair of countries, on what is said of either', () => {
    expect(plainText(of({ kind: 'pair', id: 'IRN-RUS' }))).toContain('https://news.example/1')
    expect(plainText(of({ kind: 'formats' }))).not.toContain('news.example')
  })

  it('is as of the date of the view', () => {
    const { works } = citationOf(sampleOptions({ subject: { kind: 'format', id: 'club' }, date: '2022' }))
    expect(works[0]).toMatchObject({ asOf: '2022-12-31', key: 'formats-atlas-format-club-2022' })
  })
})

describe('as BibTeX', () => {
  it('escapes what BibTeX would read as a command, and leaves addresses whole', () => {
    expect(bibtex(quoted).split('\n\n')[0]).toBe(
      [
        '@misc{outlet-1,',
        '  author = {{A. Müller, B. Ng}},',
        '  title = {{The 50\\% \\& “half” \\_story\\_}},',
        '  howpublished = {The Outlet},',
        '  year = {n.d.},',
        '  language = {en},',
        '  url = {https://outlet.example/a?b=1&c=50%25#d_e},',
        '  urldate = {2026-03-01},',
        '  note = {accessed 2026-03-01}',
        '}',
      ].join('\n'),
    )
  })

  it('keeps every brace in its pair, whatever stands in a title', () => {
    const [work] = article.works
    const nasty = { ...article, works: [{ ...work!, title: 'A } b { \\c ^ ~ $ #', url: 'https://x.example/{a}\\' }] }
    const text = bibtex(nasty)
    expect(text).toContain('title = {{A \\} b \\{ \\textbackslash{}c \\textasciicircum{} \\textasciitilde{} \\$ \\#}}')
    expect(text).toContain('url = {https://x.example/%7Ba%7D%5C}')
    const bare = text.replaceAll(/\\[{}]/g, '')
    expect(bare.split('{').length).toBe(bare.split('}').length)
  })

  it('gives a month as BibTeX knows it, and each work a key of its own that stays', () => {
    expect(bibtex(summarised)).toContain('  year = {2021},\n  month = dec,')
    const keys = [...bibtex(format).matchAll(/@misc\{([^,]+),/g)].map((match) => match[1])
    expect(keys).toEqual([
      'formats-atlas-format-club',
      'outlet-1',
      expect.stringMatching(/^news-2021-\w+$/),
      expect.stringMatching(/^bureau-nd-\w+$/),
    ])
    expect(bibtex(of({ kind: 'format', id: 'club' }))).toBe(bibtex(format))
  })
})

/** The fields of csl-data.json that are used here, by what they hold. */
const strings = ['id', 'type', 'title', 'container-title', 'URL', 'language', 'note']

interface Item {
  readonly [field: string]: unknown
}

describe('as CSL-JSON', () => {
  const items = [quoted, summarised, article, format].flatMap((citation) => JSON.parse(cslJson(citation)) as Item[])

  it('has only fields that the schema has, of the type that it has', () => {
    for (const { author, issued, accessed, ...rest } of items) {
      expect(Object.keys(rest).filter((field) => !strings.includes(field))).toEqual([])
      expect(Object.values(rest).filter((value) => typeof value !== 'string')).toEqual([])
      expect(author ?? [{ literal: '' }]).toEqual([{ literal: expect.any(String) }])
      const date = { 'date-parts': [expect.arrayContaining([expect.any(Number)])] }
      expect(accessed).toEqual(date)
      expect(issued ?? date).toMatchObject(date)
    }
  })

  it('dates a page as precisely as it is known, and leaves out what is not', () => {
    expect(items.find(({ URL }) => URL === 'https://news.example/1')).toMatchObject({
      issued: { 'date-parts': [[2021, 12]] },
    })
    expect(items.find(({ id }) => id === 'outlet-1')).not.toHaveProperty('issued')
  })

  it('has the outlet’s article as one of a newspaper, and the atlas as a page', () => {
    expect(items.slice(0, 2)).toMatchObject([
      { type: 'article-newspaper', 'container-title': 'The Outlet', author: [{ literal: 'A. Müller, B. Ng' }] },
      { type: 'webpage', 'container-title': 'Formats Atlas', note: 'as of 2025-11-27' },
    ])
  })
})

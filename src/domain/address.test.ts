import { describe, expect, it } from 'vitest'
import { addressOf, pathOf, viewAt } from './address.ts'
import { front, type Subject, type View } from './view.ts'

const known = new Set([
  'IRN',
  'GEO',
  'three-plus-three',
  'csto',
  'sco',
  'cis',
  'eaeu',
  'ots',
  'outside-powers',
  'IRN-RUS',
  'iranpress-314057',
  'a b/c',
])
const exists = (subject: Subject): boolean => !('id' in subject) || known.has(subject.id)

function viewOf(address: string): View {
  const [path = '', search = ''] = address.split('?')
  return viewAt(path, search, exists)
}

describe('an address', () => {
  it.each<[View, string]>([
    [front, ''],
    [{ ...front, theme: 'dark' }, '?theme=dark'],
    [{ ...front, date: '2019', as: 'table' }, '?date=2019&as=table'],
    [{ ...front, subject: { kind: 'borders' } }, 'borders/'],
    [{ ...front, subject: { kind: 'formats' }, formats: ['csto', 'sco'] }, 'formats/?formats=csto,sco'],
    [
      { ...front, subject: { kind: 'compare' }, formats: ['csto', 'sco'], set: ['csto'], sort: 'csto', rows: 'all' },
      'compare/?formats=csto,sco&set=csto&sort=csto&rows=all',
    ],
    [
      { ...front, subject: { kind: 'compare' }, set: [], countries: ['IRN', 'GEO'], sort: 'name' },
      'compare/?set=none&countries=IRN,GEO&sort=name',
    ],
    [{ ...front, subject: { kind: 'contested', id: 'GEO' }, date: '2020-11-09' }, 'borders/GEO/?date=2020-11-09'],
    [{ ...front, subject: { kind: 'country', id: 'IRN' } }, 'country/IRN/'],
    [{ ...front, subject: { kind: 'country', id: 'IRN' }, statements: 'own' }, 'country/IRN/?statements=own'],
    [
      { ...front, subject: { kind: 'country', id: 'IRN' }, statements: 'about', theme: 'light' },
      'country/IRN/?theme=light&statements=about',
    ],
    [{ ...front, subject: { kind: 'format', id: 'three-plus-three' } }, 'format/three-plus-three/'],
    [{ ...front, subject: { kind: 'topic', id: 'outside-powers' } }, 'topic/outside-powers/'],
    [{ ...front, subject: { kind: 'topics' } }, 'topics/'],
    [{ ...front, subject: { kind: 'pair', id: 'IRN-RUS' }, date: '2024' }, 'pair/IRN-RUS/?date=2024'],
    [
      { ...front, subject: { kind: 'article', id: 'iranpress-314057' }, about: 'GEO' },
      'article/iranpress-314057/?about=GEO',
    ],
    [{ ...front, subject: { kind: 'statement', id: 'a b/c' } }, 'statement/a%20b%2Fc/'],
  ])('says the view, and the view the address: %j, "%s"', (view, address) => {
    expect(addressOf(view)).toBe(address)
    expect(viewOf(address)).toEqual(view)
  })

  it('may name the page’s file', () => {
    expect(viewOf('index.html')).toEqual(front)
    expect(viewOf('country/IRN/index.html').subject).toEqual({ kind: 'country', id: 'IRN' })
    expect(viewOf('country/IRN').subject).toEqual({ kind: 'country', id: 'IRN' })
  })

  it('of a pair means the same whichever way round, and in small letters', () => {
    for (const path of ['pair/RUS-IRN/', 'pair/irn-rus/', 'pair/rus-irn'])
      expect(viewOf(path).subject).toEqual({ kind: 'pair', id: 'IRN-RUS' })
  })

  it('of nothing that is known is the not-found page', () => {
    expect(pathOf({ kind: 'not-found' })).toBe('404.html')
    const unknown = [
      '404.html',
      'country/',
      'country/ATL/',
      'planet/IRN/',
      'country/IRN/more/',
      'borders/atlantis/',
      'borders/GEO/more/',
      'country/%E0%A4%A/',
    ]
    expect(unknown.filter((path) => viewOf(path).subject.kind !== 'not-found')).toEqual([])
  })

  it('with five formats, unknown ones or one twice has the first four that are known', () => {
    expect(viewOf('?formats=csto,atlantis,csto,sco,cis,eaeu,ots').formats).toEqual(['csto', 'sco', 'cis', 'eaeu'])
    expect(viewOf('?formats=atlantis,,').formats).toEqual([])
  })

  it.each(['2019..2021-05', '2021-05..2019', '2019/2021-05', '2021-05/2019'])(
    'with the span %s is as of its end',
    (span) => {
      expect(viewOf(`?date=${span}`).date).toBe('2021-05')
    },
  )

  it('with nonsense in its query falls back to what is usual', () => {
    expect(viewOf('country/IRN/?theme=pink&date=2021-02-30&as=globe&statements=&about=ATL&fbclid=1&theme')).toEqual({
      ...front,
      subject: { kind: 'country', id: 'IRN' },
    })
    const bad = 'formats=nato,,&set=nato&countries=ATL,IRN,IRN,GEO,ATL&sort=height&rows=some'
    expect(viewOf(`compare/?${bad}`)).toEqual({ ...front, subject: { kind: 'compare' }, countries: ['IRN', 'GEO'] })
    expect(viewOf('?theme=%E0%A4%A&__proto__=x')).toEqual(front)
  })
})

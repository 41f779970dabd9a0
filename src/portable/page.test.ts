import { describe, expect, it } from 'vitest'
import { isElsewhere, pageAt } from './page.ts'

describe('a page of the one file', () => {
  it('is a tool or a story by its path, and else a view of the map', () => {
    expect(pageAt('quiz/')).toEqual({ kind: 'tool', tool: 'quiz' })
    expect(pageAt('quiz')).toEqual({ kind: 'tool', tool: 'quiz' })
    expect(pageAt('story/one/')).toEqual({ kind: 'story', id: 'one' })
    expect(pageAt('story/one/handout/')).toEqual({ kind: 'handout', id: 'one' })
    for (const path of ['', 'country/IRN/', 'story/', 'story/one/two/', 'stories/none/'])
      expect(pageAt(path)).toEqual({ kind: 'view' })
  })

  it('is a view where a host would be needed', () => {
    expect(pageAt('embed/')).toEqual({ kind: 'view' })
  })
})

describe('a step in its history', () => {
  const leads = (from: string, to: string) => isElsewhere({ hash: from }, { hash: to })

  it('leads elsewhere where a host would send another page', () => {
    expect(leads('', '#/stories/')).toBe(true)
    expect(leads('#/story/one/#3', '#/story/two/')).toBe(true)
    expect(leads('#/story/one/', '#/story/one/handout/')).toBe(true)
    expect(leads('#/quiz/?seed=a', '#/quiz/?seed=b')).toBe(true)
    expect(leads('#/quiz/', '#/country/IRN/')).toBe(true)
  })

  it('stays where one page shows both', () => {
    expect(leads('', '#/country/IRN/?date=2019')).toBe(false)
    expect(leads('#/story/one/#3', '#/story/one/#4')).toBe(false)
    expect(leads('#/quiz/?seed=a', '#/quiz/?seed=a#read')).toBe(false)
  })
})

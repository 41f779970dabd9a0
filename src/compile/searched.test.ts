import { describe, expect, it } from 'vitest'
import { compileWith, edited } from './sample.ts'

const { names, statements } = compileWith().searched

describe('what search looks through', () => {
  it('has the words of every statement, who says them, and the outlet', () => {
    expect(statements).toHaveLength(4)
    expect(statements.find(({ id }) => id === 'story-own-words')).toEqual({
      id: 'story-own-words',
      voice: 'quoted',
      words: 'We hope so',
      speaker: { kind: 'actor', actor: 'minister' },
      publisher: 'The Outlet',
      date: expect.objectContaining({ on: '2023-10-23' }) as unknown,
    })
    expect(statements.find(({ id }) => id === 'minister-2024')).toMatchObject({ voice: 'summary', publisher: 'News' })
  })

  it('has no word of an article that is shown in excerpts but those that are quoted', () => {
    const { searched } = compileWith(edited('articles/story/article.yaml', 'shows: full', 'shows: excerpts'))
    expect(searched.statements).toHaveLength(4)
    expect(JSON.stringify(searched)).not.toContain('café')
  })

  it('counts what a person said, and tells where a body is named that says nothing itself', () => {
    expect(names.actors).toEqual([
      expect.objectContaining({ id: 'minister', speaks: 2, newest: 'minister-2024' }),
      expect.objectContaining({ id: 'outsiders', speaks: 0, newest: 'minister-2024' }),
    ])
  })

  it('has the own names of countries', () => {
    expect(names.countries['IRN']).toEqual([{ language: 'fa', name: 'ایران' }])
  })
})

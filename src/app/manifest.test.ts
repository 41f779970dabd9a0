/** The manifest lives where the site does, and its colours are those of the pages. */
import { expect, it } from 'vitest'
import tokens from '../ui/tokens.css?raw'
import { manifestOf, manifestTags, paper } from './manifest.ts'

interface Manifest {
  readonly start_url: string
  readonly scope: string
  readonly icons: readonly { readonly src: string }[]
}

it('has every address below the base', () => {
  const { start_url, scope, icons } = JSON.parse(manifestOf('/atlas/').get('manifest.webmanifest')!) as Manifest
  for (const address of [start_url, scope, ...icons.map(({ src }) => src)]) expect(address).toMatch(/^\/atlas\//)
  expect(manifestTags('/atlas/')[0]).toContain('href="/atlas/manifest.webmanifest"')
})

it('has the paper of either theme', () => {
  const papers = [...tokens.matchAll(/--paper: (#\w+);/g)].map(([, colour]) => colour)
  expect(papers.slice(0, 2)).toEqual([paper.light, paper.dark])
})

/** The guide for editors shows files that would be accepted. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { storyFrom } from '../domain/story.ts'
import { conform } from './files/conform.ts'
import { slotOf } from './files/folder.ts'
import { parseYaml } from '../yaml/parse.ts'
import * as schema from './files/schema.ts'
import { problemLine } from './problem.ts'
import { bytesOf } from './sample.ts'

const schemas: Readonly<Record<string, z.ZodType>> = {
  topics: schema.topicsFile,
  cities: schema.citiesFile,
  'left-out': schema.leftOutFile,
  country: schema.countryFile,
  contested: schema.contestedFile,
  format: schema.formatFile,
  actor: schema.actorFile,
  summary: schema.summaryFile,
  article: schema.articleFile,
  statements: schema.statementsFile,
}

const guide = await readFile(join(import.meta.dirname, '../../data/README.md'), 'utf8')
const examples = [...guide.matchAll(/```yaml\n# (\S+\.yaml)\n([^]*?)```/g)].map(([, file = '', text = '']) => ({
  file,
  text,
}))

describe('the guide’s example of', () => {
  it('each kind of file is there', () => {
    const kinds = new Set(examples.map(({ file }) => slotOf(file).kind))
    expect([...kinds].sort()).toEqual([...Object.keys(schemas), 'story'].sort())
  })

  it('a story is accepted', () => {
    const { file, text } = examples.find((example) => slotOf(example.file).kind === 'story')!
    const parsed = parseYaml(file, bytesOf(text))
    const known = { exists: () => true, hasStatement: () => true }
    expect(parsed.ok && storyFrom(parsed.value.data, known)).toHaveProperty('story')
  })

  const shaped = examples.filter(({ file }) => slotOf(file).kind !== 'story')
  it.each(shaped)('$file is accepted', ({ file, text }) => {
    const parsed = parseYaml(file, bytesOf(text))
    const result = parsed.ok ? conform(schemas[slotOf(file).kind]!, parsed.value) : parsed
    expect(result.ok ? [] : result.problems.map(problemLine)).toEqual([])
  })
})

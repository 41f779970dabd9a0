/** Whether parsed data has the shape that its kind of file asks for, said in an editor's words. */
import type { z } from 'zod'
import { suggestion } from './nearest.ts'
import type { Parsed, Result } from '../../yaml/parse.ts'
import { problem } from '../../yaml/problem.ts'

type RawIssue = Parameters<z.core.$ZodErrorMap>[0]

export function conform<T>(schema: z.ZodType<T>, { data, placeOf }: Parsed): Result<T> {
  const parsed = schema.safeParse(data, { error: sentencesOf })
  if (parsed.success) return { ok: true, value: parsed.data }
  const problems = parsed.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const sentences = issue.message.split('\n')
      return issue.keys.map((key, index) => problem(placeOf([...issue.path, key], 'key'), sentences[index]!))
    }
    const deepest = issue.code === 'invalid_union' ? lastOf(issue.errors)?.[0] : undefined
    const path = [...issue.path, ...(deepest?.path ?? [])]
    return [problem(placeOf(path), deepest?.message ?? issue.message)]
  })
  return { ok: false, problems }
}

/** One sentence an issue; for unknown keys one a line, in their order. */
function sentencesOf(issue: RawIssue): string | undefined {
  const key = issue.path?.findLast((step) => typeof step === 'string')
  const subject = key === undefined ? 'this' : `"${key}"`
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeysOf(issue.inst)
      return issue.keys.map((unknown) => `unknown key "${unknown}"${suggestion(unknown, known)}`).join('\n')
    }
    case 'invalid_type':
      if (issue.input === undefined) return `${subject} is missing`
      if (issue.input === null) return `${subject} is empty`
      return `${subject} must be ${kinds[issue.expected] ?? issue.expected}`
    case 'invalid_value': {
      if (issue.input === undefined) return `${subject} is missing`
      const known = issue.values.map(String)
      const given = typeof issue.input === 'string' ? issue.input : JSON.stringify(issue.input)
      return `${subject} cannot be "${given}": write ${known.join(' or ')}${suggestion(given, known)}`
    }
    case 'invalid_key':
      return `${subject} holds a key that is no id: use small letters, digits and hyphens`
    case 'too_small':
      return `${subject} is out of bounds: it is ${issue.minimum} or more`
    case 'too_big':
      return `${subject} is out of bounds: it is ${issue.maximum} or less`
    default:
      return undefined
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text (put it in quotation marks)',
  number: 'a number',
  object: 'a mapping of keys',
  record: 'a mapping of keys',
  array: 'a list',
  tuple: 'a list of numbers',
}

function knownKeysOf(schema: RawIssue['inst']): readonly string[] {
  const definition: object = schema?._zod.def ?? {}
  return 'shape' in definition ? Object.keys(definition.shape as object) : []
}

function lastOf<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1]
}

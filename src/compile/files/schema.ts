/** What may stand in each kind of file in `data/`; what is not named here is a problem. */
import { z } from 'zod'
import { dateFault } from '../../domain/date.ts'
import { formatKinds, formatStates, roles } from '../../domain/format.ts'

const text = z.string().trim().min(1, 'this is empty')
const countryId = z.string().regex(/^[A-Z]{3}$/, 'a country is named by its ISO 3166-1 alpha-3 code: IRN')
const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is made of small letters, digits and hyphens: tehran-views')
const language = z.string().refine(isLanguage, 'a language is a BCP 47 tag: fa')
function isLanguage(value: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/.test(value) && Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
const url = z
  .string()
  .refine((value) => /^https?:\/\/\S+$/.test(value) && URL.canParse(value), 'this is not an http or https address')

/** A bare year is a number to YAML. */
const dateText = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().superRefine((value, context) => {
    const message = dateFault(value)
    if (message !== null) context.addIssue({ code: 'custom', message })
  }),
)

const datedMapping = z
  .strictObject({ on: dateText, certainty: z.enum(['stated', 'inferred']), note: text.optional() })
  .refine(({ certainty, note }) => certainty === 'stated' || note !== undefined, {
    message: 'an inferred date says in `note` how it was found',
  })

/** `2025-12-08` is short for a date that the source states. */
function spelledOut(value: unknown): unknown {
  return typeof value === 'string' || typeof value === 'number' ? { on: value, certainty: 'stated' } : value
}
const dated = z.preprocess(spelledOut, datedMapping)
/** `unknown` becomes `null`; an empty value is missing. */
const datedOrUnknown = z.preprocess(
  (value) => (value === 'unknown' ? null : spelledOut(value ?? undefined)),
  datedMapping.nullable(),
)

const source = z.strictObject({
  publisher: text,
  url,
  date: dateText.optional(),
  title: text.optional(),
  language: language.optional(),
})
const sources = z.record(slug, source)
const unsourced = 'this fact has no source: add `sources: [key]`, with a key of the file’s `sources`'
const sourceKeys = z.array(slug, { error: unsourced }).min(1, unsourced)

const name = z.strictObject({ language, name: text, sources: sourceKeys })
const longitude = z.number().min(-180).max(180)
const latitude = z.number().min(-90).max(90)

export const countryFile = z.strictObject({
  alpha2: z.string().regex(/^[A-Z]{2}$/, 'alpha2 is the ISO 3166-1 code of two capitals: IR'),
  region: z.enum(['south-caucasus', 'central-asia', 'neighbour']),
  names: z.array(name).default([]),
  ownNames: z.array(name).min(1, 'a country has at least one name of its own'),
  capital: z.strictObject({ name: text, at: z.tuple([longitude, latitude]), sources: sourceKeys }).optional(),
  frame: z
    .tuple([longitude, latitude, z.number().min(-180).max(360), latitude])
    .refine(([west, south, east, north]) => west < east && south < north && east - west <= 360, {
      message: '`frame` is [west, south, east, north]: west is less than east, and south less than north',
    })
    .optional(),
  sources,
})

const seat = {
  role: z.enum(roles),
  detail: text.optional(),
  from: dateText.optional(),
  to: dateText.optional(),
  note: text.optional(),
  sources: sourceKeys,
}
const membership = z.strictObject({ country: countryId, group: slug.optional(), ...seat })
const body = z.strictObject({ name: text, ...seat })

const meeting = z.strictObject({
  date: dateText,
  ordinal: z.number().int().positive().optional(),
  city: slug,
  level: text,
  attended: z.array(countryId).default([]),
  lower: z.array(z.strictObject({ country: countryId, as: text })).default([]),
  absent: z.array(countryId).default([]),
  note: text.optional(),
  sources: sourceKeys,
})

const version = z
  .strictObject({ claim: text, sources: z.array(slug).default([]), statements: z.array(slug).default([]) })
  .refine((claim) => claim.sources.length + claim.statements.length > 0, {
    message: 'this version has no source: add `sources: [key]` or `statements: [id]`',
  })

export const formatFile = z.strictObject({
  name: text,
  shortName: text,
  kind: z.enum(formatKinds),
  groups: z
    .array(z.strictObject({ id: slug, name: text }))
    .max(2, 'a format has two groups at most: the map tells no more apart')
    .default([]),
  topic: slug.optional(),
  founded: z.strictObject({ date: dateText, what: text, sources: sourceKeys }),
  status: z.strictObject({ state: z.enum(formatStates), text, asOf: dateText, sources: sourceKeys }),
  seat: z.strictObject({ city: slug, what: text, sources: sourceKeys }).optional(),
  memberships: z.array(membership).min(1, 'a format has members'),
  bodies: z.array(body).default([]),
  meetings: z.array(meeting).default([]),
  planned: z
    .array(
      z.strictObject({
        what: text,
        announcedFor: dateText.optional(),
        city: slug.optional(),
        note: text.optional(),
        sources: sourceKeys,
        statements: z.array(slug).default([]),
      }),
    )
    .default([]),
  facts: z.array(z.strictObject({ text, sources: sourceKeys })).default([]),
  disputes: z
    .array(z.strictObject({ question: text, versions: z.array(version).min(2, 'a dispute has two versions or more') }))
    .default([]),
  sources,
})

export const citiesFile = z.strictObject({
  cities: z.array(
    z.strictObject({
      id: slug,
      name: text,
      country: countryId,
      at: z.tuple([longitude, latitude]),
      sources: sourceKeys,
    }),
  ),
  sources,
})

/** What is known of and not shown, as no source for it was found. */
export const leftOutFile = z.array(z.strictObject({ format: slug.optional(), what: text, why: text }))

const term = { from: dateText.optional(), to: dateText.optional() }

export const contestedFile = z
  .strictObject({
    names: z.array(z.strictObject({ name: text, ...term, sources: sourceKeys })).min(1, 'a contested case has a name'),
    state: countryId.optional(),
    between: z.tuple([countryId, countryId]).optional(),
    ...term,
    sentence: z.strictObject({ text, sources: sourceKeys }),
    authority: z.array(z.strictObject({ symbol: text, date: dateText, sources: sourceKeys })),
    note: text.optional(),
    sources,
  })
  .refine(({ state, between }) => state === undefined || between === undefined, {
    path: ['between'],
    message: '`between` names the two of a border; an area has its one `state`',
  })

export const topicsFile = z
  .array(
    z.strictObject({
      id: slug,
      name: text,
      question: text,
      stances: z
        .array(z.strictObject({ id: slug, name: text, tone: z.enum(['for', 'between', 'against']) }))
        .min(2, 'a question has two answers or more'),
      format: slug.optional(),
    }),
  )
  .min(1, 'there is no topic here')

/** `IRN` alone rests on the sources of the office. */
const speaksFor = z.preprocess(
  (value) => (typeof value === 'string' ? { country: value } : value),
  z.strictObject({ country: countryId, sources: sourceKeys.optional() }),
)

export const actorFile = z
  .strictObject({
    kind: z.enum(['person', 'body']),
    name: text,
    office: z.strictObject({ title: text, sources: sourceKeys }).optional(),
    speaksFor: speaksFor.optional(),
    sources: sources.default({}),
  })
  .refine(({ office, speaksFor: spokenFor }) => !spokenFor || office !== undefined || spokenFor.sources !== undefined, {
    path: ['speaksFor'],
    message:
      'that it speaks for a country has no source: add an `office` with `sources`, or write `speaksFor: { country: GEO, sources: [key] }`',
  })

export const articleFile = z.strictObject({
  title: text,
  publisher: text,
  byline: text.optional(),
  url,
  language,
  date: datedOrUnknown,
  rights: text,
  provenance: text,
  event: z.strictObject({ what: text, date: dated, sources: sourceKeys }).optional(),
  shows: z.enum(['full', 'excerpts']),
  sources: sources.default({}),
})

/** A country, an actor or a format by its id; alone, or with the word that names it. */
const mention = z.preprocess(
  (value) => (typeof value === 'string' ? { id: value } : value),
  z.strictObject({ id: text, as: text.optional() }),
)
const take = z.strictObject({ who: countryId, topic: slug, stance: slug })

export const statementsFile = z
  .array(
    z.strictObject({
      id: slug,
      quote: text,
      after: text.optional(),
      /** `article`, a country's code, or an actor. */
      speaker: text,
      voice: z.enum(['quoted', 'reported', 'editorial']),
      mentions: z.array(mention).default([]),
      takes: z.array(take).default([]),
      /** `event`: the day of that of which the article tells. Absent: the article's own date. */
      date: z.union([z.literal('event'), dated]).optional(),
    }),
  )
  .min(1, 'there is no statement here')

export const summaryFile = z.strictObject({
  summary: text,
  /** A country's code or an actor. */
  speaker: text,
  mentions: z.array(mention).default([]),
  takes: z.array(take).default([]),
  date: dated,
  source: slug,
  dateSources: z.array(slug).default([]),
  note: text.optional(),
  sources,
})

export type ContestedFile = z.infer<typeof contestedFile>
export type CountryFile = z.infer<typeof countryFile>
export type CitiesFile = z.infer<typeof citiesFile>
export type LeftOutFile = z.infer<typeof leftOutFile>
export type FormatFile = z.infer<typeof formatFile>
export type TopicFile = z.infer<typeof topicsFile>[number]
export type ActorFile = z.infer<typeof actorFile>
export type ArticleFile = z.infer<typeof articleFile>
export type StatementFile = z.infer<typeof statementsFile>[number]
export type SummaryFile = z.infer<typeof summaryFile>

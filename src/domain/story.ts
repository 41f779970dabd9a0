/** Stories: scenes of the atlas in an order, with what is said of each; and what is wrong with one that somebody wrote. */
import { viewAt } from './address.ts'
import type { StatementId, StoryId } from './ids.ts'
import type { Subject, View } from './view.ts'

export interface Scene {
  /** The address of the atlas that it shows, below the site's base. */
  readonly at: string
  readonly title: string
  readonly caption: string
  /** The statement whose words stand below the caption. */
  readonly quote?: StatementId
  /** For who presents it. */
  readonly notes?: string
  readonly question?: Question
}

/** Asked of a class; the answer is for who asks. */
export interface Question {
  readonly ask: string
  readonly answer: string
}

/** As it stands in a file, whoever wrote it. Of one that somebody is still at, texts may be empty. */
export interface Story {
  readonly title: string
  readonly lead: string
  /** From which age on, in years. */
  readonly age?: number
  /** How long it takes, in minutes. */
  readonly minutes?: number
  /** What a class is to learn from it. */
  readonly aims: readonly string[]
  /** What a teacher may need besides. */
  readonly material: readonly string[]
  readonly scenes: readonly Scene[]
}

/** One that comes with the atlas. */
export interface NamedStory extends Story {
  readonly id: StoryId
}

/** What a list of stories tells of each. */
export interface StoryBrief extends Pick<NamedStory, 'id' | 'title' | 'lead' | 'age' | 'minutes'> {
  readonly sceneCount: number
}

export function briefOfStory({ id, title, lead, age, minutes, scenes }: NamedStory): StoryBrief {
  return {
    id,
    title,
    lead,
    ...(age !== undefined && { age }),
    ...(minutes !== undefined && { minutes }),
    sceneCount: scenes.length,
  }
}

/** Where in the file, as keys and indices from the top, and what is wrong there in a sentence. */
export interface StoryFault {
  readonly path: readonly (string | number)[]
  readonly message: string
}

export type StoryRead = { readonly story: Story } | { readonly faults: readonly StoryFault[] }

/** The most that a story may hold; letters as UTF-16 code units. */
export const storyLimits = {
  scenes: 60,
  title: 90,
  caption: 320,
  lead: 400,
  notes: 3000,
  question: 300,
  lines: 30,
  line: 400,
  address: 400,
} as const

interface Known {
  readonly exists: (subject: Subject) => boolean
  /** Whether there is such a statement; where that is not known, it says yes. */
  readonly hasStatement: (id: StatementId) => boolean
}

/** Where all stories stand below the site's base. */
export const storyFolder = 'story/'

/** Where a story is shown that did not come with the atlas; none of those that did has this name. */
export const ownStoryId: StoryId = 'own'

/** The path of a story below the site's base. */
export function storyPath(id: StoryId): string {
  return `${storyFolder}${id}/`
}

/** That of what is handed out of it on paper. */
export function handoutPath(id: StoryId): string {
  return `${storyPath(id)}handout/`
}

/** Where the one file has the drawing of its first scene. */
export function drawingPath(id: StoryId): string {
  return `stories/${id}.html`
}

/** Which story a path is that of, below the site's base, or that of what is handed out of it; of any other path none. */
export function storyAt(path: string): { readonly id: StoryId; readonly isHandout: boolean } | null {
  const found = /^story\/([a-z0-9-]+)\/(handout\/)?$/.exec(path)
  return found && { id: found[1]!, isHandout: found[2] !== undefined }
}

/** The view of a scene's address. It is `not-found` where the address is none of the atlas's own. */
export function viewOfScene({ at }: Pick<Scene, 'at'>, exists: Known['exists']): View {
  const [path = '', query = ''] = at.split('#')[0]!.split('?')
  // Nothing but a place below the base: no scheme, no other host, no way up.
  const isOwn = !/^[a-z][\w+.-]*:|^\/|\\|(^|\/)\.\.(\/|$)/i.test(path)
  return viewAt(isOwn ? path : 'elsewhere', query, exists)
}

/**
 * Takes what a file holds, from whoever, for a story, or says all that is wrong with it. Nothing of it is ever run or
 * taken for markup; what is not named in `Story` is a fault, so that nothing is lost without a word. `isUnfinished`: words
 * may be missing, and are then empty, as somebody is still at it.
 */
export function storyFrom(data: unknown, known: Known, { isUnfinished = false } = {}): StoryRead {
  const faults: StoryFault[] = []
  const fault = (path: StoryFault['path'], message: string) => void faults.push({ path, message })

  const fields = (value: unknown, path: StoryFault['path'], keys: readonly string[]): Fields => {
    if (!isFields(value)) {
      fault(path, path.length === 0 ? 'a story is a mapping of keys' : 'this must be a mapping of keys')
      return {}
    }
    for (const key of Object.keys(value))
      if (!keys.includes(key)) fault([...path, key], `unknown key "${key}": write ${keys.join(', ')}`)
    return value
  }
  const text = (value: unknown, path: StoryFault['path'], limit: number): string => {
    const name = String(path.at(-1))
    if (value === undefined || value === null || value === '') {
      if (!isUnfinished) fault(path, `"${name}" is missing`)
    } else if (typeof value !== 'string') fault(path, `"${name}" must be text (put it in quotation marks)`)
    else if (value.trim().length > limit)
      fault(path, `"${name}" has ${value.trim().length} letters: ${limit} is the most`)
    return typeof value === 'string' ? value.trim() : ''
  }
  const optional = (from: Fields, key: string, path: StoryFault['path'], limit: number) =>
    from[key] === undefined || (isUnfinished && from[key] === '')
      ? {}
      : { [key]: text(from[key], [...path, key], limit) }
  const number = (from: Fields, key: string, least: number, most: number) => {
    const value = from[key]
    if (value === undefined) return {}
    if (typeof value === 'number' && value >= least && value <= most) return { [key]: value }
    fault([key], `"${key}" must be a number from ${least} to ${most}`)
    return {}
  }
  const list = (value: unknown, path: StoryFault['path'], most: number): readonly unknown[] => {
    if (!Array.isArray(value)) {
      fault(path, `"${String(path.at(-1))}" must be a list`)
      return []
    }
    if (value.length > most) fault(path, `"${String(path.at(-1))}" has ${value.length} items: ${most} is the most`)
    return value.slice(0, most) as readonly unknown[]
  }
  const lines = (from: Fields, key: string): readonly string[] =>
    from[key] === undefined
      ? []
      : list(from[key], [key], storyLimits.lines).map((line, index) => text(line, [key, index], storyLimits.line))

  const question = (value: unknown, path: StoryFault['path']): Question => {
    const given = fields(value, path, ['ask', 'answer'])
    return {
      ask: text(given['ask'], [...path, 'ask'], storyLimits.question),
      answer: text(given['answer'], [...path, 'answer'], storyLimits.question),
    }
  }
  const scene = (value: unknown, index: number): Scene => {
    const path = ['scenes', index] as const
    const given = fields(value, path, ['at', 'title', 'caption', 'quote', 'notes', 'question'])
    // The first page's address is the empty text.
    const at = given['at'] === '' ? '' : text(given['at'], [...path, 'at'], storyLimits.address)
    if (isUnfinished && (given['at'] === undefined || given['at'] === null)) fault([...path, 'at'], '"at" is missing')
    if (typeof given['at'] === 'string' && viewOfScene({ at }, known.exists).subject.kind === 'not-found')
      fault([...path, 'at'], `the atlas has no page at "${at}": write what stands behind its address, as country/IRN/`)
    const quote = optional(given, 'quote', path, storyLimits.address)
    if (quote['quote'] && !known.hasStatement(quote['quote']))
      fault([...path, 'quote'], `no statement is called "${quote['quote']}"`)
    return {
      at,
      title: text(given['title'], [...path, 'title'], storyLimits.title),
      caption: text(given['caption'], [...path, 'caption'], storyLimits.caption),
      ...quote,
      ...optional(given, 'notes', path, storyLimits.notes),
      ...(given['question'] !== undefined && { question: question(given['question'], [...path, 'question']) }),
    }
  }

  const given = fields(data, [], ['title', 'lead', 'age', 'minutes', 'aims', 'material', 'scenes'])
  const scenes = list(given['scenes'], ['scenes'], storyLimits.scenes)
  if (Array.isArray(given['scenes']) && scenes.length === 0 && !isUnfinished)
    fault(['scenes'], 'a story has at least one scene')
  const story: Story = {
    title: text(given['title'], ['title'], storyLimits.title),
    lead: text(given['lead'], ['lead'], storyLimits.lead),
    ...number(given, 'age', 5, 99),
    ...number(given, 'minutes', 1, 600),
    aims: lines(given, 'aims'),
    material: lines(given, 'material'),
    scenes: scenes.map(scene),
  }
  return faults.length > 0 ? { faults } : { story }
}

type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

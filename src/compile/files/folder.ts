/** What each file in `data/` is, by its path alone: the path is the id. */
import { suggestion } from './nearest.ts'

export type Slot =
  | { readonly kind: 'topics' | 'cities' | 'left-out' }
  | { readonly kind: 'country' | 'format' | 'actor' | 'summary' | 'contested' | 'story'; readonly id: string }
  | { readonly kind: 'article' | 'text' | 'statements'; readonly id: string }
  | { readonly kind: 'stray'; readonly message: string }

const folders = {
  countries: 'country',
  formats: 'format',
  actors: 'actor',
  summaries: 'summary',
  contested: 'contested',
  stories: 'story',
} as const
const folderNames = [...Object.keys(folders), 'articles']
const articleFiles = new Map([
  ['article.yaml', 'article'],
  ['text.txt', 'text'],
  ['statements.yaml', 'statements'],
] as const)
/** Lists of many things in one file. */
const lists = new Map([
  ['topics.yaml', 'topics'],
  ['cities.yaml', 'cities'],
  ['left-out.yaml', 'left-out'],
] as const)
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export function slotOf(file: string): Slot {
  const [folder = '', name, ...deeper] = file.split('/')
  const list = lists.get(file as 'topics.yaml')
  if (list) return { kind: list }
  if (name === undefined) return stray(`no such file belongs here${suggestion(file, lists.keys())}`)
  if (folder === 'articles') return articleSlot(name, deeper)
  if (!isFolder(folder)) return stray(`no such folder: "${folder}"${suggestion(folder, folderNames)}`)
  if (deeper.length > 0 || !name.endsWith('.yaml'))
    return stray(`${folder}/ holds one .yaml file for each thing, and no folders`)
  const id = name.slice(0, -'.yaml'.length)
  if (folder === 'countries' && !/^[A-Z]{3}$/.test(id))
    return stray('a country’s file is named by its ISO 3166-1 alpha-3 code: IRN.yaml')
  if (folder !== 'countries' && !idPattern.test(id))
    return stray('a file’s name is an id: small letters, digits and hyphens')
  return { kind: folders[folder], id }
}

function articleSlot(id: string, deeper: readonly string[]): Slot {
  const [part] = deeper
  if (part === undefined || deeper.length > 1 || !idPattern.test(id))
    return stray('an article is a folder, articles/<id>/, with article.yaml, text.txt and statements.yaml')
  const kind = articleFiles.get(part as 'text.txt')
  if (kind) return { kind, id }
  return stray(`an article has no such file: "${part}"${suggestion(part, articleFiles.keys())}`)
}

function isFolder(name: string): name is keyof typeof folders {
  return Object.hasOwn(folders, name)
}

function stray(message: string): Slot {
  return { kind: 'stray', message }
}

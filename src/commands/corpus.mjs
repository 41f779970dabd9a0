/** A large corpus that nobody wrote: articles with statements, in many scripts, the same for the same seed; for measuring alone. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Alphabets whose syllables words are made of; the rarer a language, the smaller its share. */
const languages = [
  { id: 'en', share: 60, letters: ['bcdfghlmnprstvw', 'aeiou'] },
  { id: 'ru', share: 12, letters: ['бвгджзклмнпрст', 'аеиоуы'] },
  { id: 'fa', share: 8, letters: ['بپتجدرسشفقکگلمنه', 'اوی'] },
  { id: 'tr', share: 6, letters: ['bcçdfgğklmnprsştvyz', 'aeıioöuü'] },
  { id: 'hy', share: 5, letters: ['բգդզլխկհմնպրստվ', 'աեիոու'] },
  { id: 'ka', share: 5, letters: ['ბგდზთკლმნპრსტშხ', 'აეიოუ'] },
  { id: 'uz', share: 4, letters: ['bdghjklmnprstxyz', 'aeiou'] },
]

/** Who speaks and is spoken of: the first much more often than the last, as in the news. */
const countries = [
  { id: 'IRN', alpha2: 'IR' },
  { id: 'RUS', alpha2: 'RU' },
  { id: 'AZE', alpha2: 'AZ' },
  { id: 'ARM', alpha2: 'AM' },
  { id: 'TUR', alpha2: 'TR' },
  { id: 'GEO', alpha2: 'GE' },
  { id: 'KAZ', alpha2: 'KZ' },
  { id: 'UZB', alpha2: 'UZ' },
  { id: 'KGZ', alpha2: 'KG' },
  { id: 'TJK', alpha2: 'TJ' },
  { id: 'TKM', alpha2: 'TM' },
  { id: 'CHN', alpha2: 'CN' },
  { id: 'AFG', alpha2: 'AF' },
  { id: 'PAK', alpha2: 'PK' },
  { id: 'IND', alpha2: 'IN' },
  { id: 'BLR', alpha2: 'BY' },
]

/** The real questions and their answers. */
const topics = [
  { id: 'regional-ownership', stances: ['supports', 'conditional', 'opposes'] },
  { id: 'outside-powers', stances: ['opposes', 'conditional', 'supports'] },
  { id: 'outside-forces', stances: ['opposes', 'conditional', 'supports'] },
  { id: 'three-plus-three', stances: ['supports', 'conditional', 'declines'] },
]

const personsEach = 8
const vocabularySize = 3000
const besideLength = 32

/**
 * The records as the compiler makes them: `articles` with their whole `text`, `actors`, and `statements`, each a `Quote`
 * of the domain.
 */
export function corpusOf({ articles: articleCount, statements: statementCount, seed = 1 }) {
  const chance = chanceFrom(seed)
  const words = new Map(languages.map(({ id, letters }) => [id, vocabularyOf(letters, chance)]))
  const actors = countries.flatMap(({ id }) =>
    Array.from({ length: personsEach }, (_, index) => personOf(id, index, words.get('en'), chance)),
  )
  const counts = sharesOf(statementCount, articleCount, chance)
  const articles = counts.map((count, index) => articleOf({ index, count, actors, words, chance }))
  return {
    actors,
    articles: articles.map(({ statements: _, ...article }) => article),
    statements: articles.flatMap(({ statements }) => statements),
  }
}

/** The same as files of `data/`, by their path. JSON is YAML as well. */
export function filesOf({ actors, articles, statements }) {
  const yaml = (value) => `${JSON.stringify(value, null, 2)}\n`
  const own = Map.groupBy ? Map.groupBy(statements, ({ article }) => article) : grouped(statements)
  return new Map([
    ...actors.map(({ id, kind, name, office, speaksFor }) => [
      `actors/${id}.yaml`,
      yaml({
        kind,
        name,
        office: { title: office, sources: ['register'] },
        speaksFor,
        sources: { register: { publisher: 'Register', url: `https://register.example/${id}` } },
      }),
    ]),
    ...articles.flatMap(({ id, text, date, ...facts }) => [
      [`articles/${id}/text.txt`, text],
      [
        `articles/${id}/article.yaml`,
        yaml({ ...facts, date: date ?? 'unknown', rights: 'Nobody’s.', provenance: 'Generated.' }),
      ],
      [`articles/${id}/statements.yaml`, yaml(own.get(id).map((statement) => statementFile(statement, id)))],
    ]),
  ])
}

export async function writeFiles(files, folder) {
  for (const [path, content] of files) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}

function statementFile({ id, words, speaker, voice, mentions, takes }, article) {
  return {
    id: id.slice(article.length + 1),
    quote: words,
    speaker: speaker.actor ?? speaker.country ?? 'article',
    voice,
    mentions: mentions.map(({ country, as }) => ({ id: country, as })),
    takes,
  }
}

function grouped(statements) {
  const own = new Map()
  for (const statement of statements) own.set(statement.article, [...(own.get(statement.article) ?? []), statement])
  return own
}

function articleOf({ index, count, actors, words, chance }) {
  const id = `corpus-${String(index + 1).padStart(4, '0')}`
  const language = weighted(languages, ({ share }) => share, chance).id
  const vocabulary = words.get(language)
  const shows = chance() < 0.5 ? 'full' : 'excerpts'
  const date = dateOf(chance)
  let text = ''
  const statements = Array.from({ length: count }, (_, number) => {
    const said = saidIn({ language, vocabulary, actors, chance })
    // What is quoted stands in marks, and what is said beside it is nobody's statement.
    text += said.voice === 'quoted' ? '“' : ''
    const start = text.length
    text += said.words
    const end = text.length
    text += said.voice === 'quoted' ? '” ' : ' '
    text += `${sentence(vocabulary, 4 + chance() * 40, chance)}${chance() < 0.4 ? '\n\n' : ' '}`
    return { kind: 'quote', id: `${id}-s${number + 1}`, article: id, ...said, anchor: { start, end }, date }
  })
  text = `${text.trimEnd()}\n`
  const beside = ({ anchor: { start, end } }) =>
    shows === 'full'
      ? {
          before: Array.from(text.slice(0, start)).slice(-besideLength).join(''),
          after: Array.from(text.slice(end)).slice(0, besideLength).join(''),
        }
      : { before: '', after: '' }
  return {
    id,
    title: sentence(vocabulary, 5 + chance() * 9, chance),
    publisher: `Outlet ${1 + Math.floor(chance() * 60)}`,
    url: `https://outlet.example/${id}`,
    language,
    date,
    shows,
    text,
    statements: statements.map((statement) => ({ ...statement, ...beside(statement) })),
  }
}

/** Who says what of whom, and the stances in it. */
function saidIn({ language, vocabulary, actors, chance }) {
  const named = someCountries(1 + Math.floor(chance() ** 2 * 3), chance)
  const mentions = named.map(({ id, alpha2 }) => ({
    kind: 'country',
    country: id,
    as: regionNames(language).of(alpha2),
  }))
  const parts = mentions.map(({ as }) => `${as} ${phrase(vocabulary, 3 + chance() ** 2 * 30, chance)}`)
  const voice = weighted(['reported', 'quoted', 'editorial'], (_, index) => [45, 35, 20][index], chance)
  const own = named[0].id
  const persons = actors.filter(({ speaksFor }) => speaksFor === own)
  const actor = { kind: 'actor', actor: persons[Math.floor(chance() * persons.length)].id }
  const speaker =
    voice === 'editorial'
      ? { kind: 'article' }
      : voice === 'quoted' || chance() < 0.7
        ? actor
        : { kind: 'country', country: own }
  return { words: `${parts.join(', ')}.`, voice, speaker, mentions, takes: takesOf(named, chance) }
}

const namesKnown = new Map()

function regionNames(language) {
  const names = namesKnown.get(language) ?? new Intl.DisplayNames(language, { type: 'region' })
  namesKnown.set(language, names)
  return names
}

/** Mostly of the first who is named, and now and then of two, which then agree. */
function takesOf(named, chance) {
  if (chance() < 0.4) return []
  const topic = topics[Math.floor(chance() * topics.length)]
  const stance = weighted(topic.stances, (_, index) => [70, 20, 10][index], chance)
  const taking = chance() < 0.15 ? named.slice(0, 2) : named.slice(0, 1)
  return taking.map(({ id }) => ({ who: id, topic: topic.id, stance }))
}

function personOf(country, index, vocabulary, chance) {
  const name = Array.from({ length: 2 }, () => capitalised(wordOf(vocabulary, chance))).join(' ')
  const office = `${capitalised(phrase(vocabulary, 2 + chance() * 4, chance))} of ${country}`
  return { id: `corpus-${country.toLowerCase()}-${index + 1}`, kind: 'person', name, office, speaksFor: country }
}

function someCountries(count, chance) {
  const chosen = new Set()
  while (chosen.size < count) chosen.add(weighted(countries, (_, index) => 1 / (index + 1), chance))
  return [...chosen]
}

/** A year, a month or a day; now and then none is known. */
function dateOf(chance) {
  const precision = chance()
  if (precision < 0.05) return null
  const two = (number) => String(Math.floor(number)).padStart(2, '0')
  const year = String(1992 + Math.floor(chance() ** 0.5 * 34))
  const month = two(1 + chance() * 12)
  const day = two(1 + chance() * 28)
  const on = precision < 0.1 ? year : precision < 0.2 ? `${year}-${month}` : `${year}-${month}-${day}`
  return { on, certainty: 'stated' }
}

/** How many of `total` fall to each of `parts`: one at least, and some have many. */
function sharesOf(total, parts, chance) {
  const shares = Array.from({ length: parts }, () => 1)
  for (let left = total - parts; left > 0; left--) shares[Math.floor(chance() ** 1.2 * parts)]++
  return shares
}

function vocabularyOf([consonants, vowels], chance) {
  const letter = (letters) => letters[Math.floor(chance() * letters.length)]
  const syllable = () => letter(consonants) + letter(vowels) + (chance() < 0.3 ? letter(consonants) : '')
  return Array.from({ length: vocabularySize }, () =>
    Array.from({ length: 1 + Math.floor(chance() * 4) }, syllable).join(''),
  )
}

function sentence(vocabulary, length, chance) {
  return `${capitalised(phrase(vocabulary, length, chance))}.`
}

function phrase(vocabulary, length, chance) {
  return Array.from({ length: Math.floor(length) }, () => wordOf(vocabulary, chance)).join(' ')
}

/** A few words are in every sentence, most in hardly any. */
function wordOf(vocabulary, chance) {
  return vocabulary[Math.floor(chance() ** 3 * vocabulary.length)]
}

function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function weighted(list, weightOf, chance) {
  const weights = list.map(weightOf)
  let left = chance() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [index, weight] of weights.entries()) if ((left -= weight) < 0) return list[index]
  return list.at(-1)
}

/** The same numbers for the same seed, from 0 up to 1 (mulberry32). */
function chanceFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

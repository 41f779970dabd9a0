/** A story as slides: a cover, each scene with its map, and the sources, in one file that is made on the reader's device. */
import { seatedOn } from '../domain/format.ts'
import type { Story } from '../domain/story.ts'
import { subjectKey } from '../domain/view.ts'
import { dateInWords } from '../i18n/date.ts'
import { countryName } from '../i18n/names.ts'
import { language, list, t } from '../i18n/t.ts'
import { drawingOf } from '../map/drawing.ts'
import { pictureBesideWords } from '../map/taken.ts'
import { colour } from '../map/poster/alone.ts'
import { factsOf } from '../present/facts.ts'
import { dayShown } from '../store/select.ts'
import { need, type AtlasStore, type State } from '../store/store.ts'
import { ofAtlas, ofOthers } from '../take/cite/plain.ts'
import type { Work } from '../take/cite/work.ts'
import type { Parts } from '../take/parts.ts'
import { rastered } from '../take/save.ts'
import { today } from '../take/taken.ts'
import { arrangedScene } from './arranged.ts'
import type { Box, Slide } from './deck.ts'
import { coverOf, sourcesOf } from './ends.ts'
import { packed, slidesType } from './package/packed.ts'
import {
  addressWhole,
  citationOfPage,
  citationOfStatement,
  isOnWeb,
  sceneTold,
  viewOnSlide,
  type LinkTold,
  type Telling,
} from './told.ts'
import { words } from './words.ts'

export interface Asked {
  /** Whether whoever made the story is a stranger to the atlas. */
  readonly isForeign: boolean
  readonly nameOf: Parts['nameOf']
}

/** Rejects where records or outlines do not come, or the browser makes no picture. */
export async function slidesOf(store: AtlasStore, story: Story, { isForeign, nameOf }: Asked): Promise<Blob> {
  const state = await gathered(store, story)
  const telling: Telling = { store, state, nameOf, accessed: today() }
  const scenes: Slide[] = []
  // One after another: each picture is as large as a screen.
  for (const index of story.scenes.keys()) scenes.push(await sceneOf(store, telling, story, index))
  const deck = {
    title: story.title,
    language,
    author: t('app.name'),
    created: `${new Date().toISOString().slice(0, 19)}Z`,
    slides: [cover(telling, story, isForeign), ...scenes, ...sources(telling, story)],
  }
  return new Blob([packed(deck, coloursOfAtlas())], { type: slidesType })
}

/** What every scene shows and quotes. A statement that does not exist is told of on its slide. */
async function gathered(store: AtlasStore, { scenes }: Story): Promise<State> {
  const subjects = scenes.flatMap((scene) => [
    viewOnSlide(store, scene).subject,
    ...(scene.quote === undefined ? [] : [{ kind: 'statement', id: scene.quote } as const]),
  ])
  await Promise.all(subjects.map((subject) => need(store, subject)))
  const state = store.getState()
  const lacking = subjects.map(subjectKey).filter((key) => state.missing.get(key) === 'unreachable')
  if (lacking.length > 0) throw new Error(`Not fetched: ${lacking.join(', ')}`)
  return state
}

async function sceneOf(store: AtlasStore, telling: Telling, story: Story, index: number): Promise<Slide> {
  const told = sceneTold(telling, story, index)
  const { texts, picture } = arrangedScene(told)
  const state: State = { ...store.getState(), view: viewOnSlide(store, story.scenes[index]!), hovered: null, lit: [] }
  const png = await pictured(store, state, told.title, picture)
  const [title, ...others] = texts
  return {
    layout: 'scene',
    parts: [
      title!,
      { kind: 'picture', name: words('slides.map'), ...picture, alt: altOf(store, state), png },
      ...others,
    ],
    notes: told.notes,
  }
}

/** Pixels of a drawing for a point of the slide: its letters are read from the last row. As PNG it has twice as many. */
const pixelsPerPoint = 1.05
async function pictured(store: AtlasStore, state: State, title: string, { width, height }: Box): Promise<Uint8Array> {
  const { atlas } = store
  const size = { width: Math.round(width * pixelsPerPoint), height: Math.round(height * pixelsPerPoint) }
  const svg = await pictureBesideWords(
    store.files,
    atlas,
    state,
    {
      title,
      date: words('picture.asOf', { date: dateInWords(dayShown(atlas, state.view), language) }),
      source: words('picture.source', { address: store.history.root }),
      outlined: words('picture.outlined'),
      met: words('picture.met'),
      contested: words('picture.contested'),
    },
    size,
  )
  return new Uint8Array(await (await rastered(svg)).arrayBuffer())
}

/** What the map shows, for those who do not see it. */
function altOf({ atlas }: AtlasStore, state: State): string {
  const { formats, day, selected, lit, caseName } = drawingOf(atlas, state)
  const members = formats.map((format) => {
    const names = list(seatedOn(format, day).map((id) => countryName(atlas, id)))
    return words('slides.alt.members', { format: format.shortName, members: names || t('legend.nobody') })
  })
  const marked = [
    ...(caseName === null ? [] : [caseName]),
    ...[...(caseName === null && selected !== null ? [selected] : []), ...lit].map((id) => countryName(atlas, id)),
  ]
  const more = marked.length > 0 ? [words('slides.alt.marked', { names: list(marked) })] : []
  return [words('slides.alt', { date: dateInWords(day, language) }), ...members, ...more].join(' ')
}

function cover({ store }: Telling, story: Story, isForeign: boolean): Slide {
  const { title, lead, age, minutes, aims, material, scenes } = story
  const root = addressWhole(store, '')
  const lines = (heading: string, all: readonly string[]) =>
    all.length === 0 ? [] : [heading, ...all.map((one) => `– ${one}`)]
  return coverOf({
    title,
    lead,
    facts: factsOf({ age, minutes, sceneCount: scenes.length }).join(' · '),
    atlas: linkTo(isOnWeb(root) ? `${t('app.name')}, ${root}` : t('app.name'), root),
    presenter: isForeign ? words('story.presenter') : '',
    notes: [...lines(words('story.aims'), aims), ...lines(words('story.material'), material)],
  })
}

/** Each page once, in the order of the scenes: those that are quoted from, and then the atlas's own. */
function sources(telling: Telling, { scenes }: Story): readonly Slide[] {
  const { store, state } = telling
  const quoted = scenes.flatMap(({ quote }) =>
    quote !== undefined && state.records.statements.has(quote) ? [quote] : [],
  )
  const others = quoted.flatMap((id) => citationOfStatement(telling, id).works).filter(({ kind }) => kind !== 'atlas')
  const own = scenes.flatMap((scene) => citationOfPage(telling, scene).works).filter(({ kind }) => kind === 'atlas')
  return sourcesOf(
    [
      { heading: words('slides.quoted'), works: onceEach(others).map((work) => linkTo(ofOthers(work), work.url)) },
      {
        heading: words('slides.pages'),
        works: onceEach(own).map((work) => linkTo(`${ofAtlas(work, telling.accessed)}.`, work.url)),
      },
    ],
    [
      words('slides.cite'),
      words('slides.licence', { atlas: t('app.name'), date: dateInWords(store.atlas.newest, language) }),
    ],
  )
}

function onceEach(works: readonly Work[]): readonly Work[] {
  return [...new Map(works.map((work) => [work.url, work])).values()]
}

function linkTo(text: string, address: string): LinkTold {
  return { text, ...(isOnWeb(address) && { href: address }) }
}

function coloursOfAtlas() {
  const hex = (name: string) => colour(name).slice(1).toUpperCase()
  return {
    paper: hex('paper'),
    ink: hex('ink'),
    mute: hex('mute'),
    own: hex('voice-own'),
    link: hex('voice-own'),
    accents: [hex('slot-1'), hex('slot-0')],
  }
}

/** What is handed out of a story on paper: its map, its words with their citations, an empty map, questions, answers. */
import type { Atlas, Shard } from '../../domain/atlas.ts'
import type { Statement } from '../../domain/statement.ts'
import { storyPath, viewOfScene, type NamedStory, type Scene } from '../../domain/story.ts'
import { subjectKey, type Subject } from '../../domain/view.ts'
import { dateInWords } from '../../i18n/date.ts'
import { handout } from '../../i18n/strings/en/handout.ts'
import { language, wordsOf } from '../../i18n/t.ts'
import { drawingOf } from '../../map/drawing.ts'
import { Legend } from '../../map/Legend.tsx'
import { speakerWords, voiceOf } from '../../panels/voice.ts'
import { StoreProvider } from '../../store/context.ts'
import { subjectsOf } from '../../quiz/about.ts'
import { askedForStory, questionsOnPaper } from '../../quiz/onPaper.ts'
import { noRecords, withShard, type Records } from '../../store/records.ts'
import { dayShown, existsIn } from '../../store/select.ts'
import type { AtlasStore } from '../../store/store.ts'
import { AnswerSheet, Code, QuestionSheet } from './Asked.tsx'
import { citation } from './citation.ts'

const t = wordsOf({ en: handout })

interface Props {
  readonly store: AtlasStore
  readonly story: NamedStory
  /** The index of the scene whose map it has, and that drawing. */
  readonly mapped: number
  readonly poster: string
  readonly blank: string
  /** Scheme and host of the site; empty where that is not known. */
  readonly origin: string
  /** By the keys of their subjects: those of which the questions need the records, at least. */
  readonly shards: ReadonlyMap<string, Shard>
}

/** Of which the questions need the records. */
export function subjectsAsked(atlas: Atlas, story: NamedStory): readonly Subject[] {
  return subjectsOf(atlas, askedForStory(atlas, story).about)
}

/** Where a page is made, so that nothing of it needs script. */
export function Handout({ store, story, mapped, poster, blank, origin, shards }: Props) {
  const { atlas, base } = store
  const { records } = store.getState()
  // Where the atlas is one file, its history alone knows where it stands for others.
  const root = store.history.root || origin + base
  const address = root + storyPath(story.id)
  const view = viewOfScene(story.scenes[mapped]!, existsIn(atlas))
  const quoted = story.scenes.flatMap(({ quote }) => (quote === undefined ? [] : (records.statements.get(quote) ?? [])))
  const cited = [...new Set(quoted)]
  const asked = subjectsAsked(atlas, story).flatMap((one) => shards.get(subjectKey(one)) ?? [])
  const proofs = asked.reduce(withShard, noRecords)
  const questions = questionsOnPaper({ atlas, records: proofs, story, map: drawingOf(atlas, store.getState()).frame })
  const sheet = { atlas, story, questions, records: proofs, base, root, isWhole: origin !== '' }
  return (
    <StoreProvider value={store}>
      <main className="handout">
        <p className="on-screen">
          <a href={base + storyPath(story.id)}>{t('handout.back')}</a> · {t('handout.print')}
        </p>
        <section className="sheet">
          <header>
            <div>
              <h1>{story.title}</h1>
              <p className="lead">{story.lead}</p>
              {origin !== '' && <p className="small">{t('handout.scan', { address })}</p>}
            </div>
            {origin !== '' && <Code address={address} />}
          </header>
          <figure>
            <div className="sheet-map map">
              <div className="poster" dangerouslySetInnerHTML={{ __html: poster }} />
            </div>
            <figcaption>
              {t('handout.map.of', {
                number: mapped + 1,
                title: story.scenes[mapped]!.title,
                date: dateInWords(dayShown(atlas, view), language),
              })}
            </figcaption>
          </figure>
          <Legend />
          <p className="small">{t('handout.read', { date: dateInWords(atlas.newest, language) })}</p>
        </section>
        <section className="sheet">
          <h2>{t('handout.scenes')}</h2>
          <ol className="told">
            {story.scenes.map((scene) => (
              <Told key={scene.title} scene={scene} number={numberOf(cited, scene)} records={records} atlas={atlas} />
            ))}
          </ol>
          {cited.length > 0 && (
            <>
              <h2>{t('handout.citations')}</h2>
              <ol className="citations">
                {cited.map((statement) => (
                  <li key={statement.id}>{citation(atlas, records, statement)}</li>
                ))}
              </ol>
            </>
          )}
        </section>
        <section className="sheet">
          <h2>{t('handout.blank')}</h2>
          <p>{t('handout.blank.task')}</p>
          <p className="line">{t('handout.format')}</p>
          <div className="sheet-map map">
            <div className="poster" dangerouslySetInnerHTML={{ __html: blank }} />
          </div>
          <p className="line">{t('handout.marks')}</p>
        </section>
        {(questions.length > 0 || story.scenes.some(({ question }) => question)) && (
          <>
            <QuestionSheet {...sheet} />
            <AnswerSheet {...sheet} />
          </>
        )}
      </main>
    </StoreProvider>
  )
}

interface ToldProps {
  readonly scene: Scene
  /** The number under which its quotation is cited. */
  readonly number: number | undefined
  readonly records: Records
  readonly atlas: Atlas
}

function Told({ scene, number, records, atlas }: ToldProps) {
  const statement = scene.quote === undefined ? undefined : records.statements.get(scene.quote)
  return (
    <li>
      <h3>{scene.title}</h3>
      <p>{scene.caption}</p>
      {statement && (
        <blockquote>
          {statement.kind === 'quote' ? `“${statement.words}”` : statement.words} <sup>[{number}]</sup>
          <footer>
            {speakerWords(atlas, records, statement)}. {voiceOf(statement).words}.
          </footer>
        </blockquote>
      )}
    </li>
  )
}

function numberOf(cited: readonly Statement[], { quote }: Scene): number | undefined {
  const index = cited.findIndex(({ id }) => id === quote)
  return index < 0 ? undefined : index + 1
}

export function titleOfHandout({ title }: NamedStory): string {
  return t('handout.title', { title })
}

/** The scene that shows most at once: the first of a format, else the first. */
export function sceneToMap(atlas: Atlas, { scenes }: NamedStory): number {
  const found = scenes.findIndex((scene) => viewOfScene(scene, existsIn(atlas)).subject.kind === 'format')
  return Math.max(0, found)
}

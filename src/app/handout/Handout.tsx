/** What is handed out of a story on paper: its map, its words with their citations, an empty map, questions, answers. */
import { renderSVG } from 'uqr'
import type { Atlas } from '../../domain/atlas.ts'
import type { Statement } from '../../domain/statement.ts'
import { storyPath, viewOfScene, type NamedStory, type Scene } from '../../domain/story.ts'
import { dateInWords, datedInWords } from '../../i18n/date.ts'
import { handout } from '../../i18n/strings/en/handout.ts'
import { language, t as core, wordsOf } from '../../i18n/t.ts'
import { Legend } from '../../map/Legend.tsx'
import { speakerWords, voiceOf } from '../../panels/voice.ts'
import { StoreProvider } from '../../store/context.ts'
import type { Records } from '../../store/records.ts'
import { dayShown, existsIn } from '../../store/select.ts'
import type { AtlasStore } from '../../store/store.ts'

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
}

/** Where a page is made, so that nothing of it needs script. */
export function Handout({ store, story, mapped, poster, blank, origin }: Props) {
  const { atlas, base } = store
  const { records } = store.getState()
  const address = origin + base + storyPath(story.id)
  const view = viewOfScene(story.scenes[mapped]!, existsIn(atlas))
  const quoted = story.scenes.flatMap(({ quote }) => (quote === undefined ? [] : (records.statements.get(quote) ?? [])))
  const cited = [...new Set(quoted)]
  const asked = story.scenes.flatMap(({ question }) => question ?? [])
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
            {origin !== '' && (
              // A picture of the address beside it.
              <div className="code" aria-hidden="true" dangerouslySetInnerHTML={{ __html: renderSVG(address) }} />
            )}
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
          <h2>{t('handout.citations')}</h2>
          <ol className="citations">
            {cited.map((statement) => (
              <li key={statement.id}>{citation(atlas, records, statement)}</li>
            ))}
          </ol>
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
        {asked.length > 0 && (
          <>
            <section className="sheet">
              <h2>{t('handout.questions')}</h2>
              <p className="line">{t('handout.name')}</p>
              <ol className="asked">
                {asked.map(({ ask }) => (
                  <li key={ask}>{ask}</li>
                ))}
              </ol>
            </section>
            <section className="sheet">
              <h2>{t('handout.answers')}</h2>
              <ol>
                {asked.map(({ ask, answer }) => (
                  <li key={ask}>
                    <p>{ask}</p>
                    <p className="answer">{answer}</p>
                  </li>
                ))}
              </ol>
            </section>
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

/** Who says it and when, and the page where it stands. */
function citation(atlas: Atlas, records: Records, statement: Statement): string {
  const source = statement.kind === 'summary' ? statement.source : records.credits.get(statement.article)
  const when = statement.date ? datedInWords(statement.date, language) : core('date.unknown')
  return `${speakerWords(atlas, records, statement)}, ${when}. ${source?.publisher ?? ''}, ${source?.url ?? ''}`
}

export function titleOfHandout({ title }: NamedStory): string {
  return t('handout.title', { title })
}

/** The scene that shows most at once: the first of a format, else the first. */
export function sceneToMap(atlas: Atlas, { scenes }: NamedStory): number {
  const found = scenes.findIndex((scene) => viewOfScene(scene, existsIn(atlas)).subject.kind === 'format')
  return Math.max(0, found)
}

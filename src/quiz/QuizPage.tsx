/** Asks of the atlas: guess, then source. Which questions they are, the address says. */
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { addressOf } from '../domain/address.ts'
import { front, openingArticle, subjectKey } from '../domain/view.ts'
import { StoreProvider, useAtlas, useAtlasStore } from '../store/context.ts'
import { createAtlasStore, need, type AtlasStore, type History } from '../store/store.ts'
import { useInBrowser } from '../ui/useInBrowser.ts'
import { Asking } from './Asking.tsx'
import { subjectsOf, type About } from './about.ts'
import { askedFor, searchOf, type AskedFor } from './asked.ts'
import { questionsOf } from './questionsOf.ts'
import { Start } from './Start.tsx'
import { words } from './words.ts'
import './quiz.css'

/** `history`: that of the page's own address. */
export function QuizPage({ history }: { readonly history: History }) {
  const { base } = useAtlasStore()
  // Nothing of it is made at build, as the address says what is asked.
  const isHere = useInBrowser()
  const link = (address: string, text: string) => (
    <li>
      <a href={base + address}>{text}</a>
    </li>
  )
  return (
    <>
      <h1>{words('quiz.title')}</h1>
      <p className="lead">{words('quiz.lead')}</p>
      <noscript>
        <p>{words('quiz.noScript')}</p>
        <ul>
          {link(addressOf({ ...front, subject: { kind: 'formats' } }), words('quiz.noScript.formats'))}
          {link(
            addressOf({ ...front, subject: { kind: 'article', id: openingArticle } }),
            words('quiz.noScript.article'),
          )}
        </ul>
      </noscript>
      {isHere && <Quiz history={history} />}
    </>
  )
}

/** `begun`: how many times questions were begun; each time they are asked anew. */
interface Asked extends AskedFor {
  readonly begun: number
}

function Quiz({ history }: { readonly history: History }) {
  const { atlas, base } = useAtlasStore()
  const [asked, ask] = useState<Asked>(() => {
    const given = askedFor(atlas, history.read()?.search ?? '')
    return { ...given, seed: given.seed || newSeed(), begun: 0 }
  })
  // The address always says which questions these are, a seed that was chosen here too.
  useEffect(() => {
    const here = history.read()
    if (here) history.go(base + here.path + searchOf(asked, here.search) + here.hash, 'replace')
  }, [asked, history, base])
  const begin = (changed: Partial<AskedFor>) => ask((before) => ({ ...before, ...changed, begun: before.begun + 1 }))
  if (asked.begun === 0) return <Start asked={asked} begin={begin} />
  return (
    <RecordsOf key={asked.about} about={asked.about}>
      {(again) => (
        <Questions
          key={asked.begun}
          asked={asked}
          begin={begin}
          again={again}
          choose={() => ask({ ...asked, begun: 0 })}
        />
      )}
    </RecordsOf>
  )
}

/** Easy to read out: no letter that looks like a digit, and none that makes a word. */
const letters = 'bcdfghjkmnpqrstvwxz23456789'

function newSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => letters[byte % letters.length]).join('')
}

interface RecordsProps {
  readonly about: About
  /** Given a function that asks for what could not be fetched. */
  readonly children: (again: () => void) => ReactNode
}

/** A store that holds what the questions are about and nothing else, as what else has come in may not change them. */
function RecordsOf({ about, children }: RecordsProps) {
  const page = useAtlasStore()
  const store = useMemo(() => {
    const { atlas, base, version, fetchShard, files, history } = page
    return createAtlasStore({ atlas, base, version, fetchShard, files, history, view: front, shards: [] })
  }, [page])
  const fetchAll = () => fetchFor(store, about)
  useEffect(() => fetchFor(store, about), [store, about])
  return <StoreProvider value={store}>{children(fetchAll)}</StoreProvider>
}

function fetchFor(store: AtlasStore, about: About): void {
  for (const subject of subjectsOf(store.atlas, about)) void need(store, subject)
}

interface QuestionsProps {
  readonly asked: Asked
  readonly begin: (changed: Partial<AskedFor>) => void
  readonly again: () => void
  readonly choose: () => void
}

/** Once every record is here: they would be other questions with some of them. */
function Questions({ asked, begin, again, choose }: QuestionsProps) {
  const { atlas } = useAtlasStore()
  const records = useAtlas((state) => state.records)
  const missing = useAtlas((state) => state.missing)
  const keys = subjectsOf(atlas, asked.about).map(subjectKey)
  const areHere = keys.every((key) => records.covered.has(key))
  if (!areHere && keys.some((key) => missing.has(key)))
    return (
      <p role="alert">
        {words('quiz.failed')}{' '}
        <button type="button" onClick={again}>
          {words('quiz.failed.again')}
        </button>
      </p>
    )
  if (!areHere)
    return (
      <p className="loading" role="status">
        {words('loading')}
      </p>
    )
  return <Made asked={asked} begin={begin} choose={choose} />
}

/** They stay as they were made, whatever else comes in. */
function Made({ asked, begin, choose }: Omit<QuestionsProps, 'again'>) {
  const { atlas } = useAtlasStore()
  const records = useAtlas((state) => state.records)
  const [questions] = useState(() => questionsOf({ atlas, records, ...asked }))
  if (questions.length === 0)
    return (
      <p role="status">
        {words('quiz.none')}{' '}
        <button type="button" onClick={choose}>
          {words('quiz.none.other')}
        </button>
      </p>
    )
  return <Asking questions={questions} again={() => begin({})} others={() => begin({ seed: newSeed() })} />
}

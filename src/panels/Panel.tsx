/** What is read: the panel of the view's subject. Its script comes with the page that was made for it, and is fetched for others. */
import { createElement, Suspense, use, useEffect, type ComponentType } from 'react'
import { subjectKey, type Subject } from '../domain/view.ts'
import { t } from '../i18n/t.ts'
import { useAtlas } from '../store/context.ts'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { Awaited } from './Awaited.tsx'
import { NotFoundPanel } from './NotFoundPanel.tsx'

type Kind = Exclude<Subject['kind'], 'not-found'>
/** `id` is that of the subject; empty where there is one page of its kind. */
type PanelComponent = ComponentType<{ readonly id: string }>

const imports: Readonly<Record<Kind, () => Promise<PanelComponent>>> = {
  front: () => import('./FrontPanel.tsx').then((module) => module.FrontPanel),
  country: () => import('./CountryPanel.tsx').then((module) => module.CountryPanel),
  format: () => import('./FormatPanel.tsx').then((module) => module.FormatPanel),
  formats: () => import('./FormatsPanel.tsx').then((module) => module.FormatsPanel),
  topic: () => import('./TopicPanel.tsx').then((module) => module.TopicPanel),
  topics: () => import('./TopicsPanel.tsx').then((module) => module.TopicsPanel),
  pair: () => import('./PairPanel.tsx').then((module) => module.PairPanel),
  article: () => import('./ArticlePanel.tsx').then((module) => module.ArticlePanel),
  statement: () => import('./StatementPanel.tsx').then((module) => module.StatementPanel),
  borders: () => import('./BordersPanel.tsx').then((module) => module.BordersPanel),
  contested: () => import('./ContestedPanel.tsx').then((module) => module.ContestedPanel),
  'left-out': () => import('./LeftOutPanel.tsx').then((module) => module.LeftOutPanel),
}

/** These show something before their records are here. */
const beginsAtOnce: readonly Kind[] = ['front', 'country', 'topic', 'formats']

/** A promise that says so itself once it is kept: `use` then takes its value in the same breath. */
type Kept = Promise<PanelComponent> & { status?: 'fulfilled'; value?: PanelComponent }
const notFound: Kept = Object.assign(Promise.resolve(NotFoundPanel), {
  status: 'fulfilled',
  value: NotFoundPanel,
} as const)
const underway = new Map<Kind, Kept>()

/** Fetches what a subject's panel needs to be shown. Never rejects: what could not be loaded says so in its place. */
export function loadPanel(kind: Subject['kind']): Promise<PanelComponent> {
  if (kind === 'not-found') return notFound
  const known = underway.get(kind)
  if (known) return known
  const fetched: Kept = imports[kind]().then(
    (value) => {
      fetched.status = 'fulfilled'
      fetched.value = value
      return value
    },
    (error: unknown) => {
      console.warn(`The panel of a ${kind} could not be loaded:`, error)
      underway.delete(kind)
      return Unloaded
    },
  )
  underway.set(kind, fetched)
  return fetched
}

interface Props {
  /** Called with the `subjectKey` of what is shown once its panel stands; must keep its reference. */
  readonly onShown?: (key: string) => void
}

export function Panel({ onShown }: Props) {
  const subject = useAtlas((state) => state.view.subject)
  const { kind } = subject
  const loaded = <Loaded subject={subject} onShown={onShown} />
  return (
    <Suspense fallback={<p className="loading">{t('loading')}</p>}>
      {kind === 'not-found' || beginsAtOnce.includes(kind) ? loaded : <Awaited subject={subject}>{loaded}</Awaited>}
    </Suspense>
  )
}

function Loaded({ subject, onShown }: { readonly subject: Subject; readonly onShown: Props['onShown'] }) {
  const key = subjectKey(subject)
  useEffect(() => onShown?.(key), [key, onShown])
  return createElement(use(loadPanel(subject.kind)), { key, id: 'id' in subject ? subject.id : '' })
}

/** Off line, say. */
function Unloaded() {
  const subject = useAtlas((state) => state.view.subject)
  return (
    <p role="alert">
      {t('failed')}{' '}
      <SubjectLink to={subject} data-reload>
        {t('failed.again')}
      </SubjectLink>
    </p>
  )
}

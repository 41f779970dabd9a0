/** The panels, each a script of its own: it comes with the page that was made for it, and is fetched for others. */
import { createElement, use, type ComponentType } from 'react'
import type { Subject } from '../domain/view.ts'
import { Unloaded } from '../ui/Unloaded.tsx'

/** `id` is that of the subject; empty where there is one page of its kind. */
type PanelComponent = ComponentType<{ readonly id: string }>

const imports: Readonly<Record<Subject['kind'], () => Promise<PanelComponent>>> = {
  front: () => import('./FrontPanel.tsx').then((module) => module.FrontPanel),
  country: () => import('./CountryPanel.tsx').then((module) => module.CountryPanel),
  format: () => import('./FormatPanel.tsx').then((module) => module.FormatPanel),
  formats: () => import('./FormatsPanel.tsx').then((module) => module.FormatsPanel),
  compare: () => import('./ComparePanel.tsx').then((module) => module.ComparePanel),
  topic: () => import('./TopicPanel.tsx').then((module) => module.TopicPanel),
  topics: () => import('./TopicsPanel.tsx').then((module) => module.TopicsPanel),
  pair: () => import('./PairPanel.tsx').then((module) => module.PairPanel),
  article: () => import('./ArticlePanel.tsx').then((module) => module.ArticlePanel),
  statement: () => import('./StatementPanel.tsx').then((module) => module.StatementPanel),
  borders: () => import('./BordersPanel.tsx').then((module) => module.BordersPanel),
  contested: () => import('./ContestedPanel.tsx').then((module) => module.ContestedPanel),
  'left-out': () => import('./LeftOutPanel.tsx').then((module) => module.LeftOutPanel),
  'not-found': () => import('./NotFoundPanel.tsx').then((module) => module.NotFoundPanel),
}

/** A promise that says so itself once it is kept: `use` then takes its value in the same breath. */
type Kept = Promise<PanelComponent> & { status?: 'fulfilled'; value?: PanelComponent }
const underway = new Map<Subject['kind'], Kept>()

/** Fetches what a subject's panel needs to be shown. Never rejects: what could not be loaded says so in its place. */
export function loadPanel(kind: Subject['kind']): Promise<PanelComponent> {
  const known = underway.get(kind)
  if (known) return known
  const keep = (value: PanelComponent): PanelComponent => {
    fetched.status = 'fulfilled'
    fetched.value = value
    return value
  }
  const fetched: Kept = imports[kind]().then(keep, (error: unknown) => {
    console.warn(`The panel of a ${kind} could not be loaded:`, error)
    return keep(() => createElement(Unloaded))
  })
  underway.set(kind, fetched)
  return fetched
}

/** Suspends until the panel is there. */
export function PanelOf({ kind, id = '' }: { readonly kind: Subject['kind']; readonly id?: string }) {
  return createElement(use(loadPanel(kind)), { key: `${kind}/${id}`, id })
}

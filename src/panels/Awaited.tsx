/** What needs a subject's records: shown once they are here; until then, or where they cannot be had, it says so. */
import type { ReactNode } from 'react'
import { subjectKey, type Subject } from '../domain/view.ts'
import { t } from '../i18n/t.ts'
import { useAtlas } from '../store/context.ts'
import { PanelOf } from './PanelOf.tsx'
import { Unloaded } from '../ui/Unloaded.tsx'

export function Awaited({ subject, children }: { readonly subject: Subject; readonly children: ReactNode }) {
  const key = subjectKey(subject)
  const here = useAtlas((state) => state.records.covered.has(key))
  const missing = useAtlas((state) => state.missing.get(key))
  if (here) return children
  if (missing === 'absent') return <PanelOf kind="not-found" />
  if (!missing) return <p className="loading">{t('loading')}</p>
  return <Unloaded />
}

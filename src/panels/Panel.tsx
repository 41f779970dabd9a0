/** What is read: the panel of the view's subject. */
import { Suspense, useEffect } from 'react'
import { subjectKey, type Subject } from '../domain/view.ts'
import { t } from '../i18n/t.ts'
import { useAtlas } from '../store/context.ts'
import { Awaited } from './Awaited.tsx'
import { loadPanel, PanelOf } from './PanelOf.tsx'

/** These show something before their records are here, or need none. */
const beginsAtOnce: readonly Subject['kind'][] = ['front', 'country', 'topic', 'formats', 'compare', 'not-found']

interface Props {
  /** Called with the `subjectKey` of what is shown once its panel stands; must keep its reference. */
  readonly onShown?: (key: string) => void
}

export function Panel({ onShown }: Props) {
  const subject = useAtlas((state) => state.view.subject)
  const loaded = <Shown subject={subject} onShown={onShown} />
  // On its way while the records are.
  useEffect(() => void loadPanel(subject.kind), [subject.kind])
  return (
    <Suspense fallback={<p className="loading">{t('loading')}</p>}>
      {beginsAtOnce.includes(subject.kind) ? loaded : <Awaited subject={subject}>{loaded}</Awaited>}
    </Suspense>
  )
}

function Shown({ subject, onShown }: { readonly subject: Subject; readonly onShown: Props['onShown'] }) {
  const key = subjectKey(subject)
  useEffect(() => onShown?.(key), [key, onShown])
  return <PanelOf kind={subject.kind} id={'id' in subject ? subject.id : ''} />
}

/** What is read: the panel of the view's subject. */
import { countryOf } from '../domain/atlas.ts'
import type { Subject } from '../domain/view.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { topicOf } from '../store/select.ts'
import { ArticlePanel } from './ArticlePanel.tsx'
import { Awaited } from './Awaited.tsx'
import { BordersPanel } from './BordersPanel.tsx'
import { ContestedPanel } from './ContestedPanel.tsx'
import { CountryPanel } from './CountryPanel.tsx'
import { FormatPanel } from './FormatPanel.tsx'
import { FrontPanel } from './FrontPanel.tsx'
import { NotFoundPanel } from './NotFoundPanel.tsx'
import { StatementPanel } from './StatementPanel.tsx'
import { TopicPanel } from './TopicPanel.tsx'

export function Panel() {
  const { atlas } = useAtlasStore()
  const subject = useAtlas((state) => state.view.subject)
  switch (subject.kind) {
    case 'front':
      return <FrontPanel />
    case 'country': {
      const country = countryOf(atlas, subject.id)
      return country ? <CountryPanel key={country.id} country={country} /> : <NotFoundPanel />
    }
    case 'topic': {
      const topic = topicOf(atlas, subject.id)
      return topic ? <TopicPanel key={topic.id} topic={topic} /> : <NotFoundPanel />
    }
    case 'format':
    case 'article':
    case 'statement':
    case 'borders':
    case 'contested':
      return (
        <Awaited subject={subject}>
          <PanelWithRecords subject={subject} />
        </Awaited>
      )
    case 'not-found':
      return <NotFoundPanel />
  }
}

function PanelWithRecords({
  subject,
}: {
  readonly subject: Extract<Subject, { kind: 'format' | 'article' | 'statement' | 'borders' | 'contested' }>
}) {
  switch (subject.kind) {
    case 'format':
      return <FormatPanel id={subject.id} />
    case 'article':
      return <ArticlePanel id={subject.id} />
    case 'statement':
      return <StatementPanel id={subject.id} />
    case 'borders':
      return <BordersPanel />
    case 'contested':
      return <ContestedPanel id={subject.id} />
  }
}

/** Questions on which sources contradict each other: the versions side by side, without a verdict. */
import { disputeAnchor, type Format } from '../domain/format.ts'
import { format as words } from '../i18n/strings/en/format.ts'
import { wordsOf } from '../i18n/t.ts'
import { Section } from '../ui/Section.tsx'
import { Sources } from '../ui/Sources.tsx'
import { StatementList } from './StatementList.tsx'

const t = wordsOf({ en: words })

export function Disputes({ disputes }: { readonly disputes: Format['disputes'] }) {
  if (disputes.length === 0) return null
  return (
    <Section heading={t('format.disputes')}>
      <p className="note">{t('format.disputes.lead')}</p>
      {disputes.map((dispute, index) => (
        <div key={dispute.question} className="dispute" id={disputeAnchor(index)}>
          <h3>{dispute.question}</h3>
          <ul className="versions">
            {dispute.versions.map((version) => (
              <li key={version.claim}>
                <p>{version.claim}</p>
                {version.sources.length > 0 && <Sources sources={version.sources} />}
                <StatementList ids={version.statements} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}

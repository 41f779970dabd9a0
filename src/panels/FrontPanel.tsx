/** The front page: the opening format, its members and where they stand, the article it began with, the questions. */
import type { FormatBrief } from '../domain/format.ts'
import type { CountryId } from '../domain/ids.ts'
import type { PositionBrief } from '../domain/position.ts'
import { openingArticle } from '../domain/view.ts'
import { dateInWords } from '../i18n/date.ts'
import { countryName } from '../i18n/names.ts'
import { front as words } from '../i18n/strings/en/front.ts'
import { language, list, wordsOf } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { formatShown, positionsAtAGlance } from '../store/select.ts'
import { Awaited } from './Awaited.tsx'
import { CountryLink } from '../ui/CountryLink.tsx'
import { Stance } from '../ui/Stance.tsx'
import { Section } from '../ui/Section.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { Swatch } from '../ui/Swatch.tsx'
import { When } from '../ui/When.tsx'

const t = wordsOf({ en: words })

export function FrontPanel() {
  const { atlas } = useAtlasStore()
  const view = useAtlas((state) => state.view)
  const format = formatShown(atlas, view)
  return (
    <>
      <h1 tabIndex={-1}>{t('front.title')}</h1>
      {format && <FormatLead format={format} />}
      <p className="evidence">
        {t('front.evidence', {
          statements: atlas.statementCount,
          sources: atlas.sourceCount,
          date: dateInWords(atlas.newest, language),
        })}
      </p>
      <Awaited subject={{ kind: 'front' }}>
        {format && <Members format={format} />}
        <Beginning />
      </Awaited>
      <Section heading={t('front.questions')}>
        <ul className="rows">
          {atlas.topics.map((topic) => (
            <li key={topic.id}>
              <SubjectLink to={{ kind: 'topic', id: topic.id }}>{topic.question}</SubjectLink>
            </li>
          ))}
          <li>
            <SubjectLink to={{ kind: 'topics' }}>{t('topics.title')}</SubjectLink>
          </li>
        </ul>
      </Section>
    </>
  )
}

function FormatLead({ format }: { readonly format: FormatBrief }) {
  const { atlas } = useAtlasStore()
  const [first = '', second = ''] = format.groups.map((group) =>
    list(
      format.memberships
        .filter((membership) => membership.group === group.id)
        .map((membership) => countryName(atlas, membership.country)),
    ),
  )
  return (
    <p className="lead">
      {t('front.lead', { format: format.shortName, first, second })}{' '}
      <SubjectLink to={{ kind: 'format', id: format.id }}>{t('front.format')}</SubjectLink>
    </p>
  )
}

function Members({ format }: { readonly format: FormatBrief }) {
  const positions = useAtlas(positionsAtAGlance)
  const positionsOf = (country: CountryId): readonly PositionBrief[] =>
    positions.filter(({ who, topic }) => who === country && topic === format.topic)
  return (
    <Section heading={t('front.members', { format: format.shortName })}>
      <ul className="rows members">
        {format.memberships.map((membership) => (
          <li key={membership.country}>
            <Swatch format={format} membership={membership} />
            <CountryLink id={membership.country} />
            <span className="stances">
              {positionsOf(membership.country).map(({ topic, stance }) => (
                <Stance key={stance} topic={topic} stance={stance} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The article that the atlas began with, and who wrote it. */
function Beginning() {
  const credit = useAtlas((state) => state.records.credits.get(openingArticle))
  if (!credit) return null
  return (
    <Section heading={t('front.article')}>
      <ul className="rows">
        <li className="beginning">
          <SubjectLink to={{ kind: 'article', id: credit.id }}>{credit.title}</SubjectLink>
          <small>
            {credit.publisher}
            {credit.byline && `, ${credit.byline}`}, <When date={credit.date} />
          </small>
        </li>
      </ul>
    </Section>
  )
}

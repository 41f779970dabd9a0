/** The bar at the top: the way home, the formats, the questions, and light or dark. */
import type { FormatId } from '../domain/ids.ts'
import { openingFormat, themes } from '../domain/view.ts'
import { t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { show } from '../store/store.ts'
import { SubjectLink } from '../ui/SubjectLink.tsx'

/** Those of which the region's own countries are most often asked; the rest are one link away. */
const inTheBar: readonly FormatId[] = [openingFormat, 'csto', 'sco', 'cis', 'eaeu', 'ots']

export function Bar() {
  const { atlas } = useAtlasStore()
  const subject = useAtlas((state) => state.view.subject)
  const foremost = inTheBar.flatMap((id) => atlas.formats.filter((format) => format.id === id))
  const current = (kind: string, id: string) =>
    subject.kind === kind && 'id' in subject && subject.id === id ? ('page' as const) : undefined
  return (
    <header className="bar">
      <SubjectLink className="brand" to={{ kind: 'front' }}>
        {t('app.name')}
      </SubjectLink>
      <nav aria-label={t('app.nav')}>
        <ul>
          {foremost.map((format) => (
            <li key={format.id}>
              <SubjectLink
                className="tab"
                to={{ kind: 'format', id: format.id }}
                aria-current={current('format', format.id)}
              >
                {format.shortName}
              </SubjectLink>
            </li>
          ))}
          <li>
            <SubjectLink to={{ kind: 'formats' }} aria-current={subject.kind === 'formats' ? 'page' : undefined}>
              {t('app.formats', { count: atlas.formats.length })}
            </SubjectLink>
          </li>
          {atlas.topics.map((topic) => (
            <li key={topic.id}>
              <SubjectLink to={{ kind: 'topic', id: topic.id }} aria-current={current('topic', topic.id)}>
                {topic.name}
              </SubjectLink>
            </li>
          ))}
        </ul>
      </nav>
      <ThemeButton />
    </header>
  )
}

function ThemeButton() {
  const store = useAtlasStore()
  const theme = useAtlas((state) => state.view.theme)
  const next = themes[(themes.indexOf(theme) + 1) % themes.length]!
  return (
    <button type="button" className="theme needs-script" onClick={() => show(store, { theme: next }, 'replace')}>
      <span className={`theme-sign ${theme}`} aria-hidden="true" />
      <span className="visually-hidden">{t(`app.theme.${theme}`)}</span>
    </button>
  )
}

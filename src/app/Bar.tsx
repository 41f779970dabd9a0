/** The bar at the top: the way home, the formats, who stands where and who sits where, search, and light or dark. */
import { foremostFormats, themes, type Subject } from '../domain/view.ts'
import { t } from '../i18n/t.ts'
import { useSearch } from '../search/useSearch.tsx'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { show } from '../store/store.ts'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { ShareButton } from './ShareButton.tsx'
import { StoryButton } from './StoryButton.tsx'

/** `hasView`: whether the page is a view of the atlas, which the bar marks, and which can be taken along. */
export function Bar({ hasView = true }: { readonly hasView?: boolean }) {
  const { atlas } = useAtlasStore()
  const subject = useAtlas((state) => state.view.subject)
  const foremost = foremostFormats.flatMap((id) => atlas.formats.filter((format) => format.id === id))
  const isRead = (kind: Subject['kind'], id?: string) =>
    hasView && subject.kind === kind && (id === undefined || ('id' in subject && subject.id === id))
      ? 'page'
      : undefined
  const { button, opened } = useSearch()
  return (
    <>
      <header className="bar">
        <SubjectLink className="brand" to={{ kind: 'front' }}>
          {t('app.name')}
        </SubjectLink>
        <nav aria-label={t('app.nav')}>
          <ul>
            {foremost.map(({ id, shortName }) => (
              <li key={id}>
                <SubjectLink className="tab" to={{ kind: 'format', id }} aria-current={isRead('format', id)}>
                  {shortName}
                </SubjectLink>
              </li>
            ))}
            <li>
              <SubjectLink to={{ kind: 'formats' }} aria-current={isRead('formats')}>
                {t('app.formats', { count: atlas.formats.length })}
              </SubjectLink>
            </li>
            <li>
              <SubjectLink to={{ kind: 'compare' }} aria-current={isRead('compare')}>
                {t('app.compare')}
              </SubjectLink>
            </li>
            <li>
              <SubjectLink to={{ kind: 'topics' }} aria-current={isRead('topics')}>
                {t('app.topics')}
              </SubjectLink>
            </li>
          </ul>
        </nav>
        {button}
        {hasView && <StoryButton />}
        {hasView && <ShareButton />}
        <ThemeButton />
      </header>
      {opened}
    </>
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

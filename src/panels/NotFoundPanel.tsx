/** The page for an address that names nothing: what may have been meant, and what there is. */
import { useSyncExternalStore } from 'react'
import { notFound as words } from '../i18n/strings/en/notFound.ts'
import { wordsOf } from '../i18n/t.ts'
import { useAtlasStore } from '../store/context.ts'
import { nearestTo, type Place } from './places.ts'
import { SubjectLink } from '../ui/SubjectLink.tsx'

const t = wordsOf({ en: words })

const never = () => () => undefined

export function NotFoundPanel() {
  const { atlas, history } = useAtlasStore()
  // The page is the same for every wrong address, so only the browser knows which one was asked for.
  const path = useSyncExternalStore(
    never,
    () => history.read()?.path ?? '',
    () => '',
  )
  const guess = nearestTo(atlas, path)
  const places: readonly Place[] = [
    { subject: { kind: 'front' }, name: t('app.name') },
    ...atlas.formats.map((format) => ({ subject: { kind: 'format', id: format.id } as const, name: format.shortName })),
    ...atlas.topics.map((topic) => ({ subject: { kind: 'topic', id: topic.id } as const, name: topic.question })),
  ]
  return (
    <>
      <h1 tabIndex={-1}>{t('notFound.title')}</h1>
      <p className="lead">{t('notFound.lead')}</p>
      {guess && (
        <p>
          <SubjectLink className="strong" to={guess.subject}>
            {t('notFound.guess', { name: guess.name })}
          </SubjectLink>
        </p>
      )}
      <h2>{t('notFound.places')}</h2>
      <ul className="rows">
        {places.map((place) => (
          <li key={place.name}>
            <SubjectLink to={place.subject}>{place.name}</SubjectLink>
          </li>
        ))}
      </ul>
    </>
  )
}

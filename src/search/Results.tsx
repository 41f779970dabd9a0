/** What was found, by kind: plain links, with what each is and the found words marked. */
import { useState } from 'react'
import { subjectKey } from '../domain/view.ts'
import { search } from '../i18n/strings/en/search.ts'
import { wordsOf } from '../i18n/t.ts'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { When } from '../ui/When.tsx'
import type { Document, Group, Name } from './documents.ts'
import type { Answer, Found } from './engine.ts'
import { fold, wordsIn } from './fold.ts'
import { excerptOf, runsOf } from './marks.ts'

const t = wordsOf({ en: search })

/** So many of a kind are shown at first, and so many more each time. */
const atFirst = 5
const more = 20

export function Results({ answer }: { readonly answer: Answer }) {
  return answer.groups.map((one) => <ResultGroup key={one.group} {...one} />)
}

function ResultGroup({ group, found }: { readonly group: Group; readonly found: readonly Found[] }) {
  const [shown, setShown] = useState(atFirst)
  const left = found.length - shown
  return (
    <section aria-labelledby={`found-${group}`}>
      <h3 id={`found-${group}`}>{t(`search.group.${group}`)}</h3>
      <ul>
        {found.slice(0, shown).map((one) => (
          <li key={keyOf(one.document)}>
            <Result {...one} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" onClick={() => setShown(shown + more)}>
          {t('search.more', { count: left })}
        </button>
      )}
    </section>
  )
}

function Result({ document, terms }: Found) {
  const { to, fragment, title, line, date, voice } = document
  const other = otherName(document, terms)
  return (
    <SubjectLink to={to} {...(fragment && { fragment })}>
      {voice ? (
        <span className={voice === 'quoted' ? 'words quoted' : 'words'} dir="auto">
          <Marked text={excerptOf(title, terms)} terms={terms} />
        </span>
      ) : (
        <span className="named">
          <Marked text={title} terms={terms} />
          {other && (
            <>
              {' · '}
              <bdi lang={other.language}>
                <Marked text={other.name} terms={terms} />
              </bdi>
            </>
          )}
        </span>
      )}
      <span className="what">
        {voice && `${t(`voice.${voice}`)} · `}
        <Marked text={line} terms={terms} />
        {date !== undefined && (
          <>
            {' · '}
            <When date={date} />
          </>
        )}
      </span>
    </SubjectLink>
  )
}

function keyOf({ to, fragment, title }: Document): string {
  return `${subjectKey(to)} ${fragment ?? title}`
}

/** The name by which something was found, where it does not stand here anyhow. */
function otherName({ title, line, names }: Document, terms: ReadonlySet<string>): Name | undefined {
  const has = (text: string) => wordsIn(text).some((word) => terms.has(fold(word.text)))
  return has(title) ? undefined : names.find(({ name }) => has(name) && !line.includes(name))
}

function Marked({ text, terms }: { readonly text: string; readonly terms: ReadonlySet<string> }) {
  return runsOf(text, terms).map((run) => (run.found ? <mark key={run.start}>{run.text}</mark> : run.text))
}

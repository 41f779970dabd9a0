/** A page as linked data: schema.org, and for anchored words a W3C Web Annotation TextQuoteSelector. */
import { pathOf } from '../domain/address.ts'
import type { Atlas } from '../domain/atlas.ts'
import type { ArticleBrief } from '../domain/article.ts'
import type { Statement } from '../domain/statement.ts'
import type { Subject } from '../domain/view.ts'
import { countryName } from '../i18n/names.ts'
import { t } from '../i18n/t.ts'
import type { Records } from '../store/records.ts'
import { countriesIn } from '../store/select.ts'

interface Options {
  readonly atlas: Atlas
  readonly records: Records
  readonly subject: Subject
  readonly root: string
  readonly address: string
  readonly title: string
  readonly description: string
}

export function structuredDataOf(options: Options): object {
  return { '@context': 'https://schema.org', '@graph': thingsOf(options) }
}

function thingsOf(options: Options): readonly object[] {
  const { records, subject } = options
  switch (subject.kind) {
    case 'front':
    case 'format':
    case 'topic':
    case 'topics':
    case 'pair':
    case 'country':
    case 'formats':
    case 'compare':
    case 'borders':
    case 'left-out':
    case 'contested':
      return [datasetOf(options)]
    case 'article': {
      const article = records.articles.get(subject.id)
      return article ? [articleOf(article)] : []
    }
    case 'statement': {
      const statement = records.statements.get(subject.id)
      return statement ? quotationOf(options, statement) : []
    }
    case 'not-found':
      return []
  }
}

/** The data behind a page. https://schema.org/Dataset */
function datasetOf({ address, title, description, root }: Options): object {
  return {
    '@type': 'Dataset',
    name: title,
    description,
    url: address,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'Organization', name: t('app.name'), url: root },
    isAccessibleForFree: true,
  }
}

/** The outlet's article, not ours: its address is the outlet's. https://schema.org/Article */
function articleOf(article: ArticleBrief): object {
  return {
    '@type': 'Article',
    headline: article.title,
    url: article.url,
    inLanguage: article.language,
    publisher: { '@type': 'Organization', name: article.publisher },
    ...(article.byline && { author: { '@type': 'Person', name: article.byline } }),
    ...(article.date && { datePublished: article.date.on }),
  }
}

/**
 * Words of an article are a Quotation, with an annotation that finds them there; our summary is only a Claim.
 * https://schema.org/Quotation, https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
function quotationOf({ atlas, records, root, address }: Options, statement: Statement): readonly object[] {
  const about = countriesIn(records, statement).map((id) => ({
    '@type': 'Country',
    name: countryName(atlas, id),
    url: root + pathOf({ kind: 'country', id }),
  }))
  const actor = statement.speaker.kind === 'actor' ? records.actors.get(statement.speaker.actor) : undefined
  const spokenByCharacter = actor && {
    '@type': actor.kind === 'person' ? 'Person' : 'Organization',
    name: actor.name,
    ...(actor.office && { jobTitle: actor.office }),
  }
  // An inferred date is not offered as a fact to machines that know no such thing.
  const dated = statement.date?.certainty === 'stated' && { dateCreated: statement.date.on }
  if (statement.kind === 'summary') {
    const { source } = statement
    const origin = {
      '@type': 'WebPage',
      url: source.url,
      publisher: { '@type': 'Organization', name: source.publisher },
    }
    return [
      {
        '@type': 'Claim',
        '@id': address,
        text: statement.words,
        about,
        author: spokenByCharacter,
        ...dated,
        isBasedOn: origin,
      },
    ]
  }
  const credit = records.credits.get(statement.article)
  const selector = {
    type: 'TextQuoteSelector',
    exact: statement.words,
    ...(statement.before && { prefix: statement.before }),
    ...(statement.after && { suffix: statement.after }),
  }
  return [
    {
      '@type': 'Quotation',
      '@id': address,
      text: statement.words,
      about,
      ...(spokenByCharacter && { spokenByCharacter }),
      ...dated,
      ...(credit && { isPartOf: articleOf(credit) }),
    },
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${address}#annotation`,
      type: 'Annotation',
      motivation: 'identifying',
      body: address,
      target: { source: credit?.url, selector },
    },
  ]
}

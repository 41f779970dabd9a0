/** The tables of the data set that tell who said what: topics, speakers, articles, statements and the stances in them. */
import type { Actor } from '../../domain/actor.ts'
import type { Article } from '../../domain/article.ts'
import type { Mention, Statement } from '../../domain/statement.ts'
import type { Topic } from '../../domain/topic.ts'
import type { Records } from '../records.ts'
import { date, needed, placeInList, rests, tableOf, text, type Column, type Table } from './table.ts'

export function statementTables({ topics, actors, grounds, articles, statements }: Records): readonly Table[] {
  const addressOf = new Map(articles.map(({ id, url }) => [id, url]))
  const pagesOf = (statement: Statement) =>
    statement.kind === 'quote'
      ? [{ url: addressOf.get(statement.article) ?? '' }]
      : [statement.source, ...statement.dateSources]
  const stances = topics.flatMap(({ id, stances: answers }) => answers.map((answer) => ({ topic: id, ...answer })))
  const takes = statements.flatMap(({ id, takes: taken }) => taken.map((take) => ({ statement: id, ...take })))
  const mentions = statements.flatMap(({ id, mentions: named }) =>
    named.map((mention, index) => ({ statement: id, number: index + 1, mention })),
  )
  const ofStatement = <T extends { readonly statement: string }>(): Column<T> =>
    needed('statement', 'The statement.', ({ statement }) => statement, { refersTo: 'statements.id' })
  return [
    tableOf<Topic>(
      { name: 'topics', title: 'Topics', description: 'The questions that a position answers.', key: ['id'] },
      topics,
      [
        needed('id', 'Names the topic in the other tables.', ({ id }) => id),
        needed('name', 'Its name for short.', ({ name }) => name),
        needed('question', 'The question.', ({ question }) => question),
        text('format', 'The format on which it asks for a stance.', ({ format }) => format, { refersTo: 'formats.id' }),
      ],
    ),
    tableOf<(typeof stances)[number]>(
      {
        name: 'stances',
        title: 'Stances',
        description: 'The answers that a topic allows.',
        key: ['topic', 'id'],
      },
      stances,
      [
        needed('topic', 'The topic.', ({ topic }) => topic, { refersTo: 'topics.id' }),
        needed('id', 'Names the stance in takes.csv.', ({ id }) => id),
        needed('name', 'The answer in words.', ({ name }) => name),
        needed('tone', 'How it leans.', ({ tone }) => tone, { constraints: { enum: ['for', 'between', 'against'] } }),
      ],
    ),
    tableOf<Actor>(
      {
        name: 'actors',
        title: 'Who speaks',
        description: 'Persons and bodies that speak or are spoken of.',
        key: ['id'],
      },
      [...actors.values()],
      [
        needed('id', 'Names the actor in the other tables.', ({ id }) => id),
        needed('kind', 'A person or a body.', ({ kind }) => kind, { constraints: { enum: ['person', 'body'] } }),
        needed('name', 'The name.', ({ name }) => name),
        text('office', 'The office when speaking, as the source gives it.', ({ office }) => office),
        text('speaks_for', 'The country for which it speaks.', ({ speaksFor }) => speaksFor, {
          refersTo: 'countries.id',
        }),
        // An actor without an office that speaks for nobody rests on the statements that name it.
        { ...rests<Actor>(({ id }) => grounds.actors.get(id) ?? []), constraints: {} },
      ],
    ),
    tableOf<Article>(
      {
        name: 'articles',
        title: 'Articles quoted',
        description: 'Who published the texts from which statements are quoted. The texts are not in this data set.',
        key: ['id'],
      },
      articles,
      [
        needed('id', 'Names the article in statements.csv.', ({ id }) => id),
        needed('publisher', 'The outlet.', ({ publisher }) => publisher),
        text('byline', 'Who wrote it, as the outlet prints it.', ({ byline }) => byline),
        needed('title', 'Its title.', ({ title }) => title),
        needed('url', 'Its address.', ({ url }) => url, { format: 'uri', refersTo: 'sources.url' }),
        needed('language', 'BCP 47.', ({ language }) => language),
        date('date', 'When it was published; empty where the text shows no date.', (article) => article.date?.on),
        needed('rights', 'Whose the text is.', ({ rights }) => rights),
        needed('provenance', 'How it was found.', ({ provenance }) => provenance),
      ],
    ),
    tableOf<Statement>(
      {
        name: 'statements',
        title: 'Statements',
        description:
          'What somebody said, or is said to have said: exact words of an article, or a summary by the atlas.',
        key: ['id'],
      },
      statements,
      [
        needed('id', 'Names the statement in the other tables.', ({ id }) => id),
        needed('kind', 'Exact words, or a summary by the atlas of what a page says.', ({ kind }) => kind, {
          constraints: { enum: ['quote', 'summary'] },
        }),
        text(
          'voice',
          'Of a quote: the speaker’s words in quotation marks, what the article reports, or what it says itself.',
          (statement) => (statement.kind === 'quote' ? statement.voice : ''),
          { constraints: { enum: ['quoted', 'reported', 'editorial'] } },
        ),
        needed('words', 'The words of the article, to the letter; or those of the summary.', ({ words }) => words),
        needed('speaker', 'Who says it.', ({ speaker }) => speaker.kind, {
          constraints: { enum: ['actor', 'country', 'article'] },
        }),
        text('actor', 'The actor who says it.', ({ speaker }) => (speaker.kind === 'actor' ? speaker.actor : ''), {
          refersTo: 'actors.id',
        }),
        text(
          'country',
          'The country whose position is told without naming a person.',
          ({ speaker }) => (speaker.kind === 'country' ? speaker.country : ''),
          { refersTo: 'countries.id' },
        ),
        date('date', 'When it was said; empty where that is not known.', (statement) => statement.date?.on),
        text('date_certainty', 'Whether the source states the date.', (statement) => statement.date?.certainty, {
          constraints: { enum: ['stated', 'inferred'] },
        }),
        text('date_note', 'How the date was found.', (statement) => statement.date?.note),
        text('article', 'The article of a quote.', (one) => (one.kind === 'quote' ? one.article : ''), {
          refersTo: 'articles.id',
        }),
        text('note', 'What else there is to say.', (one) => (one.kind === 'summary' ? one.note : '')),
        rests(pagesOf),
      ],
    ),
    tableOf<(typeof takes)[number]>(
      {
        name: 'takes',
        title: 'Stances taken',
        description: 'Which stance a statement gives to which country, which need not be the one that speaks.',
        key: ['statement', 'country', 'topic'],
      },
      takes,
      [
        ofStatement(),
        needed('country', 'Whose stance it is.', ({ who }) => who, { refersTo: 'countries.id' }),
        needed('topic', 'The topic.', ({ topic }) => topic, { refersTo: 'topics.id' }),
        needed('stance', 'One of the topic’s stances.', ({ stance }) => stance),
      ],
    ),
    tableOf<(typeof mentions)[number]>(
      {
        name: 'mentions',
        title: 'Who is spoken of',
        description: 'The countries, actors and formats that a statement is about.',
        key: ['statement', 'number'],
      },
      mentions,
      [
        ofStatement(),
        placeInList('Its place in the statement.'),
        text('country', 'A country.', ({ mention }) => named(mention, 'country'), { refersTo: 'countries.id' }),
        text('actor', 'An actor.', ({ mention }) => named(mention, 'actor'), { refersTo: 'actors.id' }),
        text('format', 'A format.', ({ mention }) => named(mention, 'format'), { refersTo: 'formats.id' }),
        text('as', 'The word that names it there, where that is not its name.', ({ mention }) => mention.as),
      ],
    ),
  ]
}

function named(mention: Mention, kind: Mention['kind']): string {
  if (mention.kind !== kind) return ''
  return mention.kind === 'country' ? mention.country : mention.kind === 'actor' ? mention.actor : mention.format
}

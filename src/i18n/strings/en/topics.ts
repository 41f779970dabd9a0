/** The words of the pages of topics and of two countries side by side, in English. */
export const topics = {
  'topic.kind': 'Who stands where, on whose word',
  'topic.lead': '{statements} from {sources}, until {date}.',
  'topic.statements': '{count} statement | {count} statements',
  'topic.silent': 'No statement found',
  'topic.silent.searched': 'in the {sources} sources read, until {date}',
  'topic.none': 'Nobody, in the sources read',
  'topic.key': 'On whose word',
  'topic.also': 'also: {stance}, {date}',
  'topic.entries': 'The statements, country by country',
  'topic.entries.more': 'Show {count} more',
  'topic.entries.page': 'All statements on {country}’s page',
  'topic.span': '{first} to {last}',

  'topics.lead':
    'Each word is a stance, the sign before it on whose word that is; an empty ring says that no statement has been found. Every one of them opens who said what.',
  'topics.caption': 'Where each country stands on each question, {date}',
  'topics.country': 'Country',
  'topics.scroll': 'Countries and questions; scrolls sideways',

  'pair.kind': 'Two countries side by side',
  'pair.choose': 'Choose two countries',
  'pair.first': 'One country',
  'pair.second': 'The other',
  'pair.choose.none': 'Choose…',
  'pair.show': 'Set side by side',
  'pair.lead': '{countries} on {count} questions: {parts}.',
  'pair.agree': 'they agree on {count}',
  'pair.in-part': 'they agree in part on {count}',
  'pair.differ': 'they differ on {count}',
  'pair.one-silent': 'on {count} a stance is found of {country} alone',
  'pair.both-silent': 'on {count} a stance is found of neither',
  'pair.lead.note':
    'They agree where they have a stance in common, and in part where one of them has another as well. On whose word each stance rests stands beside it.',
  'pair.caption': 'In short',
  'pair.question': 'Question',
  'accord.agree': 'Agree',
  'accord.in-part': 'Agree in part',
  'accord.differ': 'Differ',
  'accord.one-silent': 'One is silent',
  'accord.both-silent': 'Both silent',
  'pair.others': '{country}’s stance “{stance}” is known here from others alone.',
  'pair.ofBoth': 'Said of both at once',

  'description.topic': '{topic} Who stands where, on whose word, and who is silent.',
  'description.topics':
    'Where each country stands on the {count} questions of this atlas, on whose word, and who is silent, each with its sources.',
} as const

/** What an editor may write wrong, and the line that says so. */
import { describe, expect, it } from 'vitest'
import { compileWith, edited, problemsWith, sample, type Changes } from './sample.ts'

const statements = 'articles/story/statements.yaml'
const format = 'formats/club.yaml'
const country = 'countries/IRN.yaml'
const strip = 'contested/strip.yaml'

it('finds nothing wrong in the sample', () => {
  expect(problemsWith({})).toEqual([])
})

describe('a broken file fails with one clear line:', () => {
  const cases: readonly (readonly [what: string, changes: Changes, line: string])[] = [
    [
      'words that are not in the article',
      edited(statements, 'quote: Iran hopes for the club.', 'quote: Nobody ever said this.'),
      `data/${statements}:2:10 these words are not in text.txt`,
    ],
    [
      'words that begin as in the article and go on otherwise',
      edited(statements, 'quote: Iran hopes for the club.', 'quote: Iran hopes for the best.'),
      `data/${statements}:2:10 these words are not in text.txt; the text has them as far as "Iran hopes for the"`,
    ],
    [
      'words with other quotation marks than the article',
      edited(statements, 'quote: We hope so', `quote: '"We hope so", the  minister said.'`),
      `data/${statements}:19:10 these words are not in text.txt; only quotation marks, dashes, spaces or capitals differ; the text has: “We hope so”, the minister said.`,
    ],
    [
      'words that stand twice, without `after`',
      edited(statements, 'quote: We hope so', 'quote: We wait.'),
      `data/${statements}:19:10 these words stand twice in text.txt: say in \`after\` which words come before them`,
    ],
    [
      '`after` that is not in the article',
      edited(statements, 'quote: We hope so', 'quote: We wait.\n  after: They sing.'),
      `data/${statements}:20:10 these words are not in text.txt`,
    ],
    [
      'words that do not come behind those of `after`',
      edited(statements, 'quote: We hope so', 'quote: We hope so\n  after: They wait.'),
      `data/${statements}:19:10 these words are not in text.txt behind the words of \`after\``,
    ],
    [
      'an unknown country that is mentioned',
      edited(statements, 'mentions: [IRN, club]', 'mentions: [IRM, club]'),
      `data/${statements}:5:14 unknown country "IRM"; did you mean "IRN"?`,
    ],
    [
      'an unknown country that takes a stance',
      edited(statements, '{ who: RUS,', '{ who: XXX,'),
      `data/${statements}:17:14 unknown country "XXX"`,
    ],
    [
      'an unknown country that meets',
      edited(format, 'attended: [IRN]', 'attended: [IRN, ATL]'),
      `data/${format}:13:73 unknown country "ATL"`,
    ],
    [
      'an unknown country for which an actor speaks',
      edited('actors/minister.yaml', 'speaksFor: IRN', 'speaksFor: IRQ'),
      'data/actors/minister.yaml:4:12 unknown country "IRQ"; did you mean "IRN"?',
    ],
    [
      'an unknown actor who speaks',
      edited(statements, 'speaker: minister', 'speaker: minster'),
      `data/${statements}:20:12 unknown actor "minster"; did you mean "minister"?`,
    ],
    [
      'an unknown actor or format that is mentioned',
      edited(statements, 'mentions: [IRN, club]', 'mentions: [IRN, clubb]'),
      `data/${statements}:5:19 unknown actor or format "clubb"; did you mean "club"?`,
    ],
    [
      'an unknown topic',
      edited(statements, '{ who: RUS, topic: club,', '{ who: RUS, topic: clubs,'),
      `data/${statements}:17:26 unknown topic "clubs"; did you mean "club"?`,
    ],
    [
      'an unknown format',
      edited('topics.yaml', 'format: club', 'format: clbu'),
      'data/topics.yaml:4:11 unknown format "clbu"; did you mean "club"?',
    ],
    [
      'an unknown stance',
      edited(statements, '{ who: RUS, topic: club, stance: supports }', '{ who: RUS, topic: club, stance: suports }'),
      `data/${statements}:17:40 unknown stance "suports": the topic "club" has supports, opposes; did you mean "supports"?`,
    ],
    [
      'an unknown group',
      edited(format, 'group: north', 'group: south'),
      `data/${format}:10:60 unknown group "south": this format has north`,
    ],
    [
      'an unknown statement',
      edited(format, 'statements: [story-hope]', 'statements: [story-hoped]'),
      `data/${format}:15:56 unknown statement "story-hoped"; did you mean "story-hope"?`,
    ],
    [
      'an unknown role',
      edited(format, '{ country: IRN, role: member', '{ country: IRN, role: membre'),
      `data/${format}:10:27 "role" cannot be "membre": write member or observer or partner or dialogue-partner or host or invited-not-attending or suspended or withdrawn; did you mean "member"?`,
    ],
    [
      'an unknown key',
      edited(country, 'capital:', 'fram: [0, 0, 1, 1]\ncapital:'),
      `data/${country}:5:1 unknown key "fram"; did you mean "frame"?`,
    ],
    [
      'an unknown key deep inside',
      edited(format, 'tehran, level: ministers', 'tehran, levle: x, level: ministers'),
      `data/${format}:13:39 unknown key "levle"; did you mean "level"?`,
    ],
    [
      'an unknown source',
      edited(country, 'at: [51.4, 35.7], sources: [cldr]', 'at: [51.4, 35.7], sources: [cldd]'),
      `data/${country}:5:54 unknown source "cldd": it is not in this file’s \`sources\`; did you mean "cldr"?`,
    ],
    [
      'a source that backs nothing',
      edited(country, 'sources:\n', 'sources:\n  spare: { publisher: S, url: "https://s.example/" }\n'),
      `data/${country}:7:3 no fact names the source "spare"`,
    ],
    [
      'a duplicate id among statements of an article',
      edited(statements, 'id: agree', 'id: hope'),
      `data/${statements}:8:7 duplicate statement "story-hope": it stands in ${statements}:1 already`,
    ],
    [
      'a duplicate id among statements and summaries',
      { 'summaries/story-hope.yaml': sample['summaries/minister-2024.yaml']! },
      `data/${statements}:1:7 duplicate statement "story-hope": it stands in summaries/story-hope.yaml:1 already`,
    ],
    [
      'a duplicate id among topics',
      { 'topics.yaml': sample['topics.yaml']!.repeat(2) },
      'data/topics.yaml:8:7 duplicate topic "club": it stands in topics.yaml:1 already',
    ],
    [
      'a duplicate id among stances',
      edited('topics.yaml', 'id: opposes', 'id: supports'),
      'data/topics.yaml:7:13 duplicate stance "supports": it stands in topics.yaml:6 already',
    ],
    [
      'the code of another country',
      edited('countries/RUS.yaml', 'alpha2: RU', 'alpha2: IR'),
      'data/countries/RUS.yaml:1:9 "IR" is not the ISO 3166-1 alpha-2 code of RUS: that is RU',
    ],
    [
      'an actor with the id of a format',
      { 'actors/club.yaml': 'kind: body\nname: club\n' },
      'data/actors/club.yaml:1:1 "club" is a format already: rename the actor',
    ],
    [
      'overlapping memberships of one country in one format',
      edited(
        format,
        'meetings:',
        '  - { country: RUS, role: observer, group: north, from: 2021-05, sources: [news] }\nmeetings:',
      ),
      `data/${format}:12:5 RUS has two memberships at one time: the other begins on line 11`,
    ],
    [
      '`to` before `from`',
      edited(format, 'to: 2022-03', 'to: 2019'),
      `data/${format}:11:71 \`to\` (2019) is before \`from\` (2020-01-01)`,
    ],
    [
      'an impossible date',
      edited(format, 'date: 2023-10-23', 'date: 2021-02-30'),
      `data/${format}:13:13 "2021-02-30" has no such day: that month has 28 days`,
    ],
    [
      'an impossible date of a summary',
      edited('summaries/minister-2024.yaml', 'date: 2024-02', 'date: 2021-02-30'),
      'data/summaries/minister-2024.yaml:3:7 "2021-02-30" has no such day: that month has 28 days',
    ],
    [
      'an impossible date of a statement',
      edited(statements, 'date: event', 'date: 2021-02-30'),
      `data/${statements}:22:9 "2021-02-30" has no such day: that month has 28 days`,
    ],
    [
      'an impossible date of an article',
      edited('articles/story/article.yaml', 'date: unknown', 'date: 2021-13'),
      'data/articles/story/article.yaml:5:7 "2021-13" has no such month',
    ],
    [
      'an article without a date, not even an unknown one',
      edited('articles/story/article.yaml', 'date: unknown\n', ''),
      'data/articles/story/article.yaml:1:1 "date" is missing',
    ],
    [
      'an inferred date that does not say how',
      edited('articles/story/article.yaml', ', note: The day of the talks', ''),
      'data/articles/story/article.yaml:10:9 an inferred date says in `note` how it was found',
    ],
    [
      'a fact without a source',
      edited(
        format,
        'level: ministers, attended: [IRN], absent: [RUS], sources: [news]',
        'level: ministers, attended: [IRN]',
      ),
      `data/${format}:13:5 this fact has no source: add \`sources: [key]\`, with a key of the file’s \`sources\``,
    ],
    [
      'a fact with an empty list of sources',
      edited(format, 'what: First meeting, sources: [news]', 'what: First meeting, sources: []'),
      `data/${format}:7:54 this fact has no source: add \`sources: [key]\`, with a key of the file’s \`sources\``,
    ],
    [
      'a name without a source',
      edited(country, 'name: ایران, sources: [cldr]', 'name: ایران'),
      `data/${country}:4:5 this fact has no source: add \`sources: [key]\`, with a key of the file’s \`sources\``,
    ],
    [
      'a version of a dispute without a source',
      edited(
        format,
        'sources:\n  news',
        'disputes:\n  - question: Who?\n    versions: [{ claim: A, sources: [news] }, { claim: B }]\nsources:\n  news',
      ),
      `data/${format}:18:47 this version has no source: add \`sources: [key]\` or \`statements: [id]\``,
    ],
    [
      'an address that is none',
      edited('articles/story/article.yaml', 'url: https://outlet', 'url: outlet'),
      'data/articles/story/article.yaml:3:6 this is not an http or https address',
    ],
    [
      'invalid YAML',
      edited(format, 'attended: [IRN]', 'attended: [IRN'),
      `data/${format}:13:104 the YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]`,
    ],
    [
      'a colon in a text without quotation marks',
      edited('topics.yaml', 'name: The club', 'name: The club: a name'),
      'data/topics.yaml:2:9 the YAML cannot be read: a text that holds a colon and a space stands in "quotation marks"',
    ],
    [
      'a key that stands twice',
      edited(country, 'region:', 'alpha2: IR\nregion:'),
      `data/${country}:2:1 this key stands here twice`,
    ],
    [
      'a file that is not UTF-8',
      { [country]: new Uint8Array([0x61, 0x3a, 0x0a, 0x62, 0x20, 0xe9, 0x0a]) },
      `data/${country}:2:3 the file is not UTF-8: save it with that encoding`,
    ],
    ['an empty file', { [country]: ' \n' }, `data/${country}:1:1 the file is empty`],
    ['a file of comments', { [country]: '# nothing\n' }, `data/${country}:1:1 the file holds nothing but comments`],
    ['a missing key', edited(country, 'region: neighbour\n', ''), `data/${country}:1:1 "region" is missing`],
    [
      'a key without a value',
      edited(country, 'region: neighbour', 'region:'),
      `data/${country}:2:8 "region" cannot be "null": write south-caucasus or central-asia or neighbour`,
    ],
    [
      'text where a list belongs',
      edited(format, 'attended: [IRN]', 'attended: IRN'),
      `data/${format}:13:67 "attended" must be a list`,
    ],
    [
      'a word that YAML takes for something else',
      edited('actors/outsiders.yaml', 'name: outside powers', 'name: true'),
      'data/actors/outsiders.yaml:2:7 "name" must be text (put it in quotation marks)',
    ],
    [
      'a mention that is not in the words',
      edited(statements, '{ id: IRN, as: Tehran }', 'IRN'),
      `data/${statements}:13:7 "Iran" does not stand in the words: say which word names it, { id: IRN, as: … }`,
    ],
    [
      'a word for a country that is not in the words',
      edited(statements, '{ id: IRN, as: Tehran }', '{ id: IRN, as: Theran }'),
      `data/${statements}:13:22 "Theran" does not stand in the words`,
    ],
    [
      'a country that is mentioned twice',
      edited(statements, 'mentions: [IRN, club]', 'mentions: [IRN, club, IRN]'),
      `data/${statements}:5:25 "IRN" is mentioned here already`,
    ],
    [
      'an editorial with a speaker',
      edited(statements, 'speaker: article', 'speaker: IRN'),
      `data/${statements}:11:10 what the article says itself has \`speaker: article\` and \`voice: editorial\`, both`,
    ],
    [
      'a summary without a speaker of its own',
      edited('summaries/minister-2024.yaml', 'speaker: minister', 'speaker: article'),
      'data/summaries/minister-2024.yaml:2:10 a summary is of what a person, a body or a country said',
    ],
    [
      'two stances of one country in one statement',
      edited(statements, '{ who: RUS, topic: club, stance: supports }', '{ who: IRN, topic: club, stance: opposes }'),
      `data/${statements}:17:7 a second stance of IRN on "club" in one statement`,
    ],
    [
      'the date of an event that the article does not tell of',
      {
        'articles/story/article.yaml': sample['articles/story/article.yaml']!.replace(
          /event:[^]*shows/,
          'shows',
        ).replace(/sources:[^]*/, ''),
      },
      `data/${statements}:22:9 article.yaml tells of no \`event\` whose date this could be`,
    ],
    [
      'a country that attended and did not',
      edited(format, 'absent: [RUS]', 'absent: [IRN]'),
      `data/${format}:13:83 IRN is among those who attended, too`,
    ],
    [
      'a topic of a format that has another',
      edited(format, 'topic: club\n', ''),
      'data/topics.yaml:4:11 formats/club.yaml does not name this topic: add `topic: club` there',
    ],
    [
      'a country code that is none, though Unicode names it',
      edited(country, 'alpha2: IR', 'alpha2: ZZ'),
      `data/${country}:1:9 "ZZ" is not the ISO 3166-1 alpha-2 code of IRN: that is IR`,
    ],
    [
      'a format whose topic does not name it',
      edited('topics.yaml', '  format: club\n', ''),
      `data/${format}:4:8 the topic "club" does not name this format: add \`format: club\` there`,
    ],
    [
      'a format whose topic is that of another',
      { 'formats/other.yaml': sample[format]! },
      'data/formats/other.yaml:4:8 the topic "club" is that of another format, "club"',
    ],
    [
      'no file of the format that the atlas opens with',
      {
        [format]: null,
        ...edited('topics.yaml', '  format: club\n', ''),
        [statements]: sample[statements]!.replace('[IRN, club]', '[IRN]'),
        'summaries/minister-2024.yaml': sample['summaries/minister-2024.yaml']!.replace('[IRN, club,', '[IRN,'),
      },
      `data/${format}:1:1 this file is missing: the atlas opens with this format (openingFormat in src/domain/view.ts)`,
    ],
    [
      'an actor who speaks for a country on no source',
      { 'actors/outsiders.yaml': 'kind: body\nname: outside powers\nspeaksFor: RUS\n' },
      'data/actors/outsiders.yaml:3:12 that it speaks for a country has no source: add an `office` with `sources`, or write `speaksFor: { country: GEO, sources: [key] }`',
    ],
    [
      'an actor who speaks for a country on an unknown source',
      { 'actors/outsiders.yaml': 'kind: body\nname: outside powers\nspeaksFor: { country: RUS, sources: [news] }\n' },
      'data/actors/outsiders.yaml:3:38 unknown source "news": it is not in this file’s `sources`',
    ],
    [
      'three groups of members',
      edited(
        format,
        '  - { id: north, name: Northern }\n',
        '  - { id: north, name: N }\n  - { id: south, name: S }\n  - { id: west, name: W }\n',
      ),
      `data/${format}:6:3 a format has two groups at most: the map tells no more apart`,
    ],
    [
      'a membership without a group among those with one',
      edited(format, 'from: 2020-01-01, group: north,', 'from: 2020-01-01,'),
      `data/${format}:10:5 IRN is in no group, and this format has groups: add \`group\`, which is north`,
    ],
    [
      'a group in a format that has none',
      {
        [format]: sample[format]!.replace('groups:\n  - { id: north, name: Northern }\n', '').replace(
          'from: 2020-01-01, group: north,',
          'from: 2020-01-01,',
        ),
      },
      `data/${format}:9:42 unknown group "north": this format has no groups`,
    ],
    [
      'two meetings on one day in one city',
      edited(
        format,
        'planned:',
        '  - { date: 2023-10-23, city: tehran, level: deputies, attended: [RUS], sources: [news] }\nplanned:',
      ),
      `data/${format}:14:5 a second meeting in tehran on 2023-10-23: the first is on line 13`,
    ],
    [
      'a country that attended and sent a lower level',
      edited(format, 'absent: [RUS]', 'lower: [{ country: IRN, as: a director }], absent: [RUS]'),
      `data/${format}:13:82 IRN is among those who attended, too`,
    ],
    [
      'an unknown city',
      edited(format, 'city: tehran', 'city: teheran'),
      `data/${format}:13:31 unknown city "teheran"; did you mean "tehran"?`,
    ],
    [
      'an unknown format that something is left out of',
      { 'left-out.yaml': '- { format: klub, what: Dues, why: None tells. }' },
      'data/left-out.yaml:1:13 unknown format "klub"; did you mean "club"?',
    ],
    [
      'a country that attended twice',
      edited(format, 'attended: [IRN]', 'attended: [IRN, IRN]'),
      `data/${format}:13:73 IRN stands in this list already`,
    ],
    [
      'a country that was absent twice',
      edited(format, 'absent: [RUS]', 'absent: [RUS, RUS]'),
      `data/${format}:13:88 RUS stands in this list already`,
    ],
    [
      'a frame that is upside down',
      edited(country, 'capital:', 'frame: [36, 50, 56, 41]\ncapital:'),
      `data/${country}:5:8 \`frame\` is [west, south, east, north]: west is less than east, and south less than north`,
    ],
    [
      'a frame that begins in the east',
      edited(country, 'capital:', 'frame: [56, 41, 36, 50]\ncapital:'),
      `data/${country}:5:8 \`frame\` is [west, south, east, north]: west is less than east, and south less than north`,
    ],
    [
      'a frame beyond the pole',
      edited(country, 'capital:', 'frame: [36, 41, 56, 95]\ncapital:'),
      `data/${country}:5:21 "frame" is out of bounds: it is 90 or less`,
    ],
    [
      'a quote that begins inside a word',
      edited(statements, 'quote: We hope so', 'quote: ope so'),
      `data/${statements}:19:10 the quote begins inside the word "hope"`,
    ],
    [
      'a quote that ends inside a word',
      edited(statements, 'quote: We hope so', 'quote: We hop'),
      `data/${statements}:19:10 the quote ends inside the word "hope"`,
    ],
    [
      'words in the voice of who is quoted that stand in no quotation marks',
      edited(statements, 'quote: We hope so', 'quote: the minister said.'),
      `data/${statements}:19:10 these words are not in quotation marks in text.txt: quote only what stands between the marks, or write \`voice: reported\``,
    ],
    [
      'words in the voice of who is quoted that go on behind the marks',
      edited(statements, 'quote: We hope so', 'quote: “We hope so”, the minister said.'),
      `data/${statements}:19:10 these words are not in quotation marks in text.txt: quote only what stands between the marks, or write \`voice: reported\``,
    ],
    [
      'quotes that overlap',
      edited(
        statements,
        'quote: We hope so\n  speaker: minister\n  voice: quoted',
        'quote: agree. The café\n  speaker: IRN\n  voice: reported',
      ),
      `data/${statements}:19:10 these words overlap with those on line 9 ("agree"): a passage is quoted once`,
    ],
    [
      'a quote within another',
      edited(
        statements,
        'quote: We hope so\n  speaker: minister\n  voice: quoted',
        'quote: hopes for\n  speaker: IRN\n  voice: reported',
      ),
      `data/${statements}:19:10 these words overlap with those on line 2 ("hope"): a passage is quoted once`,
    ],
    [
      'a language that is none',
      edited('articles/story/article.yaml', 'language: en', 'language: en-ab-cd'),
      'data/articles/story/article.yaml:4:11 a language is a BCP 47 tag: fa',
    ],
    [
      'a folder that is none',
      { 'countrys/ARM.yaml': '' },
      'data/countrys/ARM.yaml:1:1 no such folder: "countrys"; did you mean "countries"?',
    ],
    [
      'a file beside the folders',
      { 'topic.yaml': '' },
      'data/topic.yaml:1:1 no such file belongs here; did you mean "topics.yaml"?',
    ],
    [
      'a country that is not named by its code',
      { 'countries/iran.yaml': '' },
      'data/countries/iran.yaml:1:1 a country’s file is named by its ISO 3166-1 alpha-3 code: IRN.yaml',
    ],
    [
      'a file of another kind',
      { 'actors/notes.txt': '' },
      'data/actors/notes.txt:1:1 actors/ holds one .yaml file for each thing, and no folders',
    ],
    [
      'an id that is none',
      { 'actors/The Minister.yaml': '' },
      'data/actors/The Minister.yaml:1:1 a file’s name is an id: small letters, digits and hyphens',
    ],
    [
      'a stray file in an article',
      { 'articles/story/statement.yaml': 'x' },
      'data/articles/story/statement.yaml:1:1 an article has no such file: "statement.yaml"; did you mean "statements.yaml"?',
    ],
    [
      'a contested case that is not drawn',
      { 'contested/stripe.yaml': sample[strip]! },
      'data/contested/stripe.yaml:1:1 geography/outlines.json has no contested area or line "stripe"; did you mean "strip"?',
    ],
    [
      'a contested shape that nothing is told of',
      { [strip]: null },
      `data/${strip}:1:1 this file is missing: geography/outlines.json draws "strip" as contested`,
    ],
    [
      'a contested area told of another state than it is drawn in',
      edited(strip, 'state: RUS', 'state: IRN'),
      `data/${strip}:3:8 geography/outlines.json draws strip in RUS`,
    ],
    [
      'a contested area in a state that is not known',
      edited(strip, 'state: RUS', 'state: IRM'),
      `data/${strip}:3:8 unknown country "IRM"; did you mean "IRN"?`,
    ],
    [
      'a contested area told of as a border',
      edited(strip, 'state: RUS', 'between: [IRN, RUS]'),
      `data/${strip}:3:10 geography/outlines.json draws strip as an area: leave out \`between\``,
    ],
    [
      'a contested case that ends before it begins',
      edited(strip, 'to: 2020-11', 'to: 1991'),
      `data/${strip}:5:5 \`to\` (1991) is not after \`from\` (1992)`,
    ],
    [
      'a sentence about a contested case without a source',
      edited(strip, 'resolution 1., sources: [council] }', 'resolution 1. }'),
      `data/${strip}:6:11 this fact has no source: add \`sources: [key]\`, with a key of the file’s \`sources\``,
    ],
    [
      'an article without its text',
      { 'articles/story/text.txt': null },
      'data/articles/story/text.txt:1:1 this file is missing',
    ],
  ]

  it.each(cases)('%s', (_, changes, line) => {
    expect(problemsWith(changes)).toEqual([line])
  })

  it('a country without an outline', () => {
    const turkey = sample['countries/IRN.yaml']!.replace('alpha2: IR', 'alpha2: TR')
    expect(problemsWith({ 'countries/TUR.yaml': turkey })).toEqual([
      'data/countries/TUR.yaml:1:1 TUR has no outline in geography/outlines.json',
    ])
  })
})

describe('many problems', () => {
  it('are told all at once, by file and line', () => {
    const lines = problemsWith({
      ...edited(country, 'region: neighbour\nownNames', 'regoin: neighbour\nownNames'),
      ...edited(format, 'to: 2022-03', 'to: 2019'),
      ...edited(statements, 'quote: Iran hopes', 'quote: Iran dreams'),
      'summaries/empty.yaml': '',
    })
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      `data/${statements}:2:10`,
      `data/${country}:1:1`,
      `data/${country}:2:1`,
      `data/${format}:11:71`,
      'data/summaries/empty.yaml:1:1',
    ])
  })

  it('of one mapping are told all at once', () => {
    expect(problemsWith({ 'actors/outsiders.yaml': 'kind: boddy\nnam: x\nage: 3\n' })).toEqual([
      'data/actors/outsiders.yaml:1:1 "name" is missing',
      'data/actors/outsiders.yaml:1:7 "kind" cannot be "boddy": write person or body; did you mean "body"?',
      'data/actors/outsiders.yaml:2:1 unknown key "nam"; did you mean "name"?',
      'data/actors/outsiders.yaml:3:1 unknown key "age"',
    ])
  })

  it('do not follow from one: who refers to a broken file is not blamed', () => {
    expect(problemsWith({ [country]: '' })).toHaveLength(1)
    expect(problemsWith({ 'topics.yaml': '' })).toHaveLength(1)
    expect(problemsWith({ [statements]: '' })).toHaveLength(1)
  })

  it('leave nothing to read', () => {
    const { atlas, shards } = compileWith({ [country]: '' })
    expect(atlas.countries).toEqual([])
    expect(shards.size).toBe(0)
  })
})

describe('an editor’s machine makes no difference:', () => {
  const noted = {
    ...sample,
    ...edited('summaries/minister-2024.yaml', 'source: news', 'source: news\nnote: |\n  Türkiye,\n  Erdoğan'),
  }
  const whole = compileWith(noted)
  const asEdited = (change: (text: string) => string): Changes =>
    Object.fromEntries(Object.entries(noted).map(([file, text]) => [file, file.endsWith('.txt') ? text : change(text)]))

  it.each<readonly [string, (text: string) => string]>([
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text) => `\uFEFF${text}`],
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['all of them', (text) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`],
  ])('%s', (_, change) => {
    const changed = compileWith(asEdited(change))
    expect(changed.problems).toEqual([])
    expect(changed).toEqual(whole)
  })

  it('decomposed words find composed ones, and the article’s stand', () => {
    const changes = edited(
      statements,
      'quote: We hope so\n  speaker: minister\n  voice: quoted',
      `quote: ${'The café of the club'.normalize('NFD')}\n  speaker: minister\n  voice: reported`,
    )
    const quote = compileWith(changes).shards.get('statement/story-own-words')?.statements[0]
    expect(quote?.words).toBe('The café of the club')
  })

  it('an article’s own line ends and letters stay as they are', () => {
    const text = sample['articles/story/text.txt']!.normalize('NFD').replaceAll('\n', '\r\n')
    const { shards, problems } = compileWith({ 'articles/story/text.txt': text })
    expect(problems).toEqual([])
    expect(shards.get('article/story')?.articles[0]?.text).toEqual([{ start: 0, text }])
  })
})

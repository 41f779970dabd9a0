/** The words, in English, of the border rule and its cases. */
export const borders = {
  'borders.name': 'Borders',
  'borders.rule':
    'One rule for every case: a state is drawn with its internationally recognised territory, as resolutions of the United Nations describe it, those of the General Assembly first. Where control is contested, the area is hatched, or the border dashed, and one sentence says what is contested, since when, and which resolution the drawing follows, if there is one.',
  'borders.members':
    'The colour of a member belongs to the state, never to a contested area by itself. What is contested no more is hatched only for the dates on which it was. A line is the one that our source has: where it is of other years than the map, its case says so.',
  'borders.source':
    'The outlines are those of Natural Earth 4.1, changed where the rule asks for it; those of states are of today on every date. Not every dispute is a case here, as the lines of others are not in our sources: the West Bank with East Jerusalem, and Gaza, are drawn as Palestine, the southern Kurils in Russia, Abu Musa and the Tunbs as Natural Earth has them. The atlas takes no side in any of these cases.',
  'borders.present': 'Contested on the date of the map',
  'borders.other': 'Contested on other dates',
  'contested.kind.area': 'Contested area',
  'contested.kind.border': 'Contested border',
  'contested.drawn': 'Drawn in',
  'contested.drawn.none': 'no state',
  'contested.term': 'Contested',
  'contested.authority': 'The drawing follows',
  'contested.authority.none': 'no resolution: none assigns it',
  'contested.asItWas': 'Show the map as of {date}',
  'contested.names': 'Names by date',
  'contested.rule': 'How the borders are drawn, and every other case',
} as const

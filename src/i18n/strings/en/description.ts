/** The words, in English, of what a page is about and what its picture shows. */
export const description = {
  'app.description':
    'Who sits at which table in the South Caucasus and Central Asia, since when, and who said what about it, with the words and their source behind every mark.',
  'picture.members': 'Map of the members of the {format}: {members}.',
  'picture.country': 'Map around {country}, which is outlined. {members}',
  'picture.borders': 'Map of the contested areas, which are hatched. {members}',
  'description.country':
    '{country}: where it stands on the security formats of its region, on whose word, in {count} statement with its source. | {country}: where it stands on the security formats of its region, on whose word, in {count} statements with their sources.',
  'description.formats':
    'The {count} security formats of the South Caucasus and Central Asia in this atlas, by kind: who sits at each table, since when, with the sources.',
  'description.compare':
    'Every country and its role in each of {count} formats, side by side; what the members of two formats share, and who left which when, with the sources.',
  'description.borders':
    'One border rule for every case: what is contested, since when, and which resolution of the United Nations the drawing follows.',
  'description.topic': '{topic} Who stands where, on whose word, and who is silent.',
  'description.topics':
    'Where each country stands on the {count} questions of this atlas, on whose word, and who is silent, each with its sources.',
  'description.article':
    '“{title}”, {publisher}: the text, each statement in it marked, with whose words and whose position they are.',
} as const

/** The words, in English, of the table in the map's place. */
export const table = {
  'table.caption': 'The map as a table: the {format} on {date}',
  'table.name': 'Country',
  'table.role': 'In the {format}',
  'table.group': 'Group',
  'table.since': 'Since',
  'table.statements': 'Statements that name it',
  'table.contested': 'Contested there',
  'table.none': 'Not a member',
  'table.unknown': 'Not known for this date',
} as const

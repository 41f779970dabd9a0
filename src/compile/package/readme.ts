/** What stands beside the tables of the data set: whose it is, how to cite it, how to read it. */
import type { Table } from './table.ts'

export function readmeOf(
  tables: readonly Table[],
  { newest, home }: { readonly newest: string; readonly home?: string | undefined },
): string {
  const place = home ? `, ${home}` : ''
  return `# Formats Atlas: the data

Who sits at which table in the South Caucasus and Central Asia, since when, and who said what about it, with the source
of every row. The newest fact in it is of ${newest}.

## How to cite it

First the source on which a row rests (its column \`sources\`; \`sources.csv\` has the publisher, title and date), then:

> Formats Atlas, data until ${newest}${place}, CC BY 4.0.

Of a statement name the outlet whose words they are before the atlas.

## Whose it is

What the atlas has written and gathered is under Creative Commons Attribution 4.0 International (CC BY 4.0,
https://creativecommons.org/licenses/by/4.0/). **The words that it quotes are not:** where \`statements.csv\` has the kind
\`quote\`, they are the outlet's, quoted as far as the right to quote goes. The articles themselves are not here.

## How to read it

Each table is a CSV file in UTF-8, without a byte order mark; \`datapackage.json\` (a Data Package,
https://datapackage.org) says what each column means and how the tables refer to one another. An empty cell is not known,
or does not apply. Dates are as precise as they are known: \`2021\`, \`2021-12\` or \`2021-12-10\`. Where a text began with
\`=\`, \`+\`, \`-\` or \`@\`, an apostrophe stands before it, so that no spreadsheet takes it for a formula.

Positions are not written down: they follow from \`takes.csv\`, whose rows give a stance to a country, and from
\`statements.csv\`, which tells on whose word that rests. Who speaks and whose stance it is may differ.

| table | rows | what it tells |
|---|---|---|
${tables.map(({ name, description, rows }) => `| \`${name}.csv\` | ${rows.length} | ${description} |`).join('\n')}
`
}

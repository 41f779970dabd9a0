/** The data of the view, and the way to all of it. */
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { geoJson } from './data/geojson.ts'
import { seatsCsv, statementsCsv, viewJson } from './data/tables.ts'
import type { ViewData } from './data/viewData.ts'
import { Part, type PartProps } from './Part.tsx'
import { statementsRead } from './read.ts'
import { save } from './save.ts'
import { dataHere, fileName, gathered } from './taken.ts'
import { words } from './words.ts'

export function DataSection({ parts, run }: PartProps) {
  const store = useAtlasStore()
  const { atlas, base } = store
  const speaks = useAtlas(({ records, view }) => statementsRead(atlas, records, view).length > 0)

  /** `what` tells files of one ending apart. */
  const keep = (what: string, ending: string, type: string, write: (data: ViewData) => string) =>
    void run(async () => {
      const state = await gathered(store)
      const file = `${fileName(store, state, what)}.${ending}`
      save(file, write(dataHere(store, state, parts)), type)
      return words('saved', { file })
    })
  const keepMap = () =>
    void run(async () => {
      const [state, geometries] = await Promise.all([gathered(store, [{ kind: 'borders' }]), parts.geometries()])
      const file = `${fileName(store, state)}.geojson`
      const text = geoJson(atlas, dataHere(store, state, parts), geometries, state.records.contested)
      save(file, text, 'application/geo+json')
      return words('saved', { file })
    })
  return (
    <Part heading={words('data')}>
      <p className="note">{words('data.lead')}</p>
      <div className="choices">
        <button type="button" onClick={() => keep('memberships', 'csv', 'text/csv', seatsCsv)}>
          {words('data.seats')}
        </button>
        {speaks && (
          <button type="button" onClick={() => keep('statements', 'csv', 'text/csv', statementsCsv)}>
            {words('data.statements')}
          </button>
        )}
        <button type="button" onClick={() => keep('', 'json', 'application/json', viewJson)}>
          {words('data.json')}
        </button>
        <button type="button" onClick={keepMap}>
          {words('data.geojson')}
        </button>
      </div>
      <div className="needs-host">
        <h4>{words('data.whole')}</h4>
        <p className="ways">
          <a href={`${base}data/formats-atlas.zip`} download>
            {words('data.zip')}
          </a>
          <a href={`${base}data/README.md`}>{words('data.readme')}</a>
          <a href={`${base}data/datapackage.json`}>{words('data.package')}</a>
          <a href={`${base}feed.atom`}>{words('data.feeds')}</a>
        </p>
        <h4>{words('file')}</h4>
        <p className="note">{words('file.lead')}</p>
        <p className="ways">
          <a href={`${base}formats-atlas.html`} download>
            {words('file.save')}
          </a>
        </p>
      </div>
    </Part>
  )
}

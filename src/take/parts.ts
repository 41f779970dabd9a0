/** What is taken along and made elsewhere: names by the page, drawings and outlines by the map. */
import type { Geometry } from 'geojson'
import type { Atlas } from '../domain/atlas.ts'
import type { PlaceId } from '../domain/ids.ts'
import type { Statement } from '../domain/statement.ts'
import type { Records } from '../store/records.ts'
import type { State } from '../store/store.ts'

/** The words in a picture besides the names on the map. */
export interface PictureWords {
  readonly title: string
  readonly date: string
  readonly source: string
  readonly outlined: string
  readonly met: string
  readonly contested: string
}

export interface Parts {
  /** The name of what is read. */
  readonly nameOf: (atlas: Atlas, state: State) => string
  readonly speakerOf: (atlas: Atlas, records: Records, statement: Statement) => string
  /** The map of the view as SVG that needs nothing beside itself. Rejects where the outlines do not come. */
  readonly picture: (atlas: Atlas, state: State, words: PictureWords) => Promise<string>
  /** The outlines of countries, contested areas and contested borders. Rejects where they do not come. */
  readonly geometries: () => Promise<ReadonlyMap<PlaceId, Geometry>>
}

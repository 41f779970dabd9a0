/** What is taken along and made elsewhere: names by the page, drawings and outlines by the map. */
import type { Geometry } from 'geojson'
import type { Atlas } from '../domain/atlas.ts'
import type { PlaceId } from '../domain/ids.ts'
import type { Statement } from '../domain/statement.ts'
import type { Subject } from '../domain/view.ts'
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
  readonly nameOf: (atlas: Atlas, state: Pick<State, 'records' | 'view'>) => string
  /** The same in a frame. */
  readonly frameNameOf: (atlas: Atlas, state: Pick<State, 'records' | 'view'>) => string
  readonly speakerOf: (atlas: Atlas, records: Records, statement: Statement) => string
  /** In whose voice a statement is, in words. */
  readonly voiceOf: (statement: Statement) => string
  /** What a page is about, in a sentence or two. */
  readonly descriptionOf: (atlas: Atlas, records: Records, subject: Subject) => string
  /** The picture for sharing: its path below the site's root, and what it shows in words. */
  readonly pictureOf: (
    atlas: Atlas,
    records: Records,
    subject: Subject,
  ) => { readonly path: string; readonly alt: string }
  /** The map of the view as SVG that needs nothing beside itself. Rejects where the outlines do not come. */
  readonly picture: (atlas: Atlas, state: State, words: PictureWords) => Promise<string>
  /** The outlines of countries, contested areas and contested borders. Rejects where they do not come. */
  readonly geometries: () => Promise<ReadonlyMap<PlaceId, Geometry>>
}

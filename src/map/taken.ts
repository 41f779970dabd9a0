/** What can be taken along of the map: the picture of it, and its outlines. One file, as both need the same and come late. */
import type { Geometry } from 'geojson'
import type { Atlas } from '../domain/atlas.ts'
import type { PlaceId } from '../domain/ids.ts'
import type { Files, State } from '../store/store.ts'
import { fetchOutlines } from './outlines.ts'
import { besideWords, mapAlone, takeawayOf, type TakeawayWords } from './poster/takeaway.ts'
import { geometryOf, outlinesOf } from './shapes.ts'

export async function pictureTaken(files: Files, atlas: Atlas, state: State, words: TakeawayWords): Promise<string> {
  return takeawayOf(await fetchOutlines(files), atlas, state, words)
}

/** Without title and source, and as many pixels large as is asked for. */
export async function pictureBesideWords(
  files: Files,
  atlas: Atlas,
  state: State,
  words: TakeawayWords,
  size: { readonly width: number; readonly height: number },
): Promise<string> {
  return besideWords(await fetchOutlines(files), atlas, state, words, size)
}

/** The map and nothing else. */
export async function smallPicture(
  files: Files,
  atlas: Atlas,
  state: State,
  size: { readonly width: number; readonly height: number },
): Promise<string> {
  return mapAlone(await fetchOutlines(files), atlas, state, size)
}

/** As GeoJSON, in degrees; longitudes may go on past 180. A contested case has its area where it has one, else its line. */
export async function geometriesTaken(files: Files): Promise<ReadonlyMap<PlaceId, Geometry>> {
  const shapes = await fetchOutlines(files)
  const names = ['contestedLines', 'contested', 'countries'] as const
  return new Map(
    names.flatMap((name) =>
      outlinesOf(shapes, name).map((outline) => [String(outline.id), geometryOf(shapes, outline)] as const),
    ),
  )
}

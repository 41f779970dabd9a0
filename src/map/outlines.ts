/** The outlines, fetched from this site. */
import outlinesUrl from '../../data/geography/outlines.json?url'
import type { Shapes } from './shapes.ts'

export async function fetchOutlines(): Promise<Shapes> {
  const response = await fetch(outlinesUrl)
  if (!response.ok) throw new Error(`${response.status} ${outlinesUrl}`)
  return (await response.json()) as Shapes
}

/** The outlines, a file of this site. */
import outlinesUrl from '../../data/geography/outlines.json?url'
import type { Files } from '../store/store.ts'
import type { Shapes } from './shapes.ts'

export async function fetchOutlines({ fetch }: Files): Promise<Shapes> {
  const response = await fetch(outlinesUrl)
  if (!response.ok) throw new Error(`${response.status} ${outlinesUrl}`)
  return (await response.json()) as Shapes
}

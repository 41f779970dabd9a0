/** How long a story is, and for whom, in words. */
import { words } from './words.ts'

export function factsOf({
  age,
  minutes,
  sceneCount,
}: {
  readonly age: number | undefined
  readonly minutes: number | undefined
  readonly sceneCount: number
}): readonly string[] {
  return [
    words('story.scenes', { count: sceneCount }),
    ...(minutes === undefined ? [] : [words('story.minutes', { count: minutes })]),
    ...(age === undefined ? [] : [words('story.age', { age })]),
  ]
}

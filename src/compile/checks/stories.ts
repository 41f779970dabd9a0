/** Facts of stories: each is one as the domain knows them, and all that its scenes name is there. */
import type { Subject } from '../../domain/view.ts'
import { countriesOfPair, pairOf } from '../../domain/pair.ts'
import { ownStoryId, storyFrom } from '../../domain/story.ts'
import type { Collected } from '../files/collect.ts'
import { problem, type Problem } from '../../yaml/problem.ts'

export function everyStorySound(data: Collected): readonly Problem[] {
  const known = { exists: existsIn(data), hasStatement: (id: string) => data.named.statement.has(id) }
  return data.stories.flatMap(({ id, value, placeOf }) => {
    if (id === ownStoryId)
      return [problem(placeOf([]), `"${id}.yaml" is where readers' own stories are shown: choose another name`)]
    const read = storyFrom(value, known)
    return 'story' in read ? [] : read.faults.map(({ path, message }) => problem(placeOf(path), message))
  })
}

function existsIn({ named, articles }: Collected): (subject: Subject) => boolean {
  return (subject) => {
    switch (subject.kind) {
      case 'country':
      case 'format':
      case 'topic':
      case 'contested':
      case 'statement':
        return named[subject.kind].has(subject.id)
      case 'article':
        return articles.some(({ id }) => id === subject.id)
      case 'pair': {
        const countries = countriesOfPair(subject.id)
        return pairOf(countries) === subject.id && countries.every((id) => named.country.has(id))
      }
      case 'not-found':
        return false
      default:
        return true
    }
  }
}

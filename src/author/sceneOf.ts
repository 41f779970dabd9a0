/** A view as a scene of a story, with what the atlas says of it for a beginning. */
import { addressOf } from '../domain/address.ts'
import type { Atlas } from '../domain/atlas.ts'
import type { Statement } from '../domain/statement.ts'
import { storyLimits, type Scene } from '../domain/story.ts'
import type { Subject, View } from '../domain/view.ts'
import { shortened } from '../i18n/shortened.ts'
import type { Records } from '../store/records.ts'
import type { State } from '../store/store.ts'

/** What the page makes of a view in words. */
export interface SceneWords {
  readonly nameOf: (atlas: Atlas, state: Pick<State, 'records' | 'view'>) => string
  readonly descriptionOf: (atlas: Atlas, records: Records, subject: Subject) => string
  readonly speakerOf: (atlas: Atlas, records: Records, statement: Statement) => string
}

/** A statement is quoted as well. The theme is whatever it is presented in. */
export function sceneOf(atlas: Atlas, { records, view }: Pick<State, 'records' | 'view'>, words: SceneWords): Scene {
  const { subject } = view
  // The words of a statement stand below as its quotation.
  const caption = subject.kind === 'statement' ? '' : words.descriptionOf(atlas, records, subject)
  return {
    at: sceneAddress(view),
    title: shortened(words.nameOf(atlas, { records, view }), storyLimits.title),
    caption: shortened(caption, storyLimits.caption),
    ...(subject.kind === 'statement' && { quote: subject.id }),
  }
}

function sceneAddress(view: View): string {
  return addressOf({ ...view, theme: 'auto', as: 'map' })
}

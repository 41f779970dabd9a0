/** All that the code of a frame says of a view. */
import type { Atlas } from '../../domain/atlas.ts'
import { usualHeight } from '../../domain/frame.ts'

import { t } from '../../i18n/t.ts'
import type { State } from '../../store/store.ts'
import type { Parts } from '../parts.ts'
import { recordsRead } from '../read.ts'
import type { Embedded, Look, Measured } from './code.ts'
import { fallbackOf } from './fallback.ts'

interface Options {
  readonly atlas: Atlas
  readonly state: Pick<State, 'records' | 'view'>
  /** The address of the site's root, absolute, with a slash at the end. */
  readonly root: string
  readonly parts: Parameters<typeof fallbackOf>[4] & Pick<Parts, 'frameNameOf'>
  readonly look: Look
  /** In CSS pixels; else as the kind of page usually has it. */
  readonly height?: number
  readonly measured?: Measured
}

export function embeddedOf({ atlas, state, root, parts, look, height, measured }: Options): Embedded {
  const { view } = state
  return {
    root,
    view,
    title: `${parts.frameNameOf(atlas, state)} · ${t('app.name')}`,
    look,
    height: height ?? measured?.wide.height ?? usualHeight(view.subject),
    ...(measured && { measured }),
    fallback: fallbackOf(atlas, recordsRead(state), view, root, parts),
  }
}

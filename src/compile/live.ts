/** The site while its data is edited: the last sound one is kept, and what is wrong with a newer one is told. */
import { problemLine } from './problem.ts'
import type { CompiledSite } from './site.ts'

export interface Live {
  /** The last sound site; one with problems, or an exception, only until there is a sound one. */
  readonly current: () => Promise<CompiledSite>
  /** Compiles anew, and gives what `current` gives from then on. */
  readonly changed: () => Promise<CompiledSite>
  /** What is wrong with the data as it is now; empty where nothing is. */
  readonly trouble: () => string
}

/** `tell` is called once for each new trouble. */
export function keepLast(compile: () => Promise<CompiledSite>, tell: (trouble: string) => void): Live {
  let last: CompiledSite | undefined
  let running: Promise<CompiledSite> | undefined
  let trouble = ''
  let turns = 0

  const note = (now: string) => {
    if (now !== '' && now !== trouble) tell(now)
    trouble = now
  }
  const run = async (): Promise<CompiledSite> => {
    const turn = ++turns
    const outcome = await compile().then(
      (site) => ({ site }),
      (error: unknown) => ({ error }),
    )
    // The data has changed since: what was read before that is old.
    if (turn !== turns) return current()
    if ('site' in outcome) {
      const { site } = outcome
      note(site.problems.map(problemLine).join('\n'))
      if (site.problems.length === 0) last = site
      return last ?? site
    }
    // A file may have gone while it was read; who asks next finds it back, or gone for good.
    running = undefined
    const { error } = outcome
    note(`the data could not be compiled: ${error instanceof Error ? error.message : String(error)}`)
    if (last) return last
    throw error
  }
  const current = () => (running ??= run())
  const changed = () => (running = run())
  return { current, changed, trouble: () => trouble }
}

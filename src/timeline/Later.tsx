/** The parts of the timeline, which come after the page has been taken over: until then, and where they do not come, nothing. */
import { createElement, useEffect, useState } from 'react'
import type * as Parts from './Timeline.tsx'

let underway: Promise<typeof Parts> | undefined

export function Later({ part }: { readonly part: keyof typeof Parts }) {
  const [parts, setParts] = useState<typeof Parts | null>(null)
  useEffect(() => {
    underway ??= import('./Timeline.tsx')
    // Off line, say: everything else works without it.
    underway.then(setParts, () => (underway = undefined))
  }, [])
  return parts && createElement(parts[part])
}

/** Whether a page is in the browser, and taken over: what only the address or the reader knows is not made at build. */
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

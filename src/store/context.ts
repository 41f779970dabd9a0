/** How components reach the store, and re-render only for what they select. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { AtlasStore, State } from './store.ts'

const StoreContext = createContext<AtlasStore | null>(null)
export const StoreProvider = StoreContext.Provider

export function useAtlasStore(): AtlasStore {
  const store = useContext(StoreContext)
  if (!store) throw new Error('useAtlasStore outside StoreProvider')
  return store
}

/** What `selector` picks must keep its reference while it stays the same. */
export function useAtlas<T>(selector: (state: State) => T): T {
  return useStore(useAtlasStore(), selector)
}

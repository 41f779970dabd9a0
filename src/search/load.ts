/**
 * Fetches what is searched, once a page, and tells when it can be asked. The index is made here, in pieces: an index made
 * at build would double what is fetched (of 10,000 statements 0.6 MB), to save half a second of work beside the reader.
 */
import { useEffect, useState } from 'react'
import { searchedFiles, type SearchedNames, type SearchedStatement } from '../domain/searched.ts'
import type { AtlasStore } from '../store/store.ts'
import { namedDocuments, statementDocuments } from './documents.ts'
import { indexInPieces, indexOf, type Index } from './engine.ts'

interface Searchable {
  readonly names: Index
  readonly statements: Promise<Index>
}

const known = new WeakMap<AtlasStore, Promise<Searchable>>()

/** Both files are asked for at once; names can be searched as soon as theirs is here. */
export function prepare(store: AtlasStore): Promise<Searchable> {
  const before = known.get(store)
  if (before) return before
  const { atlas } = store
  const names = fetched<SearchedNames>(store, searchedFiles.names)
  const words = fetched<readonly SearchedStatement[]>(store, searchedFiles.statements)
  const statements = Promise.all([names, words]).then(([names, words]) =>
    indexInPieces(statementDocuments(atlas, names, words)),
  )
  const searchable = names.then((names) => ({ names: indexOf(namedDocuments(atlas, names)), statements }))
  known.set(store, searchable)
  // Whatever did not come is asked for again when search is opened again.
  for (const part of [searchable, statements]) part.catch(() => known.delete(store))
  return searchable
}

async function fetched<T>({ base, version, files }: AtlasStore, file: string): Promise<T> {
  const response = await files.fetch(`${base}${file}?${version}`)
  if (!response.ok) throw new Error(`The host answered ${response.status}`)
  return (await response.json()) as T
}

export interface Searching {
  readonly names: Index | null
  readonly statements: Index | null
  readonly failed: boolean
}

const nothingYet: Searching = { names: null, statements: null, failed: false }

/** What can be searched by now; `attempt` changes where the reader asks for another. */
export function useSearchable(store: AtlasStore, attempt: number): Searching {
  const [searching, setSearching] = useState(nothingYet)
  useEffect(() => {
    let isWanted = true
    const change = (part: Partial<Searching>) => {
      if (isWanted) setSearching((before) => ({ ...before, ...part }))
    }
    const load = async () => {
      change({ failed: false })
      const { names, statements } = await prepare(store)
      change({ names })
      change({ statements: await statements })
    }
    load().catch((error: unknown) => {
      console.warn('What can be searched could not be fetched:', error)
      change({ failed: true })
    })
    return () => {
      isWanted = false
    }
  }, [store, attempt])
  return searching
}

/** Has pages made by several threads at once, as making them takes longer than all else in a build. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Subject } from '../domain/view.ts'

export interface PageToMake {
  /** Below the output folder. */
  readonly file: string
  readonly subject: Subject
  /** Whether it is the page to be framed. */
  readonly isFramed: boolean
}

/** What a thread needs to know: the address of the built prerender, and what that makes pages from. */
export interface Making {
  readonly entry: string
  readonly site: object
  readonly hash: string
  /** Of the script in the head of framed pages. */
  readonly frameHash: string
  readonly folder: string
}

/** More would only share the same memory and disk. */
const mostThreads = 4
/** Small enough that no thread waits long for another at the end. */
const batchSize = 40

/** Bytes of each page, in their order. */
export async function makePages(pages: readonly PageToMake[], making: Making): Promise<readonly number[]> {
  const batches = Array.from({ length: Math.ceil(pages.length / batchSize) }, (_, index) => index * batchSize)
  const bytes: number[] = []
  const threads = Math.min(availableParallelism(), mostThreads, batches.length)
  await Promise.all(
    Array.from({ length: threads }, () =>
      runThread(making, (sizes, start) => {
        for (const [index, size] of (sizes ?? []).entries()) bytes[start + index] = size
        const next = batches.shift()
        return next === undefined ? undefined : { start: next, pages: pages.slice(next, next + batchSize) }
      }),
    ),
  )
  return bytes
}

interface Batch {
  readonly start: number
  readonly pages: readonly PageToMake[]
}

/** `next` takes what became of the last batch, and gives another while there is one. */
async function runThread(
  making: Making,
  next: (sizes: readonly number[] | undefined, start: number) => Batch | undefined,
): Promise<void> {
  const worker = new Worker(new URL('./pageWorker.mjs', import.meta.url), { workerData: making })
  const finished = new Promise<void>((resolve, reject) => {
    let batch: Batch | undefined
    const goOn = (sizes?: readonly number[]): void => {
      batch = next(sizes, batch?.start ?? 0)
      if (batch) worker.postMessage(batch.pages)
      else resolve()
    }
    worker.on('message', goOn)
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`A thread that makes pages ended by itself, with ${code}`)))
    goOn()
  })
  try {
    await finished
  } finally {
    await worker.terminate()
  }
}

import { expect, it } from 'vitest'
import { compileWith } from './sample.ts'
import { keepLast } from './live.ts'
import type { CompiledSite } from './site.ts'

function site(version: string, changes = {}): CompiledSite {
  return { ...compileWith(changes), outlines: {} as CompiledSite['outlines'], version, files: new Map() }
}
const sound = site('1')
const later = site('2')
const broken = site('3', { 'topics.yaml': '' })

/** Compiles that end when and as the test says, in the order in which they were asked for. */
function setUp() {
  const asked: { end: (made: CompiledSite) => void; fail: (error: Error) => void }[] = []
  const told: string[] = []
  const compile = () => new Promise<CompiledSite>((end, fail) => asked.push({ end, fail }))
  return { asked, told, live: keepLast(compile, (trouble) => told.push(trouble)) }
}

it('compiles once for all who ask', async () => {
  const { asked, live } = setUp()
  const both = Promise.all([live.current(), live.current()])
  asked[0]!.end(sound)
  expect(await both).toEqual([sound, sound])
  expect(asked).toHaveLength(1)
})

it('keeps the last sound site while the data is broken, and says once what is wrong', async () => {
  const { asked, told, live } = setUp()
  const first = live.current()
  asked[0]!.end(sound)
  await first
  const second = live.changed()
  asked[1]!.end(broken)
  expect(await second).toBe(sound)
  expect(await live.current()).toBe(sound)
  expect(told).toEqual(['data/topics.yaml:1:1 the file is empty'])
  expect(live.trouble()).toBe(told[0])
  const third = live.changed()
  asked[2]!.end(later)
  expect(await third).toBe(later)
  expect(live.trouble()).toBe('')
})

it('gives the broken site where there was no sound one', async () => {
  const { asked, live } = setUp()
  const first = live.current()
  asked[0]!.end(broken)
  expect(await first).toBe(broken)
})

it('keeps the last sound site after an exception, and compiles again for who asks next', async () => {
  const { asked, told, live } = setUp()
  const first = live.current()
  asked[0]!.end(sound)
  await first
  const second = live.changed()
  asked[1]!.fail(new Error('ENOENT'))
  expect(await second).toBe(sound)
  expect(told).toEqual(['the data could not be compiled: ENOENT'])
  const third = live.current()
  asked[2]!.end(later)
  expect(await third).toBe(later)
})

it('hands on an exception where there is no sound site', async () => {
  const { asked, live } = setUp()
  const first = live.current()
  asked[0]!.fail(new Error('ENOENT'))
  await expect(first).rejects.toThrow('ENOENT')
})

it('lets no older compile overwrite a newer one', async () => {
  const { asked, told, live } = setUp()
  const older = live.current()
  const newer = live.changed()
  asked[1]!.end(later)
  expect(await newer).toBe(later)
  asked[0]!.end(broken)
  expect(await older).toBe(later)
  expect(await live.current()).toBe(later)
  expect(told).toEqual([])
})

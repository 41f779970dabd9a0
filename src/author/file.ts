/** A story as a file, in the format of `data/stories/`. */
import type { Story, StoryRead } from '../domain/story.ts'
import { save } from '../take/save.ts'
import { words } from './words.ts'
import { tidied } from './edit.ts'

/** Bytes: more than any story has. */
export const fileLimit = 1_000_000

/** As YAML. */
export async function textOfStory(story: Story): Promise<string> {
  const { stringify } = await import('yaml')
  return stringify(tidied(story), { lineWidth: 110 })
}

/** The name of its file: what its title leaves of letters and digits, in whatever script. */
export function fileNameOf({ title }: Pick<Story, 'title'>): string {
  const name = title
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
  return `${name || 'story'}.yaml`
}

/** Hands it to the browser as a file. Returns the file's name. */
export async function saveStory(story: Story): Promise<string> {
  const file = fileNameOf(story)
  save(file, await textOfStory(story), 'application/yaml')
  return file
}

export type FileRead = { readonly story: Story } | { readonly faults: readonly string[] }

/** Each fault with its line. `read` says what a story is. The file is not even read where it is too large. */
export async function storyInFile(file: File, read: (data: unknown) => StoryRead): Promise<FileRead> {
  const { name, size } = file
  if (size > fileLimit) return { faults: [words('file.large', { megabytes: Math.ceil(size / 1_000_000) })] }
  const [{ parseYaml }, bytes] = await Promise.all([import('../yaml/parse.ts'), file.arrayBuffer()])
  const parsed = parseYaml(name, new Uint8Array(bytes))
  const inWords = ({ line, message }: { readonly line: number; readonly message: string }) =>
    words('file.line', { line, message })
  if (!parsed.ok) return { faults: parsed.problems.map(inWords) }
  const { data, placeOf } = parsed.value
  const found = read(data)
  if ('story' in found) return found
  return { faults: found.faults.map(({ path, message }) => inWords({ ...placeOf(path), message })) }
}

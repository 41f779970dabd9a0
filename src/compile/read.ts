/** Reads the folder `data/`: the one place where the compiler touches the disk. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Every file by its path below `folder`, with `/`; outlines and guides for editors are left to others. */
export async function readData(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  await readInto(files, folder, '')
  return files
}

async function readInto(files: Map<string, Uint8Array>, folder: string, below: string): Promise<void> {
  const entries = await readdir(join(folder, below), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below + entry.name
    if (path === 'geography' || entry.name === 'README.md' || entry.name.startsWith('.')) continue
    if (entry.isDirectory()) await readInto(files, folder, `${path}/`)
    else files.set(path, await readFile(join(folder, path)))
  }
}

/** What a request asks for, whatever its address looks like, and which files lie below a folder. */
import { isAbsolute, relative, sep } from 'node:path'

/** The path of an address below the site's base, decoded; one that cannot be decoded stays as it is. */
export function pathAsked(address: string, base: string): string {
  const [path = ''] = address.split(/[?#]/)
  return (decoded(path) ?? path).slice(base.length)
}

/** Vite fails on an address that cannot be decoded; there is no such page. */
export function canBeDecoded(address: string): boolean {
  return decoded(address) !== undefined
}

function decoded(path: string): string | undefined {
  try {
    return decodeURI(path)
  } catch {
    return undefined
  }
}

/** Whether a file lies in a folder, at any depth: `data-old/x` is not in `data`. */
export function isBelow(folder: string, file: string): boolean {
  const path = relative(folder, file)
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}

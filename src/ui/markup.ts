/** Words as markup, where pages are made as text. */

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Data, not a script: no policy forbids it. A `<` in it cannot end the element. */
export function dataBlock(type: 'application/ld+json' | 'application/json', data: unknown, id?: string): string {
  const name = id === undefined ? '' : ` id="${escaped(id)}"`
  return `<script type="${type}"${name}>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}

/** The pages that are no views of the map: tools and guides, each at an address of its own. */

export const tools = ['embed', 'embed/newsrooms', 'embed/lab'] as const
export type Tool = (typeof tools)[number]

/** Below the site's base. */
export function toolPath(tool: Tool): string {
  return `${tool}/`
}

/** Of a path below the site's base; of any other path none. */
export function toolAt(path: string): Tool | null {
  const own = path.replace(/index\.html$/, '')
  return tools.find((tool) => toolPath(tool) === own) ?? null
}

/** The pages that are no views of the map: tools and guides, each at an address of its own. */

export const tools = ['embed', 'embed/newsrooms', 'embed/lab', 'stories', 'stories/mine', 'quiz'] as const
export type Tool = (typeof tools)[number]

/** Those that belong together, for newsrooms and for classes, in the order in which they name one another. */
export const toolGroups = {
  embed: ['embed', 'embed/newsrooms', 'embed/lab'],
  class: ['stories', 'stories/mine', 'quiz'],
} as const satisfies Readonly<Record<string, readonly Tool[]>>

export type ToolForClass = (typeof toolGroups.class)[number]

export function isForClass(tool: Tool): tool is ToolForClass {
  return toolGroups.class.some((one) => one === tool)
}

/** Below the site's base. */
export function toolPath(tool: Tool): string {
  return `${tool}/`
}

/** Of a path below the site's base; of any other path none. */
export function toolAt(path: string): Tool | null {
  const own = path.replace(/index\.html$/, '')
  return tools.find((tool) => toolPath(tool) === own) ?? null
}

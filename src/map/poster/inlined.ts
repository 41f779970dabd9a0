/** An SVG whose looks stand at each element: not every program that opens one reads style sheets, variables or `use`. */

interface Rule {
  readonly classes: readonly string[]
  readonly looks: readonly (readonly [property: string, value: string])[]
}

/** `css`: rules of classes alone, `.a,.b.c{…}`. Of two that say different things the one of more classes wins, then the later. */
export function inlined(svg: string, css: string): string {
  const rules = rulesOf(css)
  return svg.replaceAll(
    /<(\w+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>/g,
    (tag, name: string, written: string, end: string) => {
      const attributes = new Map([...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map((match) => [match[1]!, match[2]!]))
      const classes = attributes.get('class')?.split(' ') ?? []
      const variables = new Map(looksIn(attributes.get('style') ?? ''))
      if (classes.length === 0 && variables.size === 0 && !attributes.has('vector-effect')) return tag
      for (const unread of ['class', 'style', 'vector-effect']) attributes.delete(unread)
      for (const [property, value] of looksOf(classes, rules))
        attributes.set(
          property,
          value.replace(/var\((--[\w-]+)\)/, (place, variable: string) => variables.get(variable) ?? place),
        )
      return `<${name}${[...attributes].map(([key, value]) => ` ${key}="${value}"`).join('')}${end}>`
    },
  )
}

function rulesOf(css: string): readonly Rule[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) =>
    selectors.split(',').map((selector) => ({ classes: selector.trim().slice(1).split('.'), looks: looksIn(body) })),
  )
}

function looksIn(declarations: string): Rule['looks'] {
  return declarations.split(';').flatMap((declaration) => {
    const [property, ...value] = declaration.split(':')
    return property?.trim() ? [[property.trim(), value.join(':').trim()] as const] : []
  })
}

function looksOf(classes: readonly string[], rules: readonly Rule[]): Rule['looks'] {
  return rules
    .filter((rule) => rule.classes.every((name) => classes.includes(name)))
    .toSorted((a, b) => a.classes.length - b.classes.length)
    .flatMap(({ looks }) => looks)
}

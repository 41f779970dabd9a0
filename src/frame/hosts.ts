/** How each kind of host frames a page and what it understands of what the frame says; written from their documents, not from their code. */

export interface Host {
  readonly id: HostId
  /** What it adds to the address of the frame: to its query, or as its fragment. */
  readonly query?: string
  readonly fragment?: string
  readonly sandbox?: string
  /** What it says to the frame at first. */
  readonly greeting?: unknown
  /** The height in CSS pixels that a message tells it; of any other message nothing. */
  readonly heightIn: (message: unknown) => number | null
  /** What it gives of a height that it is told. */
  readonly given?: (height: number) => number
}

export type HostId = 'fixed' | 'own' | 'wordpress' | 'datawrapper' | 'amp' | 'medium' | 'pym' | 'resizer'

const secret = 'a1B2c3D4e5'

export const hosts: readonly Host[] = [
  { id: 'fixed', heightIn: () => null },
  { id: 'own', heightIn: heightInOwn },
  {
    id: 'wordpress',
    fragment: `?secret=${secret}`,
    sandbox: 'allow-scripts',
    greeting: { message: 'ready', secret },
    heightIn: (message) =>
      isRecord(message) && message['message'] === 'height' && message['secret'] === secret
        ? size(message['value'])
        : null,
    given: (height) => Math.min(1000, Math.max(200, height)),
  },
  {
    id: 'datawrapper',
    heightIn: (message) => {
      const told = isRecord(message) ? message['datawrapper-height'] : null
      return isRecord(told) ? size(Object.values(told)[0]) : null
    },
  },
  {
    id: 'amp',
    sandbox: 'allow-scripts allow-popups',
    heightIn: (message) =>
      isRecord(message) && message['sentinel'] === 'amp' && message['type'] === 'embed-size'
        ? size(message['height'])
        : null,
  },
  {
    id: 'medium',
    heightIn: (message) => {
      const told = typeof message === 'string' && message.startsWith('{') ? parsed(message) : null
      return isRecord(told) && told['context'] === 'iframe.resize' ? size(told['height']) : null
    },
  },
  {
    id: 'pym',
    query: 'initialWidth=640&childId=lab-pym',
    heightIn: (message) => {
      if (typeof message !== 'string') return null
      const [mark, id, what, value] = message.split('xPYMx')
      return mark === 'pym' && id === 'lab-pym' && what === 'height' ? size(value) : null
    },
  },
  {
    id: 'resizer',
    greeting: '[iFrameSizer]lab-resizer:8:false:false:32:true:true::auto::::null:true::child',
    heightIn: (message) =>
      typeof message === 'string' && message.startsWith('[iFrameSizer]lab-resizer:')
        ? size(message.split(':')[1])
        : null,
  },
]

/** Of the atlas's own message. */
export function heightInOwn(message: unknown): number | null {
  return isRecord(message) && message['type'] === 'formats-atlas:height' ? size(message['height']) : null
}

/** Asked for anew whenever the frame has loaded. */
export function addressIn({ query, fragment }: Host, address: string): string {
  const asked = query === undefined ? address : `${address}${address.includes('?') ? '&' : '?'}${query}`
  return fragment === undefined ? asked : `${asked}#${fragment}`
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function size(value: unknown): number | null {
  const height = Number(value)
  return height > 0 && Number.isFinite(height) ? height : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

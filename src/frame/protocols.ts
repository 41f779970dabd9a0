/** How a framed page tells its host how tall it is, in every protocol that hosts are known to speak, and what it understands of theirs. */

/** What the host has let the page know of itself. */
export interface Host {
  /** Of pym.js: the name by which the host knows the frame, from the address. */
  readonly pym?: string
  /** Of WordPress: the secret of the frame, from the fragment of the address. */
  readonly wordpress?: string
  /** Of iframe-resizer: the frame's name, from the host's first message. */
  readonly resizer?: string
}

const pymParts = 'xPYMx'
const resizerMark = '[iFrameSizer]'
/** Names and secrets as hosts make them; anything else is not repeated to anybody. */
const sound = /^[\w-]{1,80}$/

/** What the address says of the host: `?childId=…` (pym.js), `#?secret=…` (WordPress). */
export function hostOfAddress(address: string): Host {
  const { searchParams, hash } = new URL(address)
  const pym = searchParams.get('childId')
  const wordpress = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret')
  return {
    ...(pym !== null && sound.test(pym) && { pym }),
    ...(wordpress !== null && sound.test(wordpress) && { wordpress }),
  }
}

/**
 * What a message from the host means: nothing (`null`), or that it wants to be told the height, and perhaps who it is.
 * Whether it comes from the host is for the caller to know.
 */
export function understood(message: unknown, host: Host): Host | null {
  if (typeof message === 'string') return understoodText(message, host)
  if (typeof message !== 'object' || message === null) return null
  // WordPress says so when it is ready to listen.
  if ('message' in message && 'secret' in message)
    return message.message === 'ready' && host.wordpress !== undefined && message.secret === host.wordpress
      ? host
      : null
  return 'type' in message && message.type === 'formats-atlas:ready' ? host : null
}

function understoodText(message: string, host: Host): Host | null {
  if (message.startsWith(resizerMark)) {
    const [resizer = '', ...settings] = message.slice(resizerMark.length).split(':')
    // Its first message has many settings; later ones ask for something in a word or two.
    return sound.test(resizer) && (settings.length > 5 || resizer === host.resizer) ? { ...host, resizer } : null
  }
  const [mark, name, what] = message.split(pymParts)
  return mark === 'pym' && name === host.pym && what === 'width' ? host : null
}

/** The messages that tell a height, in CSS pixels; `width` is the frame's own. */
export function heightMessages(
  { pym, wordpress, resizer }: Host,
  { height, width, address, isFirst }: { height: number; width: number; address: string; isFirst: boolean },
): readonly unknown[] {
  return [
    { type: 'formats-atlas:height', height, id: address },
    // Its hosts find the frame by the window that speaks, whatever the name.
    { 'datawrapper-height': { 'formats-atlas': height } },
    { sentinel: 'amp', type: 'embed-size', height },
    // Medium and Embedly
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    ...(pym === undefined ? [] : [['pym', pym, 'height', height].join(pymParts)]),
    ...(wordpress === undefined ? [] : [{ message: 'height', value: height, secret: wordpress }]),
    ...(resizer === undefined
      ? []
      : [`${resizerMark}${resizer}:${height}:${width}:${isFirst ? 'init' : 'mutationObserver'}`]),
  ]
}

/** The configurations for hosts in `public/` send the same headers, with the same values, for the same kinds of path. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

type Headers = Readonly<Record<string, string>>

interface Host {
  readonly file: string
  /** What it sends with a file that is there. Each is read no further than these files go. */
  readonly sent: (text: string, path: string) => Headers
}

const everywhere: Headers = {
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}
const changing = 'public, max-age=0, must-revalidate'
const hashed = 'public, max-age=31536000, immutable'

const cachedAs: readonly (readonly [path: string, cacheControl: string])[] = [
  ['/', changing],
  ['/embed.js', changing],
  ['/sw.js', changing],
  ['/manifest.webmanifest', changing],
  ['/embed/country/IRN/', changing],
  ['/shards/front.json', changing],
  ['/pictures/front.png', changing],
  ['/data/formats.csv', changing],
  ['/feed.atom', changing],
  ['/article/assets/', changing],
  ['/assets/main-Ab12Cd34.js', hashed],
  ['/assets/noto-sans-Ab12Cd34.woff2', hashed],
]

/** Types depend on the ending, and have a test of their own below. */
const withoutType = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Content-Type'))

const withoutComments = (text: string) => text.replace(/^\s*#.*$/gm, '')

const unquoted = (value: string) => value.replace(/^"(.*)"$/, '$1')

/** A `*` stands for anything, as in the patterns of Caddy and of `_headers`. */
function fits(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*')
  return end === undefined ? path === pattern : path.startsWith(start) && path.endsWith(end)
}

const hosts: readonly Host[] = [
  {
    file: '_headers',
    sent(text, path) {
      // Where nothing is said, this is what both hosts send; rules that fit the same path are joined, as one of them does.
      const headers: Record<string, string> = {}
      for (const [, pattern = '', lines = ''] of withoutComments(text).matchAll(/^(\/.*)\n((?:[ \t]+.*\n)+)/gm)) {
        if (!fits(pattern, path)) continue
        for (const [, name = '', value = ''] of lines.matchAll(/^\s+([\w-]+): (.*)$/gm)) {
          headers[name] = name in headers ? `${headers[name]}, ${value}` : value
        }
      }
      return { 'Cache-Control': changing, ...headers }
    },
  },
  {
    file: 'hosting/nginx.conf',
    sent(text, path) {
      // Four spaces are the server's own level: one in a location would drop these. Without `always`, errors have none.
      const own = [...withoutComments(text).matchAll(/^( *)add_header (\S+) (.+?)( always)?;$/gm)]
      for (const [line, indent, , , always] of own) {
        if (indent !== '    ' || always === undefined) throw new Error(`not always sent: ${line}`)
      }
      const map = /map "\$status \$uri" (\$\w+) \{([^}]*)\}/.exec(text)
      const cases = [...(map?.[2] ?? '').matchAll(/^\s*(default|"~.*?") (".*");$/gm)]
      const found = cases.find(
        ([, when = '']) => when !== 'default' && new RegExp(unquoted(when).slice(1)).test(`200 ${path}`),
      )
      const mapped = (found ?? cases.find(([, when]) => when === 'default'))?.[2] ?? ''
      return Object.fromEntries(
        own.map(([, , name = '', value = '']) => [name, unquoted(value === map?.[1] ? mapped : value)]),
      )
    },
  },
  {
    file: 'hosting/Caddyfile',
    sent(text, path) {
      const site = withoutComments(text).split('handle_errors')[0] ?? ''
      const block = /^\theader \{\n([^}]*)\t\}$/m.exec(site)?.[1] ?? ''
      const always = [...block.matchAll(/^\t\t([\w-]+) (".*")$/gm)].map(([, name = '', value = '']) => [name, value])
      const matched = [...site.matchAll(/^\theader (@\w+) ([\w-]+) (".*")$/gm)]
        .filter(([, matcher = '']) => {
          const [, not, pattern = ''] = new RegExp(`^\\t${matcher} (not )?path (\\S+)$`, 'm').exec(site) ?? []
          return fits(pattern, path) === (not === undefined)
        })
        .map(([, , name = '', value = '']) => [name, value])
      return Object.fromEntries([...always, ...matched].map(([name = '', value = '']) => [name, unquoted(value)]))
    },
  },
  {
    file: 'hosting/apache.conf',
    sent(text, path) {
      const headers: Record<string, string> = {}
      // Only `always` reaches errors and answers of 304.
      for (const [, name = '', value = '', under] of withoutComments(text).matchAll(
        /^Header always set (\S+) (".*?")(?: "expr=%\{REQUEST_URI\} =~ m#(.*?)# .*")?$/gm,
      )) {
        if (under === undefined || new RegExp(under).test(path)) headers[name] = unquoted(value)
      }
      return headers
    },
  },
]

const read = (file: string) => readFile(join(import.meta.dirname, '../../public', file), 'utf8')

describe.each(hosts)('$file', ({ file, sent }) => {
  it.each(cachedAs)('sends with %s what all send, and no more', async (path, cacheControl) => {
    expect(withoutType(sent(await read(file), path))).toEqual({ ...everywhere, 'Cache-Control': cacheControl })
  })

  it.each([...Object.keys(everywhere), 'Cache-Control'])('would be found out without %s', async (name) => {
    const text = await read(file)
    const lacking = text.replace(new RegExp(`^.*\\b${name}\\b[: ].*\\n`, 'gm'), '')
    expect(lacking).not.toBe(text)
    expect(withoutType(sent(lacking, '/assets/main-Ab12Cd34.js'))).not.toEqual({
      ...everywhere,
      'Cache-Control': hashed,
    })
  })
})

it.each([
  // What nginx's own table lacks; it has the others.
  ['hosting/nginx.conf', 'text/csv csv;'],
  ['hosting/nginx.conf', 'application/manifest+json webmanifest;'],
  ['hosting/Caddyfile', '@atom Content-Type "application/atom+xml; charset=utf-8"'],
  ['hosting/Caddyfile', '@csv Content-Type "text/csv; charset=utf-8"'],
  ['hosting/Caddyfile', '@json Content-Type "application/json; charset=utf-8"'],
  ['hosting/Caddyfile', '@manifest Content-Type "application/manifest+json; charset=utf-8"'],
  ['hosting/apache.conf', 'AddType application/atom+xml .atom'],
  ['hosting/apache.conf', 'AddType text/csv .csv'],
  ['hosting/apache.conf', 'AddType application/json .json'],
  ['hosting/apache.conf', 'AddType application/manifest+json .webmanifest'],
  ['_headers', '/feed.atom\n  Content-Type: application/atom+xml; charset=utf-8\n'],
])('%s names the type: %s', async (file, line) => {
  expect(await read(file)).toContain(line)
})

it.each([
  ['hosting/nginx.conf', ['default /404.html;', '~^/embed/ /embed/404.html;']],
  ['hosting/Caddyfile', ['@framed path /embed/*', 'rewrite @framed /embed/404.html', 'rewrite @unframed /404.html']],
  ['hosting/apache.conf', ['ErrorDocument 404 /404.html', 'ErrorDocument 404 /embed/404.html']],
  ['_redirects', ['/embed/* /embed/404.html 404']],
])('%s has a page for unknown addresses, and another for framed ones', async (file, lines) => {
  const own = withoutComments(await read(file))
    .split('\n')
    .map((line) => line.trim())
  expect(own).toEqual(expect.arrayContaining([...lines]))
})

it.each([
  ['hosting/nginx.conf', /^ {4}"~\^\(200\|206\|304\) \/assets\/" /m],
  ['hosting/Caddyfile', /^\thandle_errors \{\n\t\theader Cache-Control "public, max-age=0, must-revalidate"$/m],
  ['hosting/apache.conf', /immutable" "expr=.* && %\{REQUEST_STATUS\} =~ \/\^\(200\|206\|304\)\$\/"$/m],
])('%s lets nobody remember for a year that an asset is missing', async (file, pattern) => {
  expect(await read(file)).toMatch(pattern)
})

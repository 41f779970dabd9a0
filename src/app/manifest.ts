/** What a device is told of the atlas when it is installed there as an app: the manifest, and what of it stands in each page. */
import { direction } from '../i18n/direction.ts'
import { description } from '../i18n/strings/en/description.ts'
import { language, wordsOf } from '../i18n/t.ts'
import { escaped } from '../ui/markup.ts'

const t = wordsOf({ en: description })

/** As tokens.css has the paper of either theme. */
export const paper = { light: '#fffdf9', dark: '#1b1a18' } as const

const file = 'manifest.webmanifest'

/** By its path below the base, which has a slash at both ends. */
export function manifestOf(base: string): ReadonlyMap<string, string> {
  const icon = (name: string, size: number, purpose: string) => ({
    src: `${base}icon-${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  const manifest = {
    id: base,
    name: t('app.name'),
    short_name: t('app.name'),
    description: t('app.description'),
    lang: language,
    dir: direction(language),
    start_url: base,
    scope: base,
    // With a way back, where the device offers one.
    display: 'standalone',
    display_override: ['minimal-ui', 'standalone'],
    theme_color: paper.light,
    background_color: paper.light,
    categories: ['news', 'education', 'reference'],
    icons: [
      { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('192', 192, 'any'),
      icon('512', 512, 'any'),
      icon('maskable', 512, 'maskable'),
    ],
  }
  return new Map([[file, JSON.stringify(manifest)]])
}

/** For the head of every page that is not framed. */
export function manifestTags(base: string): readonly string[] {
  return [
    `<link rel="manifest" href="${escaped(base + file)}">`,
    ...(['light', 'dark'] as const).map(
      (theme) => `<meta name="theme-color" content="${paper[theme]}" media="(prefers-color-scheme: ${theme})">`,
    ),
  ]
}

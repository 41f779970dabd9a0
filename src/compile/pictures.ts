/** The pictures for sharing: what the prerender draws as SVG, as PNG, with fonts that come with the build. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'

const require = createRequire(import.meta.url)

/** The PNG reader of a sharing site knows no font of ours, so the words are drawn here; the machine's own are not used. */
const fontFiles = [
  '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
].map((file) => require.resolve(file))

interface Picture {
  /** Of the PNG, below the folder. */
  readonly path: string
  /** As SVG. */
  readonly markup: () => string
}

/** What was drawn before with the same SVG is taken from `kept`. */
export async function drawPictures(pictures: readonly Picture[], folder: string, kept: string): Promise<void> {
  await mkdir(kept, { recursive: true })
  for (const { path, markup } of pictures) {
    const svg = markup()
    const file = join(folder, path)
    const known = join(kept, `${createHash('sha256').update(svg).digest('hex')}.png`)
    const png = await readFile(known).catch(() => pngOf(svg))
    await writeFile(known, png)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, png)
  }
}

function pngOf(svg: string): Uint8Array {
  return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' } })
    .render()
    .asPng()
}

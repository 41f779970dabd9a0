/** One drawing, two renderers: the moving map has the drawing's colours, point for point. */
import { expect, test } from './atlas-page.ts'

/** Longitude and latitude, away from borders, hatches and links. */
const places = {
  'Black Sea': [36.4, 43],
  'Caspian Sea': [51.2, 39.6],
  'Mediterranean Sea': [31.5, 33.4],
  'Lake Urmia': [45.42, 37.75],
  Armenia: [44.05, 40.75],
  Azerbaijan: [47.9, 40.15],
  Iran: [57.5, 31.2],
  Russia: [44.5, 47],
  Türkiye: [38.6, 38.3],
  Kazakhstan: [53.8, 45.2],
  Iraq: [42.4, 31.2],
  Turkmenistan: [60.2, 38.2],
} as const

for (const colorScheme of ['light', 'dark'] as const)
  test(`${colorScheme}: the moving map has the drawing’s colours at twelve places`, async ({ atlas, page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const coloursOf = async () => {
      await page.addStyleTag({ content: '.names { display: none }' })
      const points = await Promise.all(Object.values(places).map(([lon, lat]) => atlas.pointAt(lon, lat)))
      return atlas.coloursAt(points)
    }
    await page.route(/painter.*\.js$/, (route) => route.abort())
    await atlas.open()
    await atlas.taken()
    const still = await coloursOf()
    await page.unroute(/painter.*\.js$/)
    await atlas.open()
    await atlas.live()
    await expect(atlas.map).toHaveCSS('opacity', '0')
    const live = await coloursOf()
    const apart = Object.keys(places).map((name, index) => [
      name,
      Math.max(...still[index]!.map((value, channel) => Math.abs(value - live[index]![channel]!))),
    ])
    expect(apart.filter(([, difference]) => Number(difference) > 2)).toEqual([])
    // Water, land and both groups of members are among them.
    expect(new Set(still.map((colour) => colour.join(' '))).size).toBe(4)
  })

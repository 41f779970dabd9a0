import { describe, expect, it, test } from 'vitest'
import { front } from '../../domain/view.ts'
import { elementCode, frameAddress, iframeCode, ownLook, type Embedded } from './code.ts'

const embedded: Embedded = {
  root: 'https://atlas.example/a/',
  view: { ...front, subject: { kind: 'country', id: 'IRN' } },
  title: 'Iran <"> · Formats Atlas',
  look: ownLook,
  height: 560,
  fallback: {
    said: {
      words: '“No & never”',
      by: '— She',
      voice: 'Own words',
      publisher: 'News <1>',
      url: 'https://news.example/?a=1&b="',
    },
    description: 'What it is about',
    picture: { address: 'https://atlas.example/a/pictures/country/IRN.png', alt: 'Map "of" it' },
  },
}
const worded: Embedded = { ...embedded, view: { ...front, subject: { kind: 'topic', id: 'powers' } }, height: 700 }

describe('the address of a frame', () => {
  it('says the view, the look, and of a map the height that it fills', () => {
    const look = { ...ownLook, theme: 'dark', accent: '9a1b1b', radius: 8, text: 115 } as const
    const view = { ...embedded.view, date: '2019', theme: 'light' } as const
    expect(frameAddress({ ...embedded, view, look }, true)).toBe(
      'https://atlas.example/a/embed/country/IRN/?date=2019&theme=dark&accent=9a1b1b&radius=8&text=115&height=560',
    )
    expect(frameAddress(embedded, false)).toBe('https://atlas.example/a/embed/country/IRN/')
  })
})

describe('the code of a frame', () => {
  it('has a title, waits to be scrolled to, and is of the height that its address says', () => {
    const code = iframeCode(embedded)
    expect(code).toContain('src="https://atlas.example/a/embed/country/IRN/?height=560"')
    expect(code).toContain('title="Iran &#60;&#34;&#62; · Formats Atlas"')
    expect(code).toContain('height="560"')
    expect(code).toContain('loading="lazy" allow="fullscreen; clipboard-write; web-share"')
  })

  it('holds nothing of the data as markup', () => {
    for (const code of [iframeCode(embedded), elementCode(embedded)]) {
      expect(code).toContain('<p>“No &#38; never”</p>')
      expect(code).toContain('<a href="https://news.example/?a=1&#38;b=&#34;">News &#60;1&#62;</a>')
      expect(code).toContain('alt="Map &#34;of&#34; it"')
    }
  })

  it('is kept by who takes all but frames and quotations out, as WordPress does', () => {
    const allowed = iframeCode(embedded)
      .replaceAll(/<\/?(figure|p|img)[^>]*>/g, '')
      .replace(/<blockquote[^>]*>/, '<blockquote>')
    const kept = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms.exec(allowed)
    expect(kept?.[1]).toContain('Own words')
    expect(kept?.[2]).toContain('/embed/country/IRN/')
  })

  it('of words follows the window between the two widths at which they were measured', () => {
    const measured = { wide: { width: 640, height: 700 }, narrow: { width: 340, height: 1000 } }
    const style = /height:clamp\((\d+)px,(\d+)px - ([\d.]+)vw,(\d+)px\)/.exec(iframeCode({ ...worded, measured }))
    const [least, start, share, most] = style!.slice(1).map(Number) as [number, number, number, number]
    const heightAt = (window: number) => Math.min(most, Math.max(least, start - (share / 100) * window))
    expect(heightAt(1280)).toBe(700)
    expect(heightAt(372)).toBe(1000)
    expect(heightAt(522)).toBe(850)
    expect(heightAt(340)).toBeGreaterThan(1000)
  })

  it('of words that need no less room when wider is as tall as they need at most', () => {
    const measured = { wide: { width: 640, height: 700 }, narrow: { width: 340, height: 650 } }
    expect(iframeCode({ ...worded, measured })).toContain('height:700px')
  })
})

test('the element has the view below the folder of frames, and the look as attributes', () => {
  const code = elementCode({ ...embedded, look: { ...ownLook, theme: 'dark', radius: 8 } })
  expect(code).toContain('<script async src="https://atlas.example/a/embed.js"></script>')
  expect(code).toContain('<formats-atlas view="country/IRN/"')
  expect(code).toContain('theme="dark" radius="8" height="560"')
})

test('what tells of nobody’s words tells what it is about', () => {
  const { said: _, picture: __, ...rest } = embedded.fallback
  const code = iframeCode({ ...embedded, fallback: rest })
  expect(code).toContain('<p>What it is about</p>')
  expect(code).not.toContain('<img')
})

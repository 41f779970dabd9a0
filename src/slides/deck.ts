/** Slides as plain data, before they are a file: boxes of text and pictures, in points from the top left corner. */

/** Of every slide, in points: 16:9, as wide as programs make it. */
export const slideSize = { width: 960, height: 540 } as const

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Colours by what they are for; which they are is said where the file is made. */
export type Ink = 'ink' | 'mute' | 'own'

export interface Run {
  readonly text: string
  /** Points. */
  readonly size: number
  readonly isBold?: boolean
  readonly ink?: Ink
  /** Where it leads. What is no address of the web is left out. */
  readonly href?: string
}

export interface Paragraph {
  readonly runs: readonly Run[]
  /** Points of room above it. */
  readonly above?: number
}

/** `title`: what a program lists the slide by, and a screen reader reads first. */
export interface TextPart extends Box {
  readonly kind: 'title' | 'text'
  /** What a program calls it. */
  readonly name: string
  readonly paragraphs: readonly Paragraph[]
}

export interface PicturePart extends Box {
  readonly kind: 'picture'
  readonly name: string
  /** What it shows, for those who do not see it. */
  readonly alt: string
  readonly png: Uint8Array
}

export interface Slide {
  readonly layout: 'cover' | 'scene'
  /** In the order in which they are read. */
  readonly parts: readonly (TextPart | PicturePart)[]
  /** For who speaks, a paragraph each. */
  readonly notes: readonly string[]
}

export interface Deck {
  readonly title: string
  readonly language: string
  /** Who made it, as programs show it. */
  readonly author: string
  /** `YYYY-MM-DDTHH:mm:ssZ` */
  readonly created: string
  readonly slides: readonly Slide[]
}

/** A deck as a file that PowerPoint, LibreOffice and Keynote open: parts by the standard ECMA-376, in a ZIP. */
import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Deck, Slide } from '../deck.ts'
import * as fixed from './fixed.ts'
import { notesMarkup, slideMarkup } from './slide.ts'
import { part, relations, type Relation } from './xml.ts'

const office = 'application/vnd.openxmlformats-officedocument'

/** The type of each part that is not known by its ending; of those that are numbered, without the number. */
const types: Readonly<Record<string, string>> = {
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': `${office}.extended-properties+xml`,
  'ppt/presentation.xml': `${office}.presentationml.presentation.main+xml`,
  'ppt/presProps.xml': `${office}.presentationml.presProps+xml`,
  'ppt/viewProps.xml': `${office}.presentationml.viewProps+xml`,
  'ppt/tableStyles.xml': `${office}.presentationml.tableStyles+xml`,
  'ppt/theme/theme.xml': `${office}.theme+xml`,
  'ppt/slideMasters/slideMaster.xml': `${office}.presentationml.slideMaster+xml`,
  'ppt/slideLayouts/slideLayout.xml': `${office}.presentationml.slideLayout+xml`,
  'ppt/notesMasters/notesMaster.xml': `${office}.presentationml.notesMaster+xml`,
  'ppt/slides/slide.xml': `${office}.presentationml.slide+xml`,
  'ppt/notesSlides/notesSlide.xml': `${office}.presentationml.notesSlide+xml`,
}
const layoutNames = Object.keys(fixed.layouts) as (keyof typeof fixed.layouts)[]

export const slidesType = `${office}.presentationml.presentation`

export function packed(deck: Deck, colours: fixed.Colours): Uint8Array<ArrayBuffer> {
  const parts = new Map<string, string>()
  const pictures = new Map<string, Uint8Array>()
  /** Puts a part in its place, and beside it what it is to others. */
  const put = (path: string, markup: string, to: readonly Relation[] = []) => {
    parts.set(path, markup)
    if (to.length > 0) parts.set(path.replace(/([^/]+)$/, '_rels/$1.rels'), relations(to))
  }
  const { slides, language } = deck
  const numbers = slides.map((_, index) => index + 1)
  put('docProps/core.xml', fixed.coreProperties(deck))
  put('docProps/app.xml', fixed.appProperties)
  put('ppt/presentation.xml', fixed.presentation(slides.length), [
    { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    ...numbers.map((number) => ({ type: 'slide', target: `slides/slide${number}.xml` })),
    { type: 'presProps', target: 'presProps.xml' },
    { type: 'viewProps', target: 'viewProps.xml' },
    { type: 'theme', target: 'theme/theme1.xml' },
    { type: 'tableStyles', target: 'tableStyles.xml' },
  ])
  put('ppt/presProps.xml', fixed.presentationProperties)
  put('ppt/viewProps.xml', fixed.viewProperties)
  put('ppt/tableStyles.xml', fixed.tableStyles)
  put('ppt/theme/theme1.xml', fixed.theme(colours))
  put('ppt/theme/theme2.xml', fixed.theme(colours))
  put('ppt/slideMasters/slideMaster1.xml', fixed.slideMaster, [
    ...layoutNames.map((_, index) => ({ type: 'slideLayout', target: `../slideLayouts/slideLayout${index + 1}.xml` })),
    { type: 'theme', target: '../theme/theme1.xml' },
  ])
  for (const [index, name] of layoutNames.entries())
    put(`ppt/slideLayouts/slideLayout${index + 1}.xml`, fixed.layouts[name], [
      { type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
    ])
  put('ppt/notesMasters/notesMaster1.xml', fixed.notesMaster, [{ type: 'theme', target: '../theme/theme2.xml' }])
  for (const number of numbers) {
    const slide = slides[number - 1]!
    const layout = `../slideLayouts/slideLayout${layoutNames.indexOf(slide.layout) + 1}.xml`
    const { markup, relations: own } = slideMarkup(slide, language, layout, picturesOf(slide, number, pictures))
    put(`ppt/slides/slide${number}.xml`, markup, [
      ...own,
      { type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
    ])
    put(`ppt/notesSlides/notesSlide${number}.xml`, notesMarkup(slide.notes, language), [
      { type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { type: 'slide', target: `../slides/slide${number}.xml` },
    ])
  }
  const files: Zippable = {
    // By the standard's advice these two come first.
    '[Content_Types].xml': strToU8(contentTypes([...parts.keys()])),
    '_rels/.rels': strToU8(
      relations([
        { type: 'officeDocument', target: 'ppt/presentation.xml' },
        {
          type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          target: 'docProps/core.xml',
        },
        { type: 'extended-properties', target: 'docProps/app.xml' },
      ]),
    ),
  }
  for (const [path, markup] of parts) files[path] = strToU8(markup)
  // Pictures are compressed as they are.
  for (const [path, png] of pictures) files[path] = [png, { level: 0 }]
  return zipSync(files, { level: 6, mtime: deck.created })
}

/** Puts the pictures of a slide among those of all, and tells where they lie, seen from the slide. */
function picturesOf({ parts }: Slide, number: number, all: Map<string, Uint8Array>): readonly string[] {
  const own = parts.flatMap((one) => (one.kind === 'picture' ? [one.png] : []))
  return own.map((png, index) => {
    const name = `media/picture${number}-${index + 1}.png`
    all.set(`ppt/${name}`, png)
    return `../${name}`
  })
}

function contentTypes(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const type = types[path.replace(/\d+\.xml$/, '.xml')]
    return type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`]
  })
  return part(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
      `${overrides.join('')}</Types>`,
  )
}

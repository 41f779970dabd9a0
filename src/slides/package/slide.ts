/** One slide and its page of notes, as parts of a file. */
import type { Paragraph, PicturePart, Run, Slide, TextPart } from '../deck.ts'
import { ownColours, tree } from './fixed.ts'
import { emu, namespaces, part, written, type Relation } from './xml.ts'

/** The first strong letter of a text says which way it runs. */
const fromRight = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

export interface Made {
  readonly markup: string
  readonly relations: readonly Relation[]
}

/** `pictures`: where each of the slide's own pictures lies, seen from it, in their order. */
export function slideMarkup(slide: Slide, language: string, layout: string, pictures: readonly string[]): Made {
  const relations: Relation[] = [{ type: 'slideLayout', target: layout }]
  /** The name of a relation, which is made where there is none to that target. */
  const related = (type: string, target: string): string => {
    const known = relations.findIndex((one) => one.type === type && one.target === target)
    return `rId${known < 0 ? relations.push({ type, target }) : known + 1}`
  }
  const left = [...pictures]
  const shapes = slide.parts.map((one, index) =>
    one.kind === 'picture'
      ? pictureMarkup(one, index + 2, related('image', left.shift()!))
      : textMarkup(one, index + 2, slide.layout === 'cover', (run) => runMarkup(run, language, related)),
  )
  const markup = part(`<p:sld ${namespaces}><p:cSld>${tree(shapes.join(''))}</p:cSld>${ownColours}</p:sld>`)
  return { markup, relations }
}

export function notesMarkup(notes: readonly string[], language: string): string {
  const paragraphs = notes
    .flatMap((note) => note.split('\n'))
    .map((text) => {
      const run = text === '' ? '' : `<a:r><a:rPr lang="${language}"/><a:t>${written(text)}</a:t></a:r>`
      return `<a:p>${direction(text)}${run}</a:p>`
    })
  return part(
    `<p:notes ${namespaces}><p:cSld>${tree(
      '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>' +
        '<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>' +
        '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' +
        '<p:nvPr><p:ph type="body" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/>' +
        `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join('') || '<a:p/>'}</p:txBody></p:sp>`,
    )}</p:cSld>${ownColours}</p:notes>`,
  )
}

function direction(text: string): string {
  return fromRight.test(text) ? '<a:pPr algn="r" rtl="1"/>' : ''
}

function placed({ left, top, width, height }: TextPart | PicturePart): string {
  return `<a:xfrm><a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`
}

function textMarkup(one: TextPart, id: number, isCover: boolean, run: (run: Run) => string): string {
  const isTitle = one.kind === 'title'
  const place = isTitle ? `<p:nvPr><p:ph type="${isCover ? 'ctrTitle' : 'title'}"/></p:nvPr>` : '<p:nvPr/>'
  const lock = isTitle ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' : '<p:cNvSpPr txBox="1"/>'
  const shape = isTitle ? '' : '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${written(one.name)}"/>${lock}${place}</p:nvSpPr><p:spPr>${placed(one)}${shape}</p:spPr>` +
    '<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/>' +
    `${one.paragraphs.map((paragraph) => paragraphMarkup(paragraph, run)).join('')}</p:txBody></p:sp>`
  )
}

function paragraphMarkup({ runs, above = 0 }: Paragraph, run: (run: Run) => string): string {
  const side = fromRight.test(runs.map(({ text }) => text).join(' ')) ? ' algn="r" rtl="1"' : ''
  return `<a:p><a:pPr${side}><a:spcBef><a:spcPts val="${Math.round(above * 100)}"/></a:spcBef></a:pPr>${runs.map(run).join('')}</a:p>`
}

function runMarkup(
  { text, size, isBold, ink, href }: Run,
  language: string,
  related: (type: string, target: string) => string,
): string {
  const address = href === undefined ? null : webAddress(href)
  const colour = { ink: 'tx1', mute: 'tx2', own: 'accent1' }[ink ?? 'ink']
  const link = address === null ? '' : `<a:hlinkClick r:id="${related('hyperlink', address)}"/>`
  const looks = `lang="${language}" sz="${Math.round(size * 100)}" b="${isBold ? 1 : 0}"`
  const fill = `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`
  // LibreOffice breaks a line anywhere within a link, but keeps to the words where each is a link of its own.
  const pieces = (line: string) => (link === '' ? [line] : line.split(/(?<=\s)/))
  // A line break within a run is an element of its own.
  return text
    .split('\n')
    .map((line) =>
      pieces(line)
        .map((piece) => `<a:r><a:rPr ${looks}>${fill}${link}</a:rPr><a:t>${written(piece)}</a:t></a:r>`)
        .join(''),
    )
    .join(`<a:br><a:rPr ${looks}/></a:br>`)
}

/** As a program takes it, which refuses the whole file over one that is none. */
function webAddress(href: string): string | null {
  if (!URL.canParse(href)) return null
  const { protocol, href: whole } = new URL(href)
  return /^(https?|mailto):$/.test(protocol) ? whole : null
}

function pictureMarkup(one: PicturePart, id: number, relation: string): string {
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="${written(one.name)}" descr="${written(one.alt)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr>` +
    `<p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${placed(one)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  )
}

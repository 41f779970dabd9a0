/** The parts that are the same in every file of slides: theme, masters and layouts, and what tells of the whole. */
import { slideSize } from '../deck.ts'
import { face } from '../letters.ts'
import { emu, namespaces, part, written } from './xml.ts'

/** As `rrggbb`. */
export interface Colours {
  readonly paper: string
  readonly ink: string
  readonly mute: string
  readonly own: string
  readonly link: string
  /** Of what else somebody draws on the slides. */
  readonly accents: readonly string[]
}

export const tree = (shapes: string) =>
  '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>' +
  `<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`

const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" ' +
  'accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
export const ownColours = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>'
const ground = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>'

/** Each master has one of its own. */
export function theme({ paper, ink, mute, link, accents }: Colours): string {
  const solid = (name: string, colour: string) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`
  const six = Array.from({ length: 6 }, (_, index) => solid(`accent${index + 1}`, accents[index % accents.length]!))
  const faces = `<a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface="${face}"/>`
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = (width: number) => `<a:ln w="${width}"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return part(
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Formats Atlas"><a:themeElements>' +
      `<a:clrScheme name="Formats Atlas">${solid('dk1', ink)}${solid('lt1', paper)}${solid('dk2', mute)}${solid('lt2', 'FFFFFF')}` +
      `${six.join('')}${solid('hlink', link)}${solid('folHlink', link)}</a:clrScheme>` +
      `<a:fontScheme name="Formats Atlas"><a:majorFont>${faces}</a:majorFont><a:minorFont>${faces}</a:minorFont></a:fontScheme>` +
      `<a:fmtScheme name="Formats Atlas"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
      `<a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst>` +
      `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
      '</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>',
  )
}

const letters = (size: number, more = '') =>
  `<a:defRPr sz="${size * 100}"${more} kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>` +
  '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr>'

/** As all nine levels of a list. */
const levels = (size: number, more = '') =>
  Array.from({ length: 9 }, (_, level) => {
    const tag = `a:lvl${level + 1}pPr`
    const indent = `marL="${level * 342_900}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"`
    return `<${tag} ${indent}><a:buNone/>${letters(size, more)}</${tag}>`
  }).join('')

interface Place {
  readonly type: string
  readonly index?: number
  readonly name: string
  readonly id: number
  /** Left, top, width and height in points. */
  readonly box: readonly [number, number, number, number]
  readonly text?: string
}

const placeholder = ({ type, index, name, id, box: [left, top, width, height], text }: Place) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"${type === 'sldImg' ? ' noRot="1" noChangeAspect="1"' : ''}/></p:cNvSpPr>` +
  `<p:nvPr><p:ph type="${type}"${index === undefined ? '' : ` idx="${index}"`}/></p:nvPr></p:nvSpPr>` +
  `<p:spPr><a:xfrm><a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>` +
  `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${type === 'sldImg' ? '<a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln>' : ''}</p:spPr>` +
  (type === 'sldImg'
    ? '</p:sp>'
    : `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="en"/><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`)

const { width, height } = slideSize
const title: Place = { type: 'title', name: 'Title', id: 2, box: [36, 28, width - 72, 72], text: 'Title' }

export const slideMaster = part(
  `<p:sldMaster ${namespaces}><p:cSld>${ground}${tree(
    placeholder(title) +
      placeholder({ type: 'body', index: 1, name: 'Text', id: 3, box: [36, 112, width - 72, 390], text: 'Text' }),
  )}</p:cSld>${colourMap}` +
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>' +
    `<p:txStyles><p:titleStyle><a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:buNone/>${letters(30, ' b="1"')}</a:lvl1pPr></p:titleStyle>` +
    `<p:bodyStyle>${levels(24)}</p:bodyStyle><p:otherStyle>${levels(18)}</p:otherStyle></p:txStyles></p:sldMaster>`,
)

/** Of the story, and of a scene: both have a title, and what else stands there is put where it finds room. */
export const layouts = {
  cover: layout('title', 'Story', { ...title, type: 'ctrTitle', box: [72, 110, width - 144, 110] }),
  scene: layout('titleOnly', 'Scene', title),
} as const

function layout(type: string, name: string, titled: Place): string {
  return part(
    `<p:sldLayout ${namespaces} type="${type}" preserve="1"><p:cSld name="${name}">${tree(placeholder(titled))}</p:cSld>${ownColours}</p:sldLayout>`,
  )
}

/** A page of notes is upright: the slide above, the notes below. */
const notesSize = { width: 540, height: 720 } as const

export const notesMaster = part(
  `<p:notesMaster ${namespaces}><p:cSld>${ground}${tree(
    placeholder({ type: 'sldImg', index: 2, name: 'Slide', id: 2, box: [60, 54, 420, 236.25] }) +
      placeholder({ type: 'body', index: 3, name: 'Notes', id: 3, box: [54, 316, 432, 350], text: 'Notes' }),
  )}</p:cSld>${colourMap}<p:notesStyle>${levels(12)}</p:notesStyle></p:notesMaster>`,
)

export function presentation(slideCount: number): string {
  // Its first relation is to the master of slides, its second to that of notes, and then come the slides.
  const slides = Array.from(
    { length: slideCount },
    (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 3}"/>`,
  )
  return part(
    `<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
      `<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${slides.join('')}</p:sldIdLst>` +
      `<p:sldSz cx="${emu(width)}" cy="${emu(height)}"/><p:notesSz cx="${emu(notesSize.width)}" cy="${emu(notesSize.height)}"/>` +
      `<p:defaultTextStyle>${levels(18)}</p:defaultTextStyle></p:presentation>`,
  )
}

export const presentationProperties = part(`<p:presentationPr ${namespaces}/>`)
export const viewProperties = part(`<p:viewPr ${namespaces}/>`)
export const tableStyles = part(
  '<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>',
)

export function coreProperties(about: {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly created: string
}): string {
  const { title: name, author, language, created } = about
  const time = (what: string) => `<dcterms:${what} xsi:type="dcterms:W3CDTF">${created}</dcterms:${what}>`
  return part(
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${written(name)}</dc:title><dc:creator>${written(author)}</dc:creator><dc:language>${language}</dc:language>` +
      `${time('created')}${time('modified')}</cp:coreProperties>`,
  )
}

export const appProperties = part(
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Formats Atlas</Application></Properties>',
)

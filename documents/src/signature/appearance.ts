import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PDFDocument, type PDFImage, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import { create } from 'fontkit'
import { fontsFolder } from '../text/serif-font.ts'
import { pageLines } from './page-lines.ts'
import { shownInstant } from './pdf-instant.ts'
import { type Box, fitted, placeBetween, type PostAndName, sealOver } from './signature-place.ts'
import { SigningFailed } from './signing-failed.ts'
import { lastShown } from './signature-fields.ts'

/**
 * What the page shows of a signature (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.7.d, II.8 and III.1.d). None of them has words such as “Ký bởi”.
 * - `signature`: the picture of the signature, blue on transparent PNG, between post and name.
 * - `seal`: the picture of the seal, red on transparent PNG, `diameter` in millimetres, over the left third of the signature: the last one
 *   shown on the paper, or `over` where the signature was put by hand.
 * - `attached`: a file of its own that goes with a document: number, day and hour at the top right of its first page, and no picture.
 */
export type Appearance =
  | { readonly kind: 'signature'; readonly picture: Uint8Array; readonly at: PostAndName | Box }
  | { readonly kind: 'seal'; readonly picture: Uint8Array; readonly diameter: number; readonly over?: Box }
  | { readonly kind: 'attached'; readonly number: string }

/** Where the appearance stands, and the form that draws it from its own lower left corner. */
export interface Drawn {
  readonly box: Box
  readonly form: PDFRef
}

/** Puts the appearance into `doc`, the open form of `bytes`. Throws `SigningFailed`. */
export async function drawAppearance(doc: PDFDocument, bytes: Uint8Array, appearance: Appearance, at: Date): Promise<Drawn> {
  if (appearance.kind === 'attached') return drawLine(doc, `Số: ${appearance.number}; ${shownInstant(at)}`)
  const image = await embedded(doc, appearance.picture)
  return drawPicture(doc, image, appearance.kind === 'seal' ? sealBox(doc, appearance) : fitted(await signatureRoom(bytes, appearance.at), image))
}

async function signatureRoom(bytes: Uint8Array, at: PostAndName | Box): Promise<Box> {
  if ('page' in at) return at
  const found = placeBetween(await pageLines(bytes), at)
  if (!found) throw new SigningFailed('no_place', `no page shows “${at.post}” above “${at.name}”`)
  return found
}

function sealBox(doc: PDFDocument, { diameter, over }: { readonly diameter: number; readonly over?: Box }): Box {
  const signature = over ?? lastShown(doc)
  if (!signature) throw new SigningFailed('no_place', 'no signature to put the seal on')
  return sealOver(signature, diameter)
}

async function embedded(doc: PDFDocument, picture: Uint8Array): Promise<PDFImage> {
  try {
    return await doc.embedPng(picture)
  } catch (error) {
    throw new SigningFailed('picture', error instanceof Error ? error.message : String(error))
  }
}

async function drawPicture(doc: PDFDocument, image: PDFImage, box: Box): Promise<Drawn> {
  await image.embed()
  return { box, form: formOf(doc, box, `q ${box.width.toFixed(3)} 0 0 ${box.height.toFixed(3)} 0 0 cm /Picture Do Q`, { XObject: { Picture: image.ref } }) }
}

const SIZE = 10 // points (III.1.d)
const FROM_TOP = 28 // points: 10 mm, above the text
const FROM_RIGHT = 42.5 // points: 15 mm, the least right margin (P06)

async function drawLine(doc: PDFDocument, text: string): Promise<Drawn> {
  doc.registerFontkit({ create } as unknown as Parameters<PDFDocument['registerFontkit']>[0])
  const font = await doc.embedFont(readFileSync(join(fontsFolder, '400Regular/Tinos_400Regular.ttf')), { subset: true })
  const { x: left, y: bottom, width: wide, height: tall } = doc.getPage(0).getMediaBox()
  const [width, height] = [font.widthOfTextAtSize(text, SIZE), SIZE * 1.2]
  const box = { page: 0, x: left + wide - FROM_RIGHT - width, y: bottom + tall - FROM_TOP - height, width, height }
  const drawn = formOf(doc, box, `BT /Tinos ${SIZE} Tf 0 g 0 ${(SIZE * 0.25).toFixed(2)} Td ${font.encodeText(text).toString()} Tj ET`, { Font: { Tinos: font.ref } })
  await font.embed()
  return { box, form: drawn }
}

function formOf(doc: PDFDocument, { width, height }: Box, operators: string, resources: Record<string, Record<string, PDFRef>>): PDFRef {
  const stream = doc.context.stream(operators, { Type: 'XObject', Subtype: 'Form', FormType: 1, BBox: [0, 0, width, height], Resources: resources })
  stream.dict.set(PDFName.of('Group'), doc.context.obj({ Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' }))
  return doc.context.register(stream)
}

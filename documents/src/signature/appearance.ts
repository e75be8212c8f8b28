import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PDFDocument, type PDFFont, type PDFImage, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import { create } from 'fontkit'
import { fontFiles, fontsFolder, type FontStyle } from '../text/serif-font.ts'
import { pageLines } from './page-lines.ts'
import { shownInstant } from './pdf-instant.ts'
import { type Box, fitted, placeBetween, type PostAndName, sealOver } from './signature-place.ts'
import { SigningFailed } from './signing-failed.ts'
import { lastShown } from './signature-fields.ts'

/**
 * What the page shows of a signature (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.7.d, II.8 and III.1.d). None of them has words such as “Ký bởi”.
 * - `signature`: the picture of the signature, blue on transparent PNG, between post and name.
 * - `written`: the name in blue letters in the same place, for who has no picture of their signature.
 * - `seal`: the picture of the seal, red on transparent PNG, `diameter` in millimetres, over the left third of the signature: the last one
 *   shown on the paper, or `over` where the signature was put by hand.
 * - `attached`: a file of its own that goes with a document: number, day and hour at the top right of its first page, and no picture.
 */
export type Appearance =
  | { readonly kind: 'signature'; readonly picture: Uint8Array; readonly at: PostAndName | Box }
  | { readonly kind: 'written'; readonly text: string; readonly at: PostAndName | Box }
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
  if (appearance.kind === 'written') return drawName(doc, appearance.text, await signatureRoom(bytes, appearance.at))
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
  const font = await serifIn(doc, 'regular')
  const { x: left, y: bottom, width: wide, height: tall } = doc.getPage(0).getMediaBox()
  const [width, height] = [font.widthOfTextAtSize(text, SIZE), SIZE * 1.2]
  const box = { page: 0, x: left + wide - FROM_RIGHT - width, y: bottom + tall - FROM_TOP - height, width, height }
  return { box, form: await wordsForm(doc, box, { text, font, size: SIZE, colour: '0 g' }) }
}

const BLUE = '0.08 0.18 0.68 rg'
const NAME_SIZE = 20 // points, less where the room is narrow or low

async function drawName(doc: PDFDocument, text: string, room: Box): Promise<Drawn> {
  const font = await serifIn(doc, 'italic')
  const size = Math.min(NAME_SIZE, room.width / font.widthOfTextAtSize(text, 1), room.height / 1.3)
  const box = fitted(room, { width: font.widthOfTextAtSize(text, size), height: size * 1.3 })
  return { box, form: await wordsForm(doc, box, { text, font, size, colour: BLUE }) }
}

/** The letters of the papers, as far as they are used. */
export function serifIn(doc: PDFDocument, style: FontStyle): Promise<PDFFont> {
  doc.registerFontkit({ create } as unknown as Parameters<PDFDocument['registerFontkit']>[0])
  return doc.embedFont(readFileSync(join(fontsFolder, fontFiles[style])), { subset: true })
}

/** A form that writes one line, in the middle of its box or up to its right edge, and a quarter of its size above the lower edge. */
export async function wordsForm(doc: PDFDocument, box: Pick<Box, 'width' | 'height'>, { text, font, size, colour, toTheRight = false }: { readonly text: string; readonly font: PDFFont; readonly size: number; readonly colour: string; readonly toTheRight?: boolean }): Promise<PDFRef> {
  const left = (box.width - font.widthOfTextAtSize(text, size)) / (toTheRight ? 1 : 2)
  const drawn = formOf(doc, box, `BT /Tinos ${size.toFixed(2)} Tf ${colour} ${left.toFixed(2)} ${(size * 0.25).toFixed(2)} Td ${font.encodeText(text).toString()} Tj ET`, { Font: { Tinos: font.ref } })
  await font.embed()
  return drawn
}

export function formOf(doc: PDFDocument, { width, height }: Pick<Box, 'width' | 'height'>, operators: string, resources: Record<string, Record<string, PDFRef>>): PDFRef {
  const stream = doc.context.stream(operators, { Type: 'XObject', Subtype: 'Form', FormType: 1, BBox: [0, 0, width, height], Resources: resources })
  stream.dict.set(PDFName.of('Group'), doc.context.obj({ Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' }))
  return doc.context.register(stream)
}

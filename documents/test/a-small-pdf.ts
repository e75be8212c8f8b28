import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { create } from 'fontkit'
import { fontsFolder } from '../src/text/serif-font.ts'

/** One line of text: words, distance from the left and from the bottom in points. */
export type Line = readonly [text: string, x: number, y: number]

export const post = 'CHÁNH VĂN PHÒNG'
export const name = 'Trần Văn Bình'

/** The foot of a paper and a little above it, as a converter would leave it. */
export const foot: readonly Line[] = [
  ['Điều 1. Công nhận 12 sáng kiến đợt 1 năm 2026.', 120, 500],
  ['Nơi nhận:', 85, 300], ['- Như Điều 4;', 85, 286],
  [post, 350, 300], [name, 372, 200],
]

/** A PDF whose pages say these lines in Tinos, 14 points. */
export async function aSmallPdf(pages: readonly (readonly Line[])[] = [foot], { inStreams = false }: { readonly inStreams?: boolean } = {}): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  doc.registerFontkit({ create } as unknown as Parameters<PDFDocument['registerFontkit']>[0])
  const font = await doc.embedFont(readFileSync(join(fontsFolder, '400Regular/Tinos_400Regular.ttf')), { subset: true })
  for (const lines of pages) {
    const page = doc.addPage([595.3, 841.9])
    for (const [text, x, y] of lines) page.drawText(text, { x, y, size: 14, font })
  }
  return new Uint8Array(await doc.save({ useObjectStreams: inStreams }))
}

/** One page that says nothing. */
export async function aBlankPdf(): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  doc.addPage([595.3, 841.9])
  return doc.save()
}

import { AlignmentType, ImageRun, Paragraph } from 'docx'

// One white pixel: the place of the picture `fillTemplate` puts in.
const PLACEHOLDER = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/58BAAMAAQBkfQ0AAAAASUVORK5CYII=', 'base64')

/** A square picture, its side in millimetres, with words for those who do not see it. */
export const squarePicture = (millimetres: number, words: string, align: 'left' | 'center' = 'left'): Paragraph => {
  const side = Math.round((millimetres / 25.4) * 96)
  return new Paragraph({
    spacing: { before: 120 },
    alignment: align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER,
    children: [new ImageRun({ type: 'png', data: PLACEHOLDER, transformation: { width: side, height: side }, altText: { name: 'QR', title: words, description: words } })],
  })
}

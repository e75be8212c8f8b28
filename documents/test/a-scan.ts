import { createCanvas, loadImage } from '@napi-rs/canvas'
import { PDFDocument } from '@cantoo/pdf-lib'
import { aSmallPdf, type Line } from './a-small-pdf.ts'
import { drawPage } from './draw-page.ts'

interface Scanner { readonly dotsPerInch?: number; /** Pixels a letter runs into its neighbours. */ readonly blur?: number; /** How far grey may wander, of 255. */ readonly noise?: number; /** Quarters the sheet was turned. */ readonly quarters?: number }

/** Lines of text one below the other, as on a sheet of A4. */
export const sheet = (...lines: readonly string[]): readonly Line[] => lines.map((line, n) => [line, 60, 780 - n * 24])

/** The sheet as a picture (JPEG) from a scanner. */
export async function aPictureOf(lines: readonly Line[], { dotsPerInch = 200, blur = 0, noise = 20, quarters = 0 }: Scanner = {}): Promise<Buffer> {
  const image = await loadImage(await drawPage(await aSmallPdf([lines]), 1, dotsPerInch))
  const onSide = quarters % 2 === 1
  const canvas = createCanvas(onSide ? image.height : image.width, onSide ? image.width : image.height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.translate(canvas.width / 2, canvas.height / 2)
  context.rotate((quarters * Math.PI) / 2)
  if (blur > 0) context.filter = `blur(${blur}px)`
  context.drawImage(image, -image.width / 2, -image.height / 2)
  const grey = context.getImageData(0, 0, canvas.width, canvas.height)
  let chance = 7
  for (let at = 0; at < grey.data.length; at += 4) {
    chance = (chance * 1_103_515_245 + 12_345) % 2_147_483_648
    const wander = (chance / 2_147_483_648 - 0.5) * noise
    for (const colour of [0, 1, 2]) grey.data[at + colour] = Math.max(0, Math.min(255, (grey.data[at + colour] ?? 0) + wander))
  }
  context.putImageData(grey, 0, 0)
  return canvas.encodeSync('jpeg', 80)
}

/** A PDF of nothing but pictures of these sheets, as a copying machine sends it; `behind` are letters nobody sees, as some put behind their scans. */
export async function aScan(sheets: readonly (readonly [lines: readonly Line[], scanner?: Scanner])[], { behind = '' } = {}): Promise<Buffer> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  for (const [lines, scanner] of sheets) {
    const picture = await doc.embedJpg(await aPictureOf(lines, scanner))
    const [width, height] = picture.width > picture.height ? [841.9, 595.3] : [595.3, 841.9]
    const page = doc.addPage([width, height])
    page.drawImage(picture, { x: 0, y: 0, width, height })
    if (behind !== '') page.drawText(behind, { x: 20, y: 20, size: 6, opacity: 0, lineHeight: 8, maxWidth: 550 })
  }
  return Buffer.from(await doc.save())
}

import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** One page of a PDF as a picture (PNG), as a reader program draws it. Pages from 1. */
export async function drawPage(pdf: Uint8Array, number: number, dotsPerInch = 300): Promise<Buffer> {
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 })
  const page = await (await task.promise).getPage(number)
  const viewport = page.getViewport({ scale: dotsPerInch / 72 })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  await page.render({ canvas: canvas as never, viewport, background: '#ffffff' }).promise
  const picture = canvas.toBuffer('image/png')
  await task.destroy()
  return picture
}

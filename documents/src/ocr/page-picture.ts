import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Pixels a picture is read with at most: A3 at 200 dots an inch. A page that claims to be larger is drawn smaller. */
const mostPixels = 8_000_000
/**
 * Dots an inch a page is read with. Scans of 75 to 300 were read as well at 200 as at 300, in three quarters of the time; and a spotted one
 * of 300, whose spots melt away at 200, in 2 s with 1 % of wrong letters, where at 300 it took two minutes and no letter was right.
 */
const dotsPerInch = 200
/** Long edge of a picture of a page, in the same way. */
const edge = { least: 2_300, most: 3_300 } as const

/** A page of a PDF as a reader program draws it, whatever its scan is packed in. */
export async function drawPage(page: PDFPageProxy): Promise<Canvas> {
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = Math.min(dotsPerInch / 72, Math.sqrt(mostPixels / (width * height)))
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  await page.render({ canvas: canvas as never, viewport, background: '#ffffff' }).promise
  return canvas
}

/** A picture from a camera or scanner, in the size OCR likes. Rejects when it is none. */
export async function drawPicture(bytes: Uint8Array): Promise<Canvas> {
  const picture = await loadImage(Buffer.from(bytes))
  const { width, height } = picture
  const long = Math.max(width, height)
  const scale = Math.min(3, Math.min(edge.most, Math.max(edge.least, long)) / long, Math.sqrt(mostPixels / (width * height)))
  const canvas = createCanvas(Math.ceil(width * scale), Math.ceil(height * scale))
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** The same, turned clockwise by quarters. */
export function turned(canvas: Canvas, quarters: 1 | 2 | 3): Canvas {
  const [width, height] = quarters === 2 ? [canvas.width, canvas.height] : [canvas.height, canvas.width]
  const other = createCanvas(width, height)
  const context = other.getContext('2d')
  context.translate(width / 2, height / 2)
  context.rotate((quarters * Math.PI) / 2)
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2)
  return other
}

const small = 320
/** Of all dots, those darker than the paper by so much; a page with fewer says nothing but its number. */
const leastInk = 0.0004
const darker = 48
/** What is so little darker than the paper is its grain: OCR would look for letters in it, for minutes. */
const grain = 24

/** Softens spots and makes the grain of the paper white (of seven poor scans all but the faintest were read better so, and in a tenth of the time); whether anything is written on it: scanners take the back of a sheet too. */
export function cleaned(canvas: Canvas): { readonly blank: boolean } {
  const height = Math.max(1, Math.round((small * canvas.height) / canvas.width))
  const look = createCanvas(small, height).getContext('2d')
  look.drawImage(canvas, 0, 0, small, height)
  const light = lightness(look.getImageData(0, 0, small, height).data)
  const paper = light.toSorted((a, b) => a - b)[Math.floor(light.length / 2)] ?? 255
  const context = canvas.getContext('2d')
  context.filter = 'blur(0.8px)'
  context.drawImage(canvas, 0, 0)
  context.filter = 'none'
  const whole = context.getImageData(0, 0, canvas.width, canvas.height)
  const { data } = whole
  for (let at = 0; at < data.length; at += 4)
    if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) > 3 * (paper - grain)) data[at] = data[at + 1] = data[at + 2] = 255
  context.putImageData(whole, 0, 0)
  return { blank: light.filter((one) => one < paper - darker).length < leastInk * light.length }
}

const lightness = (data: Uint8ClampedArray): Float64Array =>
  Float64Array.from({ length: data.length / 4 }, (_, at) => ((data[at * 4] ?? 0) + (data[at * 4 + 1] ?? 0) + (data[at * 4 + 2] ?? 0)) / 3)

import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Canvas } from '@napi-rs/canvas'
import { createWorker } from 'tesseract.js'
import { turned } from './page-picture.ts'
import type { PageReading } from './page-reading.ts'

/** Below this the page may lie on its side or stand on its head: it is tried so too, unless it is so soiled that one look took this long. */
const mayBeTurned = 55
const longLook = 30_000

/** Reads pictures of pages (OCR). The model comes with its package; nothing is fetched. */
export interface Recogniser {
  read(page: Canvas): Promise<PageReading>
}

/** Ready in about a second; holds some 300 MB until its process ends. */
export async function startRecogniser(): Promise<Recogniser> {
  const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'))
  const worker = await createWorker('vie', 1, { langPath: join(data, '4.0.0_best_int'), gzip: true, cacheMethod: 'none' })
  const once = async (canvas: Canvas): Promise<PageReading> => {
    const { data: found } = await worker.recognize(canvas.encodeSync('jpeg', 92))
    const text = paragraphsOf(found.text)
    return { way: 'picture', confidence: text === '' ? 0 : Math.round(found.confidence), text }
  }
  return {
    async read(page) {
      const began = performance.now()
      let best = await once(page)
      for (const quarters of [1, 3, 2] as const) {
        if (best.confidence >= mayBeTurned || performance.now() - began > longLook) break
        const other = await once(turned(page, quarters))
        if (other.confidence > best.confidence) best = other
      }
      return best
    },
  }
}

/** Its lines joined to paragraphs, which stand apart by a blank line. */
const paragraphsOf = (text: string): string =>
  text.normalize('NFC').split(/\n\s*\n/).map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== '').join('\n')

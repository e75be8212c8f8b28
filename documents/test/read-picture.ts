import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker } from 'tesseract.js'

/** The text of pictures of pages, read from what is seen alone (OCR). The model comes with its package; nothing is fetched. */
export async function readPictures(pictures: readonly Buffer[]): Promise<string[]> {
  const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'))
  const worker = await createWorker('vie', 1, { langPath: join(data, '4.0.0_best_int'), gzip: true, cacheMethod: 'none' })
  try {
    const texts: string[] = []
    for (const picture of pictures) texts.push((await worker.recognize(picture)).data.text.normalize('NFC'))
    return texts
  } finally {
    await worker.terminate()
  }
}

/** Letters to be changed, put in or left out to make one text of the other, in parts of the first (Levenshtein). */
export function errorRate(wanted: string, read: string): number {
  const [from, to] = [[...wanted], [...read]]
  let row = to.map((_, i) => i + 1)
  from.forEach((letter, i) => {
    let corner = i
    let left = i + 1
    row = row.map((above, j) => {
      const cost = letter === to[j] ? corner : 1 + Math.min(corner, above, left)
      corner = above
      left = cost
      return cost
    })
  })
  return (row.at(-1) ?? from.length) / from.length
}

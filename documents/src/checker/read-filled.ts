import type { PdfReader } from '../pdf/pdf-reader.ts'
import type { PdfFont, PdfWord } from './pdf-model.ts'

export type Matrix = readonly [number, number, number, number, number, number]
/** What paints a page; `names` are the numbers of the operators. */
export interface Operators { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[]; readonly names: PdfReader['OPS'] }

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0]
export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1], m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3], m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5],
]

interface Glyph { readonly unicode: string; readonly width: number }

/** What notes and form fields show on a page: number and day filled in behind a signature, the name in blue. They are no text of the page to a reader program. */
export function wordsFilled({ fnArray, argsArray, names }: Operators, fontNamed: (id: string) => PdfFont, onPage: (x: number, y: number) => [number, number]): PdfWord[] {
  const words: PdfWord[] = []
  const kept: Matrix[] = []
  let [inside, now, line, size, font] = [false, unmoved, unmoved, 0, '']
  const show = (glyphs: readonly (Glyph | number)[]): void => {
    const text = glyphs.map((one) => (typeof one === 'number' ? '' : one.unicode)).join('')
    const length = glyphs.reduce<number>((sum, one) => sum + (typeof one === 'number' ? -one : one.width), 0) * size / 1000
    const [a, b, , , e, f] = times(now, line)
    const scale = Math.hypot(a, b)
    const [x, y] = onPage(e, f)
    const { name } = fontNamed(font)
    if (text.trim() !== '') words.push({ text: text.normalize('NFC'), x, y, width: length * scale, size: Math.round(size * scale * 10) / 10, bold: /bold/i.test(name), italic: /italic|oblique/i.test(name) })
    line = times(line, [1, 0, 0, 1, length, 0])
  }
  fnArray.forEach((operator, i) => {
    const args = argsArray[i]
    if (operator === names.beginAnnotation) {
      const [, , transform, matrix] = args as [string, unknown, Matrix, Matrix]
      ;[inside, now] = [true, times(transform, matrix)]
    } else if (operator === names.endAnnotation) inside = false
    if (!inside) return
    if (operator === names.save) kept.push(now)
    else if (operator === names.restore) now = kept.pop() ?? now
    else if (operator === names.transform) now = times(now, args as Matrix)
    else if (operator === names.beginText) line = unmoved
    else if (operator === names.setFont) [font, size] = args as [string, number]
    else if (operator === names.setTextMatrix) line = Array.from((args as [ArrayLike<number>])[0]) as unknown as Matrix
    else if (operator === names.moveText) line = times(line, [1, 0, 0, 1, ...(args as [number, number])])
    else if (operator === names.showText) show((args as [readonly (Glyph | number)[]])[0])
  })
  return words
}

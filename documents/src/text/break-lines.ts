import type { FontStyle } from './serif-font.ts'
import { textWidth } from './text-width.ts'

/** The lines a text takes in a column `width` twips wide, broken at spaces as Word breaks them. At least one line. */
export function breakLines(text: string, width: number, points: number, style: FontStyle): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, points, style) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

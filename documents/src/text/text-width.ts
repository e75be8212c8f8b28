import { type FontStyle, serifFont } from './serif-font.ts'

/** Width of one line of text, in twips, at a size in points: the sum of the letters' advances, as Word sets it (no kerning). */
export function textWidth(text: string, points: number, style: FontStyle = 'regular'): number {
  const font = serifFont(style)
  const units = font.glyphsForString(text.normalize('NFC')).reduce((sum, glyph) => sum + glyph.advanceWidth, 0)
  return (units / font.unitsPerEm) * points * 20
}

import { Raw } from '../template/raw.ts'
import type { FontStyle } from '../text/serif-font.ts'
import { textWidth } from '../text/text-width.ts'

/**
 * A drawn line, centred, as the only thing in its paragraph: a top border set in from both sides. Underlining and rows of
 * dashes count as errors; the decree asks for a solid line of a stated length (C03, C06, C11).
 * All lengths in twips.
 */
export function ruleLine(length: number, columnWidth: number, above = 50): Raw {
  const side = Math.max(0, Math.round((columnWidth - length) / 2))
  return new Raw(
    '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
    + `<w:spacing w:before="${above}" w:after="0" w:line="40" w:lineRule="exact"/><w:ind w:left="${side}" w:right="${side}"/>`
    + '<w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>',
  )
}

/** The line under a name or a subject: two fifths of the text above it, between the third and the half the decree allows. */
export const ruleUnder = (text: string, points: number, style: FontStyle, columnWidth: number): Raw =>
  ruleLine(Math.min(textWidth(text, points, style), columnWidth) * 0.4, columnWidth, 70)

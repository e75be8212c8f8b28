import { allOf, numberOf, type XmlElement } from '../xml/read-xml.ts'

const EMU_PER_TWIP = 635
const straight = ['line', 'straightConnector1']

/** Length in twips of a straight line drawn as a shape and anchored in a paragraph, as most offices draw the line under Tiêu ngữ in Word; null without one. */
export function lineShapeIn(paragraph: XmlElement): number | null {
  for (const drawing of allOf(paragraph, 'w:drawing')) {
    const drawn = allOf(drawing, 'a:prstGeom').some((shape) => straight.includes(shape.getAttribute('prst') ?? ''))
    const across = numberOf(allOf(drawing, 'wp:extent')[0], 'cx')
    if (drawn && across !== undefined && across > 0) return Math.round(across / EMU_PER_TWIP)
  }
  for (const line of allOf(paragraph, 'v:line')) {
    const [from, to] = [pointsOf(line.getAttribute('from')), pointsOf(line.getAttribute('to'))]
    if (from !== undefined && to !== undefined && from !== to) return Math.abs(to - from) * 20
  }
  return null
}

/** `49.9pt,1.2pt`: how far across, in points. */
function pointsOf(place: string | null): number | undefined {
  const [, figure, unit] = /^(-?[\d.]+)(pt|in|cm|mm)?/.exec(place ?? '') ?? []
  if (figure === undefined) return undefined
  return Number(figure) * ({ pt: 1, in: 72, cm: 28.346, mm: 2.8346 }[unit ?? 'pt'] ?? 1)
}

import { walkWhole } from '../xml/walk-xml.ts'

/** What a cell's style says that matters to its meaning: the font its text is written in, and whether its number is a day. */
export interface CellStyle { readonly font: string | undefined; readonly isDate: boolean }

const shippedDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58])

/** The styles of a workbook by their number, as cells name them. */
export function readStyles(xml: string): readonly CellStyle[] {
  const fonts: (string | undefined)[] = []
  const dates = new Map<number, boolean>()
  const styles: CellStyle[] = []
  const within: string[] = []
  walkWhole(xml, {
    open(name, at) {
      within.push(name)
      if (name === 'numFmt') dates.set(Number(at['numFmtId']), showsDays(at['formatCode'] ?? ''))
      else if (name === 'font' && within.at(-2) === 'fonts') fonts.push(undefined)
      else if (name === 'name' && within.at(-3) === 'fonts') fonts[fonts.length - 1] = at['val']
      else if (name === 'xf' && within.at(-2) === 'cellXfs') {
        const format = Number(at['numFmtId'] ?? 0)
        styles.push({ font: fonts[Number(at['fontId'] ?? 0)], isDate: dates.get(format) ?? shippedDates.has(format) })
      }
    },
    close() { within.pop() },
  })
  return styles
}

/** `dd/mm/yyyy`, `[$-42A]dd mmmm yyyy;@` and `m/d/yy` show days; `#,##0 "đồng"`, `[Red]0.0` and `General` do not. */
const showsDays = (format: string): boolean => /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').replace(/general/gi, ''))

import type { Paragraph } from 'docx'
import type { Data } from '../template/fill-template.ts'
import { cleanLine } from '../text/clean-text.ts'
import { textWidth } from '../text/text-width.ts'
import { forEach, paragraph } from './paragraph.ts'
import { SIZE } from './paper.ts'

const LEFT = 1560 // where `Kính gửi:` begins when a list follows, twips
const COLON = LEFT + Math.round(textWidth('Kính gửi', SIZE.body))

/** Cell 9a: one addressee on the line itself; several on lines of their own, the dashes under the colon (C26). */
export const addressees = (): Paragraph[] => [
  ...forEach('oneAddressee', paragraph('Kính gửi: {.}', { align: 'center', before: 240, after: 120 })),
  ...forEach('addresseesHead', paragraph('{.}', { left: LEFT, before: 240 })),
  ...forEach('addressees', paragraph('{.}', { left: COLON + 160, hanging: 160 })),
  paragraph('', { size: 6, after: 60 }),
]

/** Data of `addressees`. */
export function addresseesData(to: readonly string[]): Data {
  const lines = to.map((one) => cleanLine(one).replace(/[.;]+$/, ''))
  const several = lines.length > 1
  return {
    oneAddressee: several ? [] : lines,
    addresseesHead: several ? ['Kính gửi:'] : [],
    addressees: several ? lines.map((line, i) => `- ${line}${i === lines.length - 1 ? '.' : ';'}`) : [],
  }
}

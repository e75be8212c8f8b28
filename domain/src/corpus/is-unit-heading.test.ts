import { expect, it } from 'vitest'
import { isUnitHeading } from './is-unit-heading.ts'

it.each(['Sở Y tế', 'II. SỞ NỘI VỤ', 'UBND huyện Sơn Tịnh', 'Trường THPT Trần Quốc Tuấn', 'Công ty Cổ phần A', 'TP. Quảng Ngãi'])('“%s” names a unit', (heading) => expect(isUnitHeading(heading)).toBe(true))
it.each(['Sổ trực ban điện tử', 'Quy trình chi lương', 'Lĩnh vực giáo dục', 'Năm 2021'])('“%s” names none', (heading) => expect(isUnitHeading(heading)).toBe(false))

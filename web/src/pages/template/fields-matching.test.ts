import type { TemplateField } from '@sangkien/contract/template'
import { expect, it } from 'vitest'
import { fieldsMatching } from './fields-matching.ts'

const field = (written: string, says: string, example: string): TemplateField => ({ written, says, kind: 'text', example, inside: null })
const fields = [field('{numberLine}', 'Số, ký hiệu văn bản', 'Số: 05/QĐ-VP'), field('{signer}', 'Họ và tên người ký', 'Trần Văn Bình'), field('{@mottoRule}', 'Đường kẻ dưới Tiêu ngữ', '')]

it.each([
  ['', ['{numberLine}', '{signer}', '{@mottoRule}']],
  ['ky', ['{numberLine}', '{signer}']],
  ['Người KÝ', ['{signer}']],
  ['duong ke', ['{@mottoRule}']],
  ['05/qd', ['{numberLine}']],
  ['rule', ['{@mottoRule}']],
  ['không có', []],
])('a field is found by “%s”', (words, found) => {
  expect(fieldsMatching(fields, words).map(({ written }) => written)).toEqual(found)
})

import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import { kindOfSample } from '../../test/kind-of-sample.ts'
import { type SampleName, sampleNames, samples } from '../../test/samples.ts'
import { checkDocx } from './check-docx.ts'
import type { RuleId } from './finding.ts'
import { rulesOf } from './ruleset.ts'

describe('the checker of Nghị định 30/2020', () => {
  it.each(sampleNames.flatMap((name) => (['small', 'normal', 'worst'] as const).map((size) => [name, size] as const)))(
    'finds nothing in %s with %s data', async (name, size) => {
      expect(checkDocx(await samples[name](size), kindOfSample[name])).toEqual([])
    })

  // One fault put into a good paper for each rule: exactly that rule must speak.
  const faults: readonly (readonly [RuleId, string, SampleName, string, string | RegExp, string])[] = [
    ['P01', 'A5 paper', 'revocation-decision', 'document', 'w:w="11906"', 'w:w="8391"'],
    ['P02', 'the page laid across', 'revocation-decision', 'document', /w:w="11906" w:h="16838" w:orient="portrait"/, 'w:w="16838" w:h="11906" w:orient="landscape"'],
    ['P03', 'a top margin of 30 mm', 'revocation-decision', 'document', 'w:top="1134"', 'w:top="1701"'],
    ['P04', 'a bottom margin of 10 mm', 'revocation-decision', 'document', 'w:bottom="1134"', 'w:bottom="567"'],
    ['P05', 'a left margin of 20 mm', 'revocation-decision', 'document', 'w:left="1701"', 'w:left="1134"'],
    ['P06', 'a right margin of 10 mm', 'revocation-decision', 'document', 'w:right="1134"', 'w:right="567"'],
    ['P07', 'another font', 'revocation-decision', 'styles', 'w:ascii="Times New Roman"', 'w:ascii="Arial"'],
    ['P08', 'the number on the first page', 'revocation-decision', 'document', /<w:titlePg[^>]*>/, ''],
    ['C01', 'the name of the country misspelt', 'revocation-decision', 'document', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 'CỘNG HÒA XÃ HỘI CHỦ NGHIÃ'],
    ['C02', 'dashes for hyphens', 'revocation-decision', 'document', 'Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc'],
    ['C03', 'a short line under Tiêu ngữ', 'revocation-decision', 'document', /(Hạnh phúc[\s\S]*?<w:ind w:left=")\d+(" w:right=")\d+/, '$12000$22000'],
    ['C04', 'the parent in small letters', 'revocation-decision', 'document', 'UBND TỈNH QUẢNG NGÃI', 'UBND tỉnh Quảng Ngãi'],
    ['C05', 'the agency in 16 pt', 'revocation-decision', 'document', /(<w:sz w:val=")26("\/><w:szCs w:val="\d+"\/><\/w:rPr><w:t [^>]*>VĂN PHÒNG)/, '$132$2'],
    ['C06', 'no line under the agency', 'revocation-decision', 'document', /(VĂN PHÒNG<[\s\S]*?)<w:pBdr>.*?<\/w:pBdr>/, '$1'],
    ['C07', 'a number without its 0', 'revocation-decision', 'document', 'Số: 05/QĐ-VP', 'Số: 5/QĐ-VP'],
    ['C08', 'a day without its 0', 'revocation-decision', 'document', 'ngày 05 tháng 01 năm 2026', 'ngày 5 tháng 1 năm 2026'],
    ['C09', 'the type in small letters', 'revocation-decision', 'document', '>QUYẾT ĐỊNH<', '>Quyết định<'],
    ['C10', 'the subject in 16 pt', 'revocation-decision', 'document', /(<w:sz w:val=")28("\/><w:szCs w:val="\d+"\/><\/w:rPr><w:t [^>]*>Về việc)/, '$132$2'],
    ['C12', 'a subject without V/v', 'consent-letter', 'document', 'V/v đề nghị', 'Về việc đề nghị'],
    ['C13', 'a basis ending in a comma', 'revocation-decision', 'document', 'ban hành Điều lệ Sáng kiến;', 'ban hành Điều lệ Sáng kiến,'],
    ['C14', 'a paragraph flush left only', 'completion-request', 'document', /<w:jc w:val="both"\/>/, '<w:jc w:val="left"/>'],
    ['C21', 'no closing mark', 'revocation-decision', 'document', './.', '.'],
    ['C22', 'the post in small letters', 'revocation-decision', 'document', '>CHÁNH VĂN PHÒNG<', '>Chánh Văn phòng<'],
    ['C23', 'a degree before the name', 'revocation-decision', 'document', '>Trần Văn Bình<', '>TS. Trần Văn Bình<'],
    ['C24', 'Nơi nhận without its colon', 'revocation-decision', 'document', 'Nơi nhận:', 'Nơi nhận'],
    ['C25', 'a recipient without its semicolon', 'revocation-decision', 'document', 'Lãnh đạo Văn phòng;', 'Lãnh đạo Văn phòng'],
  ]

  it.each(faults)('%s speaks of %s', async (rule, _what, name, part, from, to) => {
    const found = checkDocx(changed(await samples[name]('normal'), part, from, to), kindOfSample[name])
    expect([...new Set(found.map((finding) => finding.rule))]).toEqual([rule])
  })

  it('has a fault tried for every rule it knows', () => {
    expect([...new Set(faults.map(([rule]) => rule))].sort()).toEqual([...new Set(Object.values(rulesOf).flat())].sort())
  })

  it('says where, what it found and what is wanted', async () => {
    const bytes = changed(await samples['revocation-decision']('normal'), 'document', 'ngày 05 tháng 01 năm 2026', 'ngày 5 tháng 1 năm 2026')
    expect(checkDocx(bytes, 'decision')).toEqual([
      { rule: 'C08', place: 'Địa danh, thời gian', found: 'Quảng Ngãi, ngày 5 tháng 1 năm 2026', expected: 'Địa danh, ngày 05 tháng 01 năm 2026' },
    ])
  })

  it('refuses what is no .docx', () => {
    expect(() => checkDocx(new TextEncoder().encode('%PDF-1.7'), 'decision')).toThrow(SyntaxError)
  })
})

/** A paper with one place of one part rewritten. The change must have taken hold. */
function changed(docx: Uint8Array, part: string, from: string | RegExp, to: string): Uint8Array {
  const zip = new PizZip(docx)
  const before = zip.file(`word/${part}.xml`)?.asText() ?? ''
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  zip.file(`word/${part}.xml`, after)
  return zip.generate({ type: 'uint8array' })
}

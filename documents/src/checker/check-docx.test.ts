import { day } from '@sangkien/domain/time/day'
import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import { fullPaper } from '../../test/full-paper.ts'
import { kindOfSample } from '../../test/kind-of-sample.ts'
import { type SampleName, sampleNames, samples } from '../../test/samples.ts'
import { checkDocument } from './check-document.ts'
import { checkDocx } from './check-docx.ts'
import { type RuleId, ruleIds } from './finding.ts'
import type { PaperKind } from './ruleset.ts'

describe('the checker of Nghị định 30/2020', () => {
  it.each(sampleNames.flatMap((name) => (['small', 'normal', 'worst'] as const).map((size) => [name, size] as const)))(
    'finds nothing in %s with %s data', async (name, size) => {
      expect(checkDocx(await samples[name](size), kindOfSample[name])).toEqual([])
    })

  // One fault put into a good paper for each rule: exactly that rule must speak.
  const faults: readonly (readonly [RuleId, string, SampleName | 'full-paper' | 'letter-to-four', string, string | RegExp, string])[] = [
    ['P01', 'A5 paper', 'consent-letter', 'document', 'w:w="11906"', 'w:w="8391"'],
    ['P02', 'the page laid across', 'consent-letter', 'document', /w:w="11906" w:h="16838" w:orient="portrait"/, 'w:w="16838" w:h="11906" w:orient="landscape"'],
    ['P03', 'a top margin of 30 mm', 'revocation-decision', 'document', 'w:top="1134"', 'w:top="1701"'],
    ['P04', 'a bottom margin of 10 mm', 'revocation-decision', 'document', 'w:bottom="1134"', 'w:bottom="567"'],
    ['P05', 'a left margin of 20 mm', 'consent-letter', 'document', 'w:left="1701"', 'w:left="1134"'],
    ['P06', 'a right margin of 10 mm', 'consent-letter', 'document', 'w:right="1134"', 'w:right="567"'],
    ['P07', 'another font', 'revocation-decision', 'styles', 'w:ascii="Times New Roman"', 'w:ascii="Arial"'],
    ['P08', 'the number on the first page', 'revocation-decision', 'document', /<w:titlePg[^>]*>/, ''],
    ['P07', 'accented letters in another font', 'revocation-decision', 'styles', 'w:hAnsi="Times New Roman"', 'w:hAnsi="Calibri"'],
    ['P07', 'the font of the theme', 'revocation-decision', 'styles', 'w:ascii="Times New Roman"', 'w:asciiTheme="minorHAnsi"'],
    ['P07', 'letters in blue', 'consent-letter', 'document', /(<w:rPr>)((?:(?!<w:rPr>)[\s\S])*>Kết quả xét)/, '$1<w:color w:val="1F4E79"/>$2'],
    ['P07', 'accents apart from their letters', 'revocation-decision', 'document', 'Lãnh đạo Văn phòng;', 'Lãnh đạo Văn phòng;'.normalize('NFD')],
    ['P09', 'an annex counted on', 'council-decision', 'document', /(Phụ lục<[\s\S]*)<w:pgNumType w:start="1"\/>/, '$1'],
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
    ['C11', 'a line as long as the subject', 'revocation-decision', 'document', /(Về việc[\s\S]*?<w:ind w:left=")\d+(" w:right=")\d+/, '$1500$2500'],
    ['C11', 'no line under the subject', 'revocation-decision', 'document', /(Về việc[\s\S]*?)<w:pBdr>.*?<\/w:pBdr>/, '$1'],
    ['C12', 'a subject without V/v', 'consent-letter', 'document', 'V/v đề nghị', 'Về việc đề nghị'],
    ['C13', 'a basis ending in a comma', 'revocation-decision', 'document', 'ban hành Điều lệ Sáng kiến;', 'ban hành Điều lệ Sáng kiến,'],
    ['C14', 'a paragraph flush left only', 'completion-request', 'document', /<w:jc w:val="both"\/>/, '<w:jc w:val="left"/>'],
    ['C15', 'a chapter with an Arabic number', 'full-paper', 'document', '>Chương I<', '>Chương 1<'],
    ['C15', 'a title of a chapter in small letters', 'full-paper', 'document', '>QUY ĐỊNH CHUNG<', '>Quy định chung<'],
    ['C16', 'a section with a Roman number', 'full-paper', 'document', '>Mục 1<', '>Mục I<'],
    ['C16', 'a section and its title on one line', 'full-paper', 'document', '>Mục 1<', '>Mục 1. PHẠM VI ÁP DỤNG<'],
    ['C17', 'an article with a colon', 'revocation-decision', 'document', '>Điều 1. <', '>Điều 1: <'],
    ['C17', 'an article not bold', 'revocation-decision', 'document', /<w:b\/><w:bCs\/>((?:(?!<w:b\/>)[\s\S])*>Điều 1\. <)/, '$1'],
    ['C18', 'a clause with a bracket', 'full-paper', 'document', '>1. Quyết định này', '>1) Quyết định này'],
    ['C18', 'a number in bold before running text', 'full-paper', 'document', /<w:r><w:rPr>(<w:sz w:val="28"\/><w:szCs w:val="28"\/><\/w:rPr>)<w:t xml:space="preserve">1\. Quyết/, '<w:r><w:rPr><w:b/>$1<w:t xml:space="preserve">1. </w:t></w:r><w:r><w:rPr>$1<w:t xml:space="preserve">Quyết'],
    ['C19', 'a point with a full stop', 'full-paper', 'document', '>b) Người', '>b. Người'],
    ['C19', 'a letter that is not Vietnamese', 'full-paper', 'document', '>đ) Người', '>f) Người'],
    ['C19', 'a letter passed over', 'full-paper', 'document', '>đ) Người', '>e) Người'],
    ['C20', 'a heading in small letters', 'full-paper', 'document', '>I. TỔ CHỨC THỰC HIỆN<', '>I. Tổ chức thực hiện<'],
    ['C21', 'no closing mark', 'revocation-decision', 'document', './.', '.'],
    ['C22', 'the post in small letters', 'revocation-decision', 'document', '>CHÁNH VĂN PHÒNG<', '>Chánh Văn phòng<'],
    ['C23', 'a degree before the name', 'revocation-decision', 'document', '>Trần Văn Bình<', '>TS. Trần Văn Bình<'],
    ['C24', 'Nơi nhận without its colon', 'revocation-decision', 'document', 'Nơi nhận:', 'Nơi nhận'],
    ['C25', 'a recipient without its semicolon', 'revocation-decision', 'document', 'Lãnh đạo Văn phòng;', 'Lãnh đạo Văn phòng'],
    ['C26', 'Kính gửi in bold', 'consent-letter', 'document', /<w:b w:val="false"\/>(<w:bCs w:val="false"\/>(?:(?!<w:b )[\s\S])*>Kính gửi:)/, '<w:b/>$1'],
    ['C26', 'an addressee without its semicolon', 'letter-to-four', 'document', '>- Sở Khoa học và Công nghệ;<', '>- Sở Khoa học và Công nghệ<'],
    ['C26', 'dashes at the left margin', 'letter-to-four', 'document', /<w:ind w:left="\d+" w:hanging="160"\/>/g, ''],
    ['C27', 'the heading of an annex in capitals', 'council-decision', 'document', '>Phụ lục<', '>PHỤ LỤC<'],
    ['C27', 'an annex of no document', 'council-decision', 'document', '(Kèm theo Quyết định', '(Theo Quyết định'],
    ['C27', 'annexes counted in Arabic numbers', 'annual-report', 'document', '>Phụ lục II<', '>Phụ lục 2<'],
    ['C28', 'a stamp in black', 'full-paper', 'document', /<w:color w:val="FF0000"\/>/, ''],
    ['C28', 'a stamp of another size', 'full-paper', 'document', /w:val="454"/, 'w:val="680"'],
    ['C29', 'small letters in the frame', 'full-paper', 'document', '>LƯU HÀNH NỘI BỘ<', '>Lưu hành nội bộ<'],
    ['C29', 'a frame of double lines', 'full-paper', 'document', /<w:top w:val="single" w:sz="8" w:space="0" w:color="000000"\/>/, '<w:top w:val="double" w:sz="8" w:space="0" w:color="000000"/>'],
    ['C30', 'a mark in small letters', 'full-paper', 'document', '>PL.(300)<', '>pl.(300)<'],
    ['C31', 'the address without its line', 'full-paper', 'footer9', /<w:pBdr>.*?<\/w:pBdr>/, ''],
  ]

  it.each(faults)('%s speaks of %s', async (rule, _what, name, part, from, to) => {
    const { whole, kind } = await goodPaper(name)
    const found = checkDocx(changed(whole, part, from, to), kind)
    expect([...new Set(found.map((finding) => finding.rule))]).toEqual([rule])
  })

  it('has a fault tried for every rule there is', () => {
    expect([...new Set(faults.map(([rule]) => rule))].sort()).toEqual([...ruleIds].sort())
  })

  it('finds every rule kept in a paper that has everything', async () => {
    const { report } = await checkDocument(await fullPaper(), { on: day('2026-11-23') })
    const stands = report.rules.filter(({ state }) => state !== 'passed').map(({ rule, state }) => `${rule} ${state}`)
    expect(report.kind).toEqual({ code: 'decision', name: 'quyết định', told: 'by the paper' })
    expect(stands).toEqual(['P09 not_applicable', 'C12 not_applicable', 'C26 not_applicable', 'C27 not_applicable'])
  })

  // As offices draw it in Word: a straight line laid over the page, anchored in the text.
  it.each([
    ['of the right length', 3424, []],
    ['too short', 1700, ['C03']],
  ] as const)('takes a line drawn as a shape, %s, for what it is', async (_what, twips, rules) => {
    const shape = `<w:p><w:r><w:drawing><wp:anchor xmlns:wp="w"><wp:extent cx="${twips * 635}" cy="0"/><a:prstGeom xmlns:a="a" prst="straightConnector1"/></wp:anchor></w:drawing></w:r></w:p>`
    const found = checkDocx(changed(await samples['consent-letter']('normal'), 'document', /(Hạnh phúc<\/w:t><\/w:r><\/w:p>)<w:p>.*?<\/w:p>/, `$1${shape}`), 'letter')
    expect([...new Set(found.map(({ rule }) => rule))]).toEqual(rules)
  })

  it('does not mind the font of a style nobody uses', async () => {
    const unused = '<w:style w:type="paragraph" w:styleId="La"><w:name w:val="La"/><w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria"/></w:rPr></w:style></w:styles>'
    expect(checkDocx(changed(await samples['consent-letter']('small'), 'styles', '</w:styles>', unused), 'letter')).toEqual([])
  })

  it('finds number and date under the names where the head is one row', async () => {
    const oneRow = changed(await samples['revocation-decision']('normal'), 'document', /^([\s\S]*?<w:tc>[\s\S]*?)<\/w:tc>([\s\S]*?)<\/w:tc><\/w:tr><w:tr>(?:(?!<w:tc>)[\s\S])*<w:tc>(?:(?!<w:p>)[\s\S])*(<w:p>[\s\S]*?)<\/w:tc><w:tc>(?:(?!<w:p>)[\s\S])*(<w:p>[\s\S]*?)<\/w:tc><\/w:tr><\/w:tbl>/, '$1$3</w:tc>$2$4</w:tc></w:tr></w:tbl>')
    expect(checkDocx(oneRow, 'decision')).toEqual([])
  })

  it('says where, what it found and what is wanted', async () => {
    const bytes = changed(await samples['revocation-decision']('normal'), 'document', 'ngày 05 tháng 01 năm 2026', 'ngày 5 tháng 1 năm 2026')
    expect(checkDocx(bytes, 'decision')).toEqual([
      { rule: 'C08', place: 'Địa danh, thời gian', found: 'Quảng Ngãi, ngày 5 tháng 1 năm 2026', expected: 'Địa danh, ngày 05 tháng 01 năm 2026', at: { paragraph: 7 } },
    ])
  })

  it('refuses what is no .docx', () => {
    expect(() => checkDocx(new TextEncoder().encode('%PDF-1.7'), 'decision')).toThrow(SyntaxError)
  })
})

async function goodPaper(name: SampleName | 'full-paper' | 'letter-to-four'): Promise<{ whole: Uint8Array; kind: PaperKind }> {
  if (name === 'full-paper') return { whole: await fullPaper(), kind: 'decision' }
  if (name === 'letter-to-four') return { whole: await samples['consent-letter']('worst'), kind: 'letter' }
  return { whole: await samples[name]('normal'), kind: kindOfSample[name] }
}

/** A paper with one place of one part rewritten. The change must have taken hold. */
function changed(docx: Uint8Array, part: string, from: string | RegExp, to: string): Uint8Array {
  const zip = new PizZip(docx)
  const before = zip.file(`word/${part}.xml`)?.asText() ?? ''
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  zip.file(`word/${part}.xml`, after)
  return zip.generate({ type: 'uint8array' })
}

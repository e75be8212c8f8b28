import { day } from '@sangkien/domain/time/day'
import PizZip from 'pizzip'
import { afterAll, describe, expect, it } from 'vitest'
import { type SampleName, samples } from '../../test/samples.ts'
import { openConverter } from '../pdf/convert.ts'
import { checkDocument } from './check-document.ts'
import { type RuleId, ruleIds } from './finding.ts'

const converter = openConverter()
afterAll(() => converter.close())
const on = day('2026-11-23')

const style = (size: number) => `<w:sz w:val="${size * 2}"/>`
/** The run properties before a text, as our papers write them. */
const before = (text: string) => new RegExp(`<w:sz w:val="\\d+"/>(<w:szCs w:val="\\d+"/></w:rPr><w:t [^>]*>${text})`)
const boldBefore = (text: string) => new RegExp(`<w:b/><w:bCs/>((?:(?!<w:b/>)[\\s\\S])*>${text})`)

describe('the checker of a PDF', () => {
  // One fault put into the Word file of a good paper for each rule a page shows: on the page exactly that rule must speak.
  const faults: readonly (readonly [RuleId, string, SampleName, string | RegExp, string])[] = [
    ['P01', 'paper of 210 × 280 mm', 'consent-letter', 'w:h="16838"', 'w:h="15875"'],
    ['P02', 'the page laid across', 'revocation-decision', /<w:pgSz [^>]*>([\s\S]*)<w:pgMar [^>]*>/, '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>$1<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="6633" w:header="567" w:footer="567" w:gutter="0"/>'],
    ['P03', 'a top margin of 15 mm', 'consent-letter', 'w:top="1134"', 'w:top="850"'],
    ['P04', 'a bottom margin of 5 mm', 'description-report', 'w:bottom="1134"', 'w:bottom="284"'],
    ['P05', 'a left margin of 25 mm', 'consent-letter', 'w:left="1701"', 'w:left="1417"'],
    ['P05', 'a left margin of 36 mm', 'description-report', /w:right="1134" w:bottom="1134" w:left="1701"/, 'w:right="850" w:bottom="1134" w:left="2050"'],
    ['P06', 'a right margin of 10 mm', 'consent-letter', 'w:right="1134"', 'w:right="567"'],
    ['P08', 'the number on the first page', 'consent-letter', /<w:titlePg[^>]*>/, ''],
    ['P09', 'an annex counted on', 'recognition-decision', /(Phụ lục<[\s\S]*)<w:pgNumType w:start="1"\/>/, '$1<w:pgNumType w:start="7"/>'],
    ['C01', 'the name of the country in 14 pt, on two lines', 'consent-letter', before('CỘNG HÒA'), `${style(14)}$1`],
    ['C01', 'the name of the country misspelt', 'consent-letter', 'XÃ HỘI CHỦ NGHĨA', 'XÃ HỘI CHỦ NGHIÃ'],
    ['C02', 'dashes for hyphens', 'consent-letter', 'Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc'],
    ['C02', 'a motto out of the middle', 'consent-letter', /(<w:p>(?:(?!<w:p>)[\s\S])*?)<w:jc w:val="center"\/>((?:(?!<w:p>)[\s\S])*>Độc lập)/, '$1<w:ind w:left="400"/><w:jc w:val="center"/>$2'],
    ['C03', 'a short line under Tiêu ngữ', 'consent-letter', /(Hạnh phúc[\s\S]*?<w:ind w:left=")\d+(" w:right=")\d+/, '$12000$22000'],
    ['C04', 'the parent in small letters', 'consent-letter', 'UBND TỈNH QUẢNG NGÃI', 'UBND tỉnh Quảng Ngãi'],
    ['C05', 'the agency in 16 pt', 'consent-letter', before('VĂN PHÒNG<'), `${style(15)}$1`],
    ['C06', 'no line under the agency', 'consent-letter', /(VĂN PHÒNG<[\s\S]*?)<w:pBdr>.*?<\/w:pBdr>/, '$1'],
    ['C07', 'a number without its 0', 'consent-letter', 'Số: 05/', 'Số: 5/'],
    ['C08', 'a day without its 0', 'consent-letter', 'ngày 05 tháng 01 năm 2026', 'ngày 5 tháng 1 năm 2026'],
    ['C09', 'the type in small letters', 'revocation-decision', '>QUYẾT ĐỊNH<', '>Quyết định<'],
    ['C10', 'the subject in 16 pt', 'revocation-decision', before('Về việc'), `${style(16)}$1`],
    ['C11', 'no line under the subject', 'revocation-decision', /(Về việc[\s\S]*?)<w:pBdr>.*?<\/w:pBdr>/, '$1'],
    ['C12', 'a subject in 14 pt', 'consent-letter', before('V/v'), `${style(14)}$1`],
    ['C21', 'no closing mark', 'revocation-decision', './.', '.'],
    ['C22', 'the post in small letters', 'revocation-decision', '>CHÁNH VĂN PHÒNG<', '>Chánh Văn phòng<'],
    ['C23', 'a degree before the name', 'revocation-decision', '>Trần Văn Bình<', '>TS. Trần Văn Bình<'],
    ['C23', 'a name not bold', 'revocation-decision', boldBefore('Trần Văn Bình<'), '$1'],
    ['C24', 'Nơi nhận upright', 'revocation-decision', /<w:i\/>(<w:iCs\/>(?:(?!<w:i\/>)[\s\S])*>Nơi nhận:)/, '$1'],
    ['C25', 'a recipient without its semicolon', 'revocation-decision', 'Lãnh đạo Văn phòng;', 'Lãnh đạo Văn phòng'],
    ['C26', 'Kính gửi in bold', 'consent-letter', /<w:b w:val="false"\/>(<w:bCs w:val="false"\/>(?:(?!<w:b )[\s\S])*>Kính gửi:)/, '<w:b/>$1'],
    ['C27', 'the heading of an annex in capitals', 'council-decision', '>Phụ lục<', '>PHỤ LỤC<'],
  ]

  it.each(faults)('%s speaks of %s', async (rule, _what, name, from, to) => {
    const { report } = await checkDocument(await converter.toPdf(changed(await samples[name]('normal'), from, to)), { kind: kindOf(name), on })
    const found = report.rules.flatMap(({ findings }) => findings)
    expect([...new Set(found.map((finding) => finding.rule))], JSON.stringify(found)).toEqual([rule])
  })

  // LibreOffice writes with the fonts it has: a PDF in a font of the machine's is made by hand.
  it.each([
    ['letters of another font, which the file does not carry', 'Helvetica', ['phông chữ Helvetica', 'phông chữ không nhúng: Helvetica']],
    ['Times New Roman that the file does not carry', 'TimesNewRomanPSMT', ['phông chữ không nhúng: TimesNewRomanPSMT']],
  ])('P07 speaks of %s', async (_what, font, said) => {
    const { report } = await checkDocument(pdfInFont(font), { on })
    expect(report.kind).toBeNull()
    expect(report.rules.flatMap(({ findings }) => findings).map(({ rule, found }) => `${rule} ${found}`)).toEqual(said.map((one) => `P07 ${one}`))
  })

  it('says of the rules no page shows that it did not see them, and of all others has a fault tried', async () => {
    const { report } = await checkDocument(await converter.toPdf(await samples['council-decision']('normal')), { on })
    const unseen = report.rules.filter(({ state }) => state === 'unseen').map(({ rule }) => rule)
    expect(unseen).toEqual(['C13', 'C14', 'C15', 'C16', 'C17', 'C18', 'C19', 'C20', 'C28', 'C29', 'C30', 'C31'])
    const tried = new Set<RuleId>(['P07', ...faults.map(([rule]) => rule)])
    expect(ruleIds.filter((rule) => !tried.has(rule) && !unseen.includes(rule))).toEqual([])
  })

  it('marks the line at fault on its page', async () => {
    const docx = changed(await samples['consent-letter']('normal'), 'ngày 05 tháng 01 năm 2026', 'ngày 5 tháng 1 năm 2026')
    const { report } = await checkDocument(await converter.toPdf(docx), { on })
    const [finding] = report.rules.flatMap(({ findings }) => findings)
    expect(finding).toMatchObject({ rule: 'C08', found: 'Quảng Ngãi, ngày 5 tháng 1 năm 2026', at: { page: 1 } })
    const { x, y, width } = { x: 0, y: 0, width: 0, ...finding?.at }
    expect(x).toBeGreaterThan(265)
    expect(x + width).toBeLessThan(540)
    expect(y).toBeGreaterThan(85)
    expect(y).toBeLessThan(110)
  })

  it.each([
    ['a cut file', (pdf: Uint8Array) => pdf.slice(0, 200)],
    ['a file that only begins like one', () => new TextEncoder().encode('%PDF-1.7\nnothing more')],
  ])('refuses %s', async (_what, made) => {
    const pdf = await converter.toPdf(await samples['consent-letter']('small'))
    await expect(checkDocument(made(pdf), { on })).rejects.toMatchObject({ reason: 'broken' })
  })
})

const kindOf = (name: SampleName) => ({ 'consent-letter': 'letter', 'description-report': 'citizen' } as const)[name as 'consent-letter'] ?? 'decision'

/** One line on a sheet of A4, in a font named and not embedded. */
const pdfInFont = (font: string): Uint8Array => {
  const drawn = 'BT /F1 14 Tf 90 700 Td (Ghi chep trong tuan) Tj ET'
  return new TextEncoder().encode([
    '%PDF-1.4', '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj', '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595.3 841.9]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj',
    `4 0 obj<</Length ${drawn.length}>>stream\n${drawn}\nendstream endobj`, `5 0 obj<</Type/Font/Subtype/TrueType/BaseFont/${font}/Encoding/WinAnsiEncoding>>endobj`,
    'trailer<</Root 1 0 R>>', '%%EOF',
  ].join('\n'))
}

/** A paper with one place rewritten. The change must have taken hold. */
function changed(docx: Uint8Array, from: string | RegExp, to: string): Uint8Array {
  const zip = new PizZip(docx)
  const written = zip.file('word/document.xml')?.asText() ?? ''
  const after = written.replace(from, to)
  expect(after).not.toBe(written)
  zip.file('word/document.xml', after)
  return zip.generate({ type: 'uint8array' })
}

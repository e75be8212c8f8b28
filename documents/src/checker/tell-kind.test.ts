import { day } from '@sangkien/domain/time/day'
import { describe, expect, it } from 'vitest'
import { kindOfSample } from '../../test/kind-of-sample.ts'
import { sampleNames, samples } from '../../test/samples.ts'
import { documentFile } from '../layout/document-file.ts'
import { paragraph } from '../layout/paragraph.ts'
import { checkDocument, NotCheckable } from './check-document.ts'
import { nd30 } from './nd30.ts'
import { type Signs, tellKind } from './tell-kind.ts'

const on = day('2026-11-23')
const bare: Signs = { national: true, agency: true, number: '', letterSubject: false, titles: [], appendixFirst: false }

describe('the kind of a paper, by its own words', () => {
  it.each([
    ['quyết định', { titles: ['QUYẾT ĐỊNH'], number: 'Số: 05/QĐ-VP' }, 'decision'],
    ['thông báo', { titles: ['THÔNG BÁO'], number: 'Số: 05/TB-VP' }, 'named'],
    ['tờ trình, its name in small letters', { titles: ['Tờ trình'] }, 'named'],
    ['a type told by its number alone', { titles: ['Về việc cử người'], number: 'Số: 05/TTr-VP' }, 'named'],
    ['công văn', { number: 'Số: 1143/VP-HCQT', letterSubject: true }, 'letter'],
    ['biên bản', { titles: ['BIÊN BẢN'], number: 'Số: 02/BB-HĐSK' }, 'minutes'],
    ['giấy mời', { titles: ['GIẤY MỜI'], number: 'Số: 09/GM-VP' }, 'invitation'],
    ['phiếu without a number', { titles: ['PHIẾU CHẤM ĐIỂM SÁNG KIẾN'] }, 'sheet'],
    ['phiếu gửi, a type of the decree', { titles: ['PHIẾU GỬI'], number: 'Số: 03/PG-VP' }, 'named'],
    ['báo cáo, a type of the decree, though its number is missing', { titles: ['BÁO CÁO'] }, 'named'],
    ['what an officer compared, for the file', { titles: ['BÁO CÁO KẾT QUẢ ĐỐI CHIẾU TÍNH MỚI'] }, 'sheet'],
    ['the same once it is numbered', { titles: ['BÁO CÁO KẾT QUẢ ĐỐI CHIẾU TÍNH MỚI'], number: 'Số: 05/BC-VP' }, 'named'],
    ['đơn of a citizen', { agency: false, titles: ['ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN'] }, 'citizen'],
    ['phụ lục alone', { national: false, agency: false, appendixFirst: true }, 'appendix'],
    ['giấy chứng nhận', { titles: ['GIẤY CHỨNG NHẬN SÁNG KIẾN'] }, 'certificate'],
    ['a paper that says nothing', { national: false, agency: false, titles: ['Ghi chép'] }, undefined],
    ['an agency with neither title nor number', { titles: ['Thư ngỏ'] }, undefined],
  ] as const)('%s', (_what, signs, kind) => {
    expect(tellKind({ ...bare, ...signs }, nd30)).toBe(kind)
  })

  it.each(sampleNames)('%s is told for what it is', async (name) => {
    const { report } = await checkDocument(await samples[name]('normal'), { on })
    expect(report.kind).toMatchObject({ code: kindOfSample[name], told: 'by the paper' })
  })

  it('says when it cannot tell, and then looks at what holds for every paper alone', async () => {
    const { report } = await checkDocument(await documentFile({ children: [paragraph('Ghi chép trong tuần', { align: 'center' })] }), { on })
    expect(report.kind).toBeNull()
    expect(report.rules.filter(({ state }) => state === 'passed').map(({ rule }) => rule)).toEqual(['P01', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08'])
    expect(report.rules.filter(({ state }) => state === 'failed')).toEqual([])
  })

  it('takes what the person says instead', async () => {
    const { report } = await checkDocument(await documentFile({ children: [paragraph('Ghi chép trong tuần', { align: 'center' })] }), { kind: 'letter', on })
    expect(report.kind).toEqual({ code: 'letter', name: 'công văn', told: 'given' })
    expect(report.rules.filter(({ state }) => state === 'failed').map(({ rule }) => rule)).toEqual(['C01', 'C02', 'C05', 'C07', 'C08', 'C12', 'C21', 'C22', 'C24', 'C26'])
  })

  it.each([
    ['a day before any ruleset', new Uint8Array([0x50, 0x4b]), '2019-12-31', 'no_ruleset'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), '2026-11-23', 'not_a_document'],
    ['a zip that is no .docx', new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]), '2026-11-23', 'broken'],
  ] as const)('refuses %s', async (_what, bytes, written, reason) => {
    const refused = await checkDocument(bytes, { on: day(written) }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(NotCheckable)
    expect(refused).toMatchObject({ reason })
  })
})

import type { TemplateKey } from '@sangkien/domain/document/template-key'
import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import { editedTemplate, hostileTemplates } from '../../test/edited-template.ts'
import { paperSamples } from '../sample/paper-samples.ts'
import { fillTemplate } from './fill-template.ts'
import { inspectTemplate } from './inspect-template.ts'
import { nearestTag } from './nearest-tag.ts'
import { sayTemplateFault, sayTemplateRefusal } from './say-template-fault.ts'
import { templateFaults } from './template-faults.ts'

const said = async (key: TemplateKey, words: readonly (readonly [string, string])[]) => (await templateFaults(await editedTemplate(key, { words }), key)).faults.map(sayTemplateFault)
/** A paragraph more at the end of the body. */
const added = (text: string): readonly [string, string][] => [['<w:sectPr', `<w:p><w:r><w:t>${text}</w:t></w:r></w:p><w:sectPr`]]

describe('what is wrong with a template is said in words', () => {
  it.each<[string, TemplateKey, readonly (readonly [string, string])[], string[]]>([
    ['a misspelt field is named with the right one', 'acceptance-notice', added('{placeAndDates}'), ['Không có trường {placeAndDates}. Có phải là {placeAndDate}?']],
    ['with accents and spaces too', 'certificate', added('{ tên sign er }'), ['Không có trường { tên sign er }. Có phải là {signer}?']],
    ['a field nothing is like', 'acceptance-notice', added('{hoTenVoChong}'), ['Không có trường {hoTenVoChong}. Xem danh mục trường của mẫu.']],
    ['a field of a list outside of it', 'recognition-decision', added('{grade}'), ['Không có trường {grade}. Trường này chỉ dùng giữa {#initiatives} và {/initiatives}.']],
    ['a field exchanged for a wrong one: both are named', 'acceptance-notice', [['{numberLine}', '{soVanBan}']], ['Không có trường {soVanBan}. Xem danh mục trường của mẫu.', 'Thiếu trường {numberLine}: văn bản không thể không có nội dung này.']],
    ['the signature left out', 'acceptance-notice', [['{signer}', '']], ['Thiếu trường {signer}: văn bản không thể không có nội dung này.']],
    ['a line drawn asked for as text', 'acceptance-notice', [['{@mottoRule}', '{mottoRule}']], ['Trường {mottoRule} phải viết là {@mottoRule}.']],
    ['text of people put in as markup', 'certificate', [['{title}', '{@title}']], ['Trường {@title} phải viết là {title}.']],
    ['a list asked for as text', 'acceptance-notice', added('{items}'), ['Trường {items} phải viết là {#items} … {/items}.']],
    ['a tag not closed', 'acceptance-notice', added('{signer'), ['Trường bắt đầu bằng “signer” thiếu dấu “}” hoặc thừa dấu “{”.']],
    ['a tag not opened', 'acceptance-notice', added('signer}'), ['Chữ trước dấu “}” ở “signer” thiếu dấu “{” hoặc thừa dấu “}”.']],
    ['a list not closed', 'acceptance-notice', [['{/items}', '']], ['Danh sách {#items} chưa có chỗ kết thúc {/items}.']],
    ['a list not opened', 'acceptance-notice', added('{/notes}'), ['Chỗ kết thúc {/notes} không có chỗ bắt đầu {#notes}.']],
    ['a drawn field among words', 'acceptance-notice', [['{@mottoRule}', 'x {@mottoRule}']], ['Trường {@mottoRule} phải đứng một mình trong đoạn của nó, không có chữ nào khác.']],
    ['a list within a list', 'recognition-decision', [['{order}', '{order}{#bases}{.}{/bases}']], ['Danh sách {#bases} đặt trong danh sách {#initiatives} sẽ bị lặp lại nhiều lần: đưa nó ra ngoài.']],
    ['a sum', 'acceptance-notice', added('{1+1}'), ['{1+1} không phải tên trường. Mẫu chỉ được dùng tên trường, không chạy phép tính hay lệnh nào.']],
    ['a call', 'acceptance-notice', added('{process.exit()}'), ['{process.exit()} không phải tên trường. Mẫu chỉ được dùng tên trường, không chạy phép tính hay lệnh nào.']],
    ['another mark for tags', 'acceptance-notice', added('{=[[ ]]=}'), ['{=[[ ]]=} không phải tên trường. Mẫu chỉ được dùng tên trường, không chạy phép tính hay lệnh nào.']],
    ['what every value has in the language', 'acceptance-notice', added('{constructor}{__proto__}'), ['Không có trường {constructor}. Xem danh mục trường của mẫu.', 'Không có trường {__proto__}. Xem danh mục trường của mẫu.']],
  ])('%s', async (_what, key, words, faults) => {
    expect(await said(key, words)).toEqual(faults)
  })

  it('a field an office may leave out is told, not refused', async () => {
    expect(await templateFaults(await editedTemplate('certificate', { words: [['{checkWords}', '']] }), 'certificate')).toEqual({ faults: [], unused: ['{checkWords}'] })
  })

  it('the QR code left out', async () => {
    expect(await said('certificate', [['name="QR" descr="Mã QR', 'name="x" descr="x']])).toEqual(['Thiếu ảnh mã QR: giữ ảnh có sẵn trong mẫu, chỉ đổi chỗ hoặc đổi cỡ.'])
  })
})

describe('a hostile template is refused with its reason', () => {
  it.each(hostileTemplates)('%s: %s', async (_what, code, make) => {
    const refusal = await inspectTemplate(await make())
    expect(refusal?.code).toBe(code)
    expect(sayTemplateRefusal(refusal!)).toMatch(/^Tệp .+\.$/)
  })

  it('page numbers, pages and mail addresses are let in', async () => {
    const link = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="mailto:vp@example.vn" TargetMode="External"/></Relationships>'
    expect(await inspectTemplate(await editedTemplate('acceptance-notice', { parts: { 'word/_rels/footer9.xml.rels': link }, words: [['</w:body>', '<w:p><w:fldSimple w:instr=" NUMPAGES  \\* MERGEFORMAT "/></w:p></w:body>']] }))).toBeUndefined()
  })
})

it('an expression is never run, whatever let it in', async () => {
  const template = await editedTemplate('acceptance-notice', { words: added('{constructor.constructor("return 7")()}') })
  await expect(paperSamples['acceptance-notice'].render('small', () => Promise.resolve(template))).rejects.toThrow('The template asks for {constructor.constructor("return 7")()}')
})

it('a logo stays, the QR code alone is exchanged', async () => {
  const zip = new PizZip(await editedTemplate('certificate', { parts: { 'word/media/logo.png': 'LOGO' } }))
  const filled = new PizZip(await paperSamples.certificate.render('normal', () => Promise.resolve(zip.generate({ type: 'uint8array' }))))
  expect(filled.file('word/media/logo.png')?.asText()).toBe('LOGO')
  expect(filled.file('word/media/image1.png')?.asUint8Array().length).toBeGreaterThan(500)
})

it('the nearest name is the nearest, and none where nothing is near', () => {
  const known = ['numberLine', 'placeAndDate', 'signer', 'signers']
  expect(['NumberLines', 'place_date', 'ký signer', 'x', ''].map((wrong) => nearestTag(wrong, known))).toEqual(['numberLine', 'placeAndDate', 'signer', null, null])
})

it('an own template takes the place of the built-in one, of its paper alone', async () => {
  const own = await editedTemplate('acceptance-notice', { words: [['THÔNG BÁO', 'THÔNG BÁO RIÊNG']] })
  const asked: unknown[] = []
  const text = async (name: 'acceptance-notice' | 'intake-refusal') => new PizZip(await paperSamples[name].render('normal', async ({ key, day }) => {
    asked.push([key, day])
    return key === 'acceptance-notice' ? own : undefined
  })).file('word/document.xml')?.asText() ?? ''
  expect([(await text('acceptance-notice')).includes('THÔNG BÁO RIÊNG'), (await text('intake-refusal')).includes('THÔNG BÁO RIÊNG')]).toEqual([true, false])
  expect(asked).toEqual([['acceptance-notice', '2026-01-05'], ['intake-refusal', '2026-01-05']])
  expect(() => fillTemplate(own, {}, { title: '', author: '' })).toThrow('which the data do not hold')
})

import { checkFormat } from '@sangkien/contract/format-check'
import { documentFile } from '@sangkien/documents/layout/document-file'
import { bodyParagraph, paragraph } from '@sangkien/documents/layout/paragraph'
import { beforeAll, describe, expect, it } from 'vitest'
import { aNotice } from '../../test/a-notice.ts'
import { docxOf, pdfOf, zipOf } from '../../test/files.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { converter } from './converter.ts'

describe('checking how a paper is laid out', () => {
  const w = world()
  let as: Caller
  beforeAll(async () => { as = await w.as(await w.person()) })
  const check = (name: string, bytes: Uint8Array, query: { kind?: 'letter' } = {}) => as.upload(checkFormat, { query }, { name, bytes: Buffer.from(bytes) })

  it('is for anyone of the agency: every rule of a good paper, what it is, and nothing kept', async () => {
    const { format, kind, ruleset, rules, advice, fileName } = await check('thong-bao.docx', await aNotice())
    expect({ fileName, format, kind, id: ruleset.id }).toEqual({ fileName: 'thong-bao.docx', format: 'docx', kind: { code: 'named', name: 'văn bản có tên loại', told: 'by the paper' }, id: 'ND30-2020' })
    expect(rules).toHaveLength(40)
    expect(rules.filter(({ state }) => state === 'failed')).toEqual([])
    expect(advice.map(({ found, expected }) => ({ found, expected }))).toEqual([{ found: 'điều 5', expected: 'Điều 5' }])
    expect(await w.db.selectFrom('file').selectAll().execute()).toEqual([])
  })

  it('says what is wrong in a Word file and which paragraph it is', async () => {
    const { rules, preview } = await check('sai.docx', await aNotice('quảng ngãi'))
    const [finding] = rules.flatMap(({ findings }) => findings)
    expect(finding).toMatchObject({ place: 'Địa danh, thời gian', found: 'quảng ngãi, ngày 05 tháng 01 năm 2026' })
    const marked = 'paragraphs' in preview && finding?.at && 'paragraph' in finding.at ? preview.paragraphs.find(({ order }) => order === (finding.at as { paragraph: number }).paragraph) : undefined
    expect(marked?.text).toBe('quảng ngãi, ngày 05 tháng 01 năm 2026')
  })

  it('says what is wrong on a page of a PDF and where', async () => {
    const { format, rules, preview } = await check('sai.pdf', await converter().toPdf(await aNotice('quảng ngãi')))
    const [finding] = rules.flatMap(({ findings }) => findings)
    expect({ format, found: finding?.found }).toEqual({ format: 'pdf', found: 'quảng ngãi, ngày 05 tháng 01 năm 2026' })
    expect('pages' in preview && preview.pages.map(({ number }) => number)).toEqual([1])
    expect(finding?.at).toMatchObject({ page: 1 })
  }, 120_000)

  it('cannot tell the kind of a note, and checks it by the one that is named', async () => {
    const note = await documentFile({ children: [paragraph('Ghi chép', { align: 'center' }), bodyParagraph('Việc trong tuần.')] })
    expect((await check('ghi-chep.docx', note)).kind).toBeNull()
    const { kind, rules } = await check('ghi-chep.docx', note, { kind: 'letter' })
    expect(kind).toEqual({ code: 'letter', name: 'công văn', told: 'given' })
    expect(rules.find(({ rule }) => rule === 'C12')?.state).toBe('failed')
  })

  const zeros = '0'.repeat(60_000_000)
  it.each([
    ['a picture', 'anh.pdf', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), 'format_check.not_a_document'],
    ['a page of the web', 'trang.docx', Buffer.from('<html><script>alert(1)</script></html>'), 'format_check.not_a_document'],
    ['plain text', 'ghi.docx', Buffer.from('Ghi chép'), 'format_check.not_a_document'],
    ['a zip bomb', 'bom.docx', docxOf('x', { 'word/media/a.xml': `${zeros}${zeros}` }), 'evidence.bomb'],
    ['a zip bomb that lies about its size', 'bom.docx', zipOf({ 'word/document.xml': `${zeros}${zeros}` }, { claim: 10 }), 'evidence.bomb'],
    ['macros', 'macro.docx', docxOf('x', { 'word/vbaProject.bin': 'x' }), 'evidence.unsafe'],
    ['a template fetched from elsewhere', 'mau.docx', docxOf('x', { 'word/_rels/settings.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://xa.invalid/a.dotm" TargetMode="External"/></Relationships>' }), 'evidence.unsafe'],
    ['entities to blow up', 'thuc-the.docx', docxOf('x', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY a "aaaa">]><w:document>&a;</w:document>', 'word/styles.xml': '<w:styles/>' }), 'format_check.broken'],
    ['a .docx without its styles', 'thieu.docx', docxOf('x'), 'format_check.broken'],
    ['a PDF cut off', 'cat.pdf', Buffer.from('%PDF-1.7\n1 0 obj<</Type'), 'format_check.broken'],
  ])('refuses %s', async (_what, name, bytes, code) => {
    await expect(check(name, bytes)).rejects.toMatchObject(refusedWith(code))
  })

  it('finds nothing to read in a PDF without pages', async () => {
    const { rules } = await check('rong.pdf', pdfOf('x'))
    expect(rules.find(({ rule }) => rule === 'P07')).toMatchObject({ state: 'failed', findings: [{ found: 'không có chữ (có thể là bản chụp)' }] })
  })

  it('checks two at a time and asks the third to come again', async () => {
    const paper = await aNotice()
    const came = await Promise.allSettled([check('1.docx', paper), check('2.docx', paper), check('3.docx', paper)])
    expect(came.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    expect(came.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refusedWith('format_check.busy', 409) })
    expect((await check('3.docx', paper)).kind?.code).toBe('named')
  })

  it('is shut to strangers', async () => {
    await expect(w.nobody()(checkFormat, { query: {} } as never)).rejects.toMatchObject({ status: 401 })
  })
})

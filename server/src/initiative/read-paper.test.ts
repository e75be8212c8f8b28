import { addEvidence, readInitiative, readPaper, saveAuthors, startInitiative, submitInitiative } from '@sangkien/contract/initiative'
import { acceptInitiative, refuseIntake, requestCompletion, saveIntakeCheck } from '@sangkien/contract/intake'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { beforeAll, describe, expect, it } from 'vitest'
import { aClosedSitting } from '../../test/a-closed-sitting.ts'
import { aDraft, aFiledDossier, completeDossier, paragraph } from '../../test/dossier.ts'
import { aFiled, aRound } from '../../test/a-sitting.ts'
import { world } from '../../test/world.ts'
import { docxText } from '../../test/zip-text.ts'
import type { PaperKind } from './papers-of.ts'

describe('the papers of a dossier', () => {
  const w = world({ breaks: { because: 'dossiers with codes of their own stand beside those that were filed', names: ['codes of a year run without gaps up to their counter'] } })
  let [lan, officer] = ['' as PersonId, '' as PersonId]
  beforeAll(async () => {
    w.now = new Date('2026-11-23T05:00:00Z')
    lan = await w.person([], { fullName: 'Trần Thị Lan', title: 'Chuyên viên chính', qualification: 'Thạc sĩ' })
    officer = await w.person(['secretariat'], { unitId: w.otherUnit })
  })
  const text = async (who: PersonId, id: InitiativeId, kind: PaperKind) => docxText((await (await w.as(who)).file(readPaper, { params: { id, kind, format: 'docx' } })).bytes)

  it('are the application and the report, of a draft already, with its words and its people', async () => {
    const id = await aDraft(w, lan)
    const application = await text(lan, id, 'application')
    for (const part of ['ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN', 'Văn phòng thử nghiệm', 'Trần Thị Lan', 'Chuyên viên chính', 'Thạc sĩ', '100', 'Sổ theo dõi hồ sơ dùng chung', '02/03/2026', 'Dịch vụ', 'Máy tính nối mạng nội bộ', 'Mỗi năm tiết kiệm hơn 200 giờ'])
      expect(application).toContain(part)
    const report = await text(lan, id, 'report')
    for (const part of ['BÁO CÁO MÔ TẢ SÁNG KIẾN', '3.1. Tình trạng giải pháp đã biết', 'Thời gian tìm hồ sơ', '15.600.000']) expect(report).toContain(part)
  })

  it('list the evidence in the report under 3.5, by name and kind, after what the authors wrote there', async () => {
    const id = await aDraft(w, lan)
    await (await w.as(lan)).upload(addEvidence, { params: { id } }, { name: 'Biên bản đo.txt', bytes: Buffer.from('15 phút') })
    const report = await text(lan, id, 'report')
    expect(report.indexOf('Biên bản đo (tệp TXT)')).toBeGreaterThan(report.indexOf('3.5. Tài liệu kèm theo'))
    expect(report).toContain('3.5. Tài liệu kèm theo')
    const bare = await aDraft(w, lan, { sections: { ...completeDossier.sections, attachments: { type: 'doc', content: [] } } })
    expect(await text(lan, bare, 'report')).not.toContain('Tài liệu kèm theo')
    await (await w.as(lan)).upload(addEvidence, { params: { id: bare } }, { name: 'Ảnh kho.csv', bytes: Buffer.from('a;b') })
    expect(await text(lan, bare, 'report')).toContain('Ảnh kho (tệp CSV)')
  })

  it('are the receipt once filed: number, code, time, promised day, hash; and later changes change no receipt', async () => {
    const id = await aDraft(w, lan)
    const me = await w.as(lan)
    await me.upload(addEvidence, { params: { id } }, { name: 'Biên bản đo.txt', bytes: Buffer.from('15 phút') })
    const { code, snapshotSha256 } = await me(submitInitiative, { params: { id } })
    const receipt = await text(lan, id, 'receipt')
    for (const part of ['GIẤY BIÊN NHẬN', code!, 'GBN-VP', 'Trần Thị Lan, Chuyên viên chính, Phòng Tổng hợp (100%)', '12 giờ 00 phút, ngày 23 tháng 11 năm 2026', 'ngày 23 tháng 12 năm 2026', snapshotSha256!.slice(0, 32), 'Biên bản đo', 'Trưởng Phòng Hành chính - Quản trị'.toUpperCase()])
      expect(receipt).toContain(part)
    await (await w.as(officer))(requestCompletion, { params: { id }, body: { fields: ['sections.effect', 'beforeAfter'], message: 'Nêu nguồn số liệu.\nBổ sung cách tính.' } })
    expect(await text(lan, id, 'receipt')).toBe(receipt)
    const request = await text(lan, id, 'completion-request')
    for (const part of ['THÔNG BÁO', code!, 'khoản 2 Điều 6 Nghị định 13/2012/NĐ-CP', '“3.4.', 'Bảng so sánh trước và sau', 'Nêu nguồn số liệu', 'Bổ sung cách tính', 'ngày 23 tháng 12 năm 2026']) expect(request).toContain(part)
  })

  it('are the notices of intake, for the authors and those who prepare them', async () => {
    const accepted = await aFiledDossier(w, lan)
    const office = await w.as(officer)
    for (const condition of ['new', 'applied', 'beneficial', 'not_contrary_to_order', 'not_protected']) await office(saveIntakeCheck, { params: { id: accepted, condition }, body: { verdict: 'met', note: '' } })
    await office(acceptInitiative, { params: { id: accepted } })
    expect(await text(lan, accepted, 'acceptance')).toContain('ngày 23 tháng 02 năm 2027')

    const refused = await aFiledDossier(w, lan)
    await office(refuseIntake, { params: { id: refused }, body: { code: 'protected', reason: 'Đã có bằng độc quyền.' } })
    const notice = await text(lan, refused, 'intake-refusal')
    for (const part of ['bảo hộ quyền sở hữu trí tuệ', 'điểm b khoản 2 Điều 3 Nghị định 13/2012/NĐ-CP', 'Đã có bằng độc quyền']) expect(notice).toContain(part)
    await expect(text(await w.person(['leadership_viewer']), refused, 'intake-refusal')).rejects.toMatchObject({ status: 404 })
  })

  it('ask the superior body for consent where the head is an author: for those who prepare it', async () => {
    const head = await w.person([], { fullName: 'Lê Văn Chánh', title: 'Chánh Văn phòng', headOfAgency: true })
    const { items: [id] } = await aClosedSitting(w, [{ result: 'recognise', authors: [head], consentAsked: true, columns: { code: 'SK-2026-801', receipt_number: 801 } }])
    const letter = await text(officer, id!, 'consent-request')
    for (const part of ['UBND TỈNH THỬ NGHIỆM', 'Lê Văn Chánh, Chánh Văn phòng', 'khoản 2 Điều 7 Nghị định 13/2012/NĐ-CP', '20/11/2026']) expect(letter).toContain(part)
    await expect(text(head, id!, 'consent-request')).rejects.toMatchObject({ status: 404 })
  })

  it('tell the authors why they were not recognised, once that is published', async () => {
    const { items: [id] } = await aClosedSitting(w, [{ result: 'decline', authors: [lan], reasons: 'Giải pháp đã có trong quy trình năm 2024', columns: { code: 'SK-2026-802', receipt_number: 802 } }])
    await expect(text(lan, id!, 'decline-notice')).rejects.toMatchObject({ status: 404 })
    const { items: [published] } = await aClosedSitting(w, [{ result: 'decline', stage: 'declined', authors: [lan], reasons: 'Giải pháp đã có trong quy trình năm 2024', reasonCodes: ['not_new'], columns: { code: 'SK-2026-803', receipt_number: 803 } }])
    const notice = await text(lan, published!, 'decline-notice')
    for (const part of ['Không có tính mới trong phạm vi cơ sở (điểm a khoản 1 Điều 3 Nghị định 13/2012/NĐ-CP)', 'Giải pháp đã có trong quy trình năm 2024', 'khiếu nại trong thời hạn 90 ngày']) expect(notice).toContain(part)
    const seen = async (one: string) => (await (await w.as(lan))(readInitiative, { params: { id: one } })).result
    expect(await seen(id!)).toBeNull()
    expect(await seen(published!)).toMatchObject({ grounds: ['Không có tính mới trong phạm vi cơ sở (điểm a khoản 1 Điều 3 Nghị định 13/2012/NĐ-CP)'], reasons: 'Giải pháp đã có trong quy trình năm 2024' })
  })

  it('leave out confidential paragraphs for who may not read them, and say that something is missing', async () => {
    const id = await aFiledDossier(w, lan, { sections: { ...completeDossier.sections, purpose: { type: 'doc', content: [paragraph('Phần công khai của mục đích giải pháp này'), paragraph('Mã mở kho', true)] } } })
    const viewer = await w.person(['leadership_viewer'])
    for (const kind of ['application', 'report'] as const) {
      const open = await text(viewer, id, kind)
      expect([open.includes('Phần công khai của mục đích'), open.includes('Mã mở kho')]).toEqual([true, false])
      expect(await text(lan, id, kind)).toContain('Mã mở kho')
    }
    expect(await text(viewer, id, 'application')).toContain('giữ bí mật theo yêu cầu của tác giả')
  })

  it('are only those named on the page; others, and those of a dossier one may not see, are not there', async () => {
    const id = await aFiledDossier(w, lan)
    const { papers } = await (await w.as(lan))(readInitiative, { params: { id } })
    expect(papers).toEqual(['application', 'report', 'receipt', 'application-confirmation'])
    for (const kind of ['completion-request', 'acceptance', 'intake-refusal', 'decline-notice', 'consent-request', 'scores'] as const) await expect(text(lan, id, kind)).rejects.toMatchObject({ status: 404 })
    await expect(text(await w.person(), id, 'application')).rejects.toMatchObject({ status: 404 })
    await expect((await w.as(lan)).file(readPaper, { params: { id, kind: 'diary' as 'report', format: 'docx' } })).rejects.toMatchObject({ status: 422 })
    await expect((await w.as(lan)).file(readPaper, { params: { id, kind: 'report', format: 'exe' as 'pdf' } })).rejects.toMatchObject({ status: 422 })
  })

  it('of several authors name each with their share', async () => {
    const minh = await w.person([], { fullName: 'Lê Văn Minh' })
    const me = await w.as(lan)
    const { id } = await me(startInitiative, { body: { title: 'Của hai người' } })
    await me(saveAuthors, { params: { id }, body: { rev: 0, authors: [{ personId: lan, share: 6667, contribution: '' }, { personId: minh, share: 3333, contribution: '' }] } })
    const application = await text(lan, id, 'application')
    for (const part of ['Chúng tôi', '66,67', '33,33', 'Lê Văn Minh']) expect(application).toContain(part)
  })
})

describe('the report under rules that number nothing', () => {
  const w = world()

  it('heads a section with its name alone', async () => {
    const lan = await w.person()
    const { regulation, round } = await aRound(w, { ...nationalDefault, sections: nationalDefault.sections.map((one) => ({ ...one, number: '' })) })
    const id = await aFiled(w, { regulation, round }, { authors: [lan], content: completeDossier })
    const report = docxText((await (await w.as(lan)).file(readPaper, { params: { id, kind: 'report', format: 'docx' } })).bytes)
    expect(report).toContain('Tình trạng giải pháp đã biết')
    expect(report).not.toContain('. Tình trạng giải pháp đã biết')
  })
})

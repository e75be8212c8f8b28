import { approveDecision, checkCertificate, draftDecisions, draftRevocation, issueDecision, readCertificatePaper, readDecisionPaper } from '@sangkien/contract/decision'
import { readInitiative } from '@sangkien/contract/initiative'
import { writeCode } from '@sangkien/domain/text/printed-code'
import type { DecisionId, InitiativeId, PersonId } from '@sangkien/domain/ids'
import { beforeAll, describe, expect, it } from 'vitest'
import { aClosedSitting } from '../../test/a-closed-sitting.ts'
import { anAnnouncement } from '../../test/an-announcement.ts'
import { refusedWith, world } from '../../test/world.ts'
import { docxText } from '../../test/zip-text.ts'

describe('certificates and decisions on paper', () => {
  const w = world()
  let secretary: Awaited<ReturnType<typeof w.as>>, maker: typeof secretary, clerk: typeof secretary
  let lan: PersonId, minh: PersonId, item: InitiativeId, declined: InitiativeId, decision: DecisionId, notice: DecisionId
  let mine: { id: string; checkCode: string; number: string }
  beforeAll(async () => {
    ;[secretary, maker, clerk] = [await w.as(await w.person(['secretariat'], { unitId: w.otherUnit })), await w.as(await w.person(['decision_maker'], { fullName: 'Lê Văn Chánh', headOfAgency: true })), await w.as(await w.person(['records_clerk']))]
    ;[lan, minh] = [await w.person([], { fullName: 'Trần Thị Lan', gender: 'female' }), await w.person([], { fullName: 'Phạm Minh' })]
    const { sitting, items } = await aClosedSitting(w, [
      { title: 'Sổ theo dõi hồ sơ dùng chung', authors: [lan, minh], score: 87.5, class: 'Xuất sắc', content: { solutionKinds: ['operational'], sponsor: { isAuthor: false, name: 'Văn phòng thử nghiệm', address: '' } } },
      { title: 'Mẫu của Lan', authors: [lan], result: 'decline', reasons: 'Lý do dành cho Lan', reasonCodes: ['not_new'] }, { title: 'Mẫu của Minh', authors: [minh], result: 'decline', reasons: 'Lý do dành cho Minh' },
    ])
    ;[item, declined] = [items[0]!, items[1]!]
    const drafts = await secretary(draftDecisions, { params: { id: sitting } })
    ;[decision, notice] = [drafts[0]!.id, drafts[1]!.id]
    for (const id of [decision, notice]) await maker(approveDecision, { params: { id }, body: { version: 1 } })
  })

  it('draws a draft without number and date, for those who prepare it alone', async () => {
    const text = docxText((await secretary.file(readDecisionPaper, { params: { id: decision, format: 'docx' } })).bytes)
    expect(text).toContain('QUYẾT ĐỊNH')
    expect(text).toMatch(/Số: \s+\/QĐ-VP/)
    expect(text).toContain('Luật Khoa học, công nghệ và đổi mới sáng tạo;')
    expect(text).toContain('Theo đề nghị của Hội đồng sáng kiến tại phiên họp ngày 20/11/2026 và Trưởng phòng Hành chính - Quản trị.')
    for (const id of [decision, notice]) await expect((await w.as(lan)).file(readDecisionPaper, { params: { id, format: 'docx' } })).rejects.toMatchObject({ status: 404 })
  })

  it('once issued shows number, date, signer and the annex, to the authors it names', async () => {
    await clerk(issueDecision, { params: { id: decision }, body: { version: 2, number: 5, dated: '2026-11-23' } })
    await clerk(issueDecision, { params: { id: notice }, body: { version: 2, number: 5, dated: '2026-11-23' } })

    const paper = await (await w.as(minh)).file(readDecisionPaper, { params: { id: decision, format: 'docx' } })
    const text = docxText(paper.bytes)
    for (const said of ['Số: 05/QĐ-VP', 'Quảng Ngãi, ngày 23 tháng 11 năm 2026', 'CHÁNH VĂN PHÒNG', 'Lê Văn Chánh', 'Sổ theo dõi hồ sơ dùng chung', 'Trần Thị Lan', 'Chuyên viên, Phòng Tổng hợp', '87,5', 'Xuất sắc', 'Giải pháp tác nghiệp', 'Lưu: VT, HCQT'])
      expect(text).toContain(said)
    expect(decodeURIComponent(paper.disposition)).toContain('Quyết định công nhận sáng kiến số 5 QĐ-VP năm 2026.docx')
    await expect((await w.as(await w.person())).file(readDecisionPaper, { params: { id: decision, format: 'docx' } })).rejects.toMatchObject({ status: 404 })
  })

  it('gives each author of a notice of refusal the reasons against their own, and no others', async () => {
    const text = docxText((await (await w.as(lan)).file(readDecisionPaper, { params: { id: notice, format: 'docx' } })).bytes)
    expect(text).toContain('Lý do: Không có tính mới trong phạm vi cơ sở (điểm a khoản 1 Điều 3 Nghị định 13/2012/NĐ-CP); Lý do dành cho Lan')
    expect(text).toContain('khiếu nại trong thời hạn 90 ngày kể từ ngày nhận được thông báo (Điều 9 Luật Khiếu nại 02/2011/QH13)')
    expect(text).not.toContain('Minh')
    expect(docxText((await secretary.file(readDecisionPaper, { params: { id: notice, format: 'docx' } })).bytes)).toContain('Lý do dành cho Minh')
    expect(declined).toBeTruthy()
  })

  it('gives each author their own certificate, naming the other, with the address anyone can check', async () => {
    const { certificates } = await (await w.as(lan))(readInitiative, { params: { id: item } })
    mine = certificates.find(({ personName }) => personName === 'Trần Thị Lan')!
    const text = docxText((await (await w.as(lan)).file(readCertificatePaper, { params: { id: mine.id, format: 'docx' } })).bytes)
    for (const said of ['GIẤY CHỨNG NHẬN SÁNG KIẾN', 'TRẦN THỊ LAN', 'Bà: ', 'Là đồng tác giả, cùng với Phạm Minh', 'Sổ theo dõi hồ sơ dùng chung', 'Văn phòng thử nghiệm', '05/QĐ-VP', 'Số: 01/2026', writeCode(mine.checkCode), `http://thu.invalid/gcn/vp-thu/${mine.checkCode}`])
      expect(text).toContain(said)
    await expect((await w.as(minh)).file(readCertificatePaper, { params: { id: mine.id, format: 'docx' } })).rejects.toMatchObject({ status: 404 })
    await expect((await w.as(await w.person(['leadership_viewer']))).file(readCertificatePaper, { params: { id: mine.id, format: 'docx' } })).rejects.toMatchObject({ status: 404 })
    expect((await clerk.file(readCertificatePaper, { params: { id: mine.id, format: 'docx' } })).bytes.length).toBeGreaterThan(1000)
  })

  it('makes the same pages as PDF', async () => {
    const pdf = await (await w.as(lan)).file(readCertificatePaper, { params: { id: mine.id, format: 'pdf' } })
    expect(pdf.mediaType).toBe('application/pdf')
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  }, 60_000)

  it('tells anyone who asks with the code: title, authors, decision, valid; nothing else', async () => {
    const nobody = w.nobody()
    const expected = {
      organisation: 'Văn phòng thử nghiệm', accent: expect.any(String), title: 'Sổ theo dõi hồ sơ dùng chung', authors: ['Trần Thị Lan', 'Phạm Minh'],
      decisionNumber: '05/QĐ-VP', decisionDate: '2026-11-23', state: 'valid', revokedBy: null, revokedOn: null,
    }
    expect(await nobody(checkCertificate, { params: { organisation: 'vp-thu', code: mine.checkCode } })).toEqual(expected)
    expect(await nobody(checkCertificate, { params: { organisation: 'VP-THU', code: writeCode(mine.checkCode).toLowerCase() } })).toEqual(expected)
    const raw = (await w.app.inject({ url: `/api/check/vp-thu/${mine.checkCode}` })).body
    for (const secret of ['87', 'Xuất sắc', lan, item]) expect(raw).not.toContain(secret)
  })

  it('answers every wrong code alike, with as many questions to the database as a right one', async () => {
    const ask = async (organisation: string, code: string) => {
      w.statements = 0
      const { statusCode, body } = await w.app.inject({ url: `/api/check/${organisation}/${encodeURIComponent(code)}` })
      return { statusCode, body: statusCode === 200 ? '' : body, statements: w.statements }
    }
    await ask('vp-thu', mine.checkCode)
    const right = await ask('vp-thu', mine.checkCode)
    const missing = { statusCode: 404, body: '{"code":"not_found"}', statements: right.statements }
    expect(await ask('vp-thu', 'K7QM2XHD9TB')).toEqual(missing)
    expect(await ask('vp-thu', 'sai')).toEqual(missing)
    expect(await ask('vp-thu', "' or 1=1 --")).toEqual(missing)
    expect(await ask('khong-co', mine.checkCode)).toEqual(missing)
  })

  it('says revoked, by what and from when, and prints no more certificates', async () => {
    await anAnnouncement(w, item, lan)
    const draft = await secretary(draftRevocation, { params: { id: item }, body: { reasons: 'Đã xác minh đơn khiếu nại' } })
    await maker(approveDecision, { params: { id: draft.id }, body: { version: 1 } })
    await clerk(issueDecision, { params: { id: draft.id }, body: { version: 2, number: 6, dated: '2026-11-23' } })

    expect(await w.nobody()(checkCertificate, { params: { organisation: 'vp-thu', code: mine.checkCode } })).toMatchObject({ state: 'revoked', revokedBy: '06/QĐ-VP', revokedOn: '2026-11-23', title: 'Sổ theo dõi hồ sơ dùng chung' })
    await expect((await w.as(lan)).file(readCertificatePaper, { params: { id: mine.id, format: 'docx' } })).rejects.toMatchObject(refusedWith('certificate.revoked', 409))
    const text = docxText((await (await w.as(lan)).file(readDecisionPaper, { params: { id: draft.id, format: 'docx' } })).bytes)
    for (const said of ['hủy bỏ việc công nhận sáng kiến', '05/QĐ-VP', 'Thu hồi Giấy chứng nhận sáng kiến số 01/2026, 02/2026', 'Người được công nhận không phải là tác giả. Đã xác minh đơn khiếu nại.']) expect(text).toContain(said)
  })
})

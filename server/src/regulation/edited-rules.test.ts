import { addCouncil, addSitting, castVote, concludeItem, listCouncils, noteAttendance, openSitting, putOnAgenda, readSitting } from '@sangkien/contract/council'
import { readHome } from '@sangkien/contract/home'
import { readInitiative, readPaper, saveAuthors, submitInitiative } from '@sangkien/contract/initiative'
import { acceptInitiative, refuseIntake, saveIntakeCheck } from '@sangkien/contract/intake'
import { addRound, readRegulation } from '@sangkien/contract/regulation'
import { beginDraft, saveDraft, takeDraft } from '@sangkien/contract/regulation-draft'
import type { InitiativeId, PersonId, RegulationId } from '@sangkien/domain/ids'
import { lastDayToReport } from '@sangkien/domain/report/last-day-to-report'
import type { Scale } from '@sangkien/domain/scoring/scale'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { addDays, day, dayOf } from '@sangkien/domain/time/day'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aFiled, type Room, score, nothingToDeclare } from '../../test/a-sitting.ts'
import { anInitiative } from '../../test/an-initiative.ts'
import { aDraft, aFiledDossier, completeDossier, written } from '../../test/dossier.ts'
import { docxText } from '../../test/zip-text.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'

/** What is wanted once the rules have a section more. */
const withRisks = { ...completeDossier.sections, risks: written('Không có rủi ro nào đáng kể') }

/** For every part of the editor: a setting is flipped through its doors, and something else happens to a dossier filed afterwards, and not to one filed before. */
describe('a rule changed in the editor', () => {
  const w = world({ breaks: { because: 'dossiers are put straight before the council', names: ['codes of a year run without gaps up to their counter'] } })
  let [officer, author] = ['', ''] as unknown as [PersonId, PersonId]
  let [office, me] = [undefined, undefined] as unknown as [Caller, Caller]
  let rounds = 0
  beforeAll(async () => { officer = await w.person(['secretariat']); author = await w.person() })
  /** Each case a week after the one before: versions of the rules follow one another. */
  beforeEach(async () => {
    w.now = new Date(w.now.getTime() + 7 * 24 * 60 * 60 * 1000)
    ;[office, me] = [await w.as(officer), await w.as(author)]
  })

  /** Edits the rules and has them in force from today, and gives the version. */
  async function edit(change: (pack: RegulationPack) => Partial<RegulationPack>): Promise<RegulationId> {
    const { pack, version } = await office(beginDraft, { body: {} })
    const saved = await office(saveDraft, { body: { version, pack: { ...pack, ...change(pack) } } })
    expect(saved.problems).toEqual([])
    expect(saved.changes.length).toBeGreaterThan(0)
    return (await office(takeDraft, { body: { version: saved.version, validFrom: dayOf(w.now), basis: 'Quyết định sửa đổi Quy chế' } })).id
  }
  const read = (id: InitiativeId) => me(readInitiative, { params: { id } })
  const rulesOf = async (id: InitiativeId) => (await me(readRegulation, { params: { id: (await read(id)).regulationId } })).pack

  it('terms: the due day of a dossier filed afterwards', async () => {
    const before = await aFiledDossier(w, author)
    const due = (await read(before)).terms[0]!.dueOn
    await edit(({ terms }) => ({ terms: { ...terms, examine: { ...terms.examine, unit: 'days', count: 10 } } }))
    const after = await aFiledDossier(w, author, { title: 'Hồ sơ nộp theo quy chế mới' })
    expect((await read(after)).terms).toMatchObject([{ count: 10, unit: 'days', startsOn: dayOf(w.now) }])
    expect((await read(after)).terms[0]!.dueOn < addDays(dayOf(w.now), 14)).toBe(true)
    expect((await read(before)).terms).toMatchObject([{ count: 1, unit: 'months', dueOn: due }])
  })

  it('reasons: a dossier is refused by a new reason only under the rules that have it', async () => {
    const before = await aFiledDossier(w, author, { title: 'Nộp trước khi có lý do mới' })
    await edit(({ refusalReasons }) => ({ refusalReasons: [...refusalReasons, { code: 'not_our_field', label: 'Ngoài lĩnh vực của cơ quan', basis: { paper: 'Quy chế của cơ quan', article: 'Điều 9', evidence: 'fact' } }] }))
    const after = await aFiledDossier(w, author, { title: 'Nộp sau khi có lý do mới' })
    const body = { code: 'not_our_field', reason: 'Không thuộc lĩnh vực' }
    await expect(office(refuseIntake, { params: { id: before }, body })).rejects.toMatchObject(refusedWith('intake.unknown_reason', 422))
    expect((await office(refuseIntake, { params: { id: after }, body })).intakeRefusal).toMatchObject({ label: 'Ngoài lĩnh vực của cơ quan', article: expect.stringContaining('Điều 9') as string })
  })

  it('conditions: what an officer must have looked at before accepting', async () => {
    const before = await aFiledDossier(w, author, { title: 'Nộp trước khi có điều kiện mới' })
    await edit(({ conditions }) => ({ conditions: [...conditions, { code: 'fits_plan', label: 'Phù hợp kế hoạch cải cách hành chính', help: '', basis: { paper: 'Quy chế của cơ quan', article: 'Điều 5', evidence: 'fact' } }] }))
    const after = await aFiledDossier(w, author, { title: 'Nộp sau khi có điều kiện mới' })
    for (const id of [before, after])
      for (const { code } of nationalDefault.conditions) await office(saveIntakeCheck, { params: { id, condition: code }, body: { verdict: 'met', note: '' } })
    expect((await office(acceptInitiative, { params: { id: before } })).stage).toBe('accepted')
    await expect(office(acceptInitiative, { params: { id: after } })).rejects.toMatchObject({ fault: { refusal: { code: 'intake.unchecked', conditions: ['fits_plan'] } } })
  })

  it('report sections: what a dossier must say before it is filed', async () => {
    const before = await aFiledDossier(w, author, { title: 'Nộp khi chưa cần phần mới' })
    await edit(({ sections }) => ({ sections: [...sections, { key: 'risks', number: '9', label: 'Rủi ro khi áp dụng', help: '', minChars: 5, maxChars: 900, required: true, confidentialAllowed: false }] }))
    const draft = await aDraft(w, author, { title: 'Soạn theo quy chế mới' })
    await expect(me(submitInitiative, { params: { id: draft } })).rejects.toMatchObject(refusedWith('submission.incomplete', 422))
    expect((await read(draft)).lacks.map(({ field }) => field)).toEqual(['sections.risks'])
    expect((await read(before)).stage).toBe('submitted')
  })

  it('fields of application: what the application of a dossier calls its field', async () => {
    const application = async (id: InitiativeId) => docxText(Buffer.from((await me.file(readPaper, { params: { id, kind: 'application', format: 'docx' } })).bytes))
    const before = await aFiledDossier(w, author, { title: 'Lĩnh vực theo tên cũ', sections: withRisks })
    await edit(({ fields }) => ({ fields: fields.map((one) => (one.code === 'services' ? { ...one, label: 'Dịch vụ công trực tuyến' } : one)) }))
    const after = await aFiledDossier(w, author, { title: 'Lĩnh vực theo tên mới', sections: withRisks })
    expect(await application(after)).toContain('Dịch vụ công trực tuyến')
    expect(await application(before)).not.toContain('Dịch vụ công trực tuyến')
  })

  it('limits of authorship: how many authors a draft may name', async () => {
    const other = await w.person()
    const share = async (title: string) => {
      const id = await aDraft(w, author, { title })
      return me(saveAuthors, { params: { id }, body: { rev: (await read(id)).revs['authors'] ?? 0, authors: [author, other].map((personId) => ({ personId, share: 5000, contribution: '' })) } })
    }
    expect((await share('Hai tác giả')).authors).toHaveLength(2)
    await edit(({ authorship }) => ({ authorship: { ...authorship, maxAuthors: 1 } }))
    await expect(share('Hai tác giả theo quy chế mới')).rejects.toMatchObject({ status: 422, fault: { refusal: { code: 'authorship.too_many', max: 1, found: 2 } } })
  })

  it('remuneration: what the authors of a recognised dossier are shown as owed', async () => {
    const [second, viewer] = [await w.person(), await w.person(['leadership_viewer'])]
    let number = 900
    const put = (regulation: RegulationId | undefined, money: number | null) => anInitiative(w, { stage: 'recognised', authors: [author, second], columns: { code: `SK-2026-${(number += 1)}`, receipt_number: number, benefit_money: money, ...(regulation && { regulation_id: regulation }) } })
    const owed = async (reader: Caller, id: InitiativeId) => (await reader(readInitiative, { params: { id } })).remuneration
    const before = await put(undefined, 120_000_000)
    const rules = await edit(() => ({ remuneration: { rate: { num: 7, den: 100 }, wages: 5, years: 3, monthlyWage: [{ from: day('2026-07-01'), amount: 2_530_000 }], basis: { paper: 'Nghị định 13/2012/NĐ-CP', article: 'Điều 10', evidence: 'fact' } } }))
    const [known, unknown] = [await put(rules, 120_000_000), await put(rules, null)]
    expect(await owed(office, before)).toBeNull()
    for (const reader of [office, me]) expect(await owed(reader, known)).toMatchObject({ total: 8_400_000, byWages: false, years: 3, article: 'Điều 10, Nghị định 13/2012/NĐ-CP', parts: [{ money: 4_200_000 }, { money: 4_200_000 }] })
    expect(await owed(me, unknown)).toMatchObject({ total: 12_650_000, byWages: true })
    expect(await owed(await w.as(viewer), known)).toBeNull()
  })

  it('results: what the conclusion of the council is called on the dossier', async () => {
    const before = await aFiledDossier(w, author, { title: 'Kết quả theo tên cũ', sections: withRisks })
    await edit(({ results }) => ({ results: results.map((one) => (one.code === 'defer' ? { ...one, label: 'Chuyển sang kỳ sau' } : one)) }))
    const after = await aFiledDossier(w, author, { title: 'Kết quả theo tên mới', sections: withRisks })
    const label = async (id: InitiativeId) => (await rulesOf(id)).results.find(({ code }) => code === 'defer')!.label
    expect([await label(before) === 'Chuyển sang kỳ sau', await label(after)]).toEqual([false, 'Chuyển sang kỳ sau'])
  })

  it('the day of the report: by when the secretariat must send it', async () => {
    const due = async () => (await office(readHome, {})).duties.find(({ kind, subjectId }) => kind === 'send_report' && subjectId === '2026')?.dueOn
    const old = await due()
    await edit(({ annualReport }) => ({ annualReport: { ...annualReport, month: 12, day: 31 } }))
    expect([await due(), old === (await due())]).toEqual([lastDayToReport(2026, { month: 12, day: 31 } as RegulationPack['annualReport']), false])
  })

  /** A council of five called to a sitting under this version, with a dossier filed under it. */
  async function sittingUnder(regulationId: RegulationId) {
    const members = [await w.person(['council_chair']), ...(await Promise.all(Array.from({ length: 4 }, () => w.person(['council_member']))))]
    const today = dayOf(w.now)
    const round = await office(addRound, { body: { year: 2035 + Math.floor((rounds += 1) / 12), number: (rounds % 12) + 1, name: 'Đợt thử quy chế', opensOn: '2019-01-01', closesOn: '2019-12-31', regulationId } })
    const council = await office(addCouncil, { body: { name: 'Hội đồng sáng kiến', decisionNumber: '1/QĐ', decisionDate: today, validFrom: today, validTo: null, seats: members.map((personId, at) => ({ personId, seat: (['chair', 'vice_chair', 'secretary', 'union_representative', 'member'] as const)[at]! })) } })
    const sitting = await office(addSitting, { body: { name: 'Phiên họp thử', councilId: council.id, roundId: round.id, heldAt: new Date(w.now.getTime() + 5 * 86_400_000).toISOString(), place: 'Phòng họp', scoresDue: addDays(today, 3) } })
    const dossier = await aFiled(w, { regulation: regulationId, round: round.id }, { authors: [await w.person()], columns: { code: `SK-2035-${String(rounds).padStart(3, '0')}` } })
    await office(putOnAgenda, { params: { id: sitting.id }, body: { initiativeIds: [dossier] } })
    for (const member of members) await nothingToDeclare(w, sitting.id, member)
    return { members, council: council.id, sitting: sitting.id, dossier }
  }
  const versionBefore = async () => (await read(await aDraft(w, author, { title: 'Để biết bản đang áp dụng' }))).regulationId

  it('voting: four of five who agree recognise it, or no longer do; and so many must be there', async () => {
    const conclude = async (regulationId: RegulationId, present: number) => {
      const { members, sitting, dossier } = await sittingUnder(regulationId)
      await office(openSitting, { params: { id: sitting } })
      await office(noteAttendance, { params: { id: sitting }, body: { present: members.slice(0, present) } })
      for (const [at, personId] of members.slice(0, present).entries()) await office(castVote, { params: { id: sitting, initiativeId: dossier }, body: { choice: at < 4 ? 'agree' : 'disagree', personId } })
      return office(concludeItem, { params: { id: sitting, initiativeId: dossier }, body: { result: 'recognise', reasons: '' } })
    }
    const before = await versionBefore()
    const after = await edit(({ voting }) => ({ voting: { ...voting, threshold: { num: 9, den: 10 }, quorum: { num: 1, den: 1, of: 'appointed' } } }))
    expect((await conclude(before, 5)).agenda[0]!.result).toBe('recognise')
    await expect(conclude(after, 5)).rejects.toMatchObject(refusedWith('sitting.votes_short', 409))
    expect((await conclude(before, 4)).agenda[0]!.result).toBe('recognise')
    await expect(conclude(after, 4)).rejects.toMatchObject(refusedWith('sitting.no_quorum', 409))
  })

  it('composition: the council that may sit on a dossier', async () => {
    const before = await versionBefore()
    const after = await edit(({ council }) => ({ council: { ...council, required: [...council.required.filter(({ seat }) => seat !== 'member'), { seat: 'member', when: 'always' }] } }))
    const withoutMember = async (regulationId: RegulationId) => {
      const { council, sitting } = await sittingUnder(regulationId)
      await w.inside((tx) => tx.updateTable('council_seat').set({ seat: 'union_representative' }).where('org_id', '=', w.org).where('council_id', '=', council).where('seat', '=', 'member').execute())
      return { council, problems: (await office(readSitting, { params: { id: sitting } })).problems }
    }
    expect((await withoutMember(before)).problems).toEqual([])
    const { council, problems } = await withoutMember(after)
    expect(problems).toEqual([{ code: 'seat_missing', seat: 'member' }])
    expect((await office(listCouncils, {})).find(({ id }) => id === council)!.problems).toEqual(problems)
  })

  it('the scale: whether a dossier is scored, and by what', async () => {
    const before = await versionBefore()
    const after = await edit(() => ({ scale: daNangEducation.scale }))
    const stage = async (regulationId: RegulationId) => { const { dossier } = await sittingUnder(regulationId); return (await office(readInitiative, { params: { id: dossier } })).stage }
    expect([await stage(before), await stage(after)]).toEqual(['accepted', 'scoring'])
  })

  it.each([
    ['the pass mark', (scale: Scale): Scale => ({ ...scale, pass: { ...scale.pass, totalFrom: 85 }, classes: scale.classes.filter(({ label }) => label === 'A') }), { passed: false, class: null }],
    ['the least of one criterion', (scale: Scale): Scale => ({ ...scale, criteria: scale.criteria.map((one) => (one.code === 'benefit' ? { ...one, min: 26 } : one)) }), { passed: false, class: null }],
    ['the grades', (scale: Scale): Scale => ({ ...scale, classes: scale.classes.map((one) => ({ ...one, label: `Loại ${one.label}` })) }), { passed: true, class: 'Loại B' }],
    ['a least that only warns', (scale: Scale): Scale => ({ ...scale, criteria: scale.criteria.map((one) => (one.code === 'benefit' ? { ...one, disqualifying: false, min: 29 } : one)), pass: { ...scale.pass, passingSheets: { num: 1, den: 1 } } }), { passed: true, class: 'B' }],
  ] as const)('the scale, %s: how the same marks are judged', async (what, change, judged) => {
    const plain = daNangEducation.scale!
    const judge = async (regulationId: RegulationId) => {
      const { members, sitting, dossier } = await sittingUnder(regulationId)
      await score(w, { sitting } as Room, dossier, members)
      await office(openSitting, { params: { id: sitting } })
      return (await office(readSitting, { params: { id: sitting } })).agenda[0]!.score!
    }
    const before = await edit(() => ({ name: `Thang điểm gốc, trước khi đổi: ${what}`, scale: plain }))
    w.now = new Date(w.now.getTime() + 24 * 60 * 60 * 1000)
    office = await w.as(officer)
    const after = await edit(() => ({ scale: change(plain) }))
    expect(await judge(before)).toMatchObject({ points: 81, passed: true, class: 'B', warnings: [] })
    const found = await judge(after)
    expect(found).toMatchObject({ points: 81, ...judged })
    if (what === 'a least that only warns') expect(found.warnings).toMatchObject([{ code: 'criterion_under_min', criterion: 'benefit', wanted: 29 }])
  })
})

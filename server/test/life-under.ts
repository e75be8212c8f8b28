import { addCouncil, addSitting, castVote, closeSitting, concludeItem, discussItem, noteAttendance, openSitting, putOnAgenda, readMinutes, readSitting, readSittingPaper } from '@sangkien/contract/council'
import { announceRevocation, approveDecision, draftDecisions, issueDecision, readDecisionPaper } from '@sangkien/contract/decision'
import { readHome } from '@sangkien/contract/home'
import { confirmShare, readInitiative, readPaper, saveAuthors, startInitiative, submitInitiative } from '@sangkien/contract/initiative'
import { acceptInitiative, refuseIntake, requestCompletion, saveIntakeCheck } from '@sangkien/contract/intake'
import { noteAdoption, proposeTo, readBeyond } from '@sangkien/contract/nomination'
import { checkNovelty } from '@sangkien/contract/novelty'
import { addRound, readRegulation } from '@sangkien/contract/regulation'
import { beginDraft, saveDraft, takeDraft } from '@sangkien/contract/regulation-draft'
import { handInSheet, readSheetPaper, saveMarks } from '@sangkien/contract/scoring'
import type { InitiativeId, PersonId, RegulationId, UnitId } from '@sangkien/domain/ids'
import type { Dossier } from '@sangkien/domain/initiative/dossier'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import type { Marks } from '@sangkien/domain/scoring/scale'
import { day, dayOf } from '@sangkien/domain/time/day'
import { Replied } from '../src/http/in-process.ts'
import { newId } from '../src/id.ts'
import { makeOrganisation } from '../src/organisation/make-organisation.ts'
import { nothingToDeclare } from './a-sitting.ts'
import { aSnapshot } from './a-snapshot.ts'
import { anInitiative } from './an-initiative.ts'
import { completeDossier, write } from './dossier.ts'
import type { Caller, world } from './world.ts'
import { docxText } from './zip-text.ts'

type World = ReturnType<typeof world>

/** An agency of its own under these rules, entered and taken in through the editor; its people have the same names in each. */
interface Agency { readonly w: World; readonly regulation: RegulationId; readonly office: Caller; readonly officer: PersonId; readonly person: (roles: Parameters<World['person']>[0], fullName: string, about?: { headOfAgency?: boolean; unionMember?: boolean }) => Promise<PersonId> }

let agencies = 0
const names = ['Trần Thị Lan', 'Phạm Minh', 'Lê Hoa', 'Võ Quân', 'Đỗ Thảo', 'Bùi Nam'] as const

async function agencyUnder(w: World, pack: RegulationPack): Promise<Agency> {
  w.org = await makeOrganisation(w.db, { code: `thu-${(agencies += 1)}`, name: 'Văn phòng thử nghiệm', parentName: 'UBND TỈNH THỬ NGHIỆM', shortName: 'Văn phòng', symbol: 'VP', place: 'Quảng Ngãi', headTitle: 'Chánh Văn phòng' }, w.now)
  w.unit = newId<UnitId>()
  await w.inside((tx) => tx.insertInto('unit').values({ org_id: w.org, id: w.unit, code: 'TH', name: 'Phòng Tổng hợp', parent_id: null, valid_from: day('2020-01-01') }).execute())
  const person: Agency['person'] = (roles, fullName, about = {}) => w.person(roles, { fullName, ...about })
  const officer = await person(['secretariat'], 'Nguyễn Văn Thư')
  const office = await w.as(officer)
  const { version } = await office(beginDraft, { body: {} })
  const saved = await office(saveDraft, { body: { version, pack } })
  if (saved.problems.length > 0) throw new Error(`not a regulation one could take: ${JSON.stringify(saved.problems)}`)
  const { id: regulation } = await office(takeDraft, { body: { version: saved.version, validFrom: dayOf(w.now), basis: 'Quyết định ban hành quy chế' } })
  w.putThere.add(regulation)
  return { w, regulation, office, officer, person }
}

/** What happened, step by step: what was told, or the refusal. Ids and what is drawn by lot are left out. */
function diary() {
  const steps: unknown[] = []
  return {
    steps,
    async note<T>(what: string, doing: () => Promise<T>, tell: (found: T) => unknown = () => 'done'): Promise<T | undefined> {
      try {
        const found = await doing()
        steps.push([what, tell(found)])
        return found
      } catch (error) {
        if (!(error instanceof Replied)) throw error
        steps.push([what, error.status, error.fault])
        return undefined
      }
    },
  }
}
const plain = (account: unknown): unknown => JSON.parse(JSON.stringify(account).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '#').replace(/[0-9a-f]{32,64}/g, '#'))
/** The words of a paper, without how they are laid out. */
const words = ({ bytes }: { bytes: Uint8Array }) => docxText(Buffer.from(bytes))

/** A dossier of two authors is written, filed, looked at and accepted. */
async function filing({ w, office, person }: Agency, about: Partial<Dossier> = {}): Promise<unknown> {
  const { steps, note } = diary()
  const [lan, minh] = [await person([], names[0]), await person([], names[1])]
  const [me, other] = [await w.as(lan), await w.as(minh)]
  const { id } = await me(startInitiative, { body: {} })
  const params = { id }
  for (const [field, value] of Object.entries({ ...completeDossier, ...about })) await note(`write ${field}`, () => write(me, id, { [field]: value }))
  await note('share', () => me(saveAuthors, { params, body: { rev: 0, authors: [{ personId: lan, share: 7000, contribution: '' }, { personId: minh, share: 3000, contribution: '' }] } }), ({ authors }) => authors.length)
  await note('confirm', () => other(confirmShare, { params, body: { share: 3000 } }))
  await note('draft', () => me(readInitiative, { params }), ({ lacks, acts, benefit }) => ({ lacks, acts, benefit }))
  await note('what its page is worded by', async () => me(readRegulation, { params: { id: (await me(readInitiative, { params })).regulationId } }), ({ pack: { sections, conditions, noveltyTests, solutionKinds } }) => [sections, conditions, noveltyTests, solutionKinds])
  await note('file', () => me(submitInitiative, { params }), ({ stage, terms }) => ({ stage, terms }))
  for (const kind of ['application', 'report', 'receipt'] as const) await note(kind, () => me.file(readPaper, { params: { id, kind, format: 'docx' } }), words)
  await note('compare', () => office(checkNovelty, { params, body: {} }), ({ run }) => run!.mine.parts.map(({ role, label }) => [role, label]))
  for (const condition of ['new', 'applied', 'beneficial', 'not_contrary_to_order', 'not_protected']) await note(`check ${condition}`, () => office(saveIntakeCheck, { params: { id, condition }, body: { verdict: 'met', note: '' } }))
  await note('accept', () => office(acceptInitiative, { params }), ({ stage, terms }) => ({ stage, terms }))
  return steps
}

/** Another goes back to its author once, and is refused. */
async function intake({ w, office, person }: Agency): Promise<unknown> {
  const { steps, note } = diary()
  const me = await w.as(await person([], names[0]))
  for (const part of ['complete', 'refuse'] as const) {
    const { id } = await me(startInitiative, { body: {} })
    await write(me, id, completeDossier)
    await me(submitInitiative, { params: { id } })
    if (part === 'complete') await note(part, () => office(requestCompletion, { params: { id }, body: { fields: ['title'], message: 'Ghi rõ tên giải pháp' } }), ({ terms }) => terms)
    else {
      await note(part, () => office(refuseIntake, { params: { id }, body: { code: 'not_a_solution', reason: 'Chỉ nêu chủ trương' } }), ({ intakeRefusal }) => intakeRefusal)
      await note('notice', () => office.file(readPaper, { params: { id, kind: 'intake-refusal', format: 'docx' } }), words)
    }
  }
  return steps
}

const marks: readonly Marks[] = [{ novelty: 32, applicability: 25, benefit: 24 }, { novelty: 38, applicability: 29, benefit: 28 }, { novelty: 12, applicability: 15, benefit: 12 }, { novelty: 31, applicability: 20.5, benefit: 24 }]

/** Two dossiers before a council of five, one member of which wrote the first: marks, votes, what is concluded, and the papers. `head`: the author is the head of the agency, who sits or does not. */
async function council({ w, regulation, office, person }: Agency, { head, given = marks, agree = 3 }: { head?: 'sits' | 'stays out'; given?: readonly Marks[]; agree?: number } = {}): Promise<unknown> {
  const { steps, note } = diary()
  const seats = ['chair', 'vice_chair', 'secretary', 'member', 'member'] as const
  const members: PersonId[] = []
  for (const [at, seat] of seats.entries()) members.push(await person([seat === 'chair' ? 'council_chair' : 'council_member'], names[at]!, { unionMember: false, headOfAgency: head === 'sits' && at === 4 }))
  const author = head === 'stays out' ? await person([], names[5], { headOfAgency: true, unionMember: false }) : members[4]!
  const today = dayOf(w.now)
  const round = await office(addRound, { body: { year: 2026, number: 1, name: 'Đợt 1 năm 2026', opensOn: '2026-01-01', closesOn: '2026-11-20', regulationId: regulation } })
  const { id: councilId } = await office(addCouncil, { body: { name: 'Hội đồng sáng kiến', decisionNumber: '12/QĐ-VP', decisionDate: today, validFrom: today, validTo: null, seats: members.map((personId, at) => ({ personId, seat: seats[at]! })) } })
  const { id: sitting } = await office(addSitting, { body: { name: 'Phiên họp thứ nhất', councilId, roundId: round.id, heldAt: '2026-12-01T01:00:00Z', place: 'Phòng họp 1', scoresDue: '2026-11-30' } })
  const ids: InitiativeId[] = []
  for (const [at, title] of ['Sổ theo dõi dùng chung', 'Rút ngắn cấp phát vật tư'].entries()) {
    const about = { stage: 'accepted', authors: [at === 0 ? author : await person([], 'Hồ Văn An', { unionMember: false })], title, content: completeDossier, dueOn: '2027-02-01', columns: { regulation_id: regulation, round_id: round.id, code: `SK-2026-00${at + 1}`, receipt_number: at + 1 } } as const
    const id = await anInitiative(w, about)
    await aSnapshot(w, id, regulation, about)
    ids.push(id)
  }
  await note('agenda', () => office(putOnAgenda, { params: { id: sitting }, body: { initiativeIds: ids } }), ({ problems, threshold, quorum, hasScale }) => ({ problems, threshold, quorum, hasScale }))
  for (const member of members) await nothingToDeclare(w, sitting, member)
  for (const [at, one] of given.entries()) {
    const as = await w.as(members[at]!)
    for (const initiativeId of ids) {
      const params = { sittingId: sitting, initiativeId }
      const kept = await note(`marks ${at}`, () => as(saveMarks, { params, body: { rev: 0, marks: one, remark: '' } }), ({ problems }) => problems)
      if (kept) await note(`sheet ${at}`, () => as(handInSheet, { params, body: { rev: kept.rev } }))
    }
    if (at === 0) await note('sheet on paper', () => as.file(readSheetPaper, { params: { sittingId: sitting, initiativeId: ids[0]!, format: 'docx' } }), words)
  }
  await note('open', () => office(openSitting, { params: { id: sitting } }))
  await note('attendance', () => office(noteAttendance, { params: { id: sitting }, body: { present: members.slice(0, 4) } }), ({ quorum }) => quorum)
  for (const initiativeId of ids)
    for (const [at, personId] of members.slice(0, 4).entries()) await note(`vote ${at}`, () => office(castVote, { params: { id: sitting, initiativeId }, body: { choice: at < agree ? 'agree' : 'disagree', personId } }))
  await note('weighed', () => office(readSitting, { params: { id: sitting } }), ({ agenda }) => agenda.map(({ score, vote, suggested, suggestedReasons, needsConsent }) => ({ score, vote, suggested, suggestedReasons, needsConsent })))
  for (const initiativeId of ids) await note('stand by', () => office(discussItem, { params: { id: sitting, initiativeId }, body: { outcome: 'stand_by', note: 'Các thành viên giữ điểm' } }))
  await note('recognise', () => office(concludeItem, { params: { id: sitting, initiativeId: ids[0]! }, body: { result: 'recognise', reasons: '', grade: null } }))
  await note('or decline', () => office(concludeItem, { params: { id: sitting, initiativeId: ids[0]! }, body: { result: 'decline', reasons: 'Chưa đủ', codes: ['votes_short'] } }))
  await note('defer', () => office(concludeItem, { params: { id: sitting, initiativeId: ids[1]! }, body: { result: 'defer', reasons: 'Chờ bổ sung' } }))
  await note('minutes', () => office.file(readMinutes, { params: { id: sitting, format: 'docx' } }), words)
  for (const kind of ['invitation', 'pay-sheet'] as const) await note(kind, () => office.file(readSittingPaper, { params: { id: sitting, kind, format: 'docx' } }), words)
  await note('close', () => office(closeSitting, { params: { id: sitting }, body: { conclusion: '' } }))
  await note('what its page is worded by', () => office(readRegulation, { params: { id: regulation } }), ({ pack: { results } }) => results)
  for (const id of ids) await note('afterwards', () => office(readInitiative, { params: { id } }), ({ stage, result, next }) => ({ stage, result, next }))
  return [...steps, await decided({ w, office, person }, sitting, ids)]
}

async function decided({ w, office, person }: Pick<Agency, 'w' | 'office' | 'person'>, sitting: string, ids: readonly InitiativeId[]): Promise<unknown> {
  const { steps, note } = diary()
  const [maker, clerk] = [await w.as(await person(['decision_maker'], 'Lê Văn Chánh')), await w.as(await person(['records_clerk'], 'Mai Thị Văn'))]
  const drafts = (await note('draft', () => office(draftDecisions, { params: { id: sitting } }), (found) => found.length)) ?? []
  for (const { id } of drafts) {
    await note('approve', () => maker(approveDecision, { params: { id }, body: { version: 1 } }))
    await note('issue', () => clerk(issueDecision, { params: { id }, body: { version: 2, number: 7, dated: dayOf(w.now) } }))
    await note('paper', () => office.file(readDecisionPaper, { params: { id, format: 'docx' } }), words)
  }
  await note('told', () => office(readInitiative, { params: { id: ids[0]! } }), ({ stage, result }) => ({ stage, result }))
  await note('notice', () => office.file(readPaper, { params: { id: ids[0]!, kind: 'decline-notice', format: 'docx' } }), words)
  return steps
}

/** Recognised ones: what their authors are owed, the way up, and a revocation announced. */
async function recognised({ w, regulation, office, officer, person }: Agency): Promise<unknown> {
  const { steps, note } = diary()
  const author = await person([], names[0])
  await w.inside((tx) => tx.insertInto('role_grant').values({ org_id: w.org, id: newId(), person_id: officer, role: 'leadership_viewer', unit_id: null, from_day: day('2020-01-01'), to_day: null }).execute())
  for (const [at, money] of [120_000_000, null].entries()) {
    const id = await anInitiative(w, { stage: 'recognised', authors: [author], content: completeDossier, columns: { regulation_id: regulation, code: `SK-2026-00${at + 1}`, receipt_number: at + 1, benefit_money: money } })
    await note('owed', () => office(readInitiative, { params: { id } }), ({ remuneration }) => remuneration)
    for (const level of ['province', 'nation'] as const) {
      await note(`to ${level} unapplied`, () => office(proposeTo, { params: { id }, body: { level } }), ({ nominations }) => nominations)
      if (at === 0 && level === 'province') {
        await note('applied', () => office(noteAdoption, { params: { id }, body: { unitId: w.unit, from: dayOf(w.now), effect: 'Giảm 165 phút mỗi tuần' } }))
        await note(`to ${level}`, () => office(proposeTo, { params: { id }, body: { level } }), ({ nominations }) => nominations)
      }
    }
    await note('beyond', () => office(readBeyond, { params: { id } }), ({ open }) => open)
    if (at === 0) await note('revoke', () => office(announceRevocation, { params: { id }, body: { ground: 'not_the_author', reasons: 'Có đơn khiếu nại về tác giả' } }), ({ revocation }) => revocation)
  }
  return steps
}

/** What the standing office is told to do by when, and a round that closes on 15/11. */
async function office({ regulation, office: me }: Agency): Promise<unknown> {
  const { steps, note } = diary()
  await note('report', () => me(readHome, {}), ({ duties }) => duties.filter(({ kind }) => kind === 'send_report').map(({ dueOn }) => dueOn))
  await note('round', () => me(addRound, { body: { year: 2027, number: 1, name: 'Đợt 1 năm 2027', opensOn: '2027-01-01', closesOn: '2027-11-15', regulationId: regulation } }), ({ closesByRules }) => closesByRules)
  return steps
}

/** The lives there are; each is whole and ends where its rules end it. */
export const lives = {
  filing: (agency: Agency) => filing(agency),
  'filing, not in figures': (agency: Agency) => filing(agency, { benefitLines: [], authorBenefitOpinion: '' }),
  'filing, at a price of the regulation': (agency: Agency) => filing(agency, { benefitLines: completeDossier.benefitLines.map((line) => ({ ...line, hourlyCost: 62_000, hourlyCostFrom: { code: 'expert', label: 'Chuyên viên' }, otherAmounts: { r1: 500_000 } })) }),
  'filing, with a confidential note': (agency: Agency) => filing(agency, { sections: { ...completeDossier.sections, content: { type: 'doc', content: [{ type: 'paragraph', attrs: { confidential: true }, content: [{ type: 'text', text: 'Cách dò lỗi riêng của đơn vị, chưa công bố, gồm ba bước và một bảng mã.' }] }] } } }),
  intake,
  council: (agency: Agency) => council(agency),
  'council, against': (agency: Agency) => council(agency, { agree: 1 }),
  'council, all agreed on marks': (agency: Agency) => council(agency, { given: Array.from({ length: 4 }, () => ({ novelty: 40, applicability: 29, benefit: 29 })) }),
  'council, with its head as author': (agency: Agency) => council(agency, { head: 'stays out', given: marks.slice(0, 2) }),
  'council, with its head as author on it': (agency: Agency) => council(agency, { head: 'sits', given: marks.slice(0, 2) }),
  recognised,
  office,
} as const satisfies Record<string, (agency: Agency) => Promise<unknown>>

export type Life = keyof typeof lives

/** What happens to dossiers under these rules, in an agency of its own, as one plain value: two lives are equal exactly when the rules made no difference. */
export async function lifeUnder(w: World, pack: RegulationPack, life: Life): Promise<unknown> {
  return plain(await lives[life](await agencyUnder(w, pack)))
}

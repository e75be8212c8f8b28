import { declareConflicts, readDeclarations } from '@sangkien/contract/conflict'
import { correctMinutes, readMinutesPage } from '@sangkien/contract/minutes'
import { addSitting, closeSitting, concludeItem, noteAttendance, openSitting, putOnAgenda, readSitting } from '@sangkien/contract/council'
import { approveDecision, announceRevocation, draftDecisions, draftRevocation, issueDecision, readDecision, replyToRevocation } from '@sangkien/contract/decision'
import type { CouncilId, InitiativeId, PersonId, RoundId, SittingId } from '@sangkien/domain/ids'
import { addDays, type Day, day } from '@sangkien/domain/time/day'
import { handInSheet } from '../scoring/hand-in-sheet.ts'
import { demoNotes } from './demo-scale.ts'
import { saveMarks } from '../scoring/save-marks.ts'
import { sheetFor } from '../scoring/view-sheet.ts'
import { castVote } from '../sitting/cast-vote.ts'
import { judgesOf } from '../sitting/room.ts'
import { loadSitting } from '../sitting/sitting.query.ts'
import type { Cast } from './demo-cast.ts'
import { dice } from './dice.ts'
import { playHearing } from './play-hearing.ts'
import { playReviewers } from './play-reviewers.ts'
import { playSecretBallot } from './play-secret-ballot.ts'
import type { StageManager } from './stage-manager.ts'
import { callsBefore, type DemoRound, type Ending } from './storyline.ts'

export interface Taken { readonly id: InitiativeId; readonly ending: Ending; readonly authors: readonly PersonId[] }

const members = (cast: Cast): readonly PersonId[] => (['chair', 'vice', 'secretary', 'union', 'head', 'member', 'expert'] as const).map((part) => cast.parts[part])

interface DemoSitting { readonly name: string; readonly called: Day; readonly held: Day; readonly takes: (ending: Ending) => boolean; readonly goesTo: 'sheets' | 'midway' | 'closing' | 'decision' }

/** A round that is over had one sitting. The running one has one closed on Friday, one that sits this morning, and one that scores are being given for. */
function sittingsOf({ year, number, sits }: DemoRound): readonly DemoSitting[] {
  const name = `đợt ${number} năm ${year}`
  if (sits) return [{ name: `Phiên họp xét công nhận sáng kiến ${name}`, called: addDays(sits, -callsBefore), held: sits, takes: () => true, goesTo: 'decision' }]
  return [
    { name: `Phiên họp thứ nhất, ${name}`, called: day('2026-10-26'), held: day('2026-11-20'), takes: (ending) => ['awaiting_decision', 'deferred', 'consult_expert'].includes(ending), goesTo: 'closing' },
    { name: `Phiên họp thứ hai, ${name}`, called: day('2026-10-28'), held: day('2026-11-23'), takes: (ending) => ending === 'sitting', goesTo: 'midway' },
    { name: `Phiên họp xét công nhận sáng kiến ${name}`, called: day('2026-11-10'), held: day('2026-12-03'), takes: (ending) => ending === 'scoring', goesTo: 'sheets' },
  ]
}

/** The sittings of a round, from the call to the published results or as far as they have come. */
export function playRound(manager: StageManager, cast: Cast, round: DemoRound, councilId: CouncilId, roundId: RoundId, taken: () => readonly Taken[]): void {
  const { secretary } = cast.parts
  for (const { name, called, held, takes, goesTo } of sittingsOf(round))
    manager.on(called, 9, async () => {
      const items = taken().filter(({ ending }) => takes(ending))
      const { id } = await manager.as(secretary, addSitting, { body: { name, councilId, roundId, heldAt: new Date(`${held}T01:00:00Z`), place: 'Phòng họp số 2, trụ sở Văn phòng', scoresDue: addDays(held, -2) } })
      if (items.length > 0) await manager.as(secretary, putOnAgenda, { params: { id }, body: { initiativeIds: items.map((one) => one.id) } })
      if (items.length > 0) await answer(manager, cast, id, goesTo === 'sheets')
      if (goesTo === 'sheets' && items.length > 0) playReviewers(manager, { sitting: id, called, secretary, busy: cast.parts.member })
      if (round.scaled) score(manager, cast, round, id, called, items, goesTo !== 'sheets')
      if (round.scaled && round.decides) playHearing(manager, cast, called, round.decides, items)
      if (goesTo !== 'sheets') manager.on(held, 8, () => sit(manager, cast, round, id, items, goesTo === 'midway'))
      if (goesTo === 'decision') manager.on(round.decides!, 10, () => decide(manager, cast, round, id, items))
    })
}

/**
 * The members answer whether they have a conflict of interest: the head of Trung tâm Công báo has one with the second dossier of each
 * sitting, and for the sitting to come the head of Phòng Tổng hợp has not answered.
 */
async function answer(manager: StageManager, cast: Cast, id: SittingId, toCome: boolean): Promise<void> {
  for (const member of members(cast)) {
    const { rows } = await manager.as(member, readDeclarations, { params: { id } })
    const asked = rows.filter((row) => row.asked)
    const conflict = member === cast.parts.expert ? asked[1]?.initiativeId : undefined
    const answers = (toCome && member === cast.parts.head ? [] : asked)
      .map(({ initiativeId }) => (initiativeId === conflict ? { initiativeId, conflict: true, kinds: ['took_part' as const], note: 'Trung tâm của tôi lập trình phần mềm nêu trong hồ sơ.' } : { initiativeId, conflict: false, kinds: [], note: '' }))
    if (answers.length > 0) await manager.as(member, declareConflicts, { params: { id }, body: { answers } })
  }
}

function score(manager: StageManager, cast: Cast, round: DemoRound, sitting: SittingId, called: Day, items: readonly Taken[], all: boolean): void {
  const chance = dice(round.year * 10 + round.number)
  for (const [n, scorer] of members(cast).entries())
    manager.on(addDays(called, 4 + n), 20, async () => {
      const { rows } = await manager.as(scorer, readDeclarations, { params: { id: sitting } })
      const mine = items.filter(({ id }) => rows.some((row) => row.initiativeId === id && !row.isOut && !row.asked))
      // For the sitting to come some members are done, some half way, some have not begun.
      const most = all ? mine.length : n < 2 ? mine.length : n < 4 ? Math.floor(mine.length / 2) : 0
      for (const { id, ending } of mine.slice(0, most)) {
        const low = ending === 'declined'
        const marks = { novelty: low ? chance.between(12, 20) : chance.between(27, 38), applicability: low ? chance.between(8, 15) : chance.between(20, 29), benefit: low ? chance.between(8, 18) : chance.between(21, 29) }
        const draft = {
          rev: 0, marks, notes: demoNotes(marks.benefit), remark: low ? 'Số liệu chứng minh hiệu quả còn ít, điểm khác biệt so với cách làm cũ chưa rõ.' : chance.pick(remarks),
        }
        await manager.inside(scorer, async (tx, actor) => {
          await saveMarks(tx, actor, await sheetFor(tx, actor, sitting, id, { hold: true }), draft, manager.now)
          await handInSheet(tx, actor, await sheetFor(tx, actor, sitting, id, { hold: true }), 1, manager.now)
        })
      }
    })
}
const remarks = ['Có số liệu trước và sau, nguồn rõ ràng.', 'Giải pháp gọn, dễ áp dụng cho đơn vị khác.', 'Nên bổ sung hướng dẫn để nhân rộng.', 'Hiệu quả đã thấy rõ trong thực tế công việc.']

async function sit(manager: StageManager, cast: Cast, round: DemoRound, sitting: SittingId, items: readonly Taken[], midway: boolean): Promise<void> {
  const { secretary, chair } = cast.parts
  await manager.as(chair, openSitting, { params: { id: sitting } })
  const present = members(cast).slice(0, round.year === 2024 ? 6 : 7)
  await manager.as(secretary, noteAttendance, { params: { id: sitting }, body: { present: [...present] } })
  for (const { id, ending } of midway ? items.slice(0, 1) : items) {
    const result = ending === 'declined' ? 'decline' : ending === 'deferred' ? 'defer' : ending === 'consult_expert' ? 'consult_expert' : 'recognise'
    const facts = await manager.inside(secretary, (tx, actor) => loadSitting(tx, actor, sitting))
    const judges = judgesOf(facts, facts.items.find(({ initiativeId }) => initiativeId === id)!)
    const votes = present.flatMap((voter, n) => (!judges.includes(voter) ? [] : [[voter, result === 'recognise' ? (n === 5 && round.number === 2 ? 'disagree' : 'agree') : n < 2 ? 'agree' : 'disagree'] as const]))
    // The last item of the sitting on Friday is voted on in secret.
    if (round.sits === null && !midway && id === items.at(-1)?.id) await playSecretBallot(manager, { sitting, item: id, secretary, votes })
    else
      await manager.inside(secretary, async (tx, actor) => {
        const facts = await loadSitting(tx, actor, sitting, { hold: 'vote' })
        for (const [voter, choice] of votes) await castVote(tx, actor, facts, id, { choice, reason: '' }, voter, manager.now)
      })
    if (midway) continue
    const openGrades = (await manager.as(secretary, readSitting, { params: { id: sitting } })).agenda.find((item) => item.initiativeId === id)?.score?.openGrades ?? null
    const grade = result === 'recognise' && openGrades ? { label: openGrades[0] ?? null, reason: 'Điểm tính mới chưa đủ điều kiện của loại cao hơn.' } : null
    await manager.as(secretary, concludeItem, { params: { id: sitting, initiativeId: id }, body: { result, reasons: reasons[result], codes: result === 'decline' ? ['not_new'] : [], grade } })
  }
  if (midway) return
  const { agenda } = await manager.as(secretary, readSitting, { params: { id: sitting } })
  await manager.as(chair, closeSitting, { params: { id: sitting }, body: { conclusion: `Hội đồng đã xem xét ${agenda.length} hồ sơ; giao Thư ký hoàn thiện biên bản và dự thảo quyết định.` } })
  // Minutes of earlier rounds were signed by hand; those of the latest sitting are written and wait to be signed.
  if (round.sits !== null) await manager.inside(secretary, (tx, { org }) => tx.updateTable('sitting').set({ minutes_on_paper: true }).where('org_id', '=', org).where('id', '=', sitting).execute())
  else {
    const { rev } = await manager.as(secretary, readMinutesPage, { params: { id: sitting } })
    await manager.as(secretary, correctMinutes, { params: { id: sitting }, body: { rev, reason: 'Ghi diễn biến thảo luận', texts: [{ field: 'discussion', initiativeId: agenda[0]!.initiativeId, personId: null, text: 'Các thành viên hỏi về số liệu trước và sau khi áp dụng; tác giả đã nêu cách tính trong báo cáo.' }] } })
  }
}
const reasons = {
  recognise: '',
  decline: 'Giải pháp chủ yếu nhắc lại quy định hiện hành, chưa chứng minh được tính mới trong phạm vi cơ sở và hiệu quả khi áp dụng.',
  defer: 'Đề nghị áp dụng thêm ít nhất ba tháng và bổ sung số liệu đối chiếu, xét lại ở đợt sau.',
  consult_expert: 'Cần ý kiến chuyên gia về an toàn dữ liệu trước khi kết luận.',
} as const

async function decide(manager: StageManager, cast: Cast, round: DemoRound, sitting: SittingId, items: readonly Taken[]): Promise<void> {
  const { secretary, chief, clerk } = cast.parts
  const drafts = await manager.as(secretary, draftDecisions, { params: { id: sitting } })
  for (const [n, { id }] of drafts.entries()) {
    const { version } = await manager.as(secretary, readDecision, { params: { id } })
    const approved = await manager.as(chief, approveDecision, { params: { id }, body: { version } })
    await manager.as(clerk, issueDecision, { params: { id }, body: { version: approved.version, number: round.number * 140 + 37 + n, dated: round.decides! } })
  }
  for (const { id, authors } of items.filter(({ ending }) => ending === 'revoked')) {
    manager.on(addDays(round.decides!, 75), 9, () => announce(manager, cast, id, authors[0]!, addDays(round.decides!, 85)))
    manager.on(addDays(round.decides!, 120), 9, () => revoke(manager, cast, addDays(round.decides!, 120), id))
  }
}

async function announce(manager: StageManager, cast: Cast, id: InitiativeId, author: PersonId, answersOn: Day): Promise<void> {
  await manager.as(cast.parts.secretary, announceRevocation, { params: { id }, body: { ground: 'false_figures', reasons: 'Có phản ánh số liệu trước khi áp dụng không khớp với sổ theo dõi của đơn vị.' } })
  manager.on(answersOn, 14, async () => { await manager.as(author, replyToRevocation, { params: { id }, body: { words: 'Số liệu được ước tính từ trí nhớ của bộ phận lễ tân, không còn sổ ghi của tháng đó.' } }) })
}

async function revoke(manager: StageManager, cast: Cast, on: Day, id: InitiativeId): Promise<void> {
  const { secretary, chief, clerk } = cast.parts
  const draft = await manager.as(secretary, draftRevocation, { params: { id }, body: { reasons: 'Kiểm tra sau phản ánh cho thấy số liệu trước khi áp dụng không khớp với sổ theo dõi; tác giả đã giải trình nhưng không cung cấp được nguồn.' } })
  const approved = await manager.as(chief, approveDecision, { params: { id: draft.id }, body: { version: draft.version } })
  await manager.as(clerk, issueDecision, { params: { id: draft.id }, body: { version: approved.version, number: 311, dated: on } })
}

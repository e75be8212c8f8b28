import { castVote, closeSitting, concludeItem } from '@sangkien/contract/council'
import { approveDecision, draftDecisions, issueDecision } from '@sangkien/contract/decision'
import { exportRoundStatistics, readRoundStatistics } from '@sangkien/contract/statistics'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { beforeAll, describe, expect, it } from 'vitest'
import { aFiled, aRoom, goodMarks, onAgenda, opened, type Room, score } from '../../test/a-sitting.ts'
import { world } from '../../test/world.ts'
import { xlsxText } from '../../test/zip-text.ts'

describe('statistics of a round', () => {
  const w = world()
  const who = {} as Record<'author' | 'maker' | 'clerk' | 'viewer', PersonId>
  let room: Room
  let [praised, doubted, waiting] = [] as unknown as [InitiativeId, InitiativeId, InitiativeId]
  const read = async (person: PersonId = room.office) => (await w.as(person))(readRoundStatistics, { params: { id: room.round } })
  const conclude = async (id: InitiativeId, result: 'recognise' | 'decline') => {
    const judges = id === doubted ? room.members.slice(0, 4) : room.members // one is an author of it
    for (const [at, member] of judges.entries()) await (await w.as(member))(castVote, { params: { id: room.sitting, initiativeId: id }, body: { choice: result === 'recognise' || at === 0 ? 'agree' : 'disagree' } })
    await (await w.as(room.office))(concludeItem, { params: { id: room.sitting, initiativeId: id }, body: { result, reasons: result === 'decline' ? 'Chưa có hiệu quả' : '', codes: result === 'decline' ? ['not_beneficial'] : [] } })
  }

  beforeAll(async () => {
    who.author = await w.person([])
    who.maker = await w.person(['decision_maker'])
    who.clerk = await w.person(['records_clerk'])
    room = await aRoom(w)
    // The one who may see statistics and is an author too: of the doubted dossier.
    who.viewer = await w.person(['leadership_viewer'])
    praised = await aFiled(w, room, { authors: [who.author], columns: { received_at: new Date('2026-11-02T03:00:00Z'), accepted_at: new Date('2026-11-06T03:00:00Z') } })
    doubted = await aFiled(w, room, { authors: [who.viewer, room.members[4]!], columns: { received_at: new Date('2026-11-02T03:00:00Z'), accepted_at: new Date('2026-11-16T03:00:00Z') } })
    await aFiled(w, room, { authors: [who.author], stage: 'intake_refused', columns: { refusal_code: 'not_a_solution', refusal_reason: 'Chỉ nêu vấn đề' } })
    waiting = await aFiled(w, room, { authors: [who.author] })
    await onAgenda(w, room, praised, doubted)
    await score(w, room, praised, room.members)
    await score(w, room, doubted, room.members.slice(0, 3), { novelty: 5, applicability: 5, benefit: 5 })
    await score(w, room, doubted, room.members.slice(3, 4), goodMarks)
    w.now = new Date('2026-12-01T02:00:00Z')
    await opened(w, room)
    await conclude(praised, 'recognise')
    await conclude(doubted, 'decline')
  })

  it('says nothing of scores, votes and refusals before results are published', async () => {
    expect(await read()).toMatchObject({ filed: 4, recognised: 0, declined: 0, underWay: 3, agreement: { dossiers: 0, voted: 0, widest: [] }, declineReasons: [], load: [] })
    await (await w.as(room.office))(closeSitting, { params: { id: room.sitting }, body: { conclusion: '' } })
    expect(await read()).toMatchObject({ recognised: 0, declined: 0, agreement: { dossiers: 0, voted: 0 }, declineReasons: [] })
    const drafts = await (await w.as(room.office))(draftDecisions, { params: { id: room.sitting } })
    for (const [at, { id }] of drafts.entries()) {
      await (await w.as(who.maker))(approveDecision, { params: { id }, body: { version: 1 } })
      await (await w.as(who.clerk))(issueDecision, { params: { id }, body: { version: 2, number: at + 1, dated: '2026-12-01' } })
    }
    expect(await read()).toMatchObject({ recognised: 1, declined: 1, refusedAtIntake: 1, underWay: 1 })
  })

  it('tells the time of each step in working days, and which dossier took longest', async () => {
    const { times } = await read()
    expect(times.find(({ step }) => step === 'intake')).toMatchObject({ median: 4, longest: { initiativeId: doubted, days: 10 } })
    expect(times.find(({ step }) => step === 'decision')).toMatchObject({ dossiers: 2, median: 0, ninth: 0 })
    expect(times.find(({ step }) => step === 'whole')!.dossiers).toBe(2)
  })

  it('tells how far the council agreed, and who carried how much', async () => {
    const { agreement, load } = await read()
    expect(agreement).toMatchObject({ dossiers: 2, beyondLine: 1, outliers: 1, voted: 2, unanimous: 1, discussed: 0, widest: [{ initiativeId: doubted, sheets: 4 }, { initiativeId: praised, sheets: 5, spread: 0 }] })
    expect(load.find(({ personId }) => personId === room.members[4])).toMatchObject({ judged: 1, sheets: 1, out: 1, sittings: 1, present: 1 })
    expect(load.find(({ personId }) => personId === room.members[1])).toMatchObject({ judged: 2, sheets: 2, out: 0 })
  })

  it('tells what was refused and why, in the words of the rules', async () => {
    expect(await read()).toMatchObject({ intakeReasons: [{ code: 'not_a_solution', count: 1 }], declineReasons: [{ code: 'not_beneficial', count: 1 }] })
    expect((await read()).declineReasons[0]!.label).not.toBe('not_beneficial')
  })

  it('leaves an author’s own dossier out of scores and votes', async () => {
    expect((await read(who.viewer)).agreement).toMatchObject({ dossiers: 1, voted: 1, widest: [{ initiativeId: praised }] })
  })

  it('goes to Excel whole, and to nobody else', async () => {
    const text = xlsxText((await (await w.as(room.office)).file(exportRoundStatistics, { params: { id: room.round } })).bytes)
    for (const said of ['Cả quá trình', 'Xem xét đơn', 'Không tiếp nhận', 'Chênh lệch']) expect(text).toContain(said)
    await expect(read(who.author)).rejects.toMatchObject({ status: 403 })
    await expect((await w.as(room.office))(readRoundStatistics, { params: { id: waiting as never } })).rejects.toMatchObject({ status: 404 })
  })
})

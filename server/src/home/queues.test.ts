import { draftOutgoing } from '@sangkien/contract/outgoing'
import { listDecisions } from '@sangkien/contract/decision'
import { listHandled } from '@sangkien/contract/home'
import { listInitiatives } from '@sangkien/contract/initiative'
import { readMe } from '@sangkien/contract/session'
import type { DecisionId, PersonId } from '@sangkien/domain/ids'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPaper } from '../../test/a-paper.ts'
import { anInitiative } from '../../test/an-initiative.ts'
import { aFiled, aRoom, onAgenda, type Room, score } from '../../test/a-sitting.ts'
import { world } from '../../test/world.ts'
import { handlingActs } from '../history/handling-acts.ts'
import { type Happening, record } from '../history/record.ts'
import { newId } from '../id.ts'

describe('the queues of the frame', () => {
  const w = world()
  let room: Room
  const counts = async (person: PersonId) => (await (await w.as(person))(readMe, {})).counts
  const handled = async (person: PersonId, query = {}) => (await w.as(person))(listHandled, { query })
  const did = (person: PersonId, about: Omit<Happening, 'at' | 'actor'>) => w.inside((tx) => record(tx, w.org, { at: w.now, actor: { id: person }, ...about }))
  const decision = async (columns: Record<string, unknown> = {}) => {
    const id = newId<DecisionId>()
    await w.inside(async (tx) => tx.insertInto('decision').values({ org_id: w.org, id, kind: 'recognition', about: 'Công nhận sáng kiến', created_by: room.office, created_at: w.now, ...columns } as never).execute())
    return id
  }
  beforeAll(async () => { room = await aRoom(w) })

  it('“Đã xử lý” holds what each did, named as what it was done to, the latest first', async () => {
    const id = await aFiled(w, room)
    await onAgenda(w, room, id)
    await score(w, room, id, [room.members[1]!])
    expect(await handled(room.office)).toMatchObject({ total: 1, rows: [{ what: 'initiative.on_agenda', noun: 'initiative', subjectId: id }] })
    const declared = { what: 'conflict.declared', noun: 'sitting', subjectId: room.sitting }
    expect(await handled(room.members[1]!)).toMatchObject({ total: 2, rows: [{ what: 'scoring.sheet_handed_in', noun: 'initiative', subjectId: id, title: 'Rút ngắn thời gian cấp phát vật tư' }, declared] })
    expect(await handled(room.members[2]!)).toMatchObject({ total: 1, rows: [declared] })
  })

  it.each(handlingActs)('counts %s in the frame as it lists it, for who did it and nobody else', async (what) => {
    const [doer, other] = [await w.person(['secretariat', 'decision_maker', 'records_clerk']), await w.person(['secretariat'])]
    const word = what.split('.')[0]!
    const noun = (['scoring', 'conflict', 'ballot', 'paper_count', 'reviewing'].includes(word) ? 'sitting' : word === 'expert' ? 'initiative' : word) as Happening['noun']
    const initiative = await anInitiative(w)
    const subject = { initiative, decision: noun === 'decision' ? await decision() : '', outgoing: noun === 'outgoing' ? (await (await w.as(doer)).upload(draftOutgoing, { query: { signerId: doer, capacity: 'KT' } }, await aPaper())).id : '', report: '2026', sitting: room.sitting }[noun as 'initiative']
    const detail = what === 'sitting.voted' ? { initiativeId: initiative, shownByHand: false } : ['scoring', 'ballot', 'paper_count'].includes(word) ? { initiativeId: initiative } : {}
    await did(doer, { what, noun, subject, detail })
    const { rows, total } = await handled(doer)
    expect(rows).toMatchObject([{ what, subjectId: 'initiativeId' in detail ? initiative : subject }])
    expect([total, (await counts(doer))['done']]).toEqual([1, 1])
    expect([(await handled(other)).total, (await counts(other))['done']]).toEqual([0, 0])
  })

  it('leaves out what settles nothing, and the hands one noted for others', async () => {
    const officer = await w.person(['secretariat'])
    const id = await anInitiative(w)
    await did(officer, { what: 'initiative.condition_checked', noun: 'initiative', subject: id })
    await did(officer, { what: 'sitting.voted', noun: 'sitting', subject: room.sitting, detail: { initiativeId: id, shownByHand: true } })
    expect([(await handled(officer)).rows, (await counts(officer))['done']]).toEqual([[], 0])
  })

  it('keeps an act whose dossier its doer may no longer open, without naming the dossier', async () => {
    const gone = await w.person()
    await did(gone, { what: 'initiative.accepted', noun: 'initiative', subject: await anInitiative(w, { title: 'Không còn được xem' }) })
    await did(gone, { what: 'decision.approved', noun: 'decision', subject: await decision() })
    expect((await handled(gone)).rows).toMatchObject([{ subjectId: null, title: '', code: null }, { subjectId: null, title: '' }])
  })

  it('is paged, each act once, with the same number of statements for one row and for three', async () => {
    const busy = await w.person(['secretariat'])
    const id = await anInitiative(w)
    for (const what of ['initiative.accepted', 'initiative.on_agenda', 'initiative.consent_recorded', 'initiative.term_extended']) await did(busy, { what, noun: 'initiative', subject: id })
    const as = await w.as(busy)
    const cost = async (limit: number) => { w.statements = 0; return { page: await as(listHandled, { query: { limit } }), statements: w.statements } }
    const [one, three] = [await cost(1), await cost(3)]
    expect(one.statements).toBe(three.statements)
    const rest = await as(listHandled, { query: { limit: 3, after: three.page.next! } })
    expect([...three.page.rows, ...rest.rows].map(({ what }) => what)).toEqual(['initiative.term_extended', 'initiative.consent_recorded', 'initiative.on_agenda', 'initiative.accepted'])
    expect(rest.next).toBeNull()
    await expect(as(listHandled, { query: { after: 'x' } })).rejects.toMatchObject({ status: 422 })
  })

  it.each(['records_clerk', 'decision_maker'] as const)('“Chờ ban hành” of the %s counts the list it opens', async (role) => {
    const person = await w.person([role])
    const before = (await counts(person))['to_issue']!
    await decision()
    await decision({ approved_by: room.office, approved_at: w.now })
    const list = await (await w.as(person))(listDecisions, { query: { state: 'approved' } })
    expect((await counts(person))['to_issue']).toBe(list.total)
    expect(list.total).toBe(before + 1)
  })

  it('“Chờ tiếp nhận” counts the list it opens, the officer’s own dossier too', async () => {
    await anInitiative(w, { authors: [room.office] })
    await anInitiative(w)
    const { total } = await (await w.as(room.office))(listInitiatives, { query: { queue: 'to_receive' } })
    expect(total).toBeGreaterThanOrEqual(2)
    expect((await counts(room.office))['to_receive']).toBe(total)
    expect(Object.keys(await counts(await w.person()))).not.toContain('to_receive')
  })
})

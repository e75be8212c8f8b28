import { readConflicts } from '@sangkien/contract/conflict'
import { addCouncil, addSitting, castVote, closeSitting, concludeItem } from '@sangkien/contract/council'
import { approveDecision, draftDecisions, issueDecision } from '@sangkien/contract/decision'
import { askSecondLook } from '@sangkien/contract/hearing'
import { readInitiative } from '@sangkien/contract/initiative'
import { usualHearingRules } from '@sangkien/domain/hearing/hearing-rules'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import { beforeAll, describe, expect, it } from 'vitest'
import { aFiled, aRoom, goodMarks, onAgenda, opened, type Room, score } from '../../test/a-sitting.ts'
import { refusedWith, world } from '../../test/world.ts'

const reasons = 'Hội đồng chưa xem minh chứng số 3 về số liệu năm 2026.'
const asking = (part: Partial<typeof usualHearingRules>): RegulationPack => ({ ...daNangEducation, council: { ...daNangEducation.council, hearing: { ...usualHearingRules, ...part } } })

describe('a second look by other members', () => {
  const w = world()
  const who = {} as Record<'lan' | 'maker' | 'clerk', PersonId>
  let number = 0
  beforeAll(async () => {
    who.lan = await w.person([], { fullName: 'Trần Thị Lan' })
    who.maker = await w.person(['decision_maker'])
    who.clerk = await w.person(['records_clerk'])
  })

  /** The council scores, sits on this day, votes all one way, and what came of it is issued. */
  async function decided(room: Room, id: InitiativeId, choice: 'agree' | 'disagree', dated: `${string}-${string}-${string}`): Promise<void> {
    await score(w, room, id, room.members, choice === 'agree' ? goodMarks : { novelty: 5, applicability: 5, benefit: 5 })
    w.now = new Date(`${dated}T02:00:00Z`)
    await opened(w, room)
    for (const member of room.members) await (await w.as(member))(castVote, { params: { id: room.sitting, initiativeId: id }, body: { choice } })
    const office = await w.as(room.office)
    await office(concludeItem, { params: { id: room.sitting, initiativeId: id }, body: choice === 'agree' ? { result: 'recognise', reasons: '' } : { result: 'decline', reasons: 'Chưa chứng minh được hiệu quả' } })
    await office(closeSitting, { params: { id: room.sitting }, body: { conclusion: '' } })
    const [draft] = await office(draftDecisions, { params: { id: room.sitting } })
    await (await w.as(who.maker))(approveDecision, { params: { id: draft!.id }, body: { version: 1 } })
    await (await w.as(who.clerk))(issueDecision, { params: { id: draft!.id }, body: { version: 2, number: (number += 1), dated } })
  }
  async function declined(room: Room): Promise<InitiativeId> {
    const id = await aFiled(w, room, { authors: [who.lan] })
    await onAgenda(w, room, id)
    await decided(room, id, 'disagree', '2026-12-01')
    return id
  }
  const read = async (id: InitiativeId, person: PersonId) => (await w.as(person))(readInitiative, { params: { id } })
  const ask = async (id: InitiativeId, person = who.lan) => (await w.as(person))(askSecondLook, { params: { id }, body: { reasons } })
  const morning = w.now

  it('is taken by other members to another result, while the first stays known', async () => {
    w.now = morning
    const room = await aRoom(w)
    const id = await declined(room)
    expect(await read(id, who.lan)).toMatchObject({ stage: 'declined', secondLook: { asked: null, last: '2026-12-31' }, acts: { ask_second_look: null } })
    const asked = await ask(id)
    expect(asked).toMatchObject({ stage: 'accepted', secondLook: { asked: { reasons, byName: 'Trần Thị Lan', dueOn: '2026-12-31', sittingName: 'Phiên họp thứ nhất' } }, result: { result: 'decline' } })
    await expect(ask(id)).rejects.toMatchObject(refusedWith('second_look.asked', 409))
    expect((await w.inside((tx) => tx.selectFrom('notice').where('org_id', '=', w.org).where('kind', '=', 'hearing.second_look').where('initiative_id', '=', id).select('person_id').execute())).map(({ person_id }) => person_id)).toContain(room.office)

    // Another council, in which one of the first sits too: that member is out.
    const [kept, ...others] = [room.members[1]!, await w.person(['council_chair']), await w.person(['council_member']), await w.person(['council_member']), await w.person(['council_member'])]
    const office = await w.as(room.office)
    const seats = [others[0]!, ...others.slice(1), kept]
    const council = await office(addCouncil, { body: { name: 'Hội đồng xét lại', decisionNumber: '40/QĐ-VP', decisionDate: '2026-12-01', validFrom: '2026-12-01', validTo: null, seats: seats.map((personId, at) => ({ personId, seat: (['chair', 'vice_chair', 'secretary', 'union_representative', 'member'] as const)[at]! })) } })
    const sitting = await office(addSitting, { body: { name: 'Phiên xét lại', councilId: council.id, roundId: room.round, heldAt: '2026-12-10T01:00:00Z', place: 'Phòng họp 1', scoresDue: '2026-12-09' } })
    const again: Room = { ...room, council: council.id, sitting: sitting.id, chair: others[0]!, members: seats.slice(0, 4) }
    await onAgenda(w, again, id)
    const { rows } = await office(readConflicts, { params: { id: sitting.id } })
    expect(rows.filter(({ isOut }) => isOut)).toMatchObject([{ personId: kept, found: expect.arrayContaining([{ ground: 'judged_before', with: expect.any(String) as string, about: 'Phiên họp thứ nhất' }]) as unknown }])
    expect(rows.filter(({ isOut }) => !isOut).map(({ personId }) => personId).toSorted()).toEqual(seats.slice(0, 4).toSorted())

    await decided(again, id, 'agree', '2026-12-10')
    expect(await read(id, who.lan)).toMatchObject({ stage: 'recognised', result: { result: 'recognise', decidedOn: '2026-12-10' } })
    expect((await read(id, who.lan)).acts).not.toHaveProperty('ask_second_look')
  })

  it('has its own clock, as long as the rules say', async () => {
    w.now = morning
    const room = await aRoom(w, { pack: asking({ lookDays: 10 }) })
    const id = await declined(room)
    const { terms } = await ask(id)
    expect(terms.filter(({ ended }) => !ended)).toMatchObject([{ kind: 'decide', startsOn: '2026-12-01', dueOn: '2026-12-11', count: 10, unit: 'days' }])
  })

  it('is for its authors, in time', async () => {
    w.now = morning
    const room = await aRoom(w, { pack: asking({ askWithinDays: 7 }) })
    const id = await declined(room)
    await expect(ask(id, room.office)).rejects.toMatchObject(refusedWith('second_look.not_an_author', 403))
    w.now = new Date('2026-12-08T17:00:00Z')
    await expect(ask(id)).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'second_look.too_late', last: '2026-12-08' } } })
    expect(await read(id, who.lan)).toMatchObject({ stage: 'declined', acts: { ask_second_look: { code: 'second_look.too_late' } } })
  })
})

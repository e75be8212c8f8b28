import { castVote, readSitting } from '@sangkien/contract/council'
import { addRound, listRounds } from '@sangkien/contract/regulation'
import { handInSheet, saveMarks } from '@sangkien/contract/scoring'
import type { InitiativeId } from '@sangkien/domain/ids'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { readPack } from '@sangkien/domain/regulation/read-pack'
import { roundsOfYear } from '@sangkien/domain/regulation/yearly-rounds'
import type { Marks } from '@sangkien/domain/scoring/scale'
import { describe, expect, it } from 'vitest'
import { chooses, letVote, votingOpen, votingOver } from '../../test/a-contest.ts'
import { aFiled, aRoom, aRound, onAgenda, opened, type Room, score } from '../../test/a-sitting.ts'
import { eightyAndTwenty, fortyThirtyThirty, levelsToPick, oneExcludes, provincialShapes, twoRounds, votesOfAppointed, votesOfPresent } from '../../test/provincial-shapes.ts'
import { world } from '../../test/world.ts'

it.each(provincialShapes.map((pack) => [pack.name, pack] as const))('%s is a pack without contradiction, and comes back from its file as it was', (_name, pack) => {
  expect(readPack(JSON.parse(JSON.stringify(pack)))).toEqual({ pack, problems: [] })
})

describe('a dossier under the rules of', () => {
  const w = world({ breaks: { because: 'each has a version of the rules of its own', names: ['versions of the regulation follow one another without a shared day'] } })

  async function before(pack: RegulationPack, size = 5): Promise<{ room: Room; id: InitiativeId }> {
    w.now = votingOpen
    const room = await aRoom(w, { pack, size })
    const id = await aFiled(w, room, { authors: [await w.person()] })
    await onAgenda(w, room, id)
    return { room, id }
  }
  const item = async (room: Room) => (await (await w.as(room.office))(readSitting, { params: { id: room.sitting } })).agenda[0]!
  /** What its points come to, every member having given the same. */
  async function scored(pack: RegulationPack, marks: Marks) {
    const { room, id } = await before(pack)
    await score(w, room, id, room.members, marks)
    await opened(w, room)
    const { score: of, suggested } = await item(room)
    return { points: of!.points, class: of!.class, failed: of!.failed, suggested }
  }
  /** What a vote of so many who agree comes to, so many of seven being there. */
  async function voted(pack: RegulationPack, { agree, present }: { agree: number; present: number }) {
    const { room, id } = await before(pack, 7)
    await opened(w, room, room.members.slice(0, present))
    for (const member of room.members.slice(0, agree)) await (await w.as(member))(castVote, { params: { id: room.sitting, initiativeId: id }, body: { choice: 'agree' } })
    const { vote, suggested } = await item(room)
    return [vote!.needed, vote!.denominator, suggested]
  }

  it('(a) passes by its total, and not under the least of one criterion; its grade is that of its total', async () => {
    expect(await scored(fortyThirtyThirty, { novelty: 34, criterion_2: 26, criterion_3: 25 })).toMatchObject({ points: 85, class: 'Xuất sắc', failed: [] })
    expect(await scored(fortyThirtyThirty, { novelty: 25, criterion_2: 25, criterion_3: 25 })).toMatchObject({ points: 75, class: 'Khá' })
    expect(await scored(fortyThirtyThirty, { novelty: 40, criterion_2: 30, criterion_3: 9 })).toMatchObject({ points: 79, class: null, failed: [{ code: 'criterion_below', criterion: 'criterion_3', wanted: 10, found: 9 }], suggested: 'decline' })
    expect(await scored(fortyThirtyThirty, { novelty: 29, criterion_2: 20, criterion_3: 10 })).toMatchObject({ failed: [{ code: 'total_below', wanted: 60, found: 59 }] })
  })

  it('(b) needs five of the seven appointed, however many are there', async () => {
    expect(await voted(votesOfAppointed, { agree: 5, present: 5 })).toEqual([5, 7, 'recognise'])
    expect(await voted(votesOfAppointed, { agree: 4, present: 5 })).toEqual([5, 7, 'decline'])
  })

  it('(c) needs four of the five present', async () => {
    expect(await voted(votesOfPresent, { agree: 4, present: 5 })).toEqual([4, 5, 'recognise'])
    expect(await voted(votesOfPresent, { agree: 3, present: 5 })).toEqual([4, 5, 'decline'])
    expect(await voted(votesOfPresent, { agree: 4, present: 7 })).toEqual([5, 7, 'decline'])
  })

  it('(d) has its points from the level picked, and none above the best', async () => {
    expect(await scored(levelsToPick, { novelty: 41, criterion_2: 20 })).toMatchObject({ points: 61, failed: [] })
    const { room, id } = await before(levelsToPick)
    const as = await w.as(room.members[0]!)
    const params = { sittingId: room.sitting, initiativeId: id }
    const { rev } = await as(saveMarks, { params, body: { rev: 0, marks: { novelty: 61, criterion_2: 20 }, remark: '' } })
    await expect(as(handInSheet, { params, body: { rev } })).rejects.toMatchObject({ status: 422 })
  })

  it('(e) is excluded by the one criterion, whatever the others give', async () => {
    expect(await scored(oneExcludes, { novelty: 90, criterion_2: 0 })).toMatchObject({ points: 90, failed: [{ code: 'criterion_below', criterion: 'criterion_2', wanted: 10, found: 0 }], suggested: 'decline' })
    expect(await scored(oneExcludes, { novelty: 40, criterion_2: 10 })).toMatchObject({ points: 50, failed: [] })
  })

  it('(f) falls into rounds that close on the days of the rules; one that closes on another day says so', async () => {
    const { regulation } = await aRound(w, twoRounds)
    const office = await w.as(await w.person(['secretariat']))
    const [first, second] = roundsOfYear(twoRounds.rounds!, 2030)
    await office(addRound, { body: { year: 2030, ...first!, regulationId: regulation } })
    await office(addRound, { body: { year: 2030, ...second!, closesOn: '2030-11-15', regulationId: regulation } })
    const rounds = (await office(listRounds, {})).filter(({ year }) => year === 2030)
    expect(rounds.map(({ number, opensOn, closesOn, closesByRules }) => [number, opensOn, closesOn, closesByRules])).toEqual([[2, '2030-05-31', '2030-11-15', '2030-10-30'], [1, '2029-10-31', '2030-05-30', null]])
  })

  it('(g) has the points of the council and its share of the public’s', async () => {
    const { room, id } = await before(eightyAndTwenty)
    await letVote(w, room.round)
    const other = await aFiled(w, room, { authors: [await w.person()] })
    for (const choice of [[id], [id], [id, other], [other]]) await chooses(w, await w.person(), room.round, ...choice)
    await score(w, room, id, room.members, { novelty: 45, criterion_2: 25 })
    w.now = votingOver
    await opened(w, room)
    expect((await item(room)).score).toMatchObject({ points: 85, contest: { council: 70, public: 15 }, class: 'Giải khuyến khích', passed: true })
  })
})

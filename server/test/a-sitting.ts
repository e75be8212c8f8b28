import { declareConflicts, readDeclarations } from '@sangkien/contract/conflict'
import { addCouncil, addSitting, noteAttendance, openSitting, putOnAgenda } from '@sangkien/contract/council'
import { handInSheet, saveMarks } from '@sangkien/contract/scoring'
import type { CouncilId, InitiativeId, PersonId, RegulationId, RoundId, SittingId } from '@sangkien/domain/ids'
import type { RegulationPack, Seat } from '@sangkien/domain/regulation/pack'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import type { Marks } from '@sangkien/domain/scoring/scale'
import { day } from '@sangkien/domain/time/day'
import { newId } from '../src/id.ts'
import { addRegulationRow } from '../src/organisation/make-organisation.ts'
import { type About, anInitiative } from './an-initiative.ts'
import { aSnapshot } from './a-snapshot.ts'
import type { world } from './world.ts'

type World = ReturnType<typeof world>

/** A council called to a sitting: its people, the officer who runs it, and what it sits by. */
export interface Room {
  readonly office: PersonId; readonly chair: PersonId; readonly members: readonly PersonId[]
  readonly council: CouncilId; readonly round: RoundId; readonly regulation: RegulationId; readonly sitting: SittingId
}

const seatsOf = (count: number): Seat[] => (['chair', 'vice_chair', 'secretary', 'union_representative'] as Seat[]).concat(Array<Seat>(Math.max(0, count - 4)).fill('member'))
let rounds = 0

/** A council of `size`, and a sitting of it on 01/12/2026 at 8:00 with scores due the day before. */
export async function aRoom(w: World, { pack = daNangEducation, size = 5, seated = [] }: { pack?: RegulationPack; size?: number; seated?: readonly PersonId[] } = {}): Promise<Room> {
  const office = await w.person(['secretariat'])
  const chair = seated[0] ?? (await w.person(['council_chair']))
  const others: PersonId[] = [...seated.slice(1)]
  while (others.length < size - 1) others.push(await w.person(['council_member']))
  const members = [chair, ...others]
  const { regulation, round } = await aRound(w, pack)
  const asOffice = await w.as(office)
  const council = await asOffice(addCouncil, { body: { name: 'Hội đồng sáng kiến năm 2026', decisionNumber: '12/QĐ-VP', decisionDate: '2026-01-15', validFrom: '2026-01-15', validTo: null, seats: members.map((personId, at) => ({ personId, seat: seatsOf(size)[at]! })) } })
  const sitting = await asOffice(addSitting, { body: { name: 'Phiên họp thứ nhất', councilId: council.id, roundId: round, heldAt: '2026-12-01T01:00:00Z', place: 'Phòng họp 1', scoresDue: '2026-11-30' } })
  return { office, chair, members, council: council.id, round, regulation, sitting: sitting.id }
}

export async function aRound(w: World, pack: RegulationPack): Promise<{ regulation: RegulationId; round: RoundId }> {
  const round = newId<RoundId>()
  const regulation = await w.inside(async (tx) => {
    const id = await addRegulationRow(tx, w.org, pack, day('2026-01-01'), w.now)
    await tx.insertInto('round').values({ org_id: w.org, id: round, year: 2026, number: (rounds += 1), name: `Đợt ${rounds} năm 2026`, opens_on: day('2026-01-01'), closes_on: day('2026-12-31'), regulation_id: id }).execute()
    return id
  })
  w.putThere.add(regulation)
  return { regulation, round }
}

/** A dossier that was filed (with its snapshot) under the rules of the room, accepted unless said otherwise. */
export async function aFiled(w: World, room: Pick<Room, 'regulation' | 'round'>, about: About = {}): Promise<InitiativeId> {
  const id = await anInitiative(w, { stage: 'accepted', ...about, columns: { regulation_id: room.regulation, round_id: room.round, ...about.columns } })
  await aSnapshot(w, id, room.regulation, about)
  return id
}

/** Puts dossiers on the agenda, and every member who is asked says that there is no conflict. */
export async function onAgenda(w: World, room: Room, ...initiativeIds: InitiativeId[]): Promise<void> {
  await unasked(w, room, ...initiativeIds)
  for (const member of room.members) await nothingToDeclare(w, room.sitting, member)
}

/** Puts dossiers on the agenda; nobody has answered yet. */
export async function unasked(w: World, room: Room, ...initiativeIds: InitiativeId[]): Promise<void> {
  await (await w.as(room.office))(putOnAgenda, { params: { id: room.sitting }, body: { initiativeIds } })
}

/** A member says of every dossier they are asked about that there is no conflict. */
export async function nothingToDeclare(w: World, sitting: string, member: PersonId): Promise<void> {
  const as = await w.as(member)
  const { rows } = await as(readDeclarations, { params: { id: sitting } })
  const answers = rows.filter(({ asked }) => asked).map(({ initiativeId }) => ({ initiativeId, conflict: false, kinds: [], note: '' }))
  if (answers.length > 0) await as(declareConflicts, { params: { id: sitting }, body: { answers } })
}

export const goodMarks: Marks = { novelty: 32, applicability: 25, benefit: 24 }

/** Each of these members saves these marks and hands them in. */
export async function score(w: World, room: Room, initiativeId: InitiativeId, scorers: readonly PersonId[], marks: Marks = goodMarks): Promise<void> {
  for (const scorer of scorers) {
    const as = await w.as(scorer)
    const params = { sittingId: room.sitting, initiativeId }
    const { rev } = await as(saveMarks, { params, body: { rev: 0, marks, remark: '' } })
    await as(handInSheet, { params, body: { rev } })
  }
}

/** The sitting opens with these members there: all of them unless said otherwise. */
export async function opened(w: World, room: Room, present: readonly PersonId[] = room.members): Promise<void> {
  const as = await w.as(room.office)
  await as(openSitting, { params: { id: room.sitting } })
  await as(noteAttendance, { params: { id: room.sitting }, body: { present: [...present] } })
}

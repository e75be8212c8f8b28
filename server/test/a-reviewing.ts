import { listNotices } from '@sangkien/contract/home'
import { assignReviewer, listMyReviews, readReviewing, setSeatFields } from '@sangkien/contract/reviewing'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import type { Room } from './a-sitting.ts'
import type { world } from './world.ts'

/** Rules under which half of the council may sit, so that one may be out. */
export const half = { ...daNangEducation, voting: { ...daNangEducation.voting, quorum: { num: 1, den: 2, of: 'appointed' as const } } }

/** What tests of reviewers do and look at, as the people of a room. */
export function reviewingIn(w: ReturnType<typeof world>) {
  const seen = async (room: Room, by = room.office) => (await w.as(by))(readReviewing, { params: { id: room.sitting } })
  return {
    seen,
    office: async (room: Room) => w.as(room.office),
    namesOn: async (room: Room, id: InitiativeId) => (await seen(room)).items.find(({ initiativeId }) => initiativeId === id)!.reviewers.map(({ personId }) => personId),
    put: async (room: Room, initiativeId: InitiativeId, personId: PersonId, by = room.office) => (await w.as(by))(assignReviewer, { params: { id: room.sitting, initiativeId, personId } }),
    mine: async (person: PersonId) => (await w.as(person))(listMyReviews, {}),
    told: async (person: PersonId, kind: string) => (await (await w.as(person))(listNotices, { query: { limit: 50 } })).rows.filter((row) => row.kind === kind),
    knows: async (room: Room, personId: PersonId, fields: string[], by = room.office) => (await w.as(by))(setSeatFields, { params: { id: room.council, personId }, body: { fields } }),
    nameOf: (person: PersonId) => w.inside(async (tx) => (await tx.selectFrom('person').where('org_id', '=', w.org).where('id', '=', person).select('full_name').executeTakeFirstOrThrow()).full_name),
  }
}

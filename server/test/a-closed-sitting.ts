import type { CouncilId, InitiativeId, PersonId, RoundId, SittingId } from '@sangkien/domain/ids'
import { newId } from '../src/id.ts'
import { type About, anInitiative } from './an-initiative.ts'
import type { world } from './world.ts'

type World = ReturnType<typeof world>

export interface Concluded extends About { readonly result?: 'recognise' | 'decline' | 'defer'; readonly score?: number; readonly class?: string; readonly reasons?: string; readonly reasonCodes?: readonly string[]; readonly consentAsked?: boolean }

let sittings = 0

/** A sitting of 20/11/2026 that has closed, with what it concluded waiting for a decision; how it came there is the council's tests' business. */
export async function aClosedSitting(w: World, concluded: readonly Concluded[], { closed = true, seats = [] }: { closed?: boolean; seats?: readonly PersonId[] } = {}): Promise<{ sitting: SittingId; items: InitiativeId[] }> {
  const [sitting, council, round] = [newId<SittingId>(), newId<CouncilId>(), newId<RoundId>()]
  sittings += 1
  await w.inside(async (tx) => {
    const { id: regulation_id } = await tx.selectFrom('regulation').where('org_id', '=', w.org).select('id').executeTakeFirstOrThrow()
    await tx.insertInto('council').values({ org_id: w.org, id: council, name: 'Hội đồng sáng kiến', decision_number: '12/QĐ-VP', decision_date: '2026-01-15', valid_from: '2026-01-15' } as never).execute()
    for (const [position, person] of seats.entries()) await tx.insertInto('council_seat').values({ org_id: w.org, council_id: council, person_id: person, seat: 'member', position }).execute()
    await tx.insertInto('round').values({ org_id: w.org, id: round, year: 2026, number: 100 + sittings, name: 'Đợt 1 năm 2026', opens_on: '2026-01-01', closes_on: '2026-12-31', regulation_id } as never).execute()
    await tx.insertInto('sitting').values({
      org_id: w.org, id: sitting, council_id: council, round_id: round, name: `Phiên họp ${sittings}`, held_at: new Date('2026-11-20T01:00:00Z'), place: 'Phòng họp 1', scores_due: '2026-11-19',
      opened_at: new Date('2026-11-20T01:00:00Z'), closed_at: closed ? new Date('2026-11-20T04:00:00Z') : null,
    } as never).execute()
  })
  const items: InitiativeId[] = []
  for (const [position, { result = 'recognise', score, class: grade, reasons = result === 'recognise' ? '' : 'Chưa chứng minh được hiệu quả', reasonCodes = [], consentAsked = false, ...about }] of concluded.entries()) {
    const stage = about.stage ?? (result === 'defer' ? 'deferred' : consentAsked ? 'awaiting_consent' : 'awaiting_decision')
    const id = await anInitiative(w, { dueOn: '2027-02-01', ...about, stage })
    items.push(id)
    await w.inside(async (tx) => {
      await tx.insertInto('sitting_item').values({ org_id: w.org, sitting_id: sitting, initiative_id: id, position, result, score: score ?? null, class: grade ?? null, reasons, reason_codes: reasonCodes, decided_at: w.now } as never).execute()
      if (consentAsked) await tx.insertInto('consent').values({ org_id: w.org, initiative_id: id, asked_at: w.now }).execute()
    })
  }
  return { sitting, items }
}

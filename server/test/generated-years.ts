import type { InitiativeId, PersonId, UnitId } from '@sangkien/domain/ids'
import type { Gender } from '@sangkien/domain/people/kind'
import { type SolutionKind, solutionKinds } from '@sangkien/domain/regulation/pack'
import type { CountedInitiative } from '@sangkien/domain/report/year-figures'
import { addDays, type Day, day } from '@sangkien/domain/time/day'
import { newId } from '../src/id.ts'
import { hashOf } from './hash-of.ts'
import type { world } from './world.ts'

type World = ReturnType<typeof world>

let seed = 20261123
/** The same dossiers in every run: chance would make a failing test one that fails sometimes. */
const next = (below: number): number => ((seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) >>> 8) % below
const oneOf = <T>(list: readonly T[]): T => list[next(list.length)]!
const instant = (of: Day): Date => new Date(`${of}T${oneOf(['00:00:00', '12:00:00', '23:59:59'])}+07:00`) // the edges of a day in Việt Nam

let codes = 0
let people: { world: World; list: { id: PersonId; gender: Gender | null }[] } | undefined

/**
 * Dossiers of 2024 to 2026 in every outcome, with days on the edges of years, put straight where they stand. Answers them as
 * the report counts them, so that counting by rule and counting by SQL can be held together.
 */
export async function generateYears(w: World, count: number): Promise<CountedInitiative[]> {
  if (people?.world !== w) {
    const genders = ['female', 'male', null, 'female'] as const
    people = { world: w, list: await Promise.all(genders.map(async (gender, at) => ({ id: await w.person([], { gender, unitId: at % 2 ? w.unit : w.otherUnit }), gender }))) }
  }
  const { list } = people
  const made: CountedInitiative[] = []
  await w.inside(async (tx) => {
    const { id: regulation_id } = await tx.selectFrom('regulation').where('org_id', '=', w.org).select('id').executeTakeFirstOrThrow()
    const revocation = newId<string>()
    await tx.insertInto('decision').values({ org_id: w.org, id: revocation, kind: 'revocation', ground: 'x', about: 'x', approved_by: list[0]!.id, approved_at: w.now, number: 5000 + codes, symbol: 'QĐ-VP', dated: day('2026-11-20'), issued_at: w.now, facts: '{}', sha256: hashOf({}), created_by: list[0]!.id, created_at: w.now } as never).execute()
    for (let at = 0; at < count; at += 1) {
      const one = anOutcome(oneOf([w.unit, w.otherUnit]), [...new Set([oneOf(list), oneOf(list)])])
      made.push(one)
      w.putThere.add(one.id)
      const ended = one.intakeRefusedOn ?? one.withdrawnOn
      await tx.insertInto('initiative').values({
        org_id: w.org, id: one.id, code: one.receivedOn && `G-${(codes += 1)}`, unit_id: one.unitId, regulation_id, created_by: list[0]!.id, created_at: instant(one.receivedOn ?? day('2026-05-05')),
        stage: one.revokedOn ? 'revoked' : (one.outcome ?? (one.intakeRefusedOn ? 'intake_refused' : one.withdrawnOn ? 'withdrawn' : one.receivedOn ? (one.acceptedOn ? oneOf(['accepted', 'scoring', 'awaiting_decision']) : 'submitted') : 'draft')),
        stage_since: ended ? instant(ended) : w.now, received_at: one.receivedOn && instant(one.receivedOn), accepted_at: one.acceptedOn && instant(one.acceptedOn), decided_on: one.decidedOn,
        refusal_code: 'x', refusal_reason: 'x', content: JSON.stringify({ title: `Sáng kiến ${at}`, solutionKinds: one.solutionKinds, aboutIt: one.aboutIt, aboutAdministrativeReform: one.aboutAdministrativeReform }),
      } as never).execute()
      for (const [position, { personId }] of one.authors.entries()) await tx.insertInto('authorship').values({ org_id: w.org, initiative_id: one.id, person_id: personId, share: 5000, position }).execute()
      if (one.revokedOn) await tx.insertInto('decision_item').values({ org_id: w.org, decision_id: revocation as never, initiative_id: one.id, position: at }).execute()
    }
  })
  return made
}

const edges = ['2024-12-31', '2025-01-01', '2025-11-23', '2025-11-24', '2025-12-31', '2026-01-01', '2026-06-15', '2026-11-20', '2026-11-23'] as const

function anOutcome(unitId: UnitId, authors: readonly { id: PersonId; gender: Gender | null }[]): CountedInitiative {
  const receivedOn = day(oneOf(edges))
  const later = (from: Day) => addDays(from, next(40))
  const base: CountedInitiative = {
    id: newId<InitiativeId>(), unitId, solutionKinds: solutionKinds.filter((_kind: SolutionKind, at) => at === next(4) || next(5) === 0), aboutIt: next(3) === 0, aboutAdministrativeReform: next(3) === 0,
    receivedOn, acceptedOn: null, intakeRefusedOn: null, withdrawnOn: null, decidedOn: null, outcome: null, revokedOn: null, authors: authors.map(({ id, gender }) => ({ personId: id, gender })), nominatedOn: null, provinceRecognisedOn: null, nationRecognisedOn: null,
  }
  const acceptedOn = later(receivedOn)
  switch (next(7)) {
    case 0: return { ...base, receivedOn: null }
    case 1: return base
    case 2: return { ...base, intakeRefusedOn: later(receivedOn) }
    case 3: return { ...base, acceptedOn, withdrawnOn: later(acceptedOn) }
    case 4: return { ...base, acceptedOn }
    case 5: return { ...base, acceptedOn, decidedOn: day(oneOf(edges)), outcome: 'declined' }
    default: {
      const decidedOn = day(oneOf(edges))
      return { ...base, acceptedOn, decidedOn, outcome: 'recognised', revokedOn: next(4) === 0 ? day('2026-11-20') : null }
    }
  }
}

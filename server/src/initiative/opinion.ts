import type { InitiativeId, PersonId, UnitId } from '@sangkien/domain/ids'
import { refuseAskingOpinion, refuseOpinion } from '@sangkien/domain/initiative/refuse-opinion'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { notify } from '../notice/notify.ts'
import { withSuccessors } from '../organisation/succession.ts'
import { authorIds, type DossierCase, isAccepted } from './dossier-case.ts'
import { holdDossier } from './hold-dossier.ts'
import { hearsHead } from './process-of.ts'

/** Heads of the dossier's unit who are not authors. */
export const headsOf = ({ holders }: Pick<DossierCase, 'holders'>): PersonId[] => holders.filter(({ role }) => role === 'unit_head').map(({ id }) => id)

/** What the rules of the opinion ask of a dossier. */
export const opinionCase = (of: DossierCase) => ({
  stage: of.stage, accepted: isAccepted(of), authors: authorIds(of), unitId: of.row.unit_id, inProcess: hearsHead(of), heads: headsOf(of).length, given: of.row.opinion !== null,
})

export async function askOpinion(tx: Tx, actor: Actor, id: InitiativeId, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const heads = headsOf(of)
  const refusal = refuseAskingOpinion(opinionCase(of), actor.id)
  if (refusal) throw new Refuse(refusal)
  if (of.row.opinion_asked_at) return // asked once already; a second click asks nobody again
  await tx.updateTable('initiative').set({ opinion_asked_at: now }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.opinion_asked', noun: 'initiative', subject: id })
  await notify(tx, actor.org, { to: heads, kind: 'initiative.opinion_asked', initiativeId: id, facts: { byName: actor.name }, now })
}

/** The head of the unit supports, or says why not; anew until the dossier is accepted. */
export async function giveOpinion(tx: Tx, actor: Actor, id: InitiativeId, opinion: { supports: boolean; reasons: string }, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const refusal = refuseOpinion(opinionCase(of), actor, opinion)
  if (refusal) throw new Refuse(refusal)
  const given = { person_id: actor.id, unit_id: await speaksFor(tx, actor, of.row.unit_id, now), ...opinion, given_at: now }
  await tx.insertInto('unit_opinion').values({ org_id: actor.org, initiative_id: id, ...given }).onConflict((on) => on.columns(['org_id', 'initiative_id']).doUpdateSet(given)).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.opinion_given', noun: 'initiative', subject: id, detail: { supports: opinion.supports } })
  await notify(tx, actor.org, { to: authorIds(of), kind: 'initiative.opinion_given', initiativeId: id, facts: { byName: actor.name }, now })
}

/** The unit whose head this is: the dossier's, or the one that succeeded it. */
async function speaksFor(tx: Tx, actor: Actor, unit: UnitId, now: Date): Promise<UnitId> {
  const today = dayOf(now)
  const { rows: [headed] } = await sql<{ unit_id: UnitId }>`select unit_id from role_held where org_id = ${actor.org} and person_id = ${actor.id} and role = 'unit_head'
    and from_day <= ${today} and (to_day is null or to_day >= ${today}) and unit_id = any(${withSuccessors(sql`array[${unit}::uuid]`, actor.org, today)})
    order by unit_id = ${unit} desc, from_day limit 1`.execute(tx)
  return headed?.unit_id ?? unit
}

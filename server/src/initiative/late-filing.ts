import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { refuseLateAllowing, refuseLateAsking } from '@sangkien/domain/initiative/refuse-late-asking'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { notify } from '../notice/notify.ts'
import { authorIds, type DossierCase } from './dossier-case.ts'
import { holdDossier } from './hold-dossier.ts'
import { lateness } from './lateness.ts'

export const officersOf = ({ holders }: Pick<DossierCase, 'holders'>): PersonId[] => holders.filter(({ role }) => role === 'secretariat').map(({ id }) => id)

/** The year to file has run out: the author says why it should be filed all the same. */
export async function askLateFiling(tx: Tx, actor: Actor, id: InitiativeId, reason: string, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const late = lateness(of, now)
  const refusal = refuseLateAsking({ stage: of.stage, authors: authorIds(of), late, allowed: of.row.late_allowed_reason !== null }, actor.id)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('initiative').set({ late_asked_at: now, late_reason: reason }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.late_filing_asked', noun: 'initiative', subject: id, detail: { firstAppliedOn: late?.firstAppliedOn, due: late?.due } })
  await notify(tx, actor.org, { to: officersOf(of), kind: 'initiative.late_filing_asked', initiativeId: id, facts: { byName: actor.name }, now })
}

/** The secretariat lets it in, and the history keeps the reason beside the rule. */
export async function allowLateFiling(tx: Tx, actor: Actor, id: InitiativeId, reason: string, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const refusal = refuseLateAllowing({ stage: of.stage, authors: authorIds(of), asked: of.row.late_asked_at !== null, allowed: of.row.late_allowed_reason !== null }, actor.id)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('initiative').set({ late_allowed_by: actor.id, late_allowed_reason: reason }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.late_filing_allowed', noun: 'initiative', subject: id, detail: { reason } })
  await notify(tx, actor.org, { to: authorIds(of), kind: 'initiative.late_filing_allowed', initiativeId: id, facts: { byName: actor.name }, now })
}

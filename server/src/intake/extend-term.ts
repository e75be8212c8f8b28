import type { InitiativeId } from '@sangkien/domain/ids'
import { refuseExtension } from '@sangkien/domain/initiative/refuse-extension'
import type { Day } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { authorIds } from '../initiative/dossier-case.ts'
import { type KeptExtension, runningTerm, termFacts, type TermRow } from '../initiative/dossier-term.query.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'
import { notify } from '../notice/notify.ts'

/** Lengthens a running term, with its reason: the former end and the new one are both kept. */
export async function extendTerm(tx: Tx, actor: Actor, id: InitiativeId, kind: TermRow['kind'], { to, reason }: { to: Day; reason: string }, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const term = runningTerm(of.terms, kind)
  const refusal = refuseExtension({ authors: authorIds(of), term: term && termFacts(term) }, actor.id, to, reason, now)
  if (refusal) throw new Refuse(refusal)
  const { starts_on, due_on, extensions } = term!
  const kept: readonly KeptExtension[] = [...extensions, { from: due_on, to, reason, byName: actor.name, at: now.toISOString() }]
  await tx.updateTable('term').set({ due_on: to, extensions: JSON.stringify(kept) })
    .where('org_id', '=', actor.org).where('initiative_id', '=', id).where('kind', '=', kind).where('starts_on', '=', starts_on).execute()
  if (kind === 'complete')
    await tx.updateTable('completion_request').set({ due_on: to }).where('org_id', '=', actor.org).where('initiative_id', '=', id).where('answered_at', 'is', null).execute()
  await notify(tx, actor.org, { to: authorIds(of), kind: 'intake.term_extended', initiativeId: id, facts: { code: of.row.code, term: kind, from: due_on, to }, now })
  await record(tx, actor.org, { at: now, actor, what: 'initiative.term_extended', noun: 'initiative', subject: id, detail: { term: kind, from: due_on, to, reason } })
}

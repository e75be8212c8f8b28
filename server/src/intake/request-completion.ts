import type { InitiativeId } from '@sangkien/domain/ids'
import { completionMoves } from '@sangkien/domain/intake/completion-moves'
import { refuseCompletionRequest } from '@sangkien/domain/intake/refuse-completion-request'
import { emptyDossier } from '@sangkien/domain/initiative/dossier'
import { dueDate } from '@sangkien/domain/initiative/term'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { changeStage } from '../initiative/change-stage.ts'
import { authorIds, isAccepted } from '../initiative/dossier-case.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'
import { notify } from '../notice/notify.ts'
import { beginTerm } from './run-term.ts'

/**
 * Sends the dossier back for what is missing: only the fields named open, and a term to complete runs. The term to examine stands
 * still; the one to decide, of what the council deferred, does not (initiative-law.md 6.1).
 */
export async function requestCompletion(tx: Tx, actor: Actor, id: InitiativeId, request: { fields: readonly string[]; message: string }, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const { pack } = of.rules.regulation
  const fields = [...new Set(request.fields)]
  const refusal = refuseCompletionRequest({ stage: of.stage, accepted: isAccepted(of), authors: authorIds(of), dossierFields: dossierFields(pack) }, actor.id, { fields, message: request.message })
  if (refusal) throw new Refuse(refusal)
  const today = dayOf(now)
  const { due } = dueDate(today, pack.terms.complete, of.calendar)
  await changeStage(tx, actor.org, id, completionMoves(isAccepted(of)).ask, now)
  await tx.insertInto('completion_request').values({ org_id: actor.org, initiative_id: id, number: (of.row.completion?.number ?? 0) + 1, fields, message: request.message, asked_by: actor.id, asked_at: now, due_on: due, answered_at: null }).execute()
  await tx.updateTable('term').set({ paused_on: today }).where('org_id', '=', actor.org).where('initiative_id', '=', id).where('kind', '=', 'examine').where('ended_at', 'is', null).where('paused_on', 'is', null).execute()
  await beginTerm(tx, actor.org, id, 'complete', today, due)
  await notify(tx, actor.org, { to: authorIds(of), kind: 'intake.completion_requested', initiativeId: id, facts: { code: of.row.code, due, fields: fields.length }, now })
  await record(tx, actor.org, { at: now, actor, what: 'initiative.completion_requested', noun: 'initiative', subject: id, detail: { fields, due } })
}

/** What a request may name: each field of the form, each section of the report, the authors and the evidence. */
const dossierFields = ({ sections }: RegulationPack): readonly string[] => [
  ...Object.keys(emptyDossier).filter((field) => field !== 'sections'), ...sections.map(({ key }) => `sections.${key}`), 'authors', 'evidence',
]

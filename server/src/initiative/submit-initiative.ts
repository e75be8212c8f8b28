import type { Evidence } from '@sangkien/contract/initiative'
import type { InitiativeId, UnitId } from '@sangkien/domain/ids'
import { refuseSubmission } from '@sangkien/domain/initiative/refuse-submission'
import { dueDate, resumeTerm } from '@sangkien/domain/initiative/term'
import { completionMoves } from '@sangkien/domain/intake/completion-moves'
import { refuseCompletion } from '@sangkien/domain/intake/refuse-completion'
import { dayOf, type Day, partsOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { loadEvidence } from '../evidence/evidence.query.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { notify } from '../notice/notify.ts'
import { completionDue } from './acts-of.ts'
import { changeStage } from './change-stage.ts'
import { authorIds, type DossierCase, isAccepted } from './dossier-case.ts'
import { runningTerm } from './dossier-term.query.ts'
import { codeOf, nextNumber } from './give-code.ts'
import { holdDossier } from './hold-dossier.ts'
import { officersOf } from './late-filing.ts'
import { searchWords } from './search-words.ts'
import { opinionCase } from './opinion.ts'
import type { SnapshotFacts } from './snapshot-facts.ts'
import { takeSnapshot } from './take-snapshot.ts'

/** Files a draft, or hands in what was to be completed. Of two clicks the row's lock lets one in; the other is told the stage. */
export async function submitInitiative(tx: Tx, actor: Actor, id: InitiativeId, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const evidence = await loadEvidence(tx, actor.org, id)
  return of.row.stage === 'completion_requested' ? handInCompleted(tx, actor, of, evidence, now) : fileDraft(tx, actor, of, evidence, now)
}

/** The whole filing in one transaction: number, receipt, frozen dossier, the term to examine, and everyone told. */
async function fileDraft(tx: Tx, actor: Actor, of: DossierCase, evidence: readonly Evidence[], now: Date): Promise<void> {
  const { row, dossier, authors, authorRows, rules, calendar, stage } = of
  const { regulation, round } = rules
  const refusal = refuseSubmission({ stage, authors, dossier, round, lateAllowedReason: row.late_allowed_reason, opinion: opinionCase(of), pack: regulation.pack, calendar }, actor.id, now)
  if (refusal) throw new Refuse(refusal)
  const today = dayOf(now)
  const [year] = partsOf(today)
  const code = codeOf(year, await nextNumber(tx, actor.org, 'SK', year))
  const receiptNumber = await nextNumber(tx, actor.org, 'receipt', year)
  const { due } = dueDate(today, regulation.pack.terms.examine, calendar)
  await changeStage(tx, actor.org, row.id, 'submit', now, { code, received_at: now, receipt_number: receiptNumber, round_id: round?.id ?? null, regulation_id: regulation.id })
  const unit = await unitToFileIn(tx, actor, of)
  await tx.updateTable('initiative').set({ unit_id: unit.id, ...searchWords({ code, dossier, names: authorRows.map(({ name }) => name) }) }).where('org_id', '=', actor.org).where('id', '=', row.id).execute()
  await tx.insertInto('term').values({ org_id: actor.org, initiative_id: row.id, kind: 'examine', starts_on: today, due_on: due, paused_on: null, ended_at: null }).execute()
  const sha256 = await takeSnapshot(tx, actor.org, row.id, 1, factsOf({ ...of, row: { ...row, unit_id: unit.id, unit_name: unit.name } }, evidence, { code, receiptNumber, receivedAt: now, filedByName: actor.name, promisedOn: due }), now)
  await record(tx, actor.org, { at: now, actor, what: 'initiative.submitted', noun: 'initiative', subject: row.id, detail: { code, receiptNumber, sha256, due, ...(round && { round: round.name }) } })
  await tell(tx, actor, of, 'initiative.submitted', { code }, now)
}

/** A dossier is filed in the unit it was begun in; when that has ended meanwhile, in the one its filer sits in today. */
async function unitToFileIn(tx: Tx, actor: Actor, { row }: DossierCase): Promise<{ id: UnitId; name: string }> {
  const begunIn = { id: row.unit_id, name: row.unit_name }
  if (!row.unit_ended || actor.unitId === null) return begunIn
  return (await tx.selectFrom('unit').where('org_id', '=', actor.org).where('id', '=', actor.unitId).select(['id', 'name']).executeTakeFirst()) ?? begunIn
}

/** The answer to a request for completion: frozen anew, and the term to examine goes on where it stood still; of what was deferred only the term to decide runs. */
async function handInCompleted(tx: Tx, actor: Actor, of: DossierCase, evidence: readonly Evidence[], now: Date): Promise<void> {
  const { row, dossier, authors, terms, rules, calendar, stage } = of
  const refusal = refuseCompletion({ stage, accepted: isAccepted(of), authors, dossier, due: completionDue(of), pack: rules.regulation.pack }, actor.id, now)
  if (refusal) throw new Refuse(refusal)
  const today = dayOf(now)
  const examine = runningTerm(terms, 'examine')
  const due = examine?.paused_on ? resumeTerm(examine.due_on, examine.paused_on, today, calendar).due : examine?.due_on ?? row.filed!.promisedOn
  await changeStage(tx, actor.org, row.id, completionMoves(isAccepted(of)).answer, now)
  await tx.updateTable('completion_request').set({ answered_at: now }).where('org_id', '=', actor.org).where('initiative_id', '=', row.id).where('answered_at', 'is', null).execute()
  await tx.updateTable('term').set({ ended_at: now }).where('org_id', '=', actor.org).where('initiative_id', '=', row.id).where('kind', '=', 'complete').where('ended_at', 'is', null).execute()
  await tx.updateTable('term').set({ paused_on: null, due_on: due }).where('org_id', '=', actor.org).where('initiative_id', '=', row.id).where('kind', '=', 'examine').where('ended_at', 'is', null).execute()
  const number = row.filed!.number + 1
  const sha256 = await takeSnapshot(tx, actor.org, row.id, number, factsOf(of, evidence, { code: row.code!, receiptNumber: row.receipt_number!, receivedAt: row.received_at!, filedByName: actor.name, promisedOn: due }), now)
  await record(tx, actor.org, { at: now, actor, what: 'initiative.completed', noun: 'initiative', subject: row.id, detail: { code: row.code, sha256, ...(examine && { due }), fields: row.completion?.fields ?? [] } })
  await tell(tx, actor, of, 'initiative.completed', { code: row.code }, now)
}

async function tell(tx: Tx, actor: Actor, of: DossierCase, kind: string, facts: Record<string, unknown>, now: Date): Promise<void> {
  const to = [...officersOf(of), ...authorIds(of)].filter((person) => person !== actor.id)
  await notify(tx, actor.org, { to, kind, initiativeId: of.row.id, facts: { ...facts, byName: actor.name }, now })
}

function factsOf({ row, rules, dossier, authorRows }: DossierCase, evidence: readonly Evidence[], filing: { code: string; receiptNumber: number; receivedAt: Date; filedByName: string; promisedOn: Day }): SnapshotFacts {
  const { id, title } = rules.regulation
  return {
    ...filing, receivedAt: filing.receivedAt.toISOString(), content: dossier, unit: { id: row.unit_id, name: row.unit_name },
    round: rules.round ? { id: rules.round.id, name: rules.round.name } : row.round_id && row.round_name ? { id: row.round_id, name: row.round_name } : null,
    regulation: { id, title },
    authors: authorRows.map(({ confirmedShare: _share, confirmedBasis: _basis, leftOn: _left, confirmedAt, ...one }) => ({ ...one, confirmedAt: confirmedAt?.toISOString() ?? '' })),
    evidence: evidence.map(({ hasThumbnail: _picture, addedAt, ...one }) => ({ ...one, addedAt: addedAt.toISOString() })),
  }
}

import type { InitiativeId } from '@sangkien/domain/ids'
import type { Span } from '@sangkien/domain/novelty/finding'
import { wholeText } from '@sangkien/domain/novelty/prepare'
import { refuseExclusion } from '@sangkien/domain/novelty/refuse-conclusion'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { authorIds, isAccepted } from '../initiative/dossier-case.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'
import { lastRun } from './novelty-run.query.ts'

/** Sets a source, or a passage of this dossier in it, aside; it must be one the newest check found. */
export async function excludeFromNovelty(tx: Tx, actor: Actor, id: InitiativeId, { textId, span, reason }: { textId: string; span: Span | null; reason: string }, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const refusal = refuseExclusion({ stage: of.stage, accepted: isAccepted(of), authors: authorIds(of) }, actor.id, reason)
  if (refusal) throw new Refuse(refusal)
  const run = await lastRun(tx, actor.org, id)
  const finding = run?.result.findings.find((one) => one.textId === textId)
  if (!run || !finding) throw new NotFound()
  const passage = span === null ? null : wholeText(run.result.mine).slice(...span)
  if (passage === '') throw new NotFound()
  const there = await tx.selectFrom('novelty_exclusion').where('org_id', '=', actor.org).where('initiative_id', '=', id).where('text_id', '=', textId).where('passage', 'is not distinct from', passage).select('id').executeTakeFirst()
  if (there) return
  await tx.insertInto('novelty_exclusion').values({ org_id: actor.org, id: newId(), initiative_id: id, text_id: textId, passage, reason, excluded_by: actor.id, excluded_at: now }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.novelty_excluded', noun: 'initiative', subject: id, detail: { code: of.row.code, textId, passage: passage !== null, reason } })
}

export async function includeInNovelty(tx: Tx, actor: Actor, id: InitiativeId, exclusionId: string, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const there = await tx.selectFrom('novelty_exclusion').where('org_id', '=', actor.org).where('initiative_id', '=', id).where('id', '=', exclusionId).select(['text_id', 'reason']).executeTakeFirst()
  if (!there) throw new NotFound()
  const refusal = refuseExclusion({ stage: of.stage, accepted: isAccepted(of), authors: authorIds(of) }, actor.id, there.reason)
  if (refusal) throw new Refuse(refusal)
  await tx.deleteFrom('novelty_exclusion').where('org_id', '=', actor.org).where('id', '=', exclusionId).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.novelty_included', noun: 'initiative', subject: id, detail: { code: of.row.code, textId: there.text_id } })
}

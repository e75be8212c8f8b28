import type { InitiativeId } from '@sangkien/domain/ids'
import { refuseExamining } from '@sangkien/domain/intake/refuse-check'
import type { Span } from '@sangkien/domain/novelty/finding'
import { wholeText } from '@sangkien/domain/novelty/prepare'
import { refuseConclusion, type Verdict } from '@sangkien/domain/novelty/refuse-conclusion'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { authorIds, type DossierCase, isAccepted } from '../initiative/dossier-case.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'
import { conclusionOf, lastRun } from './novelty-run.query.ts'
import { isEarlier } from './read-novelty.ts'
import { type SourceText, sourceTexts } from './source-texts.query.ts'

interface Asked { readonly run: number; readonly verdict: Verdict; readonly reasons: string; readonly cited: readonly { readonly textId: string; readonly span: Span | null }[] }

const examined = (of: DossierCase) => ({ stage: of.stage, accepted: isAccepted(of), authors: authorIds(of) })

/** The officer's own conclusion on a check, with reasons and sources; "duplicate" of a dossier fails the first test of novelty and points there. */
export async function concludeNovelty(tx: Tx, actor: Actor, id: InitiativeId, { run: number, verdict, reasons, cited }: Asked, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const run = await lastRun(tx, actor.org, id, number)
  const texts = await sourceTexts(tx, actor, cited.map(({ textId }) => textId))
  const mine = run ? wholeText(run.result.mine) : ''
  const named = cited.map((one) => ({ ...one, text: texts.get(one.textId), passage: one.span === null ? null : mine.slice(...one.span) }))
  const isFound = (textId: string, text: SourceText | undefined): boolean => text?.visible === true && run?.result.findings.some((one) => one.textId === textId) === true
  const refusal = refuseConclusion(examined(of), actor.id, run && { sameText: of.row.filed?.sha256 === run.snapshotSha256 }, {
    verdict, reasons,
    cited: named.map(({ textId, text, passage }) => ({ found: isFound(textId, text), passage: passage !== null && passage !== '', onlyInforms: text?.kind === 'outside', earlier: text !== undefined && isEarlier(of, text) })),
  })
  if (refusal) throw new Refuse(refusal)
  await putAway(tx, actor, id, now)
  await tx.insertInto('novelty_conclusion').values({
    org_id: actor.org, id: newId(), initiative_id: id, run_id: run!.id, verdict, reasons, cited: JSON.stringify(named.map(({ textId, span, passage, text }) => ({ textId, span, passage, title: text!.title, kind: text!.kind }))), concluded_by: actor.id, concluded_at: now,
  }).execute()
  const earlier = verdict === 'duplicate' ? named.find(({ text, passage }) => text?.initiativeId && passage !== null && isEarlier(of, text))?.text : undefined
  await tx.updateTable('initiative').set(earlier ? { duplicate_of: earlier.initiativeId, duplicate_reason: reasons, duplicate_by: actor.id, duplicate_at: now } : { duplicate_of: null, duplicate_reason: null, duplicate_by: null, duplicate_at: null })
    .where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.novelty_concluded', noun: 'initiative', subject: id, detail: { code: of.row.code, verdict, run: number, sources: named.map(({ text }) => text!.title) } })
}

/** Takes the conclusion back, as long as the dossier is examined. */
export async function withdrawConclusion(tx: Tx, actor: Actor, id: InitiativeId, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const refusal = refuseExamining(examined(of), actor.id)
  if (refusal) throw new Refuse(refusal)
  const there = await conclusionOf(tx, actor.org, id)
  if (!there) throw new NotFound()
  await putAway(tx, actor, id, now)
  await tx.updateTable('initiative').set({ duplicate_of: null, duplicate_reason: null, duplicate_by: null, duplicate_at: null }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.novelty_withdrawn', noun: 'initiative', subject: id, detail: { code: of.row.code, verdict: there.verdict } })
}

const putAway = (tx: Tx, actor: Actor, id: InitiativeId, now: Date) =>
  tx.updateTable('novelty_conclusion').set({ withdrawn_at: now, withdrawn_by: actor.id }).where('org_id', '=', actor.org).where('initiative_id', '=', id).where('withdrawn_at', 'is', null).execute()

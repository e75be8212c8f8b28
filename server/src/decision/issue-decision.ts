import { createHash } from 'node:crypto'
import { canonical } from '@sangkien/domain/history/chain'
import { refusePublish } from '@sangkien/domain/decision/refuse-publish'
import { sayCode } from '@sangkien/domain/document/say-code'
import type { DecisionId } from '@sangkien/domain/ids'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import { grantCertificates, revokeCertificates } from '../certificate/grant-certificates.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse, Stale } from '../http/refuse.ts'
import { changeStage } from '../initiative/change-stage.ts'
import { notify } from '../notice/notify.ts'
import { type DecisionFile, loadDecision } from './decision.query.ts'
import { gatherFacts } from './decision-facts.ts'
import { takeNumber } from './number-series.ts'
import { publishCase } from './publish-case.ts'
import { viewDecision } from './view-decision.ts'

const moveOf = { recognition: 'recognise', refusal: 'decline', revocation: 'revoke' } as const
const happened = { recognition: 'initiative.recognised', refusal: 'initiative.declined', revocation: 'initiative.revoked' } as const

/**
 * The one act of publishing (Nghị định 13/2012, Điều 7 khoản 1; Nghị định 30/2020, Điều 15): number and date, the frozen paper
 * with its hash, every dossier at its last stage, certificates, and all authors told at once. All of it, or nothing.
 */
export async function issue(tx: Tx, actor: Actor, id: DecisionId, given: { readonly version: number; readonly number: number; readonly dated: Day }, now: Date): Promise<void> {
  const { org } = actor
  const file = await loadDecision(tx, org, id, dayOf(now), { hold: true })
  if (file.version !== given.version) throw new Stale(await viewDecision(tx, actor, id, now))
  const { taken } = await takeNumber(tx, org, file.symbol, given.number, given.dated)
  const refusal = refusePublish(publishCase(file, given.dated, taken ? [given.number] : []), given, now)
  if (refusal) throw new Refuse(refusal)

  const numbered = { ...file, number: given.number, dated: given.dated }
  await freeze(tx, actor, numbered, now)
  await moveDossiers(tx, actor, numbered, now)
  if (file.kind === 'recognition') await grantCertificates(tx, org, numbered)
  if (file.kind === 'revocation') await revokeCertificates(tx, org, numbered)
  await record(tx, org, { at: now, actor, what: 'decision.issued', noun: 'decision', subject: id, detail: { number: sayCode(given.number, file.symbol), dated: given.dated, items: file.items.length } })
}

export type Numbered = DecisionFile & { readonly number: number; readonly dated: Day }

async function freeze(tx: Tx, { org, id: clerk }: Actor, file: Numbered, now: Date): Promise<void> {
  const text = canonical(await gatherFacts(tx, org, await asOf(tx, org, file), file.dated))
  await tx.updateTable('decision').set({
    number: file.number, dated: file.dated, symbol: file.symbol, issued_by: clerk, issued_at: now, facts: text, sha256: createHash('sha256').update(text).digest('hex'), version: file.version + 1,
  }).where('org_id', '=', org).where('id', '=', file.id).execute()
}

/** The authors' posts are those of the date of the decision, which may be some days ago. */
async function asOf(tx: Tx, org: Actor['org'], file: Numbered): Promise<DecisionFile> {
  const { items, packs } = await loadDecision(tx, org, file.id, file.dated)
  return { ...file, items, packs }
}

/** Every dossier moves by the one door, ends its clocks and tells its authors, in the order of the annex. */
async function moveDossiers(tx: Tx, actor: Actor, { id, kind, items, number, symbol, dated }: Numbered, now: Date): Promise<void> {
  const { org } = actor
  const decision = { number: sayCode(number, symbol), dated, decisionId: id }
  for (const { initiativeId } of items.toSorted((a, b) => (a.initiativeId < b.initiativeId ? -1 : 1)))
    await changeStage(tx, org, initiativeId, moveOf[kind], now, { closed_at: now, ...(kind !== 'revocation' && { decided_on: dated }) })
  await tx.updateTable('term').set({ ended_at: now }).where('org_id', '=', org).where('initiative_id', 'in', items.map(({ initiativeId }) => initiativeId)).where('ended_at', 'is', null).execute()
  for (const { initiativeId, authors } of items) {
    await notify(tx, org, { to: authors.map(({ personId }) => personId), kind: happened[kind], initiativeId, facts: decision, now })
    await record(tx, org, { at: now, actor, what: happened[kind], noun: 'initiative', subject: initiativeId, detail: decision })
  }
}

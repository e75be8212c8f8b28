import { createHash } from 'node:crypto'
import { canonical } from '@sangkien/domain/history/chain'
import type { ReportId } from '@sangkien/domain/ids'
import type { Refusal } from '@sangkien/domain/refusal'
import { refuseNarrative, refuseRevision, refuseSending } from '@sangkien/domain/report/refuse-report'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse, Stale } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { holdOrganisation } from '../organisation/hold-organisation.ts'
import { freezeReport } from './report-facts.ts'
import { viewReport } from './view-report.ts'
import { loadReport, type ReportRow } from './year-report.query.ts'

/** Keeps the words. Two people who write at once: the later one is shown what stands there. */
export async function keepNarrative(tx: Tx, actor: Actor, year: number, { version, narrative }: { version: number; narrative: Readonly<Record<string, string | undefined>> }, now: Date): Promise<void> {
  const there = await hold(tx, actor, year, version, refuseNarrative, now)
  const words = { ...there.narrative, ...narrative }
  if (there.id === null) await insert(tx, actor, year, words, 1, now)
  else await tx.updateTable('year_report').set({ narrative: JSON.stringify(words), version: there.version + 1 }).where('org_id', '=', actor.org).where('id', '=', there.id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'report.written', noun: 'report', subject: String(year) })
}

/** Freezes figures and words with their hash: what was sent can be shown again to the letter. */
export async function send(tx: Tx, actor: Actor, year: number, version: number, now: Date): Promise<void> {
  const there = await hold(tx, actor, year, version, ({ sent }) => refuseSending({ year, sent }, dayOf(now)), now)
  const id = there.id ?? (await insert(tx, actor, year, there.narrative, 1, now))
  const text = canonical(await freezeReport(tx, actor.org, year, there.narrative, actor.id, now))
  const sha256 = createHash('sha256').update(text).digest('hex')
  await tx.updateTable('year_report').set({ facts: text, sha256, sent_at: now, sent_by: actor.id, version: Math.max(1, there.version + 1) }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'report.sent', noun: 'report', subject: String(year), detail: { sha256 } })
}

/** Begins a corrected version with the words of the last one; what was sent stays. */
export async function revise(tx: Tx, actor: Actor, year: number, now: Date): Promise<void> {
  await holdOrganisation(tx, actor.org)
  const there = await loadReport(tx, actor.org, year)
  refuse(refuseRevision({ sent: there.sentAt !== null }))
  await insert(tx, actor, year, there.narrative, there.version + 1, now)
  await record(tx, actor.org, { at: now, actor, what: 'report.revised', noun: 'report', subject: String(year) })
}

/** One writer at a time: also the first word of a year, which has no row to hold. */
async function hold(tx: Tx, actor: Actor, year: number, version: number, refusalOf: (at: { sent: boolean }) => Refusal | undefined, now: Date): Promise<ReportRow> {
  await holdOrganisation(tx, actor.org)
  const there = await loadReport(tx, actor.org, year)
  refuse(refusalOf({ sent: there.sentAt !== null }))
  if (there.version !== version) throw new Stale(await viewReport(tx, actor, year, now))
  return there
}

function refuse(refusal: Refusal | undefined): void {
  if (refusal) throw new Refuse(refusal)
}

async function insert(tx: Tx, { org }: Actor, year: number, narrative: object, version: number, now: Date): Promise<ReportId> {
  const id = newId<ReportId>()
  await tx.insertInto('year_report').values({ org_id: org, id, year, narrative: JSON.stringify(narrative), version, created_at: now }).execute()
  return id
}

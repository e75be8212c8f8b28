import { fillIssue } from '@sangkien/documents/outgoing/fill-outgoing'
import { contentHash } from '@sangkien/documents/outgoing/outgoing-facts'
import { fillPlaces } from '@sangkien/documents/outgoing/signed-places'
import type { FileId } from '@sangkien/domain/ids'
import { refuseDay } from '@sangkien/domain/outgoing/refuse-outgoing'
import { refuseYear } from '@sangkien/domain/outgoing/signed-way'
import { type Day, dayOf, partsOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { nextDocumentNumber } from '../decision/number-series.ts'
import { loadAgency } from '../document/agency-facts.ts'
import { readStored, storeFile } from '../evidence/store-file.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { addStep } from './note-step.ts'
import { outgoingCase } from './outgoing-case.ts'
import type { OutgoingFile } from './outgoing.query.ts'
import { holdFor, refuse } from './walk-outgoing.ts'

/**
 * Number and day, in one act with the paper that bears them (Nghị định 30/2020, Điều 15; FACT): the next of the series, so that none is
 * given twice or left out whoever else numbers at the moment, or one that was kept back. What goes out is word for word what was signed.
 */
export async function numberOutgoing(tx: Tx, actor: Actor, dataDir: string, id: string, { version, dated, reserved }: { readonly version: number; readonly dated: Day; readonly reserved: number | null }, now: Date): Promise<void> {
  const file = await holdFor(tx, actor, id, 'number', version, now)
  const of = outgoingCase(file)
  refuse(refuseDay(of, dated, now) ?? refuseYear(file.signedWay, dated, of.signedOn))
  const number = reserved === null ? await nextDocumentNumber(tx, actor.org, file.symbol, partsOf(dated)[0]) : await takeReserved(tx, actor, file, reserved, dated)
  const { agency } = await loadAgency(tx, actor.org)
  const bytes = fillIssue(await readStored(dataDir, file.fileSha256), { number, symbol: file.symbol, day: dated, place: agency.place })
  if (contentHash(bytes) !== file.contentSha256) throw new Error(`paper ${id} no longer says what was signed`)
  const { id: file_id } = await storeFile(tx, actor, dataDir, { name: `${nameOf(file, number)}.docx`, bytes: Buffer.from(bytes) }, now)
  const signed_pdf_id = file.signedPdfSha256 === null ? null : await numberSigned(tx, actor, dataDir, file, file.signedPdfSha256, { number, dated }, now)
  await tx.updateTable('outgoing').set({ number, dated, numbered_by: actor.id, numbered_at: now, file_id, signed_pdf_id, version: sql`version + 1` }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await addStep(tx, actor, { id, act: 'number', note: `${String(number).padStart(2, '0')}/${file.symbol}`, revision: file.revision, now })
  await record(tx, actor.org, { at: now, actor, what: 'outgoing.number', noun: 'outgoing', subject: id, detail: { number, symbol: file.symbol, dated } })
}

/** The same number and day on the PDF that bears the signature, behind what was signed. */
async function numberSigned(tx: Tx, actor: Actor, dataDir: string, file: OutgoingFile, sha256: string, { number, dated }: { readonly number: number; readonly dated: Day }, now: Date): Promise<FileId> {
  const bytes = await fillPlaces(await readStored(dataDir, sha256), { number, day: dated })
  return (await storeFile(tx, actor, dataDir, { name: `${nameOf(file, number)}.pdf`, bytes: Buffer.from(bytes) }, now)).id
}

/** A name a disk takes: `05-GM-VP`. */
export const nameOf = ({ symbol }: Pick<OutgoingFile, 'symbol'>, number: number | null): string => `${number === null ? 'Dự thảo' : String(number).padStart(2, '0')}-${symbol}`.replace(/[/\\]/g, '-')

async function takeReserved(tx: Tx, actor: Actor, { id, symbol }: OutgoingFile, number: number, dated: Day): Promise<number> {
  const taken = await tx.updateTable('reserved_number').set({ outgoing_id: id }).where('org_id', '=', actor.org).where('symbol', '=', symbol).where('year', '=', partsOf(dated)[0]).where('number', '=', number).where('outgoing_id', 'is', null).returning('number').executeTakeFirst()
  if (!taken) throw new Refuse({ code: 'outgoing.not_reserved', number })
  return number
}

/** Keeps the next numbers of a series back, in the year of today. */
export async function reserveNumbers(tx: Tx, actor: Actor, { symbol, count, reason }: { readonly symbol: string; readonly count: number; readonly reason: string }, now: Date): Promise<{ symbol: string; year: number; from: number; to: number }> {
  const year = partsOf(dayOf(now))[0]
  const from = await nextDocumentNumber(tx, actor.org, symbol, year, count)
  const numbers = Array.from({ length: count }, (_, at) => from + at)
  await tx.insertInto('reserved_number').values(numbers.map((number) => ({ org_id: actor.org, symbol, year, number, reason, reserved_by: actor.id, reserved_at: now }))).execute()
  await record(tx, actor.org, { at: now, actor, what: 'outgoing.numbers_reserved', noun: 'organisation', subject: actor.org, detail: { symbol, year, from, to: from + count - 1 } })
  return { symbol, year, from, to: from + count - 1 }
}

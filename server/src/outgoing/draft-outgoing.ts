import type { FormFault } from '@sangkien/contract/outgoing'
import { checkDocument } from '@sangkien/documents/checker/check-document'
import { authorityLines } from '@sangkien/documents/layout/signing'
import { addRecipients, fillSigning } from '@sangkien/documents/outgoing/fill-outgoing'
import { contentHash, NotAnOutgoingPaper, outgoingFacts, type OutgoingFacts } from '@sangkien/documents/outgoing/outgoing-facts'
import { sayCode } from '@sangkien/domain/document/say-code'
import type { PersonId } from '@sangkien/domain/ids'
import { type Capacity, type OutgoingType, refuseCapacity } from '@sangkien/domain/outgoing/capacity'
import { refuseOutgoing } from '@sangkien/domain/outgoing/refuse-outgoing'
import { recipientsToAdd } from '@sangkien/domain/outgoing/recipients'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { drafterUnit } from '../decision/drafter-unit.query.ts'
import { loadAgency } from '../document/agency-facts.ts'
import { storeFile } from '../evidence/store-file.ts'
import { record } from '../history/record.ts'
import { Invalid, NotFound, Refuse, Stale } from '../http/refuse.ts'
import type { Upload } from '../http/upload.ts'
import { newId } from '../id.ts'
import { addStep, tellNext, voidSteps } from './note-step.ts'
import { outgoingCase, signingIn } from './outgoing-case.ts'
import { loadOutgoing, selectSignatories } from './outgoing.query.ts'
import { recipientsOfLists } from './recipient-lists.ts'
import { viewOutgoing } from './view-outgoing.ts'

export interface Asked { readonly signerId: PersonId; readonly capacity: Capacity; readonly urgency: 'normal' | 'urgent' | 'very_urgent' | 'express'; readonly copies: number; readonly replacesId?: string | undefined; readonly correctsId?: string | undefined; readonly listIds?: readonly string[] | undefined; readonly evenSo?: boolean | undefined }

/** Puts a .docx on its way. What it is, what it is about and who receives it are read from its own words; the signature is written into it. */
export async function draftOutgoing(tx: Tx, actor: Actor, dataDir: string, asked: Asked, upload: Upload, now: Date): Promise<string> {
  const today = dayOf(now)
  const paper = await readPaper(tx, actor, upload, asked, today)
  if (asked.replacesId !== undefined) await mustBeReplaceable(tx, actor, asked.replacesId, paper.type, today)
  const id = newId()
  const unit = await drafterUnit(tx, actor.org, actor.id, today)
  await tx.insertInto('outgoing').values({
    org_id: actor.org, id, type: paper.type, symbol: paper.facts.symbol, about: paper.facts.about, recipients: [...paper.facts.recipients], copies: asked.copies, urgency: asked.urgency,
    unit_id: unit?.id ?? null, drafted_by: actor.id, drafted_at: now, signer_id: asked.signerId, capacity: asked.capacity, replaces_id: asked.replacesId ?? null, corrects_id: asked.correctsId ?? null, revision: 1,
  }).execute()
  await keepRevision(tx, actor, dataDir, id, 1, paper, now)
  await addStep(tx, actor, { id, act: 'draft', revision: 1, now })
  await record(tx, actor.org, { at: now, actor, what: 'outgoing.drafted', noun: 'outgoing', subject: id, detail: { symbol: paper.facts.symbol } })
  await tellNext(tx, actor, id, now)
  return id
}

/** Another wording: what was approved or signed is void, and stays to be seen. */
export async function reviseOutgoing(tx: Tx, actor: Actor, dataDir: string, id: string, { version, evenSo }: { readonly version: number; readonly evenSo: boolean }, upload: Upload, now: Date): Promise<void> {
  const today = dayOf(now)
  const file = await loadOutgoing(tx, actor, id, today, { hold: true })
  if (file.version !== version) throw new Stale(await viewOutgoing(tx, actor, id, now))
  const refusal = refuseOutgoing('revise', outgoingCase(file), actor, today)
  if (refusal) throw new Refuse(refusal)
  const paper = await readPaper(tx, actor, upload, { signerId: file.signer, capacity: file.capacity, evenSo }, today)
  if (paper.type !== file.type || paper.facts.symbol !== file.symbol) throw new Refuse({ code: 'outgoing.other_symbol', found: paper.facts.symbol, wanted: file.symbol })
  const revision = file.revision + 1
  await voidSteps(tx, actor, id)
  await tx.updateTable('outgoing').set({
    revision, about: paper.facts.about, recipients: [...paper.facts.recipients], content_by: null, content_at: null, format_by: null, format_at: null, format_note: null, signed_by: null, signed_at: null, signed_way: null, signed_pdf_id: null, version: sql`version + 1`,
  }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await keepRevision(tx, actor, dataDir, id, revision, paper, now)
  await addStep(tx, actor, { id, act: 'revise', revision, now })
  await record(tx, actor.org, { at: now, actor, what: 'outgoing.revised', noun: 'outgoing', subject: id, detail: { revision } })
  await tellNext(tx, actor, id, now)
}

interface Paper { readonly facts: OutgoingFacts; readonly type: OutgoingType; readonly bytes: Uint8Array; readonly name: string; readonly faults: readonly FormFault[] }

/** The uploaded .docx with the signature of who is to sign it, and what the check of its form finds. */
async function readPaper(tx: Tx, actor: Actor, { name, bytes }: Upload, { signerId, capacity, listIds = [], evenSo = false }: Pick<Asked, 'signerId' | 'capacity' | 'listIds' | 'evenSo'>, today: Day): Promise<Paper> {
  const read = readFacts(bytes, today)
  if (read.number !== null && !evenSo) throw new Refuse({ code: 'outgoing.numbered_file', number: sayCode(read.number, read.symbol), dated: read.dated })
  const type: OutgoingType = read.type ?? 'CV'
  const [signer] = await selectSignatories(tx, actor.org, today, signerId)
  if (!signer) throw new Invalid([{ path: 'signerId', code: 'unknown_person' }])
  const refusal = refuseCapacity(signer, capacity, { type, symbol: read.symbol }, today)
  if (refusal) throw new Refuse(refusal)
  const signing = signingIn(capacity, signer, (await loadAgency(tx, actor.org)).headTitle)
  const signed = fillSigning(bytes, signing)
  const wanted = authorityLines(signing)
  // A signature of another shape than ours is its drafter's to write; it must say the same.
  if (!signed && (read.authority.join('|') !== wanted.join('|') || read.signer !== signer.name)) throw new Refuse({ code: 'outgoing.signature_differs', wanted: [...wanted, signer.name] })
  const added = recipientsToAdd(read.recipients, await recipientsOfLists(tx, actor.org, listIds))
  const paper = addRecipients(signed ?? new Uint8Array(bytes), added)
  if (!paper) throw new Refuse({ code: 'recipients.no_place' })
  const facts = outgoingFacts(paper, today)
  const { report } = await checkDocument(paper, { kind: facts.kind, on: today })
  const faults = report.rules.filter(({ state }) => state === 'failed').map(({ rule, name: said, findings }) => ({ rule, name: said, findings: findings.map(({ place, found, expected }) => ({ place, found, expected })) }))
  return { facts, type, bytes: paper, name: name.replace(/\.docx$/i, ''), faults }
}

function readFacts(bytes: Uint8Array, today: Day): OutgoingFacts {
  try {
    return outgoingFacts(bytes, today)
  } catch (error) {
    if (error instanceof NotAnOutgoingPaper) throw new Refuse({ code: 'outgoing.no_number_line' })
    if (error instanceof SyntaxError) throw new Refuse({ code: 'outgoing.not_a_word_file' })
    throw error
  }
}

async function keepRevision(tx: Tx, actor: Actor, dataDir: string, id: string, revision: number, { bytes, name, faults }: Paper, now: Date): Promise<void> {
  const { id: file_id } = await storeFile(tx, actor, dataDir, { name: `${name}.docx`, bytes: Buffer.from(bytes) }, now)
  await tx.insertInto('outgoing_revision').values({ org_id: actor.org, outgoing_id: id, revision, file_id, content_sha256: contentHash(bytes), faults: JSON.stringify(faults), made_by: actor.id, made_at: now }).execute()
}

/** A wrong content is replaced by a paper of equal form (Nghị định 30/2020, Điều 18 khoản 4; FACT): of the same type, of one that went out. */
async function mustBeReplaceable(tx: Tx, actor: Actor, id: string, type: OutgoingType, today: Day): Promise<void> {
  const old = await loadOutgoing(tx, actor, id, today).catch((error: unknown) => { throw error instanceof NotFound ? new Invalid([{ path: 'replacesId', code: 'unknown_paper' }]) : error })
  if (old.state !== 'issued') throw new Refuse({ code: 'outgoing.not_issued' })
  if (old.type !== type) throw new Refuse({ code: 'outgoing.other_form', wanted: old.type, found: type })
}

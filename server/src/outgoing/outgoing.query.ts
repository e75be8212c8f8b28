import type { FormFault } from '@sangkien/contract/outgoing'
import { sayCode } from '@sangkien/domain/document/say-code'
import type { OrgId, PersonId, UnitId } from '@sangkien/domain/ids'
import type { Capacity, OutgoingType, Signatory, SigningRight } from '@sangkien/domain/outgoing/capacity'
import type { OutgoingState } from '@sangkien/domain/outgoing/path'
import type { Fate } from '@sangkien/domain/outgoing/say-fate'
import type { SignedWay } from '@sangkien/domain/outgoing/signed-way'
import type { Day } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import { fateOf } from './fate-of.ts'

/** Where a paper (aliased `o`) stands: the SQL twin of `outgoingStateOf`, held to it by the test of the list. */
export const outgoingState = sql<OutgoingState>`case when o.cancelled_at is not null then 'cancelled' when o.recalled_at is not null then 'recalled' when o.issued_at is not null then 'issued' when o.numbered_at is not null then 'numbered'
  when o.signed_at is not null then 'signed' when o.format_at is not null then 'format_approved' when o.content_at is not null then 'content_approved' else 'draft' end`

/** Whether `o` was given back and no other wording came since: its last step says so. */
export const wasReturned = sql<boolean>`coalesce((select t.act = 'return' from outgoing_step t where t.org_id = o.org_id and t.outgoing_id = o.id order by t.seq desc limit 1), false)`

/** Who heads the unit that drafted `o`, on a day, in their own right or for another. */
const headsOfUnit = (on: Day) => sql`select h.person_id from role_held h join person p on p.org_id = h.org_id and p.id = h.person_id
  where h.org_id = o.org_id and h.role = 'unit_head' and h.unit_id = o.unit_id and h.from_day <= ${on} and (h.to_day is null or h.to_day >= ${on}) and (p.active_to is null or p.active_to >= ${on})`

/** Whether this person answers for what `o` says. */
const answersFor = (actor: Actor, on: Day) => sql<boolean>`(${actor.id} in (${headsOfUnit(on)}) or (o.drafted_by = ${actor.id} and not exists (${headsOfUnit(on)})))`

/** Which papers this person may see: those who prepare, decide and keep the records see all; others what they drafted, answer for or sign; leaders what was issued. */
export const outgoingVisibleTo = (actor: Actor, on: Day): RawBuilder<boolean> =>
  (['secretariat', 'decision_maker', 'records_clerk'] as const).some((role) => actor.roles.has(role))
    ? sql<boolean>`true`
    : sql<boolean>`(o.drafted_by = ${actor.id} or o.signer_id = ${actor.id} or ${answersFor(actor, on)} ${actor.roles.has('leadership_viewer') ? sql`or o.issued_at is not null` : sql``})`

/** Whether who is to sign `o` still has the authority on a day: the SQL twin of `refuseCapacity`, held to it by the test of the duties. */
const maySign = (on: Day) => sql<boolean>`exists (select from person s where s.org_id = o.org_id and s.id = o.signer_id and case o.capacity when 'head' then s.head_of_agency when 'KT' then not s.head_of_agency and ${isDeputy(on)} when 'TM' then ${signsForCouncil(on)}
  else exists (select from signing_right g where g.org_id = s.org_id and g.person_id = s.id and g.kind = o.capacity and g.from_day <= ${on} and (g.to_day is null or g.to_day >= ${on}) and (g.types = '{}' or o.type = any(g.types))) end)`

/** Whether the next step of `o` is this person's. */
export const nextStepOf = (actor: Actor, on: Day): RawBuilder<boolean> => sql<boolean>`case ${outgoingState}
  when 'draft' then case when ${wasReturned} then o.drafted_by = ${actor.id} else ${answersFor(actor, on)} end when 'format_approved' then o.signer_id = ${actor.id} and ${maySign(on)}
  when 'content_approved' then ${actor.roles.has('records_clerk')} when 'signed' then ${actor.roles.has('records_clerk')} when 'numbered' then ${actor.roles.has('records_clerk')} else false end`

export interface OutgoingFile {
  readonly id: string; readonly state: OutgoingState; readonly returned: boolean; readonly type: OutgoingType; readonly symbol: string; readonly about: string; readonly recipients: readonly string[]; readonly copies: number
  readonly urgency: 'normal' | 'urgent' | 'very_urgent' | 'express'
  readonly unitId: UnitId | null; readonly unitName: string | null; readonly drafter: PersonId; readonly draftedByName: string; readonly draftedAt: Date
  readonly signer: PersonId; readonly signerName: string; readonly capacity: Capacity; readonly replacesId: string | null; readonly correctsId: string | null
  readonly revision: number; readonly fileId: string; readonly fileSha256: string; readonly contentSha256: string; readonly faults: readonly FormFault[]; readonly formatNote: string | null
  readonly signedWay: SignedWay | null; readonly signedPdfSha256: string | null; readonly signedPdfAt: Date | null; readonly scans: number
  readonly signedAt: Date | null; readonly number: number | null; readonly dated: Day | null; readonly issuedAt: Date | null; readonly sentOn: Day | null; readonly recallReason: string | null; readonly recallBasis: string | null; readonly recallBasisOn: Day | null; readonly fate: Fate; readonly version: number
  /** As the rules ask for them, on the day it was loaded. */
  readonly unitHeads: readonly PersonId[]; readonly headOfAgency: boolean; readonly deputy: boolean; readonly rights: readonly SigningRight[]; readonly council: Signatory['council']
  readonly mine: boolean
}

/** A paper whole, in one statement. `hold` keeps it still until commit; what is read is read after the lock. */
export async function loadOutgoing(tx: Tx, actor: Actor, id: string, on: Day, { hold = false } = {}): Promise<OutgoingFile> {
  if (hold) await tx.selectFrom('outgoing').where('org_id', '=', actor.org).where('id', '=', id).select('id').forNoKeyUpdate().execute()
  const name = (column: string) => sql<string>`(select p.full_name from person p where p.org_id = o.org_id and p.id = ${sql.ref(column)})`
  const { rows: [row] } = await sql<OutgoingFile>`
    select o.id, ${outgoingState} as state, ${wasReturned} as returned, o.type, o.symbol, o.about, o.recipients, o.copies, o.urgency, o.unit_id as "unitId", (select u.name from unit u where u.org_id = o.org_id and u.id = o.unit_id) as "unitName",
      o.drafted_by as drafter, ${name('o.drafted_by')} as "draftedByName", o.drafted_at as "draftedAt", o.signer_id as signer, s.full_name as "signerName", o.capacity, o.replaces_id as "replacesId", o.corrects_id as "correctsId",
      o.revision, coalesce(o.file_id, v.file_id) as "fileId", f.sha256 as "fileSha256", v.content_sha256 as "contentSha256", v.faults, o.format_note as "formatNote",
      o.signed_way as "signedWay", (select g.sha256 from file g where g.org_id = o.org_id and g.id = o.signed_pdf_id) as "signedPdfSha256", (select g.uploaded_at from file g where g.org_id = o.org_id and g.id = o.signed_pdf_id) as "signedPdfAt", (select count(*)::int from outgoing_scan c where c.org_id = o.org_id and c.outgoing_id = o.id) as scans,
      o.signed_at as "signedAt", o.number, o.dated, o.issued_at as "issuedAt", o.sent_on as "sentOn", o.recall_reason as "recallReason", o.recall_basis as "recallBasis", o.recall_basis_on as "recallBasisOn", ${fateOf(actor.org, outgoingVisibleTo(actor, on))} as fate, o.version,
      array(${headsOfUnit(on)}) as "unitHeads", s.head_of_agency as "headOfAgency", ${isDeputy(on)} as deputy, ${rightsOf} as rights, ${councilOf(on)} as council, ${nextStepOf(actor, on)} as mine
    from outgoing o join outgoing_revision v on v.org_id = o.org_id and v.outgoing_id = o.id and v.revision = o.revision join file f on f.org_id = o.org_id and f.id = coalesce(o.file_id, v.file_id)
      join person s on s.org_id = o.org_id and s.id = o.signer_id
    where o.org_id = ${actor.org} and o.id = ${id} and ${outgoingVisibleTo(actor, on)}`.execute(tx)
  if (!row) throw new NotFound()
  return row
}

/** Whether `s` decides in place of the head in their own right: who stands in for a while was given no authority to sign (Điều 13 khoản 4). */
const isDeputy = (on: Day) => sql<boolean>`exists (select from role_held h where h.org_id = s.org_id and h.person_id = s.id and h.role = 'decision_maker' and h.delegated_from is null and h.from_day <= ${on} and (h.to_day is null or h.to_day >= ${on}))`

/** Chair before vice-chair, a council in office before one that was. */
const councilOf = (on: Day) => sql<Signatory['council']>`(select jsonb_build_object('seat', x.seat, 'runs', ${inOffice(on)}) from council_seat x join council c on c.org_id = x.org_id and c.id = x.council_id
  where x.org_id = s.org_id and x.person_id = s.id and x.seat in ('chair', 'vice_chair') order by ${inOffice(on)} desc, x.seat, c.valid_from desc limit 1)`
const signsForCouncil = (on: Day) => sql<boolean>`exists (select from council_seat x join council c on c.org_id = x.org_id and c.id = x.council_id where x.org_id = s.org_id and x.person_id = s.id and x.seat in ('chair', 'vice_chair') and ${inOffice(on)})`
const inOffice = (on: Day) => sql<boolean>`(c.valid_from <= ${on} and (c.valid_to is null or c.valid_to >= ${on}))`

const rightsOf = sql<SigningRight[]>`coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'kind', g.kind, 'number', g.number, 'types', to_jsonb(g.types), 'from', g.from_day, 'to', g.to_day) order by g.from_day, g.id) from signing_right g where g.org_id = s.org_id and g.person_id = s.id), '[]')`

export interface SignerRow { readonly id: PersonId; readonly name: string; readonly title: string; readonly headOfAgency: boolean; readonly deputy: boolean; readonly rights: readonly SigningRight[]; readonly council: Signatory['council'] }

/** Everybody who may have any authority to sign on a day, or one person whoever they are. */
export async function selectSignatories(tx: Tx, org: OrgId, on: Day, id?: PersonId): Promise<readonly SignerRow[]> {
  const { rows } = await sql<SignerRow>`
    select s.id, s.full_name as name, coalesce((select q.title from posting q where q.org_id = s.org_id and q.person_id = s.id and q.from_day <= ${on} order by q.from_day desc limit 1), '') as title, s.head_of_agency as "headOfAgency", ${isDeputy(on)} as deputy, ${rightsOf} as rights, ${councilOf(on)} as council
    from person s where s.org_id = ${org} and s.kind <> 'outside' and s.active_from <= ${on} and (s.active_to is null or s.active_to >= ${on})
      and ${id === undefined ? sql`(s.head_of_agency or ${isDeputy(on)} or exists (select from signing_right g where g.org_id = s.org_id and g.person_id = s.id) or ${signsForCouncil(on)})` : sql`s.id = ${id}`}
    order by s.head_of_agency desc, s.sort_name collate "C", s.id`.execute(tx)
  return rows
}

export interface ScanRow { readonly name: string; readonly sha256: string; readonly mediaType: string; readonly result: 'same' | 'differs' | 'unreadable'; readonly wanted: string; readonly found: string; readonly reason: string; readonly byName: string; readonly at: Date }

/** Scans bound to a paper, the last first. */
export const selectScans = (tx: Tx, org: OrgId, id: string): Promise<ScanRow[]> =>
  tx.selectFrom('outgoing_scan as c').innerJoin('file as f', (on) => on.onRef('f.org_id', '=', 'c.org_id').onRef('f.id', '=', 'c.file_id')).innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'c.org_id').onRef('p.id', '=', 'c.bound_by'))
    .where('c.org_id', '=', org).where('c.outgoing_id', '=', id).select(['f.name', 'f.sha256', 'f.media_type as mediaType', 'c.result', 'c.wanted', 'c.found', 'c.reason', 'p.full_name as byName', 'c.bound_at as at']).orderBy('c.seq', 'desc').execute()

/** The number of the issued paper whose signed PDF has these bytes, when this person may see it. */
export async function issuedAs(tx: Tx, actor: Actor, sha256: string, on: Day): Promise<string | null> {
  const row = await tx.selectFrom('outgoing as o').innerJoin('file as f', (join) => join.onRef('f.org_id', '=', 'o.org_id').onRef('f.id', '=', 'o.signed_pdf_id'))
    .where('o.org_id', '=', actor.org).where('o.issued_at', 'is not', null).where('f.sha256', '=', sha256).where(outgoingVisibleTo(actor, on)).select(['o.number', 'o.symbol']).executeTakeFirst()
  return row && row.number !== null ? sayCode(row.number, row.symbol) : null
}

export interface StepRow { readonly act: string; readonly byName: string; readonly at: Date; readonly note: string; readonly revision: number; readonly void: boolean }

export const selectSteps = async (tx: Tx, org: OrgId, id: string): Promise<StepRow[]> =>
  tx.selectFrom('outgoing_step as t').innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 't.org_id').onRef('p.id', '=', 't.done_by'))
    .where('t.org_id', '=', org).where('t.outgoing_id', '=', id).select(['t.act', 'p.full_name as byName', 't.done_at as at', 't.note', 't.revision', 't.void']).orderBy('t.seq').execute()

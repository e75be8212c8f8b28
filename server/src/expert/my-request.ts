import type { declareExpertConflict, MyExpertRequest, MyExpertRequestPage } from '@sangkien/contract/expert'
import { type ExpertSees, seenByExpert } from '@sangkien/domain/expert/expert-request'
import { refuseExpertDeclaring, refuseHandingIn, refuseWriting } from '@sangkien/domain/expert/refuse-expert'
import { workingDaysLeft, type WorkingCalendar } from '@sangkien/domain/calendar/working-day'
import { isPicture } from '@sangkien/domain/evidence/refuse-file'
import type { FileId, OrgId, PersonId } from '@sangkien/domain/ids'
import { dayOf } from '@sangkien/domain/time/day'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import { loadCalendar } from '../calendar/load-calendar.ts'
import type { Tx } from '../db.ts'
import { seenEvidence } from '../evidence/seen-evidence.ts'
import { readStored } from '../evidence/store-file.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse, Stale } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { openContent } from '../initiative/open-content.ts'
import { notify } from '../notice/notify.ts'
import { holdersOf } from '../people/holders-of.query.ts'
import { caseOf, loadFiled, loadOpinion, loadRequests, type RequestRow } from './request.query.ts'

type Answer = z.output<NonNullable<typeof declareExpertConflict.body>>
type Shown = Exclude<ExpertSees, 'nothing'>

/** What I was asked and may still see something of, what waits first. */
export async function listMine(tx: Tx, actor: Actor, now: Date): Promise<MyExpertRequest[]> {
  const [rows, calendar] = [await loadRequests(tx, actor.org, { expert: actor.id }), await loadCalendar(tx, actor.org)]
  const shown = rows.flatMap((row) => { const sees = seenByExpert(caseOf(row)); return sees === 'nothing' ? [] : [head(row, sees, calendar, now)] })
  return [...shown.filter(({ sees }) => sees !== 'own_opinion').sort((a, b) => a.dueOn.localeCompare(b.dueOn)), ...shown.filter(({ sees }) => sees === 'own_opinion')]
}

const head = (row: RequestRow, sees: Shown, calendar: WorkingCalendar, now: Date): MyExpertRequest => ({
  id: row.id, title: row.title, agency: row.agency, question: row.question, dueOn: row.dueOn, workingDaysLeft: workingDaysLeft(row.dueOn, dayOf(now), calendar), askedAt: row.askedAt, sees, answeredAt: row.answeredAt, savedAt: row.savedAt,
})

/** My request, of which there is still something to see. What is over and what never was are the same. */
async function mine(tx: Tx, actor: Actor, id: string, lock: { readonly hold: boolean } = { hold: false }): Promise<{ row: RequestRow; sees: Shown }> {
  const [row] = await loadRequests(tx, actor.org, { expert: actor.id, id }, lock)
  const sees = row && seenByExpert(caseOf(row))
  if (!row || !sees || sees === 'nothing') throw new NotFound()
  return { row, sees }
}

/** The same while it is open: what was handed in is not written any more. */
async function open(tx: Tx, actor: Actor, id: string): Promise<RequestRow> {
  const { row, sees } = await mine(tx, actor, id, { hold: true })
  if (sees === 'own_opinion') throw new NotFound()
  return row
}

export async function viewMine(tx: Tx, actor: Actor, id: string, now: Date): Promise<MyExpertRequestPage> {
  const { row, sees } = await mine(tx, actor, id)
  const base = { ...head(row, sees, await loadCalendar(tx, actor.org), now), authors: null, dossier: null, draft: row.draft, rev: row.rev, opinion: null }
  if (sees === 'own_opinion') {
    const opinion = await loadOpinion(tx, actor.org, row.id)
    return { ...base, opinion: opinion ? { ...opinion, version: row.version, sha256: row.sha256 } : null }
  }
  const filed = await loadFiled(tx, actor.org, row)
  return { ...base, authors: filed.facts.authors.map(({ name, unitName, title }) => ({ name, unitName, title })), dossier: sees === 'dossier' ? dossierOf(row, filed) : null }
}

/** As it was filed, without other people than its authors: not who helped, not who added a file. */
function dossierOf(row: RequestRow, { facts, pack, marked }: Awaited<ReturnType<typeof loadFiled>>): NonNullable<MyExpertRequestPage['dossier']> {
  const { content: { helpers: _others, ...content }, hidden } = openContent(facts.content, row.confidential)
  const seen = seenEvidence(facts.evidence, { reads: row.confidential, marked })
  const { required, formula, basis } = pack.benefit
  return {
    content, confidentialHidden: hidden || seen.length < facts.evidence.length, version: row.version, sha256: row.sha256, receivedAt: new Date(facts.receivedAt),
    form: { sections: pack.sections, noveltyTests: pack.noveltyTests, solutionKinds: pack.solutionKinds, fields: pack.fields, benefit: { required, ...(formula && { formula }), basis } },
    evidence: seen.map(({ id, title, name, mediaType, size, confidential }) => ({ id, title, name, mediaType, size, confidential: confidential === true || marked.includes(id) })),
  }
}

/** Their own word on a conflict, once. With one the dossier stays closed, and the office hears of it. */
export async function declare(tx: Tx, actor: Actor, id: string, answer: Answer, now: Date): Promise<void> {
  const row = await open(tx, actor, id)
  const refusal = refuseExpertDeclaring(caseOf(row), answer)
  if (refusal) throw new Refuse(refusal)
  await set(tx, actor, row, { conflict: answer.conflict, conflict_kinds: answer.conflict ? answer.kinds : [], conflict_note: answer.conflict ? answer.note : '', declared_at: now })
  await record(tx, actor.org, { at: now, actor, what: answer.conflict ? 'expert.conflict_declared' : 'expert.no_conflict_declared', noun: 'initiative', subject: row.initiativeId, detail: { name: actor.name } })
  if (answer.conflict) await tellOffice(tx, actor, row, 'expert.in_conflict', now)
}

/** Keeps what is written so far. Two windows never overwrite each other: the later one hears what stands there. */
export async function saveDraft(tx: Tx, actor: Actor, id: string, { rev, text }: { readonly rev: number; readonly text: string }, now: Date): Promise<void> {
  const row = await open(tx, actor, id)
  const refusal = refuseWriting(caseOf(row))
  if (refusal) throw new Refuse(refusal)
  if (rev !== row.rev) throw new Stale(await viewMine(tx, actor, id, now))
  await set(tx, actor, row, { draft: text, rev: rev + 1, saved_at: now })
}

/** Hands in what was saved: from now on it is an opinion of the dossier, and the expert keeps nothing but its words. */
export async function handIn(tx: Tx, actor: Actor, id: string, rev: number, now: Date): Promise<void> {
  const row = await open(tx, actor, id)
  const refusal = refuseHandingIn(caseOf(row), row.draft)
  if (refusal) throw new Refuse(refusal)
  if (rev !== row.rev) throw new Stale(await viewMine(tx, actor, id, now))
  await tx.insertInto('expert_opinion').values({ org_id: actor.org, id: newId(), initiative_id: row.initiativeId, expert: row.expert, position: row.position, given_on: dayOf(now), text: row.draft.trim(), file_id: null, recorded_by: actor.id, recorded_at: now, request_id: row.id }).execute()
  await set(tx, actor, row, { answered_at: now, draft: '' })
  await record(tx, actor.org, { at: now, actor, what: 'expert.answered', noun: 'initiative', subject: row.initiativeId, detail: { name: actor.name } })
  await tellOffice(tx, actor, row, 'expert.answered', now)
}

export async function decline(tx: Tx, actor: Actor, id: string, reason: string, now: Date): Promise<void> {
  const row = await open(tx, actor, id)
  await set(tx, actor, row, { declined_at: now, declined_reason: reason, draft: '' })
  await record(tx, actor.org, { at: now, actor, what: 'expert.declined', noun: 'initiative', subject: row.initiativeId, detail: { name: actor.name } })
  await tellOffice(tx, actor, row, 'expert.declined', now)
}

/** One file of the version asked about, as far as the request shows it. */
export async function readFile(tx: Tx, actor: Actor, dataDir: string, id: string, evidence: string) {
  const { row, sees } = await mine(tx, actor, id)
  if (sees !== 'dossier') throw new NotFound()
  const { facts, marked } = await loadFiled(tx, actor.org, row)
  const piece = seenEvidence(facts.evidence, { reads: row.confidential, marked }).find((one) => one.id === evidence)
  if (!piece || !(await isKept(tx, actor.org, piece.fileId as FileId))) throw new NotFound()
  return { name: piece.name, mediaType: piece.mediaType, bytes: await readStored(dataDir, piece.sha256), inline: isPicture(piece.mediaType) || piece.mediaType === 'application/pdf' }
}

const isKept = async (tx: Tx, org: OrgId, file: FileId): Promise<boolean> => (await tx.selectFrom('file').where('org_id', '=', org).where('id', '=', file).select('id').executeTakeFirst()) !== undefined

/** Whoever asked, while they are of the standing office; otherwise those who are, save the authors. */
async function tellOffice(tx: Tx, actor: Actor, row: RequestRow, kind: string, now: Date): Promise<void> {
  const office = await holdersOf(tx, actor.org, 'secretariat', dayOf(now))
  const authors = await tx.selectFrom('authorship').where('org_id', '=', actor.org).where('initiative_id', '=', row.initiativeId).select('person_id').execute()
  const others = office.filter((one) => !authors.some(({ person_id }) => person_id === one))
  const to: readonly PersonId[] = others.includes(row.askedBy) ? [row.askedBy] : others
  await notify(tx, actor.org, { to, kind, initiativeId: row.initiativeId, facts: { expert: actor.name }, now })
}

const set = (tx: Tx, { org }: Actor, { id }: Pick<RequestRow, 'id'>, columns: object) => tx.updateTable('expert_request').set(columns).where('org_id', '=', org).where('id', '=', id).execute()

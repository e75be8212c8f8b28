import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { refuseConfirmation, refuseLeavingOut, refuseNotedConfirmation, refuseShares } from '@sangkien/domain/initiative/authorship'
import { refuseEdit } from '@sangkien/domain/initiative/refuse-edit'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Invalid, NotFound, Refuse, Stale } from '../http/refuse.ts'
import { notify } from '../notice/notify.ts'
import { isColleague } from '../people/colleague.ts'
import { authorIds, type DossierCase, namedFields } from './dossier-case.ts'
import { keepChange, lastChange } from './field-change.query.ts'
import { holdDossier } from './hold-dossier.ts'
import { searchWords } from './search-words.ts'

interface Share { readonly personId: PersonId; readonly share: number; readonly contribution: string }

/** Sets the authors and their shares. Whoever's share changed confirms again; whoever writes it down confirms their own by that. */
export async function saveAuthors(tx: Tx, actor: Actor, id: InitiativeId, { rev, authors }: { rev: number; authors: readonly Share[] }, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const before = of.authorRows.map(({ personId, share, contribution }) => ({ personId, share, contribution }))
  const refusal = refuseEdit({ stage: of.stage, authors: authorIds(of), namedFields: namedFields(of) }, actor.id, 'authors')
    ?? refuseLeavingOut(authors, actor.id) ?? refuseShares(authors.map((one) => ({ ...one, confirmedShare: null })), of.rules.regulation.pack.authorship)
  if (refusal) throw new Refuse(refusal)
  const current = of.row.revs['authors'] ?? 0
  if (current !== rev) {
    const last = await lastChange(tx, actor.org, id, 'authors')
    throw new Stale({ rev: current, value: before, savedByName: last?.savedByName ?? '', savedAt: (last?.savedAt ?? of.row.created_at).toISOString() })
  }
  const people = await loadPeople(tx, actor, authors, now)
  await write(tx, actor, of, authors, now)
  await tx.updateTable('initiative').set({
    revs: JSON.stringify({ ...of.row.revs, authors: current + 1 }),
    ...searchWords({ code: of.row.code, dossier: of.dossier, names: authors.map(({ personId }) => people.get(personId) ?? '') }),
  }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await keepChange(tx, actor, of.row, { field: 'authors', before, value: authors, rev: current + 1 }, now)
  await record(tx, actor.org, { at: now, actor, what: 'initiative.authors_set', noun: 'initiative', subject: id, detail: { authors: authors.length } })
  const asked = authors.filter(({ personId, share }) => personId !== actor.id && of.authors.find((one) => one.personId === personId)?.confirmedShare !== share)
  await notify(tx, actor.org, { to: asked.map(({ personId }) => personId), kind: 'initiative.share_to_confirm', initiativeId: id, facts: { byName: actor.name }, now })
}

/** The names of the people on the list, who all belong to the agency, or did: who has left stays the author of what they made here. */
async function loadPeople(tx: Tx, actor: Actor, authors: readonly Share[], now: Date): Promise<Map<PersonId, string>> {
  const today = dayOf(now)
  const rows = await tx.selectFrom('person as p').where('p.org_id', '=', actor.org).where('p.id', 'in', authors.map(({ personId }) => personId)).where(isColleague).where('p.active_from', '<=', today).select(['p.id', 'p.full_name']).execute()
  const people = new Map(rows.map(({ id, full_name }) => [id, full_name]))
  const strangers = authors.flatMap(({ personId }, at) => (people.has(personId) ? [] : [{ path: `authors.${at}.personId`, code: 'unknown_person' }]))
  if (strangers.length > 0) throw new Invalid(strangers)
  return people
}

async function write(tx: Tx, actor: Actor, { row }: DossierCase, authors: readonly Share[], now: Date): Promise<void> {
  await tx.deleteFrom('authorship').where('org_id', '=', actor.org).where('initiative_id', '=', row.id).where('person_id', 'not in', authors.map(({ personId }) => personId)).execute()
  await tx.insertInto('authorship').values(authors.map(({ personId, share, contribution }, at) => {
    const confirms = personId === actor.id
    return { org_id: actor.org, initiative_id: row.id, person_id: personId, share, contribution, position: at + 1, confirmed_share: confirms ? share : null, confirmed_at: confirms ? now : null }
  })).onConflict((on) => on.columns(['org_id', 'initiative_id', 'person_id']).doUpdateSet({
    share: (eb) => eb.ref('excluded.share'), contribution: (eb) => eb.ref('excluded.contribution'), position: (eb) => eb.ref('excluded.position'),
    // A share that stayed stays confirmed; a changed one is open again.
    confirmed_share: sql`case when authorship.share = excluded.share and authorship.confirmed_share = excluded.share then authorship.confirmed_share else excluded.confirmed_share end`,
    confirmed_basis: sql`case when authorship.share = excluded.share and authorship.confirmed_share = excluded.share then authorship.confirmed_basis else '' end`,
    confirmed_at: sql`case when authorship.share = excluded.share and authorship.confirmed_share = excluded.share then authorship.confirmed_at else excluded.confirmed_at end`,
  })).execute()
}

/** An author confirms the share that stands there; not the one that stood there when the page was loaded. */
export async function confirmShare(tx: Tx, actor: Actor, id: InitiativeId, share: number, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const refusal = refuseConfirmation(of.authors, actor.id, share) ?? refuseNotOpen(of)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('authorship').set({ confirmed_share: share, confirmed_at: now }).where('org_id', '=', actor.org).where('initiative_id', '=', id).where('person_id', '=', actor.id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.share_confirmed', noun: 'initiative', subject: id })
}

/** A co-author notes what somebody who has left confirmed on paper; the paper is named, and whoever reads the dossier sees it was noted. */
export async function noteConfirmation(tx: Tx, actor: Actor, id: InitiativeId, personId: PersonId, { share, basis }: { readonly share: number; readonly basis: string }, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const author = of.authorRows.find((one) => one.personId === personId)
  if (!author) throw new NotFound()
  const refusal = refuseNotedConfirmation(of.authors, actor.id, { personId, hasLeft: author.leftOn !== null }, share) ?? refuseNotOpen(of)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('authorship').set({ confirmed_share: share, confirmed_at: now, confirmed_basis: basis }).where('org_id', '=', actor.org).where('initiative_id', '=', id).where('person_id', '=', personId).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.share_confirmation_noted', noun: 'initiative', subject: id, detail: { name: author.name, basis } })
}

/** Shares are confirmed while the dossier is with its authors. */
const refuseNotOpen = ({ stage }: DossierCase) => (stage === 'draft' || stage === 'completion_requested' ? undefined : { code: 'edit.locked', stage } as const)

import type { RegulationDraft } from '@sangkien/contract/regulation-draft'
import type { RegulationId } from '@sangkien/domain/ids'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { malformedPack } from '@sangkien/domain/regulation/read-pack'
import { refuseTaking } from '@sangkien/domain/regulation/refuse-version'
import type { Day } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Invalid, NotFound, Refuse, Stale } from '../http/refuse.ts'
import { holdOrganisation } from '../organisation/hold-organisation.ts'
import { viewDraft } from './draft.query.ts'
import { takeVersion } from './take-regulation.ts'

export async function beginDraftOf(tx: Tx, actor: Actor, pack: RegulationPack, now: Date): Promise<RegulationDraft> {
  await holdOrganisation(tx, actor.org)
  const there = await viewDraft(tx, actor)
  if (there) throw new Refuse({ code: 'regulation.draft_there', by: there.editedBy.name })
  await tx.insertInto('regulation_draft').values({ org_id: actor.org, pack: JSON.stringify(pack), begun_at: now, edited_by: actor.id, edited_at: now }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'regulation.draft_begun', noun: 'regulation', subject: actor.org, detail: { title: pack.name } })
  return standing(tx, actor)
}

/** What is written is kept even while it contradicts itself, so that nothing typed is lost; of another shape it is not a regulation. */
export async function saveDraftOf(tx: Tx, actor: Actor, { version, pack }: { version: number; pack: RegulationPack }, now: Date): Promise<RegulationDraft> {
  const malformed = malformedPack(pack)
  if (malformed) throw new Invalid([{ path: `pack.${malformed.path}`, code: 'malformed', message: String(malformed.wanted) }])
  await holdDraft(tx, actor, version)
  await tx.updateTable('regulation_draft').set({ pack: JSON.stringify(pack), version: version + 1, edited_by: actor.id, edited_at: now }).where('org_id', '=', actor.org).execute()
  return standing(tx, actor)
}

export async function dropDraftOf(tx: Tx, actor: Actor, now: Date): Promise<undefined> {
  const { pack } = await standing(tx, actor)
  await tx.deleteFrom('regulation_draft').where('org_id', '=', actor.org).execute()
  await record(tx, actor.org, { at: now, actor, what: 'regulation.draft_dropped', noun: 'regulation', subject: actor.org, detail: { title: pack.name } })
  return undefined
}

/** The draft becomes the next version, and there is no draft any more. Dossiers already filed keep the version they were filed under. */
export async function takeDraftOf(tx: Tx, actor: Actor, { version, validFrom, basis }: { version: number; validFrom: Day; basis: string }, now: Date): Promise<RegulationId> {
  const { pack, problems, changes } = await holdDraft(tx, actor, version)
  const refusal = refuseTaking(problems.length, changes.length)
  if (refusal) throw new Refuse(refusal)
  const id = await takeVersion(tx, actor, { ...pack, validFrom, validTo: null }, { validFrom, basis }, now)
  await tx.deleteFrom('regulation_draft').where('org_id', '=', actor.org).execute()
  return id
}

/** The draft as the writer knew it, held still until commit; when somebody else was first, what stands there now. */
async function holdDraft(tx: Tx, actor: Actor, version: number): Promise<RegulationDraft> {
  await holdOrganisation(tx, actor.org)
  const there = await standing(tx, actor)
  if (there.version !== version) throw new Stale(there)
  return there
}

async function standing(tx: Tx, actor: Actor): Promise<RegulationDraft> {
  const there = await viewDraft(tx, actor)
  if (!there) throw new NotFound()
  return there
}

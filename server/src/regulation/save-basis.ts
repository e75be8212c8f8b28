import type { LegalBasis } from '@sangkien/domain/regulation/legal-basis'
import { refuseBasis } from '@sangkien/domain/regulation/refuse-basis'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse, Stale } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { holdOrganisation } from '../organisation/hold-organisation.ts'
import { columnsOf, loadRegister } from './register.query.ts'

export async function addBasis(tx: Tx, actor: Actor, entry: LegalBasis, now: Date): Promise<string> {
  await holdOrganisation(tx, actor.org)
  const refusal = refuseBasis(entry, await loadRegister(tx, actor.org))
  if (refusal) throw new Refuse(refusal)
  const id = newId()
  await tx.insertInto('legal_basis').values({ org_id: actor.org, id, ...columnsOf(entry) }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'regulation.basis_added', noun: 'regulation', subject: id, detail: { ...entry } })
  return id
}

/** Its code stays what it was: regulations refer to it by that. `there` is what a page from before somebody else's change is shown. */
export async function changeBasis(tx: Tx, actor: Actor, { id, version, entry }: { id: string; version: number; entry: Omit<LegalBasis, 'code'> }, now: Date, there: () => Promise<unknown>): Promise<void> {
  await holdOrganisation(tx, actor.org)
  const row = await tx.selectFrom('legal_basis').where('org_id', '=', actor.org).where('id', '=', id).select(['code', 'version']).executeTakeFirst()
  if (!row) throw new NotFound()
  if (row.version !== version) throw new Stale(await there())
  const whole = { ...entry, code: row.code }
  const refusal = refuseBasis(whole, (await loadRegister(tx, actor.org)).filter(({ code }) => code !== row.code))
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('legal_basis').set({ ...columnsOf(whole), version: version + 1 }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'regulation.basis_changed', noun: 'regulation', subject: id, detail: { ...whole } })
}

import type { RegulationId } from '@sangkien/domain/ids'
import type { PackProblem } from '@sangkien/domain/regulation/problem'
import { readPack } from '@sangkien/domain/regulation/read-pack'
import { refuseVersion } from '@sangkien/domain/regulation/refuse-version'
import { addDays, type Day } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { holdOrganisation } from '../organisation/hold-organisation.ts'
import { addRegulationRow } from '../organisation/make-organisation.ts'

/**
 * A version of the regulation out of its pack: checked whole, and kept only when nothing in it contradicts itself. The one
 * before it ends the day before; dossiers and rounds keep the version they have.
 */
export async function takeRegulation(tx: Tx, actor: Actor, { pack: given, validFrom, dryRun }: { pack: unknown; validFrom: Day; dryRun: boolean }, now: Date): Promise<{ id: RegulationId | null; problems: PackProblem[] }> {
  const { pack, problems } = readPack(given)
  if (!pack) return { id: null, problems: [...problems] }
  await holdOrganisation(tx, actor.org)
  const former = await tx.selectFrom('regulation').where('org_id', '=', actor.org).select(['id', 'valid_from', 'valid_to']).orderBy('valid_from', 'desc').limit(1).executeTakeFirst()
  const refusal = refuseVersion(validFrom, pack.validTo, former?.valid_from ?? null)
  if (refusal) throw new Refuse(refusal)
  if (dryRun) return { id: null, problems: [] }
  if (former && (former.valid_to === null || former.valid_to >= validFrom))
    await tx.updateTable('regulation').set({ valid_to: addDays(validFrom, -1) }).where('org_id', '=', actor.org).where('id', '=', former.id).execute()
  const id = await addRegulationRow(tx, actor.org, pack, validFrom, now)
  await record(tx, actor.org, { at: now, actor, what: 'regulation.added', noun: 'regulation', subject: id, detail: { title: pack.name, validFrom } })
  return { id, problems: [] }
}

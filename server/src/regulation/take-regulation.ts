import type { RegulationId } from '@sangkien/domain/ids'
import { comparePacks, type PackChange } from '@sangkien/domain/regulation/compare-packs'
import { checkPack } from '@sangkien/domain/regulation/check-pack'
import { carriedBases, unknownBases } from '@sangkien/domain/regulation/pack-basis'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
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
import { fillRegister } from './fill-register.ts'
import { newestVersion } from './newest-version.ts'
import { loadRegister } from './register.query.ts'

interface Taking { readonly validFrom: Day; /** The act it is taken by. */ readonly basis: string }
interface Taken { readonly id: RegulationId | null; readonly problems: PackProblem[]; readonly changes: PackChange[] }

/** A regulation out of a file: tried whole, with what it would change of the newest version, and kept only when nothing in it contradicts itself. */
export async function takeRegulation(tx: Tx, actor: Actor, { pack: given, dryRun, ...taking }: Taking & { pack: unknown; dryRun: boolean }, now: Date): Promise<Taken> {
  const read = readPack(given)
  const problems = read.pack ? await problemsOf(tx, actor, read.pack) : read.problems
  if (!read.pack || problems.length > 0) return { id: null, problems: [...problems], changes: [] }
  await holdOrganisation(tx, actor.org)
  const former = await newestVersion(tx, actor.org)
  const refusal = refuseVersion(taking.validFrom, read.pack.validTo, former.validFrom)
  if (refusal) throw new Refuse(refusal)
  return { id: dryRun ? null : await takeVersion(tx, actor, read.pack, taking, now), problems: [], changes: [...comparePacks(former.pack, read.pack)] }
}

/** Every contradiction of a well-formed pack, with itself and with the register of the agency. */
export const problemsOf = async (tx: Tx, actor: Actor, pack: RegulationPack): Promise<readonly PackProblem[]> => [...checkPack(pack), ...unknownBases(pack.legalBases, await loadRegister(tx, actor.org))]

/**
 * Takes a sound pack as the next version of the agency, which is held: the one before it ends the day before; dossiers and
 * rounds keep the version they have. What changed, by which act, goes to the history.
 */
export async function takeVersion(tx: Tx, actor: Actor, pack: RegulationPack, { validFrom, basis }: Taking, now: Date): Promise<RegulationId> {
  const former = await newestVersion(tx, actor.org)
  const refusal = refuseVersion(validFrom, pack.validTo, former.validFrom)
  if (refusal) throw new Refuse(refusal)
  if (former.validTo === null || former.validTo >= validFrom)
    await tx.updateTable('regulation').set({ valid_to: addDays(validFrom, -1) }).where('org_id', '=', actor.org).where('id', '=', former.id).execute()
  await fillRegister(tx, actor.org, carriedBases(pack.legalBases))
  const id = await addRegulationRow(tx, actor.org, pack, validFrom, now, basis)
  await record(tx, actor.org, { at: now, actor, what: 'regulation.added', noun: 'regulation', subject: id, detail: { title: pack.name, validFrom, basis, changes: comparePacks(former.pack, pack) } })
  return id
}

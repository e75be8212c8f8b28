import type { OrgId } from '@sangkien/domain/ids'
import type { LegalBasis } from '@sangkien/domain/regulation/legal-basis'
import { shippedBases } from '@sangkien/domain/regulation/shipped-bases'
import { type Db, inOrganisation, type Tx } from '../db.ts'
import { newId } from '../id.ts'
import { columnsOf } from './register.query.ts'

/** Enters what the register does not have yet; what its keeper made of an entry stays. */
export async function fillRegister(tx: Tx, org: OrgId, bases: readonly LegalBasis[] = shippedBases): Promise<void> {
  if (bases.length === 0) return
  await tx.insertInto('legal_basis').values(bases.map((one) => ({ org_id: org, id: newId(), ...columnsOf(one) }))).onConflict((on) => on.columns(['org_id', 'code']).doNothing()).execute()
}

/** The same for every agency of the installation, when a version of the program brings papers its register was begun without. */
export async function fillRegisters(db: Db): Promise<void> {
  for (const { id } of await db.selectFrom('organisation').select('id').execute()) await inOrganisation(db, id, (tx) => fillRegister(tx, id))
}

import type { InitiativeId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import { prepared, type Tx } from '../db.ts'
import { type DossierCase, loadCase } from './dossier-case.ts'

/** The case with its row held until commit: of two people who act at once, the second sees what the first left. */
export async function holdDossier(tx: Tx, actor: Actor, id: InitiativeId, now: Date): Promise<DossierCase> {
  await tx.selectFrom('initiative').modifyFront(prepared).where('org_id', '=', actor.org).where('id', '=', id).select('id').forUpdate().executeTakeFirst()
  return loadCase(tx, actor, id, now)
}

import type { RevocationCase } from '@sangkien/domain/decision/refuse-revocation'
import { authorIds, type DossierCase } from '../initiative/dossier-case.ts'

/** A dossier as the rules of revocation look at it. */
export const revocationCase = (of: DossierCase): RevocationCase => {
  const { stage, row: { revocation, revocation_drafted: drafted } } = of
  return { stage, authors: authorIds(of), notice: revocation && { due: revocation.dueOn, replied: revocation.replies.map(({ personId }) => personId) }, drafted }
}

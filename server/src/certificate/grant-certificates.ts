import { randomBytes } from 'node:crypto'
import { makeCode, randomBytesWanted } from '@sangkien/domain/text/printed-code'
import type { CertificateId, OrgId } from '@sangkien/domain/ids'
import { partsOf } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'
import type { Numbered } from '../decision/issue-decision.ts'
import { nextNumbers } from '../decision/number-series.ts'
import { newId } from '../id.ts'

/** One certificate for each author of each recognised initiative, of equal value (initiative-law.md 3.10), numbered without gaps in the year. */
export async function grantCertificates(tx: Tx, org: OrgId, { id, items, dated }: Numbered): Promise<void> {
  const holders = items.flatMap(({ initiativeId, authors }) => authors.map(({ personId }) => ({ initiativeId, personId })))
  const year = partsOf(dated)[0]
  const first = await nextNumbers(tx, org, 'certificate', year, holders.length)
  await tx.insertInto('certificate').values(holders.map(({ initiativeId, personId }, at) => ({
    org_id: org, id: newId<CertificateId>(), initiative_id: initiativeId, person_id: personId, decision_id: id, number: first + at, year, check_code: makeCode('certificate', randomBytes(randomBytesWanted)), issued_on: dated,
  }))).execute()
}

/** From the date of the revocation on the certificates no longer hold; they stay where they are, and their check page says so. */
export const revokeCertificates = (tx: Tx, org: OrgId, { id, items, dated }: Numbered) =>
  tx.updateTable('certificate').set({ revoked_on: dated, revoking_decision_id: id })
    .where('org_id', '=', org).where('initiative_id', 'in', items.map(({ initiativeId }) => initiativeId)).where('revoked_on', 'is', null).execute()

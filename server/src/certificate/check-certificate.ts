import type { checkCertificate } from '@sangkien/contract/decision'
import type { ResultOf } from '@sangkien/contract/endpoint'
import { parseCode } from '@sangkien/domain/text/printed-code'
import { sayCode } from '@sangkien/domain/document/say-code'
import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import { type Db, inOrganisation } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import { findCertificate } from './certificate.query.ts'

const nobody = '00000000-0000-0000-0000-000000000000' as OrgId

/**
 * Title, authors, decision, valid or revoked; nothing else. An agency that is not here, a code that cannot be and a code that
 * was never given take the same two questions to the database and get the same answer.
 */
export async function checkedCertificate(db: Db, organisation: string, typed: string): Promise<ResultOf<typeof checkCertificate>> {
  const agency = await db.selectFrom('organisation').where('code', '=', organisation.toLowerCase()).select(['id', 'name', 'accent']).executeTakeFirst()
  const code = parseCode('certificate', typed) ?? ''
  const found = await inOrganisation(db, agency?.id ?? nobody, (tx) => findCertificate(tx, agency?.id ?? nobody, sql`c.check_code = ${code}`))
  if (!agency || !found) throw new NotFound()
  const { item, decision, revokedBy } = found
  return {
    organisation: agency.name, accent: agency.accent, title: item.title, authors: item.authors.map(({ name }) => name),
    decisionNumber: sayCode(decision.number, decision.symbol), decisionDate: decision.dated,
    state: found.revokedOn ? 'revoked' : 'valid', revokedBy: revokedBy && sayCode(revokedBy.number, revokedBy.symbol), revokedOn: found.revokedOn,
  }
}

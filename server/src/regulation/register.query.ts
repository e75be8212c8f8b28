import type { OrgId } from '@sangkien/domain/ids'
import type { LegalBasis, Succession } from '@sangkien/domain/regulation/legal-basis'
import type { Selectable } from 'kysely'
import type { Tx } from '../db.ts'
import type { Database } from '../schema.gen.ts'

type Row = Selectable<Database['legal_basis']>

/** The register of an agency, newest paper first, those without a day last. */
export const selectRegister = (tx: Tx, org: OrgId): Promise<Row[]> =>
  tx.selectFrom('legal_basis').where('org_id', '=', org).selectAll().orderBy('issued_on', (by) => by.desc().nullsLast()).orderBy('code').execute()

/** The same as the rules read it. */
export const loadRegister = async (tx: Tx, org: OrgId): Promise<readonly LegalBasis[]> => (await selectRegister(tx, org)).map(entryOf)

export const entryOf = (row: Row): LegalBasis => ({
  code: row.code, number: row.number, issuer: row.issuer, title: row.title, issuedOn: row.issued_on, validFrom: row.valid_from, validTo: row.valid_to,
  replacedBy: row.successor !== null && row.successor_from !== null ? { code: row.successor, on: row.successor_from } : null,
  amendedBy: row.amendments as unknown as readonly Succession[], transition: row.transition as unknown as LegalBasis['transition'], evidence: row.evidence,
})

export const columnsOf = (one: LegalBasis) => ({
  code: one.code, number: one.number, issuer: one.issuer, title: one.title, issued_on: one.issuedOn, valid_from: one.validFrom, valid_to: one.validTo,
  successor: one.replacedBy?.code ?? null, successor_from: one.replacedBy?.on ?? null, amendments: JSON.stringify(one.amendedBy), transition: one.transition && JSON.stringify(one.transition), evidence: one.evidence,
})

import { createHash } from 'node:crypto'
import { canonical } from '@sangkien/domain/history/chain'
import type { OrgId, RegulationId } from '@sangkien/domain/ids'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import type { Day } from '@sangkien/domain/time/day'
import type { Db, Tx } from '../db.ts'
import { inOrganisation } from '../db.ts'
import { beginChain } from '../history/begin-chain.ts'
import { newId } from '../id.ts'
import { fillRegister } from '../regulation/fill-register.ts'

export interface NewOrganisation {
  readonly code: string; readonly name: string; readonly parentName: string; readonly shortName: string; readonly symbol: string; readonly place: string; readonly headTitle: string
  readonly reportTo?: string; readonly reportThrough?: string; readonly isDemo?: boolean
}

/** An agency with its chain begun, its register of legal bases and the national regulation in force: what every other row hangs on. */
export async function makeOrganisation(db: Db, about: NewOrganisation, now: Date): Promise<OrgId> {
  const id = newId<OrgId>()
  await inOrganisation(db, id, (tx) => addOrganisationRow(tx, id, about, now))
  return id
}

/** The same, inside a transaction that does more. */
export async function addOrganisationRow(tx: Tx, id: OrgId, about: NewOrganisation, now: Date): Promise<void> {
  await tx.insertInto('organisation').values({
    id, code: about.code, name: about.name, parent_name: about.parentName, short_name: about.shortName, symbol: about.symbol, place: about.place, head_title: about.headTitle,
    report_to: about.reportTo ?? '', report_through: about.reportThrough ?? '', is_demo: about.isDemo ?? false, created_at: now,
  }).execute()
  await beginChain(tx, id)
  await fillRegister(tx, id)
  await addRegulationRow(tx, id, nationalDefault, nationalDefault.validFrom, now)
}

/** One version of the regulation; its hash is of the canonical JSON, so that a changed pack is never taken for this one. */
export async function addRegulationRow(tx: Tx, org: OrgId, pack: RegulationPack, validFrom: Day, now: Date, basis = ''): Promise<RegulationId> {
  const id = newId<RegulationId>()
  const text = canonical(pack)
  await tx.insertInto('regulation').values({
    org_id: org, id, title: pack.name, pack: text, sha256: createHash('sha256').update(text).digest('hex'), valid_from: validFrom, valid_to: pack.validTo, added_at: now, basis,
  }).execute()
  return id
}

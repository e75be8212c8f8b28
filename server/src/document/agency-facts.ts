import type { Agency } from '@sangkien/documents/layout/official-facts'
import type { Signing } from '@sangkien/documents/layout/signing'
import type { OrgId, PersonId } from '@sangkien/domain/ids'
import type { Day } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'
import { loadTemplates } from './own-templates.ts'

/** The agency as its papers name it. */
export interface AgencyFacts {
  readonly agency: Agency
  readonly code: string
  /** `VP`, the end of its symbols: `QĐ-VP`. */
  readonly symbol: string
  /** `Chánh Văn phòng`. */
  readonly headTitle: string
  /** `Chánh Văn phòng Ủy ban nhân dân tỉnh …`: the post that decides, in full. */
  readonly headInFull: string
  readonly accent: string
  readonly reportTo: string
  readonly reportThrough: string
}

/** `today`: with the agency's own templates, as those who make its papers ask; without it, none are read. */
export async function loadAgency(tx: Tx, org: OrgId, today?: Day): Promise<AgencyFacts> {
  const templates = today && (await loadTemplates(tx, org, today))
  const row = await tx.selectFrom('organisation').where('id', '=', org)
    .select(['name', 'parent_name', 'short_name', 'symbol', 'place', 'code', 'head_title', 'accent', 'report_to', 'report_through']).executeTakeFirstOrThrow()
  return {
    agency: { parentLines: row.parent_name === '' ? [] : [row.parent_name], lines: [row.short_name], name: row.name, place: row.place, ...(templates && { templates }) },
    code: row.code, symbol: row.symbol, headTitle: row.head_title, headInFull: headInFull(row.head_title, row.short_name, row.name),
    accent: row.accent, reportTo: row.report_to, reportThrough: row.report_through,
  }
}

/** `Chánh Văn phòng` of `Văn phòng Ủy ban …` is not written with "Văn phòng" twice. */
export function headInFull(headTitle: string, shortName: string, name: string): string {
  const ends = headTitle.toLowerCase().endsWith(shortName.toLowerCase()) && name.toLowerCase().startsWith(shortName.toLowerCase())
  return ends ? `${headTitle}${name.slice(shortName.length)}` : `${headTitle} ${name}`
}

/** Who signs for the agency (Nghị định 30/2020, Điều 13): the head, or who decides in the head's place as a deputy. Without a signer yet, the head's post and no name. */
export async function signingBy(tx: Tx, org: OrgId, signer: PersonId | null, headTitle: string, on: Day): Promise<Signing> {
  if (signer === null) return { by: 'head', post: headTitle, name: '' }
  const person = await tx.selectFrom('person as p').where('p.org_id', '=', org).where('p.id', '=', signer)
    .select(['p.full_name', 'p.head_of_agency'])
    .select((eb) => eb.selectFrom('posting as o').whereRef('o.org_id', '=', 'p.org_id').whereRef('o.person_id', '=', 'p.id').where('o.from_day', '<=', on).orderBy('o.from_day', 'desc').limit(1).select('o.title').as('title'))
    .executeTakeFirstOrThrow()
  return person.head_of_agency || !person.title ? { by: 'head', post: headTitle, name: person.full_name } : { by: 'KT', head: headTitle, post: person.title, name: person.full_name }
}

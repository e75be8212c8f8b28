import type { OrgId, PersonId, UnitId } from '@sangkien/domain/ids'
import type { Gender, PersonKind } from '@sangkien/domain/people/kind'
import { fold } from '@sangkien/domain/text/fold'
import { sortKey } from '@sangkien/domain/text/sort-key'
import type { Day } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'
import { newId } from '../id.ts'

export interface NewPerson {
  readonly fullName: string; readonly kind: PersonKind; readonly activeFrom: Day; readonly unitId: UnitId; readonly title: string
  readonly birthDate?: Day | null; readonly gender?: Gender | null; readonly qualification?: string; readonly email?: string | null
  readonly unionMember?: boolean; readonly headOfAgency?: boolean; readonly activeTo?: Day | null
}

/** A person and their first posting. */
export async function addPersonRow(tx: Tx, org: OrgId, about: NewPerson): Promise<PersonId> {
  const id = newId<PersonId>()
  await tx.insertInto('person').values({
    org_id: org, id, full_name: about.fullName, sort_name: sortKey(about.fullName), search_text: fold(about.fullName), birth_date: about.birthDate ?? null, gender: about.gender ?? null,
    kind: about.kind, qualification: about.qualification ?? '', email: about.email ?? null, union_member: about.unionMember ?? true, head_of_agency: about.headOfAgency ?? false,
    active_from: about.activeFrom, active_to: about.activeTo ?? null,
  }).execute()
  await tx.insertInto('posting').values({ org_id: org, id: newId(), person_id: id, unit_id: about.unitId, title: about.title, from_day: about.activeFrom, to_day: null }).execute()
  return id
}

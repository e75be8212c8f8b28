import { exactKey } from '../text/fold.ts'
import type { Day } from '../time/day.ts'
import type { KnownPerson } from './match-people.ts'
import type { PersonFacts, Wrong } from './person-facts.ts'

/** A fact that the list says otherwise than the agency has it, both as values; `null` is nothing. */
export interface Change {
  readonly field: 'fullName' | 'birthDate' | 'gender' | 'kind' | 'qualification' | 'email' | 'unionMember' | 'activeFrom' | 'unit' | 'title' | 'activeTo'
  readonly from: string | boolean | null
  readonly to: string | boolean | null
}

/** What taking the row in would change. A name that differs only in case or in where the tone stands is the same name. */
export function changesOf(facts: PersonFacts, there: KnownPerson, on: Day): { readonly changes: readonly Change[]; readonly wrong: Wrong | undefined } {
  const changes: Change[] = []
  const note = (field: Change['field'], from: Change['from'], to: Change['to'] | undefined) => { if (to !== undefined && to !== from) changes.push({ field, from, to }) }
  if (facts.fullName !== undefined && exactKey(facts.fullName) !== exactKey(there.fullName)) note('fullName', there.fullName, facts.fullName)
  note('birthDate', there.birthDate, facts.birthDate)
  note('gender', there.gender, facts.gender)
  note('kind', there.kind, facts.kind)
  note('qualification', there.qualification, facts.qualification)
  if (facts.email !== there.email?.toLowerCase()) note('email', there.email, facts.email)
  note('unionMember', there.unionMember, facts.unionMember)
  note('activeFrom', there.activeFrom, facts.activeFrom)
  if (there.activeTo !== null && there.activeTo < on) note('activeTo', there.activeTo, null)
  const moves = changes.length
  note('unit', there.unitId, facts.unitId ?? facts.unitText)
  note('title', there.title, facts.title)
  const moved = changes.length > moves
  if (moved && there.postedFrom !== null && there.postedFrom > on) return { changes, wrong: { code: 'post_not_after_former', former: there.postedFrom } }
  const joined = facts.activeFrom ?? there.activeFrom
  return { changes, wrong: there.firstPost !== null && joined > there.firstPost ? { code: 'joins_after_post', first: there.firstPost } : undefined }
}

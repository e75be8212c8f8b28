import type { PersonId, UnitId } from '../ids.ts'
import type { Gender, PersonKind } from '../people/kind.ts'
import { exactKey, fold } from '../text/fold.ts'
import type { Day } from '../time/day.ts'
import type { Doubt, PersonFacts } from './person-facts.ts'

/** A person as the agency has them, with the post they hold. */
export interface KnownPerson {
  readonly id: PersonId; readonly fullName: string; readonly birthDate: Day | null; readonly gender: Gender | null; readonly kind: PersonKind; readonly qualification: string
  readonly email: string | null; readonly username: string | null; readonly unionMember: boolean; readonly activeFrom: Day; readonly activeTo: Day | null
  readonly unitId: UnitId | null; readonly title: string; readonly postedFrom: Day | null; readonly firstPost: Day | null
}

export type Match =
  | { readonly sort: 'nobody' }
  | { readonly sort: 'one'; readonly person: KnownPerson }
  | { readonly sort: 'doubt'; readonly candidates: readonly KnownPerson[]; readonly doubt: Doubt }

const nobody: Match = { sort: 'nobody' }

/**
 * Whom each entry means. Certain by user name, by e-mail, or by name and birth date together; what is left over is compared by
 * name with those nobody claimed, so that a list of thousands does not make a doubt of every common name.
 */
export function matchPeople(entries: readonly PersonFacts[], people: readonly KnownPerson[], on: Day): readonly Match[] {
  const by = { username: groupBy(people, (one) => one.username ?? undefined), email: groupBy(people, (one) => one.email?.toLowerCase()), name: groupBy(people, (one) => exactKey(one.fullName)), loose: groupBy(people, (one) => fold(one.fullName)) }
  const certain = entries.map((facts): Match | undefined => {
    const keyed = (facts.username !== undefined && by.username.get(facts.username)?.[0]) || (facts.email !== undefined && only(by.email.get(facts.email)))
    if (keyed) return sameName(facts, keyed) ? found(keyed, on) : { sort: 'doubt', candidates: [keyed], doubt: { code: 'other_name', there: keyed.fullName } }
    if (facts.fullName === undefined || facts.birthDate === undefined) return undefined
    const born = (by.name.get(exactKey(facts.fullName)) ?? []).filter((one) => one.birthDate === facts.birthDate)
    return born.length > 1 ? { sort: 'doubt', candidates: born, doubt: { code: 'several_of_that_name', count: born.length } } : born[0] && found(born[0], on)
  })
  const claimed = new Set(certain.flatMap((match) => (match?.sort === 'one' ? [match.person.id] : match?.sort === 'doubt' ? match.candidates.map(({ id }) => id) : [])))
  const rest = groupBy(entries.map((facts, at) => ({ facts, at })).filter(({ at }) => certain[at] === undefined), ({ facts }) => facts.fullName && exactKey(facts.fullName))
  return entries.map((facts, at) => certain[at] ?? byName(facts, {
    same: (by.name.get(exactKey(facts.fullName ?? '')) ?? []).filter(({ id }) => !claimed.has(id)),
    alike: (by.loose.get(fold(facts.fullName ?? '')) ?? []).filter((one) => !claimed.has(one.id) && one.birthDate !== null && one.birthDate === facts.birthDate),
    namesakes: rest.get(exactKey(facts.fullName ?? ''))?.length ?? 0,
  }, on))
}

function byName(facts: PersonFacts, { same, alike, namesakes }: { readonly same: readonly KnownPerson[]; readonly alike: readonly KnownPerson[]; readonly namesakes: number }, on: Day): Match {
  if (facts.fullName === undefined) return nobody
  if (alike[0]) return { sort: 'doubt', candidates: alike, doubt: { code: 'other_name', there: alike[0].fullName } }
  const open = same.filter((one) => facts.birthDate === undefined || one.birthDate === null)
  const here = open.filter((one) => facts.unitId === undefined || one.unitId === facts.unitId)
  if (here.length === 1 && namesakes === 1) return found(here[0]!, on)
  if (open.length > 0) return { sort: 'doubt', candidates: open, doubt: open.length > 1 ? { code: 'several_of_that_name', count: open.length } : { code: 'birth_date_unknown' } }
  const [other] = same
  return other?.birthDate ? { sort: 'doubt', candidates: same, doubt: { code: 'other_birth_date', there: other.birthDate } } : nobody
}

/** Somebody who has left and is listed again has come back, or was listed by mistake. */
const found = (person: KnownPerson, on: Day): Match =>
  person.activeTo !== null && person.activeTo < on ? { sort: 'doubt', candidates: [person], doubt: { code: 'has_left', on: person.activeTo } } : { sort: 'one', person }

const sameName = (facts: PersonFacts, { fullName }: KnownPerson): boolean => facts.fullName === undefined || fold(facts.fullName) === fold(fullName)
const only = <T>(some: readonly T[] | undefined): T | undefined => (some?.length === 1 ? some[0] : undefined)

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key === undefined || key === '') continue
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}

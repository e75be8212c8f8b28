import type { PersonId, UnitId } from '../ids.ts'
import { exactKey, fold } from '../text/fold.ts'

/** A person of the agency, now or once, as far as telling an author needs. */
export interface KnownAuthor { readonly id: PersonId; readonly fullName: string; /** The year they came. */ readonly since: number; readonly units: readonly UnitId[] }

/** Who an author is: the one person of that name, the one of that name in that unit; otherwise nobody, or several. */
export type AuthorMatch = PersonId | 'nobody' | 'several'

/**
 * Finds authors among the people of the agency by name, and by unit where several share it. A name without any marks is looked up
 * without them; one with marks must be spelt so. Who came after the year is a namesake. What stays undecided stays text: the
 * credit for an initiative is never given to the wrong person.
 */
export function authorFinder(people: readonly KnownAuthor[]): (name: string, year: number | undefined, unit: UnitId | undefined) => AuthorMatch {
  const exact = new Map<string, KnownAuthor[]>()
  const loose = new Map<string, KnownAuthor[]>()
  const note = (all: Map<string, KnownAuthor[]>, key: string, one: KnownAuthor) => { const found = all.get(key); if (found) found.push(one); else all.set(key, [one]) }
  for (const one of people) {
    note(exact, exactKey(one.fullName), one)
    note(loose, fold(one.fullName), one)
  }
  return (name, year, unit) => {
    const key = exactKey(name)
    const named = (key === fold(name) ? loose.get(key) : exact.get(key)) ?? []
    const there = named.filter(({ since }) => year === undefined || since <= year)
    if (there.length <= 1) return there[0]?.id ?? 'nobody'
    const here = unit === undefined ? [] : there.filter(({ units }) => units.includes(unit))
    return here.length === 1 ? here[0]!.id : 'several'
  }
}

import type { PersonId } from '../ids.ts'
import type { PersonKind } from '../people/kind.ts'
import { exactKey } from '../text/fold.ts'
import type { Day } from '../time/day.ts'
import { type Change, changesOf } from './change-person.ts'
import { type KnownPerson, type Match, matchPeople } from './match-people.ts'
import type { Doubt, Hint, PersonFacts, Wrong } from './person-facts.ts'
import type { Entry } from './read-entry.ts'
import type { Verdict } from './verdict.ts'

/** What somebody decided about a doubtful row: a new person, nobody, or this one. */
export type Decision = 'new' | 'skip' | PersonId

export interface PlanOptions {
  /** The day the list is of: posts begin and those not named have left on it. */
  readonly on: Day
  /** For those whose row says nothing of it. */
  readonly kind: PersonKind
  readonly createUnits: boolean
  /** Whether hidden rows and columns count. */
  readonly hidden: boolean
  readonly decisions: Readonly<Record<string, Decision>>
}

export interface PlannedRow {
  /** The row of the sheet; `null` for people the list does not name. */
  readonly row: number | null
  readonly verdict: Verdict
  readonly name: string
  readonly personId: PersonId | null
  readonly facts: PersonFacts
  readonly changes: readonly Change[]
  readonly wrongs: readonly Wrong[]
  readonly hints: readonly Hint[]
  readonly doubt: Doubt | null
  readonly candidates: readonly PersonId[]
}

export interface Plan { readonly rows: readonly PlannedRow[]; readonly newUnits: readonly string[] }

/** What taking a staff list in would do, row by row. It does nothing itself: the preview shows it, the import obeys it. */
export function planPeople(entries: readonly Entry[], people: readonly KnownPerson[], { on, kind, createUnits, decisions }: PlanOptions): Plan {
  const byId = new Map(people.map((one) => [one.id, one]))
  const matches = matchPeople(entries.map(({ facts }) => facts), people, on)
  const taken = new Map<string, number>()
  const newUnits = new Map<string, string>()

  const rows = entries.map(({ row, facts, wrongs: found, hints }, at): PlannedRow => {
    const match = decided(matches[at]!, decisions[row], byId)
    const wrongs = found.filter(({ code }) => !(createUnits && code === 'unit_unknown'))
    const person = match.sort === 'one' ? match.person : undefined
    const { changes, wrong } = person ? changesOf(facts, person, on) : { changes: [], wrong: undefined }
    if (wrong) wrongs.push(wrong)
    if (match.sort === 'nobody' && facts.unitText === undefined && !wrongs.some(({ code }) => code === 'cell_fault')) wrongs.push({ code: 'unit_missing' })
    const key = match.sort === 'doubt' || match.sort === 'skip' ? undefined : keyOf(facts, person)
    const before = key === undefined ? undefined : taken.get(key)
    if (before !== undefined) wrongs.push({ code: person ? 'same_person_as' : 'twice', row: before })
    else if (key !== undefined) taken.set(key, row)
    const unknownUser: readonly Hint[] = match.sort === 'nobody' && facts.username !== undefined ? [{ code: 'username_left_out', text: facts.username }] : []
    const verdict: Verdict = match.sort === 'skip' ? 'skipped' : wrongs.length > 0 ? 'wrong' : match.sort === 'doubt' ? 'doubtful' : match.sort === 'nobody' ? 'new' : changes.length > 0 ? 'changed' : 'same'
    if ((verdict === 'new' || verdict === 'changed') && facts.unitId === undefined && facts.unitText !== undefined) newUnits.set(exactKey(facts.unitText), newUnits.get(exactKey(facts.unitText)) ?? facts.unitText)
    return {
      row, verdict, name: facts.fullName ?? '', personId: person?.id ?? null, facts: verdict === 'new' ? { ...facts, kind: facts.kind ?? kind } : facts, changes, wrongs, hints: [...hints, ...unknownUser],
      doubt: match.sort === 'doubt' ? match.doubt : null, candidates: match.sort === 'doubt' ? match.candidates.map(({ id }) => id) : [],
    }
  })

  const named = new Set(matches.flatMap((match, at) => spokenFor(match, decisions[entries[at]!.row])))
  const left = people.filter((one) => one.activeFrom <= on && (one.activeTo === null || one.activeTo >= on) && !named.has(one.id)).map((one): PlannedRow =>
    ({ row: null, verdict: 'left', name: one.fullName, personId: one.id, facts: {}, changes: [], wrongs: [], hints: [], doubt: null, candidates: [] }))
  return { rows: [...rows, ...left], newUnits: [...newUnits.values()] }
}

/** A doubt somebody settled. A decision that no longer fits what is there leaves the doubt as it is. */
function decided(match: Match, decision: Decision | undefined, byId: ReadonlyMap<PersonId, KnownPerson>): Match | { readonly sort: 'skip' } {
  if (match.sort !== 'doubt' || decision === undefined) return match
  if (decision === 'new') return { sort: 'nobody' }
  if (decision === 'skip') return { sort: 'skip' }
  const person = match.candidates.some(({ id }) => id === decision) ? byId.get(decision) : undefined
  return person ? { sort: 'one', person } : match
}

/** Those who cannot be said to be missing from the list: whoever a row means, or may mean. */
function spokenFor(match: Match, decision: Decision | undefined): readonly PersonId[] {
  if (match.sort === 'one') return [match.person.id]
  if (match.sort === 'nobody' || decision === 'new') return []
  return match.candidates.filter(({ id }) => decision === undefined || decision === 'skip' || decision === id).map(({ id }) => id)
}

/** By what two rows would be the same person: whom they mean, or name and birth date, or name and unit where there is none. */
function keyOf(facts: PersonFacts, person: KnownPerson | undefined): string | undefined {
  if (person) return person.id
  return facts.fullName && `${exactKey(facts.fullName)}|${facts.birthDate ?? facts.unitId ?? facts.unitText ?? ''}`
}

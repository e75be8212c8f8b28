import type { PersonId, UnitId } from '../ids.ts'
import { addDays, type Day } from '../time/day.ts'
import { above, ends, standing, type UnitAct, type UnitActFacts, type UnitStanding, unitsOf } from './unit-act.ts'

/** What an act will do, said before it is done and done as it was said. Places are codes: one names one unit on the day. */
export interface UnitActPlan {
  readonly lastDay: Day
  readonly ended: readonly { readonly id: UnitId; readonly name: string }[]
  readonly begun: readonly { readonly code: string; readonly name: string; readonly parentId: UnitId | null; readonly to: Day | null; readonly position: number }[]
  /** The units that succeed the ended ones, begun or there already. */
  readonly latters: readonly Place[]
  readonly people: readonly { readonly postId: string; readonly personId: PersonId; readonly name: string; readonly title: string; readonly to: Place | null; readonly until: Day | null; readonly chosen: boolean }[]
  /** `to` is null for a head whose role ends with the unit. */
  readonly heads: readonly { readonly grantId: string; readonly personId: PersonId; readonly name: string; readonly to: Place | null; readonly until: Day | null }[]
  readonly moved: readonly { readonly id: UnitId; readonly name: string; readonly under: Place | null }[]
  readonly running: number
}
export interface Place { readonly code: string; readonly name: string }

/**
 * An ended unit keeps its last day, people and heads get a post and a grant from the day on, units below go along: what was before
 * the day stays as it was (initiative-law.md 7.1). All go to the first successor unless said otherwise. A move is no
 * succession: the unit stays itself, with its people, head and dossiers, and only its place in the tree has a history.
 */
export function planUnitAct(act: UnitAct, facts: UnitActFacts): UnitActPlan {
  const lastDay = addDays(act.day, -1)
  const there = standing(act, facts)
  const into = there.find(({ id }) => id === act.intoId)
  const units = unitsOf(act, facts)
  if (act.kind === 'move') {
    return { lastDay, ended: [], begun: [], latters: [], people: [], heads: [], moved: units.map(({ id, name }) => ({ id, name, under: into ? placeOf(into) : null })), running: 0 }
  }
  const places = [...act.begun.map(placeOf), ...there.map(placeOf)]
  const latters = [...act.begun.map(placeOf), ...(into ? [placeOf(into)] : [])]
  const where = (personId: PersonId) => {
    const asked = act.placements.find((one) => one.personId === personId)?.code ?? act.othersTo
    return asked ? places.find(({ code }) => code === asked) : latters[0]
  }
  return {
    lastDay, latters, ended: units.map(({ id, name }) => ({ id, name })),
    begun: act.begun.map(({ code, name }) => ({ code, name, ...beginning(act, units, facts) })),
    people: facts.posts.map(({ id, personId, name, title, to }) => ({ postId: id, personId, name, title, to: where(personId) ?? null, until: to, chosen: act.placements.some((one) => one.personId === personId) })),
    heads: facts.heads.map(({ id, personId, name, to }) => ({ grantId: id, personId, name, to: goesOn(act, personId) ? headedBy(personId, where, latters) : null, until: to })),
    moved: facts.units.filter((unit) => unit.parentId !== null && ends(act, unit.parentId) && !ends(act, unit.id) && (unit.to === null || unit.to >= act.day))
      .map((unit) => ({ id: unit.id, name: unit.name, under: under(unit, act, into, latters, facts) })),
    running: facts.running,
  }
}

const placeOf = ({ code, name }: Place): Place => ({ code, name })

const goesOn = ({ headIds, intoId }: UnitAct, person: PersonId): boolean => (headIds ? headIds.includes(person) : intoId === null)

/** Heads go on in the successor they go to; who sits elsewhere heads the first. */
const headedBy = (person: PersonId, where: (person: PersonId) => Place | undefined, latters: readonly Place[]): Place | null =>
  latters.find(({ code }) => code === where(person)?.code) ?? latters[0] ?? null

/** A new unit stands where the first of the ended ones stood; renamed, it also ends when that would have. */
function beginning(act: UnitAct, units: readonly UnitStanding[], { units: all }: UnitActFacts) {
  const first = units[0]
  const parent = first && above(first.id, all).find(({ id }) => !ends(act, id))
  return { parentId: parent?.id ?? null, to: act.kind === 'rename' ? first?.to ?? null : null, position: Math.min(...units.map(({ position }) => position)) }
}

/** A unit below an ended one goes under its successor; one that stands above the successor itself goes where the ended one stood. */
function under(unit: UnitStanding, act: UnitAct, into: UnitStanding | undefined, latters: readonly Place[], { units: all }: UnitActFacts): Place | null {
  const leads = into && (unit.id === into.id || above(into.id, all).some(({ id }) => id === unit.id))
  const successor = leads ? undefined : latters[0]
  const kept = above(unit.id, all).find(({ id }) => !ends(act, id))
  return successor ?? (kept ? placeOf(kept) : null)
}

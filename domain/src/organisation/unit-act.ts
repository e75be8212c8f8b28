import type { PersonId, UnitId } from '../ids.ts'
import type { Day } from '../time/day.ts'
import { inForce, type Validity } from './refuse-unit.ts'

/** How units are reorganised. A move keeps the unit what it is; the others end one or more, and what comes after succeeds them. */
export const unitActs = ['rename', 'merge', 'split', 'move', 'dissolve'] as const
export type UnitActKind = (typeof unitActs)[number]

export interface UnitAct {
  readonly kind: UnitActKind
  /** The first day of the new order. */
  readonly day: Day
  /** The units that end, or the one that moves. */
  readonly units: readonly UnitId[]
  readonly begun: readonly { readonly code: string; readonly name: string }[]
  /** A unit there is: it takes over (merge, dissolve), or stands above from then on (move; `null` is the agency itself). */
  readonly intoId: UnitId | null
  /** Who goes elsewhere than the others, by the code of a unit in force on the day: begun, or there already. */
  readonly placements: readonly { readonly personId: PersonId; readonly code: string }[]
  /** Where all the others go, by code; unsaid: the first successor. */
  readonly othersTo?: string | null
  /** Which heads go on as heads. Unsaid: all of them where a unit begins, none where one with its own head takes over. */
  readonly headIds?: readonly PersonId[] | undefined
}

/** A unit with its place in the tree on the day of the act. */
export interface UnitStanding extends Validity {
  readonly id: UnitId; readonly code: string; readonly name: string; readonly parentId: UnitId | null; readonly position: number
}
interface Held extends Validity { readonly id: string; readonly personId: PersonId; readonly name: string; readonly unitId: UnitId }

/** What plan and rule look at. */
export interface UnitActFacts {
  /** Every unit the agency has or had. */
  readonly units: readonly UnitStanding[]
  /** Posts in the units of the act that reach to its day or begin after it, of people who work here then. */
  readonly posts: readonly (Held & { readonly title: string })[]
  /** Grants of the head's role on them, likewise. */
  readonly heads: readonly Held[]
  /** Dossiers of theirs that are filed and not ended. */
  readonly running: number
  /** An act recorded already for this day or later that it would have to come before. */
  readonly later: Day | null
}

/** The units of the act as they stand. */
export const unitsOf = (act: Pick<UnitAct, 'units'>, { units }: Pick<UnitActFacts, 'units'>): UnitStanding[] => units.filter(({ id }) => act.units.includes(id))

/** Whom the units end for: everything but a move ends them. */
export const ends = (act: Pick<UnitAct, 'kind' | 'units'>, id: UnitId): boolean => act.kind !== 'move' && act.units.includes(id)

/** Units there already that are in force on the day and do not end with it. */
export const standing = (act: UnitAct, { units }: Pick<UnitActFacts, 'units'>): UnitStanding[] => units.filter((unit) => inForce(unit, act.day) && !ends(act, unit.id))

/** Each unit above this one, nearest first, as the tree stands on the day. */
export function above(id: UnitId, units: readonly UnitStanding[]): UnitStanding[] {
  const parent = units.find((unit) => unit.id === units.find((one) => one.id === id)?.parentId)
  return parent ? [parent, ...above(parent.id, units)] : []
}

import { addDays, type Day } from '../time/day.ts'

/** From one day to another, both included; `null` is open. */
export interface Validity { readonly from: Day; readonly to: Day | null }

export type UnitRefusal =
  | { readonly code: 'unit.ends_before_it_begins' }
  | { readonly code: 'unit.code_taken'; readonly by: string }
  | { readonly code: 'unit.under_itself' }
  | { readonly code: 'unit.outlives_parent'; readonly parent: string; readonly from: Day; readonly to: Day | null }
  | { readonly code: 'unit.still_used'; readonly people: readonly string[]; readonly units: readonly string[] }
  | { readonly code: 'unit.not_in_force'; readonly on: Day }
  | { readonly code: 'unit.set_by_act'; readonly day: Day }

/** What the rule looks at: the unit as it would stand, its parent, and whatever hangs on it. */
export interface UnitCase {
  readonly validity: Validity
  /** The period before the change; absent for a new unit. What stood outside it already is no fault of the change. */
  readonly before?: Validity
  /** The name of another unit in force at the same time under the same code. */
  readonly sameCode: string | null
  readonly parent: (Validity & { readonly name: string; readonly isBelowThis: boolean }) | null
  readonly people: readonly (Validity & { readonly name: string })[]
  readonly units: readonly (Validity & { readonly name: string })[]
  /** Its first or its last day was set by an act of reorganisation: the act stands, and so does its day. */
  readonly setByAct?: { readonly begun: boolean; readonly ended: boolean }
}

/** Whether a unit or a post is in force on a day. */
export const inForce = ({ from, to }: Validity, on: Day): boolean => from <= on && (to === null || on <= to)

/** Whether two periods share a day. */
export const overlap = (one: Validity, other: Validity): boolean =>
  (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to)

const within = (inner: Validity, outer: Validity): boolean => outer.from <= inner.from && (outer.to === null || (inner.to !== null && inner.to <= outer.to))

/**
 * Why a unit cannot stand so: a period that runs backwards, a code that names two units at once, a tree that bites its tail, a
 * parent it outlives, a day an act has set, or people and units that would be left in a unit no longer in force (issue 2, 2; DESIGN).
 */
export function refuseUnit({ validity, before, sameCode, parent, people, units, setByAct }: UnitCase): UnitRefusal | undefined {
  if (validity.to !== null && validity.to < validity.from) return { code: 'unit.ends_before_it_begins' }
  if (setByAct?.begun && before && validity.from !== before.from) return { code: 'unit.set_by_act', day: before.from }
  if (setByAct?.ended && before?.to && validity.to !== before.to) return { code: 'unit.set_by_act', day: before.to }
  if (sameCode !== null) return { code: 'unit.code_taken', by: sameCode }
  if (parent?.isBelowThis) return { code: 'unit.under_itself' }
  if (parent && !within(validity, parent)) return { code: 'unit.outlives_parent', parent: parent.name, from: parent.from, to: parent.to }
  const leftOut = (all: UnitCase['people']) => all.filter((one) => cutOff(one, validity, before)).map(({ name }) => name)
  const [stranded, orphaned] = [leftOut(people), leftOut(units)]
  return stranded.length + orphaned.length > 0 ? { code: 'unit.still_used', people: stranded, units: orphaned } : undefined
}

/** Whether the change, and not something older, leaves days of `one` outside the unit's new period. */
function cutOff(one: Validity, now: Validity, before: Validity | undefined): boolean {
  if (!before) return false
  const atEnd = now.to !== null && (before.to === null || now.to < before.to) && overlap(one, { from: addDays(now.to, 1), to: before.to })
  const atStart = now.from > before.from && overlap(one, { from: before.from, to: addDays(now.from, -1) })
  return atEnd || atStart
}

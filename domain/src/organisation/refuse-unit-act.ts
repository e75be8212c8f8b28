import type { Day } from '../time/day.ts'
import { addDays } from '../time/day.ts'
import { planUnitAct } from './plan-unit-act.ts'
import { inForce, overlap, refuseUnit, type UnitRefusal, type Validity } from './refuse-unit.ts'
import { above, standing, type UnitAct, type UnitActFacts, type UnitActKind, type UnitStanding, unitsOf } from './unit-act.ts'

export type UnitActRefusal =
  | UnitRefusal
  | { readonly code: 'unit_act.incomplete'; readonly kind: UnitActKind }
  | { readonly code: 'unit_act.not_in_force'; readonly unit: string; readonly from: Day; readonly to: Day | null }
  | { readonly code: 'unit_act.not_before'; readonly day: Day }
  | { readonly code: 'unit_act.already_written'; readonly people: readonly string[] }
  | { readonly code: 'unit_act.unknown_place'; readonly place: string }
  | { readonly code: 'unit_act.people_left'; readonly people: readonly string[] }

/**
 * Why units cannot be reorganised so (initiative-law.md 7.1; DESIGN): the act wants other units than it names, comes before one
 * already written, would have to rewrite a post or a role that begins after it, leaves somebody nowhere, or leaves a tree that
 * `refuseUnit` would not have.
 */
export function refuseUnitAct(act: UnitAct, facts: UnitActFacts): UnitActRefusal | undefined {
  const units = unitsOf(act, facts)
  if (!isWhole(act, units)) return { code: 'unit_act.incomplete', kind: act.kind }
  const notThere = [...units.filter((unit) => !inForce(unit, addDays(act.day, -1)) || !inForce(unit, act.day)), ...facts.units.filter(({ id, ...period }) => id === act.intoId && !inForce(period, act.day))][0]
  if (notThere) return { code: 'unit_act.not_in_force', unit: notThere.name, from: notThere.from, to: notThere.to }
  if (facts.later !== null) return { code: 'unit_act.not_before', day: facts.later }
  const written = namesOf([...facts.posts, ...facts.heads].filter(({ from }) => from >= act.day))
  if (written.length > 0) return { code: 'unit_act.already_written', people: written }
  return refusePlaces(act, facts) ?? refuseTree(act, facts)
}

/** Whether the act names the units its kind wants. */
function isWhole({ kind, units: named, begun, intoId }: UnitAct, units: readonly UnitStanding[]): boolean {
  if (new Set(named).size !== named.length || (intoId !== null && named.includes(intoId))) return false
  const one = units.length === 1
  switch (kind) {
    case 'rename': return one && begun.length === 1 && intoId === null
    case 'merge': return begun.length + (intoId === null ? 0 : 1) === 1 && units.length + (intoId === null ? 0 : 1) >= 2
    case 'split': return one && begun.length >= 2 && intoId === null
    case 'move': return one && begun.length === 0 && units[0]?.parentId !== intoId
    case 'dissolve': return one && begun.length === 0
  }
}

function refusePlaces(act: UnitAct, facts: UnitActFacts): UnitActRefusal | undefined {
  const codes = new Set([...act.begun, ...standing(act, facts)].map(({ code }) => code))
  const unknown = [...act.placements.map(({ code }) => code), ...(act.othersTo ? [act.othersTo] : [])].find((code) => !codes.has(code))
  if (unknown !== undefined) return { code: 'unit_act.unknown_place', place: unknown }
  const left = namesOf(planUnitAct(act, facts).people.filter(({ to }) => to === null))
  return left.length > 0 ? { code: 'unit_act.people_left', people: left } : undefined
}

/** The tree as it would stand from the day on, unit by unit. */
function refuseTree(act: UnitAct, facts: UnitActFacts): UnitActRefusal | undefined {
  const plan = planUnitAct(act, facts)
  const there = standing(act, facts)
  const later = facts.units.filter(({ from }) => from > act.day)
  const begun = plan.begun.map((unit) => ({ ...unit, from: act.day }))
  const parentFact = (parent: (Validity & { readonly name: string }) | undefined, isBelowThis: boolean) => (parent ? { name: parent.name, from: parent.from, to: parent.to, isBelowThis } : null)
  for (const [at, unit] of begun.entries()) {
    const sameCode = [...there, ...later, ...begun.slice(0, at)].find((one) => one.code === unit.code && overlap(one, unit))?.name ?? null
    const refusal = refuseUnit({ validity: unit, sameCode, parent: parentFact(there.find(({ id }) => id === unit.parentId), false), people: [], units: [] })
    if (refusal) return refusal
  }
  for (const moved of plan.moved) {
    const unit = facts.units.find(({ id }) => id === moved.id)!
    const parent = [...begun, ...there].find(({ code }) => code === moved.under?.code)
    const isBelowThis = there.some((one) => one.code === moved.under?.code && (one.id === unit.id || above(one.id, facts.units).some(({ id }) => id === unit.id)))
    const refusal = refuseUnit({ validity: { from: unit.from > act.day ? unit.from : act.day, to: unit.to }, sameCode: null, parent: parentFact(parent, isBelowThis), people: [], units: [] })
    if (refusal) return refusal
  }
  return undefined
}

const namesOf = (all: readonly { readonly name: string }[]): string[] => [...new Set(all.map(({ name }) => name))]

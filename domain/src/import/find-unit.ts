import type { UnitId } from '../ids.ts'
import { inForce, type Validity } from '../organisation/refuse-unit.ts'
import { exactKey, fold } from '../text/fold.ts'
import type { Day } from '../time/day.ts'
import type { Wrong } from './person-facts.ts'

/** A unit as a list may name it: by its name or code, or by the name of a unit it succeeded. */
export interface KnownUnit extends Validity { readonly id: UnitId; readonly code: string; readonly name: string; readonly formerNames: readonly string[] }

/**
 * Finds the unit a list means, in force on the day of the list: spelled the same first, then without marks, then by code, then
 * by what it was called before a reorganisation. A former name that several units inherited is for a person to decide.
 */
export function unitFinder(units: readonly KnownUnit[], on: Day): (text: string) => UnitId | Wrong {
  const byKey = new Map<string, KnownUnit[]>()
  const note = (key: string, unit: KnownUnit) => { const found = byKey.get(key); if (!found) byKey.set(key, [unit]); else if (!found.includes(unit)) found.push(unit) }
  for (const unit of units) {
    note(`=${exactKey(unit.name)}`, unit)
    note(`~${loose(unit.name)}`, unit)
    note(`#${fold(unit.code)}`, unit)
    for (const name of unit.formerNames) note(`<${loose(name)}`, unit)
  }
  return (text) => {
    const found = [`=${exactKey(text)}`, `~${loose(text)}`, `#${fold(text)}`, `<${loose(text)}`].map((key) => byKey.get(key) ?? [])
    for (const some of found) {
      const now = some.filter((unit) => inForce(unit, on))
      if (now.length === 1) return now[0]!.id
      if (now.length > 1) return { code: 'unit_of_several', text }
    }
    const over = found.flat().find(({ to }) => to !== null && to < on)
    return over?.to ? { code: 'unit_over', text, on: over.to } : { code: 'unit_unknown', text }
  }
}

/** Gives each unit the names of those it came from, however many reorganisations ago. */
export function withFormerNames(units: readonly Omit<KnownUnit, 'formerNames'>[], successions: readonly { readonly former: UnitId; readonly latter: UnitId }[]): KnownUnit[] {
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const before = new Map<UnitId, UnitId[]>()
  for (const { former, latter } of successions) before.set(latter, [...before.get(latter) ?? [], former])
  const allBefore = (id: UnitId, seen: ReadonlySet<UnitId>): UnitId[] => (before.get(id) ?? []).filter((one) => !seen.has(one)).flatMap((one) => [one, ...allBefore(one, new Set([...seen, one]))])
  return units.map((unit) => ({ ...unit, formerNames: [...new Set(allBefore(unit.id, new Set([unit.id])).flatMap((id) => names.get(id) ?? []))] }))
}

/** `Phòng Hành chính – Quản trị` and `P. Hành chính - Quản trị` are the same. */
const loose = (name: string): string => fold(name).replace(/^p\.\s*/, 'phong ').replace(/[^a-z0-9]+/g, ' ').trim()

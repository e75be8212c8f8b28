import type { UnitId } from '../ids.ts'
import { inForce, type Validity } from '../organisation/refuse-unit.ts'
import { exactKey, fold } from '../text/fold.ts'
import type { Day } from '../time/day.ts'
import type { Wrong } from './person-facts.ts'

/** A unit as a list may name it: by its name, or one it had before, or its code. */
export interface KnownUnit extends Validity { readonly id: UnitId; readonly code: string; readonly names: readonly string[] }

/** Finds the unit a list means, in force on the day of the list: spelled the same first, then without marks, then by code. */
export function unitFinder(units: readonly KnownUnit[], on: Day): (text: string) => UnitId | Wrong {
  const byKey = new Map<string, KnownUnit[]>()
  const note = (key: string, unit: KnownUnit) => { const found = byKey.get(key); if (!found) byKey.set(key, [unit]); else if (!found.includes(unit)) found.push(unit) }
  for (const unit of units) {
    for (const name of unit.names) { note(`=${exactKey(name)}`, unit); note(`~${loose(name)}`, unit) }
    note(`#${fold(unit.code)}`, unit)
  }
  return (text) => {
    const found = [`=${exactKey(text)}`, `~${loose(text)}`, `#${fold(text)}`].map((key) => byKey.get(key) ?? []).filter((some) => some.length > 0)
    for (const some of found) {
      const now = some.filter((unit) => inForce(unit, on))
      if (now.length === 1) return now[0]!.id
      if (now.length > 1) return { code: 'unit_of_several', text }
    }
    const over = found.flat().find(({ to }) => to !== null && to < on)
    return over?.to ? { code: 'unit_over', text, on: over.to } : { code: 'unit_unknown', text }
  }
}

/** `Phòng Hành chính – Quản trị` and `P. Hành chính - Quản trị` are the same. */
const loose = (name: string): string => fold(name).replace(/^p\.\s*/, 'phong ').replace(/[^a-z0-9]+/g, ' ').trim()

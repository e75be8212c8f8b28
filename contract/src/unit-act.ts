import type { UnitId } from '@sangkien/domain/ids'
import type { UnitActPlan } from '@sangkien/domain/organisation/plan-unit-act'
import { unitActs } from '@sangkien/domain/organisation/unit-act'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText, IdParams } from './page.ts'

const keepers = ['administrator'] as const

/** What the act rests on: "Quyết định 640/QĐ-UBND", its date, and whose it is. */
export const Basis = z.object({ number: z.string().trim().min(1).max(100), date: DayText, issuer: z.string().trim().min(2).max(200) })

/** An act on the unit of the address. What each part means and which kind wants it: domain/organisation/unit-act.ts. */
export const UnitActBody = z.object({
  kind: z.enum(unitActs), day: DayText, basis: Basis,
  /** Units merged together with this one. */
  withIds: z.array(z.uuid()).max(30).default([]),
  begun: z.array(z.object({ code: z.string().trim().min(1).max(20), name: z.string().trim().min(2).max(200) })).max(20).default([]),
  intoId: z.uuid().nullable().default(null),
  placements: z.array(z.object({ personId: z.uuid(), code: z.string().trim().min(1).max(20) })).max(5000).default([]),
  othersTo: z.string().trim().min(1).max(20).nullable().default(null),
  headIds: z.array(z.uuid()).max(30).optional(),
})
export type UnitActBody = z.output<typeof UnitActBody>

export const Plan = z.custom<UnitActPlan>()
export const tryUnitAct = endpoint({
  method: 'POST', path: '/api/units/:id/acts/trial', allow: keepers, summary: 'What a reorganisation would do, without doing it: units, people, heads, dossiers', params: IdParams, body: UnitActBody, result: Plan,
})
export const doUnitAct = endpoint({
  method: 'POST', path: '/api/units/:id/acts', allow: keepers, summary: 'Rename, merge, split, move or dissolve a unit from a day, on a basis; the past stays', params: IdParams, body: UnitActBody, result: Plan,
})

const Named = z.object({ id: z.custom<UnitId>(), name: z.string() })
/** An act as the history of a unit tells it. */
export const UnitEvent = z.object({ kind: z.enum(unitActs), day: DayText, basis: Basis, formers: z.array(Named), latters: z.array(Named), under: z.string().nullable() })
export type UnitEvent = z.infer<typeof UnitEvent>

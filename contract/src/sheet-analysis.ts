import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import type { Refusal } from '@sangkien/domain/refusal'
import { z } from 'zod'
import { Sitting } from './council.ts'
import { endpoint } from './endpoint.ts'
import { IdParams } from './page.ts'

const running = ['secretariat', 'council_chair'] as const

/** What the sheets of a sitting say of one another; only of dossiers this person may know the points of. */
export const SheetAnalysis = z.object({
  /** From which distance from the median a sheet is an outlier, and whether the scale says so. */
  line: z.object({ points: z.number(), ofScale: z.boolean() }),
  severity: z.array(z.object({ personId: z.custom<PersonId>(), name: z.string(), dossiers: z.number(), difference: z.number().nullable() })),
  agreement: z.array(z.object({
    initiativeId: z.custom<InitiativeId>(), code: z.string(), title: z.string(), sheets: z.number(), mean: z.number().nullable(), spread: z.number(), deviation: z.number(),
    outliers: z.array(z.object({ personId: z.custom<PersonId>(), name: z.string(), total: z.number(), median: z.number(), distance: z.number() })),
  })),
  acts: z.object({ order: z.custom<Refusal>().nullable() }),
})
export type SheetAnalysis = z.infer<typeof SheetAnalysis>
export const readSheetAnalysis = endpoint({ method: 'GET', path: '/api/sittings/:id/sheet-analysis', allow: running, summary: 'Severity of members, outliers and agreement, for who runs the sitting, once the sheets are locked', params: IdParams, result: SheetAnalysis })
export const orderByDisagreement = endpoint({ method: 'POST', path: '/api/sittings/:id/agenda-order', allow: running, summary: 'Put the agenda in the order of disagreement, before anything is taken up', params: IdParams, result: Sitting })

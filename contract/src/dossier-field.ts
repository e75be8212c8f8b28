import { applicationStates, type Dossier } from '@sangkien/domain/initiative/dossier'
import { solutionKinds } from '@sangkien/domain/regulation/pack'
import { checkRichText } from '@sangkien/domain/text/check-rich-text'
import type { RichText } from '@sangkien/domain/text/rich-text'
import { z } from 'zod'
import { DayText } from './page.ts'

const line = (most: number) => z.string().trim().max(most)
const day = DayText.nullable()
const money = z.number().int().min(0).max(1e13).nullable()
const count = z.number().min(0).max(1e7).nullable()

/** Rich text as the editor makes it; anything but the small set of nodes is refused, with the place. */
export const RichTextValue = z.unknown().transform((value, context): RichText => {
  const fault = checkRichText(value)
  if (fault) context.addIssue({ code: 'custom', message: fault.code, path: 'path' in fault ? [fault.path] : [] })
  return value as RichText
})

/** What may be saved in each field of a dossier, half-written as drafts are; what filing wants is in domain/initiative/completeness.ts. */
export const dossierFields = {
  title: line(250),
  solutionKinds: z.array(z.enum(solutionKinds)).max(4),
  field: line(60).nullable(),
  aboutIt: z.boolean(),
  aboutAdministrativeReform: z.boolean(),
  sponsor: z.object({ isAuthor: z.boolean(), name: line(250), address: line(250) }),
  applicationState: z.enum(applicationStates),
  firstAppliedOn: day,
  conditionsToApply: line(10_000),
  confidentialNote: line(5_000),
  beforeAfter: z.array(z.object({ measure: line(250), unit: line(60), before: line(250), after: line(250), source: line(500) })).max(50),
  benefitLines: z.array(z.object({
    id: line(60), label: line(250), minutesBefore: count, minutesAfter: count, timesPerYear: count, hourlyCost: money, hourlyCostFrom: z.object({ code: line(60), label: line(250) }).nullish(),
    materialsSavedPerYear: money, printingSavedPerYear: money, costOfApplying: money, otherAmounts: z.record(line(60), money).refine((amounts) => Object.keys(amounts).length <= 30).optional(), source: line(500), insufficientData: z.boolean(),
  })).max(50),
  authorBenefitOpinion: line(10_000),
  applierBenefitOpinion: line(10_000),
  helpers: z.array(z.object({ name: line(100), birthDate: day, workplace: line(250), title: line(100), qualification: line(200), work: line(500) })).max(50),
  noveltySelfCheck: z.array(z.object({ answer: z.enum(['yes', 'no']).nullable(), note: line(2_000) })).max(10),
} satisfies Record<Exclude<keyof Dossier, 'sections'>, z.ZodType>

export type PlainField = keyof typeof dossierFields
/** A section of the report is a field of its own, `sections.<key of the regulation>`: two people may write two sections at once. */
export type DossierField = PlainField | `sections.${string}`

export const isPlainField = (field: string): field is PlainField => Object.hasOwn(dossierFields, field)

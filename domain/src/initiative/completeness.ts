import { formulaOf } from '../benefit/formula.ts'
import { holdsHourlyCost } from '../benefit/hourly-cost.ts'
import type { RegulationPack, ReportSection } from '../regulation/pack.ts'
import { emptyText, hasConfidential, lengthOf } from '../text/rich-text.ts'
import type { Day } from '../time/day.ts'
import type { Dossier } from './dossier.ts'

/** One thing a dossier lacks: the field as it is saved (`sections.effect`), what is the matter, and the figures. */
export interface Lack {
  readonly field: Exclude<keyof Dossier, 'sections'> | `sections.${string}`
  readonly code:
    | 'missing'
    | 'unknown_code'
    | 'in_future'
    | 'too_short'
    | 'too_long'
    | 'incomplete_row'
    | 'hourly_cost_gone'
    | 'unanswered'
    | 'note_missing'
    | 'confidential_not_allowed'
  readonly detail?: { readonly least?: number; readonly most?: number; readonly found?: number; readonly row?: number }
}

/** The longest title: real ones have up to 217 characters (product.md, section 9). */
export const longestTitle = 250

/**
 * Everything the dossier still lacks to be filed, in the order of the form: the minimum content of Nghị định 13/2012, Điều 5
 * khoản 3 (FACT), the form of Thông tư 18/2013, Phụ lục I, and the report sections of the regulation. Empty: complete.
 */
export function lacksOf(dossier: Dossier, pack: Pick<RegulationPack, 'fields' | 'sections' | 'noveltyTests' | 'benefit'>, today: Day): readonly Lack[] {
  return [
    ...headLacks(dossier, pack, today),
    ...pack.sections.flatMap((section) => sectionLacks(dossier, section)),
    ...tableLacks(dossier),
    ...benefitLacks(dossier, pack),
    ...noveltyLacks(dossier, pack),
  ]
}

function headLacks(dossier: Dossier, { fields }: Pick<RegulationPack, 'fields'>, today: Day): readonly Lack[] {
  const { title, solutionKinds, field, sponsor, applicationState, firstAppliedOn, conditionsToApply } = dossier
  const lacks: Lack[] = []
  if (blank(title)) lacks.push({ field: 'title', code: 'missing' })
  else if ([...title].length > longestTitle) lacks.push({ field: 'title', code: 'too_long', detail: { most: longestTitle, found: [...title].length } })
  if (solutionKinds.length === 0) lacks.push({ field: 'solutionKinds', code: 'missing' })
  if (field === null) lacks.push({ field: 'field', code: 'missing' })
  else if (!fields.some(({ code }) => code === field)) lacks.push({ field: 'field', code: 'unknown_code' })
  if (!sponsor.isAuthor && blank(sponsor.name)) lacks.push({ field: 'sponsor', code: 'missing' })
  if (applicationState !== 'not_yet' && firstAppliedOn === null) lacks.push({ field: 'firstAppliedOn', code: 'missing' })
  if (applicationState !== 'not_yet' && firstAppliedOn !== null && firstAppliedOn > today) lacks.push({ field: 'firstAppliedOn', code: 'in_future' })
  if (blank(conditionsToApply)) lacks.push({ field: 'conditionsToApply', code: 'missing' })
  return lacks
}

function sectionLacks({ sections }: Dossier, { key, required, minChars, maxChars, confidentialAllowed }: ReportSection): readonly Lack[] {
  const field = `sections.${key}` as const
  const text = sections[key] ?? emptyText
  const found = lengthOf(text)
  if (found === 0) return required ? [{ field, code: 'missing' }] : []
  return [
    ...(found < minChars ? [{ field, code: 'too_short', detail: { least: minChars, found } } as const] : []),
    ...(found > maxChars ? [{ field, code: 'too_long', detail: { most: maxChars, found } } as const] : []),
    ...(!confidentialAllowed && hasConfidential(text) ? [{ field, code: 'confidential_not_allowed' } as const] : []),
  ]
}

/** A row begun is a row finished; rows are numbered from 1, as a reader sees them. */
function tableLacks({ beforeAfter, helpers }: Dossier): readonly Lack[] {
  const open = beforeAfter.flatMap(({ measure, before, after }, at) =>
    [measure, before, after].some(blank) ? [{ field: 'beforeAfter', code: 'incomplete_row', detail: { row: at + 1 } } as const] : [])
  const nameless = helpers.flatMap(({ name, work }, at) => ([name, work].some(blank) ? [{ field: 'helpers', code: 'incomplete_row', detail: { row: at + 1 } } as const] : []))
  return [...open, ...nameless]
}

/** Benefit is told in words or in lines; "chưa đủ dữ liệu định lượng" is an answer, a price of another day is none. */
function benefitLacks({ authorBenefitOpinion, benefitLines }: Dossier, { benefit }: Pick<RegulationPack, 'benefit'>): readonly Lack[] {
  const missing = benefit.required && blank(authorBenefitOpinion) && benefitLines.length === 0
  const rows = benefitLines.flatMap(({ label }, at) => (blank(label) ? [{ field: 'benefitLines', code: 'incomplete_row', detail: { row: at + 1 } } as const] : []))
  const gone = benefitLines.flatMap((line, at) => (!formulaOf(benefit).labourCounts || holdsHourlyCost(line, benefit.hourlyCosts ?? []) ? [] : [{ field: 'benefitLines', code: 'hourly_cost_gone', detail: { row: at + 1 } } as const]))
  return [...(missing ? [{ field: 'authorBenefitOpinion', code: 'missing' } as const] : []), ...rows, ...gone]
}

/** Every test of novelty is answered; a "no" does not bar filing, but says why the author files all the same. */
function noveltyLacks({ noveltySelfCheck }: Dossier, { noveltyTests }: Pick<RegulationPack, 'noveltyTests'>): readonly Lack[] {
  return noveltyTests.flatMap((_test, at): readonly Lack[] => {
    const given = noveltySelfCheck[at]
    if (!given || given.answer === null) return [{ field: 'noveltySelfCheck', code: 'unanswered', detail: { row: at + 1 } }]
    return given.answer === 'no' && blank(given.note) ? [{ field: 'noveltySelfCheck', code: 'note_missing', detail: { row: at + 1 } }] : []
  })
}

const blank = (text: string): boolean => text.trim() === ''

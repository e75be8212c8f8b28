import { type Day, dayOf } from '../time/day.ts'

/** Why a template is not taken (DESIGN: an agency changes its papers from a day on, never those it has issued). */
export type TemplateRefusal =
  /** Not safe to open, or able to do more than be filled; `reason` says which in Vietnamese. */
  | { readonly code: 'template.unsafe'; readonly reason: string }
  | { readonly code: 'template.in_the_past'; readonly today: Day }
  /** There is nothing of the agency's own to go back from. */
  | { readonly code: 'template.built_in_already' }

export function refuseTemplate({ from, ownFile, everOwn }: { readonly from: Day; readonly ownFile: boolean; readonly everOwn: boolean }, now: Date): TemplateRefusal | undefined {
  const today = dayOf(now)
  if (from < today) return { code: 'template.in_the_past', today }
  if (!ownFile && !everOwn) return { code: 'template.built_in_already' }
  return undefined
}

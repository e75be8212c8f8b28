import type { readTimeline } from '@sangkien/contract/initiative'
import type { Reply } from '../../../api/wire.ts'

export type Happening = Reply<typeof readTimeline>[number]

/** Happenings of which a whole run says one thing: what each was about stands together. */
const runs: Readonly<Record<string, string>> = { 'initiative.condition_checked': 'condition', 'initiative.field_completed': 'field', 'initiative.evidence_added': 'name', 'initiative.evidence_renamed': 'title' }

export interface HappeningGroup extends Happening { readonly details: readonly Happening['detail'][] }

/**
 * The timeline, newest first, with runs of the same small act by the same person as one line. Of several findings on one
 * subject the last one counts, being the first met.
 */
export function groupHappenings(happenings: readonly Happening[]): readonly HappeningGroup[] {
  const groups: HappeningGroup[] = []
  for (const happening of happenings) {
    const last = groups.at(-1)
    const subject = runs[happening.what]
    if (last && subject !== undefined && last.what === happening.what && last.actorName === happening.actorName) {
      const again = last.details.some((detail) => detail[subject] === happening.detail[subject])
      groups[groups.length - 1] = { ...last, details: again ? last.details : [...last.details, happening.detail] }
    } else groups.push({ ...happening, details: [happening.detail] })
  }
  return groups
}

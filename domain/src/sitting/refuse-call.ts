import { type Day, dayOf } from '../time/day.ts'

export type CallRefusal =
  | { readonly code: 'sitting.council_out_of_office'; readonly validFrom: Day; readonly validTo: Day | null; readonly heldOn: Day }
  | { readonly code: 'sitting.scores_due_after'; readonly scoresDue: Day; readonly heldOn: Day }
  | { readonly code: 'sitting.agenda_set'; readonly items: number }

/** Why a sitting cannot be called for this day: its council is not in office then, or scores would come in after it (6.1, row 9: scores are locked before the meeting). */
export function refuseCall(council: { readonly validFrom: Day; readonly validTo: Day | null }, sitting: { readonly heldAt: Date; readonly scoresDue: Day }): CallRefusal | undefined {
  const heldOn = dayOf(sitting.heldAt)
  const { validFrom, validTo } = council
  if (heldOn < validFrom || (validTo !== null && heldOn > validTo)) return { code: 'sitting.council_out_of_office', validFrom, validTo, heldOn }
  return sitting.scoresDue > heldOn ? { code: 'sitting.scores_due_after', scoresDue: sitting.scoresDue, heldOn } : undefined
}

/** Why a sitting cannot go to another council or round: dossiers are on its agenda, scored by these people under these rules. */
export const refuseRehousing = (moved: boolean, items: number): CallRefusal | undefined => (moved && items > 0 ? { code: 'sitting.agenda_set', items } : undefined)

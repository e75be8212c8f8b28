import { type Day, dayOf } from '../time/day.ts'

/** A paper that came in, as the records clerk writes it down. */
export interface IncomingPaper {
  readonly arrivedOn: Day
  readonly dated: Day | null
  readonly passedOn: Day | null
}

export type IncomingRefusal =
  | { readonly code: 'incoming.arrived_in_future'; readonly day: Day; readonly today: Day }
  | { readonly code: 'incoming.dated_after_it_arrived'; readonly day: Day; readonly arrivedOn: Day }
  | { readonly code: 'incoming.passed_before_it_arrived'; readonly day: Day; readonly arrivedOn: Day }
  | { readonly code: 'incoming.passed_in_future'; readonly day: Day; readonly today: Day }
  | { readonly code: 'incoming.other_year'; readonly year: number }
  | { readonly code: 'incoming.there_already'; readonly number: number; readonly year: number }

/** Why these days cannot stand together: it is dated, arrives and is passed on, in this order, and none of it to come. */
export function refuseIncoming({ arrivedOn, dated, passedOn }: IncomingPaper, now: Date): IncomingRefusal | undefined {
  const today = dayOf(now)
  if (arrivedOn > today) return { code: 'incoming.arrived_in_future', day: arrivedOn, today }
  if (dated !== null && dated > arrivedOn) return { code: 'incoming.dated_after_it_arrived', day: dated, arrivedOn }
  if (passedOn !== null && passedOn < arrivedOn) return { code: 'incoming.passed_before_it_arrived', day: passedOn, arrivedOn }
  return passedOn !== null && passedOn > today ? { code: 'incoming.passed_in_future', day: passedOn, today } : undefined
}

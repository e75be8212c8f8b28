import { workingDaysBetween, type WorkingCalendar } from '../calendar/working-day.ts'
import { type Day, dayOf } from '../time/day.ts'

/** The steps of a dossier whose length is told, in the order of the work; `whole` is from filing to the decision. */
export const timedSteps = ['intake', 'to_agenda', 'council', 'decision', 'whole'] as const
export type TimedStep = (typeof timedSteps)[number]

/** When a dossier came by each place of its way; `null` where it has not. */
export interface Milestones<Id> {
  readonly id: Id
  readonly receivedAt: Date
  readonly acceptedAt: Date | null
  /** First put on an agenda. */
  readonly agendaAt: Date | null
  /** The close of the sitting that concluded on it. */
  readonly concludedAt: Date | null
  readonly decidedOn: Day | null
}

export interface StepTime<Id> {
  readonly step: TimedStep
  /** How many dossiers have gone through it. */
  readonly dossiers: number
  /** Working days: half took no longer; nine in ten took no longer; the longest, and which. */
  readonly median: number | null
  readonly ninth: number | null
  readonly longest: { readonly days: number; readonly id: Id } | null
}

/** How long each step took, in working days after the day it began (DESIGN: medians, since one forgotten dossier would carry a mean away). */
export function stepTimes<Id>(dossiers: readonly Milestones<Id>[], calendar: WorkingCalendar): readonly StepTime<Id>[] {
  return timedSteps.map((step) => {
    const took = dossiers.flatMap((one) => {
      const [from, to] = endsOf(one)[step]
      return from !== null && to !== null && to >= from ? [{ id: one.id, days: workingDaysBetween(from, to, calendar) }] : []
    }).toSorted((a, b) => a.days - b.days)
    return { step, dossiers: took.length, median: rankAt(took, 0.5)?.days ?? null, ninth: rankAt(took, 0.9)?.days ?? null, longest: took.at(-1) ?? null }
  })
}

function endsOf<Id>({ receivedAt, acceptedAt, agendaAt, concludedAt, decidedOn }: Milestones<Id>): Readonly<Record<TimedStep, readonly [Day | null, Day | null]>> {
  const on = (at: Date | null) => at && dayOf(at)
  return { intake: [on(receivedAt), on(acceptedAt)], to_agenda: [on(acceptedAt), on(agendaAt)], council: [on(agendaAt), on(concludedAt)], decision: [on(concludedAt), decidedOn], whole: [on(receivedAt), decidedOn] }
}

/** The first of the sorted values that so great a share of them does not exceed. */
const rankAt = <Value>(sorted: readonly Value[], share: number): Value | undefined => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]

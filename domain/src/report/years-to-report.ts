import { type Day, partsOf } from '../time/day.ts'

/** The month from which the year's report is asked for: figures of ten months, sent before 15/12 (dispatch 1143/VP-HCQT; DESIGN). */
const asksFrom = 11

/**
 * The years whose report is to be sent, the oldest first: each year from the one the agency began with to this one, this one
 * from November on. A new year changes nothing about last year's report: it is owed until it is sent.
 */
export function yearsToReport(today: Day, begunIn: number, sent: ReadonlySet<number>): readonly number[] {
  const [year, month] = partsOf(today)
  const last = month < asksFrom ? year - 1 : year
  return Array.from({ length: Math.max(0, last - begunIn + 1) }, (_, at) => begunIn + at).filter((one) => !sent.has(one))
}

import { addDays, type Day, parseDay } from '../time/day.ts'
import type { PackProblem } from './problem.ts'

/** A round the regulation holds every year, by the last day on which it takes dossiers. */
export interface YearlyRound {
  readonly label: string
  readonly month: number
  readonly day: number
}

export interface RoundDays { readonly number: number; readonly name: string; readonly opensOn: Day; readonly closesOn: Day }

/** The rounds of a year under rules that fix their closing days: each opens the day after the one before it closed, the first one after the last of the year before. */
export function roundsOfYear(rounds: readonly YearlyRound[], year: number): readonly RoundDays[] {
  const closing = (at: number): Day | undefined => (at < 0 ? closes(rounds.at(-1)!, year - 1) : closes(rounds[at]!, year))
  return rounds.flatMap(({ label }, at) => {
    const [before, closesOn] = [closing(at - 1), closing(at)]
    return before && closesOn ? [{ number: at + 1, name: `${label} năm ${year}`, opensOn: addDays(before, 1), closesOn }] : []
  })
}

/** The day on which round `number` of a year closes by the regulation; `null` where it fixes none. */
export const closingDayOf = (rounds: readonly YearlyRound[], { year, number }: { readonly year: number; readonly number: number }): Day | null =>
  roundsOfYear(rounds, year).find((one) => one.number === number)?.closesOn ?? null

const closes = ({ month, day }: YearlyRound, year: number): Day | undefined => parseDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

/** Days that are there every year (29 February is not), one after the other. */
export const checkRounds = (rounds: readonly YearlyRound[]): readonly PackProblem[] =>
  rounds.flatMap((one, at): readonly PackProblem[] => {
    if (!closes(one, 2027)) return [{ path: `rounds[${at}]`, code: 'no_such_day', found: `${one.day}/${one.month}` }]
    const before = rounds[at - 1]
    return before && before.month * 100 + before.day >= one.month * 100 + one.day ? [{ path: `rounds[${at}]`, code: 'rounds_out_of_order', wanted: `${before.day}/${before.month}`, found: `${one.day}/${one.month}` }] : []
  })

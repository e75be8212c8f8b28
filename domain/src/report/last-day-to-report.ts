import type { RegulationPack } from '../regulation/pack.ts'
import { addDays, type Day, day } from '../time/day.ts'

/** The last day to send the report of a year: "trước ngày 15/12" is before that day, so the one before it (dispatch 1143/VP-HCQT). */
export const lastDayToReport = (year: number, { month, day: date }: Pick<RegulationPack['annualReport'], 'month' | 'day'>): Day =>
  addDays(day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as `${number}-${number}-${number}`), -1)

import type { Term } from '../regulation/pack.ts'

const units = { years: 'năm', months: 'tháng', days: 'ngày', working_days: 'ngày làm việc' } as const

/** How long a term is, as papers and pages write it: `03 tháng`, `90 ngày`. */
export const sayTermLength = ({ unit, count }: Pick<Term, 'unit' | 'count'>): string => `${String(count).padStart(2, '0')} ${units[unit]}`

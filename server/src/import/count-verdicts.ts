import { type Verdict, verdicts } from '@sangkien/domain/import/verdict'

export const countNothing = (): Record<Verdict, number> => Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>

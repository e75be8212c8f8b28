import type { Day } from '../time/day.ts'

/** `05/01/2026`: how a day is written on screen and in running text. */
export const sayDate = (day: Day): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`

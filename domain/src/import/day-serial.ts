import { addDays, day, type Day } from '../time/day.ts'

/** A spreadsheet counts days from 30/12/1899, so that its 29 February 1900, which never was, costs nothing later. */
const zero = day('1899-12-30')

/** The day of a serial number between 1900 and 2100; a time of day behind the point is dropped. */
export const daySerial = (serial: number): Day | undefined => (serial >= 61 && serial < 73_416 ? addDays(zero, Math.floor(serial)) : undefined)

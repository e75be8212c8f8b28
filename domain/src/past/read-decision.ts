import type { Cell } from '../import/cell.ts'
import { type ReadDay, readDay } from '../import/read-day.ts'
import type { Day } from '../time/day.ts'

/** A decision as lists write it: `123/QĐ-UBND`, `QĐ số 123/QĐ-UBND ngày 12/3/2019`, or only a number, or only a day. */
export function readDecision(cell: Cell, today: Day): { readonly number?: string; readonly on?: Exclude<ReadDay, 'no_day'> } {
  if (cell.isDate) return { on: dayOf(cell, today) }
  const found = /[,;(\s]*(?:ký |ban hành )?ngày\s+([^)]*)\)?$/iu.exec(cell.text) ?? /[,;(\s]+(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\)?$/u.exec(cell.text) ?? /^()(\d{1,2}\/\d{1,2}\/\d{4})$/u.exec(cell.text)
  const number = (found ? cell.text.slice(0, found.index) : cell.text).replace(/^(?:(?:quyết định|qđ)(?!\p{L})(?!\s*-)|số|:|\s)+/iu, '').replace(/[\s,;.(]+$/g, '')
  const on = found && dayOf({ text: found[2] ?? found[1] ?? '' }, today)
  return { ...(number !== '' && { number }), ...(on && { on }) }
}

const dayOf = (cell: Cell, today: Day): Exclude<ReadDay, 'no_day'> => { const day = readDay(cell, today); return day === 'no_day' ? 'unreadable' : day }

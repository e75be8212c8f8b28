import type { UnitId } from '../ids.ts'
import type { Cell, SheetRow } from '../import/cell.ts'
import { readDay } from '../import/read-day.ts'
import { cellTaker } from '../import/take-cell.ts'
import { type Day, partsOf } from '../time/day.ts'
import type { AuthorMatch } from './match-author.ts'
import type { PastAuthor, PastFacts, PastHint, PastWrong } from './past-facts.ts'
import type { PastField } from './past-field.ts'
import { readAuthors } from './read-authors.ts'
import { readDecision } from './read-decision.ts'
import { firstYear, readYear } from './read-year.ts'

export interface ReadPast { readonly facts: PastFacts; readonly wrongs: readonly PastWrong[]; readonly hints: readonly PastHint[] }

export interface AroundPast {
  readonly fields: readonly (PastField | null)[]
  /** What headings above the row say. */
  readonly above: { readonly year?: number; readonly unit?: string }
  /** The unit of that name in that year, or today. */
  readonly findUnit: (text: string, year: number | undefined) => UnitId | undefined
  readonly findAuthor: (name: string, year: number | undefined, unit: UnitId | undefined) => AuthorMatch
  readonly on: Day
}

/** As long as the title of a dossier may be, and a little: lists put a subtitle behind it. */
const longest: Partial<Record<PastField, number>> = { title: 500, decision: 200, unit: 200 }
const mostAuthors = 50

/** Reads one row of a list of earlier initiatives. Everything wrong with it is found, not only the first thing. */
export function readPast(row: SheetRow, { fields, above, findUnit, findAuthor, on }: AroundPast): ReadPast {
  const wrongs: PastWrong[] = []
  const hints: PastHint[] = []
  const cellOf = cellTaker(row, fields, longest, (wrong) => wrongs.push(wrong))
  const sayMissing = (field: PastField, code: 'title_missing' | 'authors_missing' | 'year_missing') => { if (!wrongs.some((wrong) => 'field' in wrong && wrong.field === field)) wrongs.push({ code }) }

  const said = cellOf('title')?.text.replace(/^["“”'«]+(?=[^"“”«»]*["“”'»]+\.?$)|["“”'»]+\.?$/gu, '').trim()
  const title = said !== undefined && /\p{L}{2}/u.test(said) ? said : undefined
  if (said === undefined) sayMissing('title', 'title_missing')
  else if (title === undefined) wrongs.push({ code: 'title_not_a_title', text: said.slice(0, 100) })

  const decision = withDay(cellOf('decision'), on)
  const dayCell = cellOf('decidedOn')
  const dated = dayCell ? readDay(dayCell, on) : decision.on
  const decidedOn = dated === undefined || dated === 'no_day' || dated === 'unreadable' ? undefined : dated
  if (dated === 'unreadable') wrongs.push({ code: 'day_unreadable', text: (dayCell ?? row.cells[fields.indexOf('decision')])!.text.slice(0, 100) })
  if (dated === 'no_day') hints.push({ code: 'day_left_out', text: dayCell!.text })
  if (decidedOn !== undefined && decidedOn > on) wrongs.push({ code: 'decided_later_than_today', on: decidedOn })

  const year = yearOf()
  if (year !== undefined && (year < firstYear || year > partsOf(on)[0])) wrongs.push({ code: 'year_not_believable', year })
  if (year !== undefined && decidedOn !== undefined && Math.abs(partsOf(decidedOn)[0] - year) > 1) hints.push({ code: 'year_unlike_decision', on: decidedOn })

  const unitText = cellOf('unit')?.text ?? above.unit
  const unitId = unitText === undefined ? undefined : findUnit(unitText, year)
  if (unitText !== undefined && unitId === undefined) hints.push({ code: 'unit_as_text', text: unitText })

  const authorsCell = cellOf('authors')
  const read = authorsCell && readAuthors(authorsCell)
  if (!read || (read.authors.length === 0 && read.notNames.length === 0)) sayMissing('authors', 'authors_missing')
  for (const text of read?.notNames ?? []) wrongs.push({ code: 'author_not_a_name', text: text.slice(0, 100) })
  if ((read?.authors.length ?? 0) > mostAuthors) wrongs.push({ code: 'too_many_authors', most: mostAuthors })
  if (read?.authors.some(({ name }) => name.length > 200)) wrongs.push({ code: 'too_long', field: 'authors', most: 200 })
  if (read?.others !== undefined) hints.push({ code: 'others_left_out', text: read.others.slice(0, 100) })
  const authors = (read?.authors ?? []).slice(0, mostAuthors).map(({ name, about }): PastAuthor => {
    const match = findAuthor(name, year, (about === undefined ? undefined : findUnit(about, year)) ?? unitId)
    if (match === 'several') hints.push({ code: 'author_of_several', text: name })
    return match === 'nobody' || match === 'several' ? { name } : { name, personId: match }
  })

  const facts = { title, authors, year, decisionNumber: decision.number?.slice(0, 100), decidedOn, unitText, unitId }
  return { facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as unknown as PastFacts, wrongs, hints }

  function yearOf(): number | undefined {
    const cell = cellOf('year')
    const found = cell && readYear(cell, on)
    if (cell && !found) wrongs.push({ code: 'year_unreadable', text: cell.text.slice(0, 60) })
    if (found?.ofTwo) hints.push({ code: 'later_year_of_two', text: cell!.text })
    const known = found?.year ?? (cell ? undefined : above.year ?? (decidedOn && partsOf(decidedOn)[0]))
    if (known === undefined && !cell) sayMissing('year', 'year_missing')
    return known
  }
}

const withDay = (cell: Cell | undefined, on: Day) => (cell ? readDecision(cell, on) : {})

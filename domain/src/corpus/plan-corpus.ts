import type { SheetRow } from '../import/cell.ts'
import type { EntryFinder } from '../import/find-entries.ts'
import type { Verdict } from '../import/verdict.ts'
import { authorsKey, decisionKey, titleKey } from '../past/match-past.ts'
import type { PastFacts, PastHint, PastWrong } from '../past/past-facts.ts'
import type { PastField } from '../past/past-field.ts'
import { readPast } from '../past/read-past.ts'
import { yearOfHeading } from '../past/read-year.ts'
import { shortKey } from '../past/short-key.ts'
import type { Day } from '../time/day.ts'
import { isUnitHeading } from './is-unit-heading.ts'

/** What a row leaves open or out, without stopping it. */
export type CorpusHint = PastHint | { readonly code: 'twice'; readonly row: number } | { readonly code: 'more_authors_below'; readonly rows: number }

export interface PlannedEntry {
  readonly row: number
  readonly verdict: Extract<Verdict, 'new' | 'same' | 'skipped' | 'wrong'>
  readonly name: string
  /** The text of the corpus that is the same. */
  readonly there: string | null
  readonly facts: PastFacts
  readonly wrongs: readonly PastWrong[]
  readonly hints: readonly CorpusHint[]
}

export interface AroundCorpus {
  readonly on: Day
  /** The text of the same source with this title, by `titleKey`. */
  readonly known: (titleKey: string) => string | undefined
}

export interface CorpusPlanner {
  /** Takes the next row; gives what is complete now: the entry before it, for authors of that one may stand on rows of their own. */
  take(row: SheetRow): PlannedEntry | undefined
  /** The last entry, when there are no more rows. */
  end(): PlannedEntry | undefined
}

/** Lists of others need not say who and when: their titles are compared all the same. */
const mayLack = new Set<PastWrong['code']>(['authors_missing', 'year_missing'])

/**
 * Plans a list for the corpus row by row, from the top. An entry of the same source with the same title is there already; one that
 * says the same as a row before is left out. A title over several merged rows is one entry, and the rows are its authors.
 */
export function corpusPlanner(finder: EntryFinder<PastField>, { on, known }: AroundCorpus): CorpusPlanner {
  const before = new Map<number, number>()
  const above: { year?: number; unit?: string } = {}
  const titles = finder.fields.indexOf('title')
  let heading: string | undefined
  let open: { readonly entry: PlannedEntry; readonly last: number; readonly merged: boolean } | undefined

  const close = (): PlannedEntry | undefined => {
    const ready = open && judged(open.entry)
    open = undefined
    return ready
  }
  return {
    take(row) {
      const found = finder.take(row)
      if (!found) return undefined
      if (found.heading !== heading) lookUp(heading = found.heading ?? '')
      if (standsAlone(row) && (lookUp(row.cells[titles]?.text ?? '') || isNumberedAsHeading(row))) { finder.passedOver.ignored += 1; return undefined }
      const entry = readEntry(row)
      const merged = row.cells[titles]?.merged ?? false
      if (open?.merged && merged && row.number === open.last + 1 && entry.name === open.entry.name && entry.name !== '') {
        open = { entry: withAuthorsOf(open.entry, entry), last: row.number, merged }
        return undefined
      }
      const ready = close()
      open = { entry, last: row.number, merged }
      return ready
    },
    end: close,
  }

  function readEntry(row: SheetRow): PlannedEntry {
    const { facts, wrongs, hints } = readPast(row, {
      fields: finder.fields, above: finder.fields.includes('unit') ? { ...(above.year !== undefined && { year: above.year }) } : above, on, findUnit: () => undefined, findAuthor: () => 'nobody',
    })
    return { row: row.number, verdict: 'new', name: facts.title ?? '', there: null, facts, wrongs: wrongs.filter(({ code }) => !mayLack.has(code)), hints: hints.filter(({ code }) => code !== 'unit_as_text') }
  }

  function judged(entry: PlannedEntry): PlannedEntry {
    if (entry.wrongs.length > 0) return { ...entry, verdict: 'wrong' }
    const { authors, year, decisionNumber } = entry.facts
    const key = titleKey(entry.name)
    const there = known(key)
    if (there !== undefined) return { ...entry, verdict: 'same', there }
    const said = shortKey(`${key}|${year ?? ''}|${authorsKey(authors.map(({ name }) => name))}|${decisionNumber === undefined ? '' : decisionKey(decisionNumber)}`)
    const first = before.get(said)
    if (first !== undefined) return { ...entry, verdict: 'skipped', hints: [...entry.hints, { code: 'twice', row: first }] }
    before.set(said, entry.row)
    return entry
  }

  /** A heading names the year or the unit of those below it. */
  function lookUp(text: string): boolean {
    const year = text === '' ? undefined : yearOfHeading(text, on)
    if (year !== undefined) above.year = year
    const isUnit = year === undefined && isUnitHeading(text)
    if (isUnit) above.unit = text
    return year !== undefined || isUnit
  }

  /** Whether a row says nothing but what stands where titles do, where others say more, and has no number of an entry: it may be a heading. */
  function standsAlone({ cells }: SheetRow): boolean {
    const asked = finder.fields.flatMap((field, column) => (field !== null && field !== 'order' ? [{ field, there: cells[column] !== undefined }] : []))
    return asked.length > 1 && asked.every(({ field, there }) => there === (field === 'title')) && !/^\d/.test(cells[finder.fields.indexOf('order')]?.text ?? '')
  }

  /** Headings are numbered I, II or A, B; entries 1, 2. */
  function isNumberedAsHeading({ cells }: SheetRow): boolean {
    return /^(?:[IVXLC]{1,6}|[A-H])[.)]?$/.test(cells[finder.fields.indexOf('order')]?.text ?? '')
  }
}

function withAuthorsOf(entry: PlannedEntry, more: PlannedEntry): PlannedEntry {
  const authors = [...entry.facts.authors, ...more.facts.authors.filter(({ name }) => !entry.facts.authors.some((one) => one.name === name))]
  const rows = more.row - entry.row + 1
  return { ...entry, facts: { ...entry.facts, authors }, wrongs: [...entry.wrongs, ...more.wrongs], hints: [...entry.hints.filter(({ code }) => code !== 'more_authors_below'), { code: 'more_authors_below', rows }] }
}

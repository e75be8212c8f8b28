import type { SheetRow } from '../import/cell.ts'
import type { EntryFinder } from '../import/find-entries.ts'
import type { Verdict } from '../import/verdict.ts'
import { authorsKey, decisionKey, type KnownEntry, matchPast, type PastMatch, titleKey } from './match-past.ts'
import type { PastDoubt, PastFacts, PastHint, PastWrong } from './past-facts.ts'
import type { PastField } from './past-field.ts'
import { type AroundPast, readPast } from './read-past.ts'
import { shortKey } from './short-key.ts'
import { yearOfHeading } from './read-year.ts'

/** What somebody decided about a doubtful row: another one, none at all, or this entry. */
export type PastDecision = 'new' | 'skip' | (string & {})

export interface PlannedPast {
  readonly row: number
  readonly verdict: Verdict
  readonly name: string
  /** The entry the library has already. */
  readonly there: Pick<KnownEntry, 'id' | 'past'> | null
  readonly facts: PastFacts
  readonly wrongs: readonly PastWrong[]
  readonly hints: readonly PastHint[]
  readonly doubt: PastDoubt | null
  readonly candidates: readonly string[]
}

interface Around extends Omit<AroundPast, 'fields' | 'above'> { readonly known: (titleKey: string) => readonly KnownEntry[]; readonly decisions: Readonly<Record<string, PastDecision>> }

/** Plans a list of earlier initiatives row by row, from the top: `undefined` for a row that is none. Nothing but keys of the rows before is kept, whatever their number. */
export function pastPlanner(finder: EntryFinder<PastField>, { known, decisions, ...around }: Around): (row: SheetRow) => PlannedPast | undefined {
  const before = new Map<number, number>()
  const above: { year?: number; unit?: string } = {}
  let heading: string | undefined
  return (row) => {
    const found = finder.take(row)
    if (!found) return undefined
    if (found.heading !== heading) lookUp(heading = found.heading ?? '')
    if (lookUp(titleAlone(row))) { finder.passedOver.ignored += 1; return undefined }
    const { facts, wrongs, hints } = readPast(row, { fields: finder.fields, above: finder.fields.includes('unit') ? { ...(above.year !== undefined && { year: above.year }) } : above, ...around })
    const match = settled(facts, decisions[row.number])
    const verdict: Verdict = match.sort === 'skip' ? 'skipped' : wrongs.length > 0 ? 'wrong' : match.sort === 'doubt' ? 'doubtful' : match.sort
    return {
      row: row.number, verdict, name: facts.title ?? '', there: match.sort === 'same' ? { id: match.entry.id, past: match.entry.past } : null, facts, wrongs, hints,
      doubt: match.sort === 'doubt' ? match.doubt : null, candidates: match.sort === 'doubt' ? match.candidates.map(({ id }) => id) : [],
    }

    function settled({ title, ...rest }: PastFacts, decision: PastDecision | undefined): PastMatch | { readonly sort: 'skip' } {
      const key = title === undefined ? undefined : titleKey(title)
      const match = key === undefined ? { sort: 'new' as const } : orTwice(matchPast(rest, known(key)), `${key}|${rest.year ?? ''}|${authorsKey(rest.authors.map(({ name }) => name))}|${rest.decisionNumber === undefined ? '' : decisionKey(rest.decisionNumber)}`)
      if (match.sort !== 'doubt' || decision === undefined) return match
      if (decision === 'new') return { sort: 'new' }
      if (decision === 'skip') return { sort: 'skip' }
      // A decision that no longer fits what is there leaves the doubt as it is.
      const entry = match.candidates.find(({ id }) => id === decision)
      return entry ? { sort: 'same', entry } : match
    }

    function orTwice(match: PastMatch, said: string): PastMatch {
      if (match.sort !== 'new') return match
      const key = shortKey(said)
      const first = before.get(key)
      if (first !== undefined) return { sort: 'doubt', candidates: [], doubt: { code: 'twice', row: first } }
      before.set(key, row.number)
      return match
    }
  }

  /** A heading names the year or the unit of those below it; one that names neither, as a field does, says nothing. */
  function lookUp(text: string): boolean {
    const year = text === '' ? undefined : yearOfHeading(text, around.on)
    if (year !== undefined) above.year = year
    const isUnit = year === undefined && text !== '' && around.findUnit(text, above.year) !== undefined
    if (isUnit) above.unit = text
    return year !== undefined || isUnit
  }

  /** What stands where titles do in a row that says nothing else: a heading, when it names a year or a unit. */
  function titleAlone({ cells }: SheetRow): string {
    const said = finder.fields.flatMap((field, column) => (field !== null && field !== 'order' && cells[column] !== undefined ? [field] : []))
    return said.length === 1 && said[0] === 'title' ? cells[finder.fields.indexOf('title')]?.text ?? '' : ''
  }
}

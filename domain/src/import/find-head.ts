import type { SheetRow } from './cell.ts'
import { headKey, likeness, type Synonyms } from './head-key.ts'

/** Where the header stands and what each column seems to hold; `null` is a column nothing is taken from. */
export interface Head<Field extends string> {
  /** The first and last row of the header, as Excel counts. */
  readonly from: number
  readonly to: number
  readonly columns: readonly { readonly head: string; readonly field: Field | null }[]
}

export const rowsLookedAt = 60
const mostHeadRows = 3

/**
 * The rows among the first that read most like a header: titles above are passed over, a header over two or three rows is read
 * from top to bottom ("Ngày sinh" over "Nam" and "Nữ"). `undefined` when fewer than two columns are known by their names.
 */
export function findHead<Field extends string>(rows: readonly SheetRow[], synonyms: readonly Synonyms<Field>[]): Head<Field> | undefined {
  let best: { readonly score: number; readonly head: Head<Field> } | undefined
  for (let at = 0; at < Math.min(rows.length, rowsLookedAt); at += 1)
    for (let depth = 1; depth <= mostHeadRows && at + depth <= rows.length; depth += 1) {
      const { score, known, head } = readHead(rows.slice(at, at + depth), synonyms)
      if (known >= 2 && score > (best?.score ?? 0)) best = { score, head }
    }
  return best?.head
}

/** The header in these very rows, as somebody pointed at them. */
export const headAt = <Field extends string>(rows: readonly SheetRow[], from: number, to: number, synonyms: readonly Synonyms<Field>[]): Head<Field> | undefined => {
  const meant = rows.filter(({ number }) => number >= from && number <= to)
  return meant.length === 0 ? undefined : readHead(meant, synonyms).head
}

function readHead<Field extends string>(rows: readonly SheetRow[], synonyms: readonly Synonyms<Field>[]) {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const heads = Array.from({ length: width }, (_, column) => [...new Set(rows.map(({ cells }) => cells[column]?.text ?? '').filter((text) => text !== ''))].join(' '))
  const { fields, score } = nameColumns(heads, synonyms)
  return {
    score, known: fields.filter((field) => field !== null).length,
    head: { from: rows[0]!.number, to: rows.at(-1)!.number, columns: heads.map((head, column) => ({ head: head.slice(0, 120), field: fields[column] ?? null })) },
  }
}

/** Gives each field to the column whose header is most like it, and each column at most one; the left one where two are as like. */
function nameColumns<Field extends string>(heads: readonly string[], synonyms: readonly Synonyms<Field>[]): { readonly fields: readonly (Field | null)[]; readonly score: number } {
  const keys = heads.map(headKey)
  const likely = synonyms.flatMap(({ field, words }) => keys.map((key, column) => ({ field, column, how: likeness(key, words) })))
    .filter(({ how }) => how > 0).sort((a, b) => b.how - a.how || a.column - b.column)
  const fields: (Field | null)[] = heads.map(() => null)
  const given = new Set<Field>()
  let score = 0
  for (const { field, column, how } of likely)
    if (fields[column] === null && !given.has(field)) {
      fields[column] = field
      given.add(field)
      score += how
    }
  return { fields, score }
}

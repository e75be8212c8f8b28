import type { PersonId } from '@sangkien/domain/ids'
import type pg from 'pg'

/** What somebody with the whole database, its every earlier state, its logs and its clock knows of one ballot. */
export interface Seen {
  /** Voters in the order their taking a paper was written down. */
  readonly took: readonly PersonId[]
  /** Voters with the number each had signed blind, from a dump taken while the ballot ran. */
  readonly blinded: ReadonlyMap<PersonId, string>
  /** Voters in the order their sessions were last written. */
  readonly sessions: readonly PersonId[]
  /** Papers in the order they lie in the table, by their place and by their transaction. */
  readonly byPlace: readonly string[]
  readonly byTransaction: readonly string[]
  /** Papers in the order they were first written: what the write-ahead log tells. */
  readonly arrived: readonly string[]
  readonly signatures: ReadonlyMap<string, string>
}

/** Ways to lay the voters beside the papers; each is a guess of who cast which. */
export const attacks: Readonly<Record<string, (seen: Seen) => readonly (readonly [PersonId, string])[]>> = {
  'by the order of taking and the place in the table': ({ took, byPlace }) => beside(took, byPlace),
  'by the order of taking and the transaction': ({ took, byTransaction }) => beside(took, byTransaction),
  'by the order of taking and of arrival': ({ took, arrived }) => beside(took, arrived),
  'by the order of taking and of arrival, turned round': ({ took, arrived }) => beside(took, arrived.toReversed()),
  'by the sessions and the order of arrival': ({ sessions, arrived }) => beside(sessions, arrived),
  'by the numbers signed blind and the signatures': ({ blinded, signatures }) => beside(sortedBy(blinded), sortedBy(signatures)),
}

const beside = (voters: readonly PersonId[], papers: readonly string[]) => voters.flatMap((voter, at) => (papers[at] === undefined ? [] : [[voter, papers[at]] as const]))
const sortedBy = <K extends string>(of: ReadonlyMap<K, string>): K[] => [...of].toSorted(([, a], [, b]) => (a < b ? -1 : 1)).map(([key]) => key)

/**
 * How many of the guesses are right. Of a ballot laid at random one guess is right on the average, whatever its size, with a variance
 * of one (the fixed points of a permutation), so of `ballots` of them the chance is `ballots`, give or take a few of their root.
 */
export const linked = (attack: (seen: Seen) => readonly (readonly [PersonId, string])[], ballots: readonly { readonly seen: Seen; readonly truth: ReadonlyMap<PersonId, string> }[]): number =>
  ballots.reduce((sum, { seen, truth }) => sum + attack(seen).filter(([voter, serial]) => truth.get(voter) === serial).length, 0)

export const chanceOf = (ballots: number, deviations = 4) => ({ least: ballots - deviations * Math.sqrt(ballots), most: ballots + deviations * Math.sqrt(ballots) })

/** Every row of every table as the one who owns the machine reads it, past all walls, with the transaction that wrote it. */
export async function dump(pool: pg.Pool): Promise<{ table: string; row: string }[]> {
  const { rows: tables } = await pool.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public'`)
  const rows: { table: string; row: string }[] = []
  for (const { name } of tables) for (const { row } of (await pool.query<{ row: string }>(`select t.xmin::text || ' ' || t.ctid::text || ' ' || to_jsonb(t)::text as row from "${name}" t`)).rows) rows.push({ table: name, row })
  return rows
}

/** The papers of a box in the order they lie there, and in that of the transactions that wrote them. */
export async function orderIn(pool: pg.Pool, table: string, ballot: string): Promise<{ byPlace: string[]; byTransaction: string[]; transactions: number }> {
  const { rows } = await pool.query<{ serial: string; xmin: string }>(`select serial, xmin::text from "${table}" where ballot_id = $1 order by ctid`, [ballot])
  return { byPlace: rows.map(({ serial }) => serial), byTransaction: rows.toSorted((a, b) => Number(a.xmin) - Number(b.xmin)).map(({ serial }) => serial), transactions: new Set(rows.map(({ xmin }) => xmin)).size }
}

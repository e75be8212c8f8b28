import type { OrgId } from '@sangkien/domain/ids'
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Database } from './schema.gen.ts'

export type Db = Kysely<Database>
/** A transaction held to one organisation. What takes a `Tx` cannot be called outside one. */
export type Tx = Transaction<Database>

// Days stay text ('2026-11-30', see domain/time/day.ts); counts and money fit a double exactly.
const { DATE, INT8, NUMERIC } = pg.types.builtins
pg.types.setTypeParser(DATE, (text) => text)
pg.types.setTypeParser(INT8, Number)
pg.types.setTypeParser(NUMERIC, Number)

export function openPool(url: string, { max = 10 }: { max?: number } = {}): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, Client: PreparingClient, options: '-c timezone=UTC' })
  pool.on('error', () => undefined) // an idle connection that dies is replaced; the query that needed it reports its own error
  return pool
}

const mark = '/* prepared */'
/**
 * Stands behind the first word of a statement that finds by keys, and is asked again and again: `.modifyFront(prepared)`, or in a text
 * of one's own. A connection keeps it, and PostgreSQL plans it once and for all where a plan for any values is as good as one for these
 * (decision 0029). Searches and lists go without: they would be several times slower (design.md, section 3).
 */
export const prepared = sql.raw(mark)

/** Statements a connection keeps; each takes up to a megabyte in the server. Others are planned each time. */
const mostPrepared = 60

class PreparingClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config)
    this.query = preparing(this.query.bind(this) as Ask) as pg.Client['query']
  }
}

/** What the driver takes: a text or a query, values, and whom to call. */
type Ask = (...asked: readonly unknown[]) => unknown

/**
 * Asks through `query`, keeping what is marked as prepared. The promise is made here: by those of the driver a statement holds on to the
 * rows of the one before until the whole heap is collected, a megabyte and a half in a check of novelty.
 */
function preparing(query: Ask): Ask {
  const kept = new Map<string, string>()
  const nameOf = (text: string): string | undefined => {
    if (!kept.has(text) && kept.size < mostPrepared) kept.set(text, `kept_${kept.size + 1}`)
    return kept.get(text)
  }
  return (...asked) => {
    const [first, values] = asked
    if (isSubmittable(first) || asked.some((one) => typeof one === 'function')) return query(...asked)
    const name = typeof first === 'string' && first.slice(0, 40).includes(mark) ? nameOf(first) : undefined
    return new Promise((resolve, reject) => {
      query(name === undefined ? first : { name, text: first, values }, values, (error: Error | null, result: unknown) => (error ? reject(error) : resolve(result)))
    })
  }
}

/** A query that runs itself, such as a cursor. */
const isSubmittable = (first: unknown): boolean => typeof (first as { readonly submit?: unknown } | null)?.submit === 'function'

export function openDb(pool: pg.Pool): Db {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  addresses.set(db, pool.options.connectionString ?? '')
  return db
}

const addresses = new WeakMap<Db, string>()

/** Where a database is, for a connection of one's own: one that listens holds it for as long as it does. */
export const addressOf = (db: Db): string => addresses.get(db) ?? ''

/** Runs `work` in one transaction that sees only `org`: the second wall behind every query's own `org_id`. */
export const inOrganisation = <T>(db: Db, org: OrgId, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    // Where the migrations had no right to make the role, the owner itself is held by forced row-level security.
    await sql`select ${prepared} set_config('role', case when pg_has_role(current_user, to_regrole('sangkien_app')::oid, 'member') then 'sangkien_app' else current_user end, true),
                     set_config('sangkien.org_id', ${org}, true)`.execute(tx)
    return work(tx)
  })

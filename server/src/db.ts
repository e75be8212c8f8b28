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
  // A generic plan for trigram and text searches is several times slower than a fresh one (design.md, section 3).
  const pool = new pg.Pool({ connectionString: url, max, options: '-c plan_cache_mode=force_custom_plan -c timezone=UTC' })
  pool.on('error', () => undefined) // an idle connection that dies is replaced; the query that needed it reports its own error
  return pool
}

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
    await sql`select set_config('role', case when pg_has_role(current_user, to_regrole('sangkien_app')::oid, 'member') then 'sangkien_app' else current_user end, true),
                     set_config('sangkien.org_id', ${org}, true)`.execute(tx)
    return work(tx)
  })

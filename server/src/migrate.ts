import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

interface Migration { readonly name: string; readonly text: string; readonly sha256: string }

const shipped = fileURLToPath(new URL('../migrations', import.meta.url))
/** Any fixed number will do: it only has to be the same in every process that migrates. */
const LOCK = 1143_2026

/**
 * Brings a database up to the migrations in `folder` (plain SQL, `NNNN-name.sql`, forward only, each in a transaction) and
 * returns the names of those it ran. Safe when several processes start at once: the first one works, the others wait.
 * Refuses when a file already run has changed or gone, for then nobody knows what the database holds.
 */
export async function migrate(databaseUrl: string, folder: string = shipped): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'sangkien migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const pending = await findPending(client, await readMigrations(folder))
    for (const migration of pending) await run(client, migration)
    return pending.map((migration) => migration.name)
  } finally {
    await client.end() // and with it the lock
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  names.forEach((name, index) => {
    if (!/^\d{4}-[a-z0-9-]+\.sql$/.test(name) || Number(name.slice(0, 4)) !== index + 1)
      throw new Error(`Migration ${name} is out of sequence: expected number ${String(index + 1).padStart(4, '0')}.`)
  })
  return Promise.all(names.map(async (name) => {
    const text = await readFile(`${folder}/${name}`, 'utf8')
    return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
  }))
}

async function findPending(client: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> {
  await client.query(`create table if not exists schema_migration (
    name text primary key, sha256 text not null, run_at timestamptz not null default clock_timestamp())`)
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from schema_migration order by name')
  rows.forEach((row, index) => {
    const file = migrations[index]
    if (file?.name !== row.name) throw new Error(`This database has run migration ${row.name}, which this version does not have: it is older than its database.`)
    if (file.sha256 !== row.sha256) throw new Error(`Migration ${row.name} was changed after it had run on this database; add a new one instead.`)
  })
  return migrations.slice(rows.length)
}

async function run(client: pg.Client, { name, text, sha256 }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(text)
    await client.query('insert into schema_migration (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** Waits until the server answers and the database is there; false when its process ended first. */
export async function awaitReady(urlOf: (database: string) => string, database: string, isAlive: () => boolean): Promise<boolean> {
  for (;;) {
    if (!isAlive()) return false
    try {
      await createDatabase(urlOf('postgres'), database)
      return true
    } catch (error) {
      if (!willPass(error)) throw error
    }
    await sleep(20)
  }
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined) // a connection cut by a stopping server is met by the retry
  try {
    await client.connect()
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

// Still starting or recovering (57P03), already stopping (57P01), no socket yet, cut off, or somebody else creating it just now.
const passing = new Set(['57P03', '57P01', '57P02', 'ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '42P04', '23505', '55006'])

function willPass(error: unknown): boolean {
  const { code, message = '' } = error as { code?: string; message?: string }
  return (code !== undefined && passing.has(code)) || message.startsWith('Connection terminated')
}

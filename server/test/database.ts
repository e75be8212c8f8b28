import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { withDatabase } from './global-postgres.ts'

export interface FreshDatabase { readonly url: string; drop(): Promise<void> }

/** A migrated, empty database for one test file, copied from the template in some tens of milliseconds. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { adminUrl, template } = inject('database')
  const name = `sangkien_test_${randomBytes(6).toString('hex')}`
  await asAdmin(adminUrl, `create database ${name} template ${template}`)
  return {
    url: withDatabase(adminUrl, name),
    drop: () => asAdmin(adminUrl, `drop database if exists ${name} with (force)`),
  }
}

/** An empty database without a single table: what a migration meets on its first day. */
export async function bareDatabase(): Promise<FreshDatabase> {
  const { adminUrl } = inject('database')
  const name = `sangkien_test_${randomBytes(6).toString('hex')}`
  await asAdmin(adminUrl, `create database ${name} encoding 'UTF8' template template0`)
  return { url: withDatabase(adminUrl, name), drop: () => asAdmin(adminUrl, `drop database if exists ${name} with (force)`) }
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../src/migrate.ts'
import { startPostgres } from '../src/postgres/start-postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the tests' databases are made, by the template that holds all migrations and no rows. */
    database: { adminUrl: string; template: string }
  }
}

/** One PostgreSQL for the whole run: our own in a temporary folder, or the server that DATABASE_URL names. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['DATABASE_URL']
  const server = given ? { adminUrl: given, stop: async () => undefined } : await startOwn()
  const template = `sangkien_test_template_${process.pid}_${Date.now().toString(36)}`
  const admin = new pg.Client({ connectionString: server.adminUrl })
  await admin.connect()
  await admin.query(`create database ${template} encoding 'UTF8' template template0`)
  await migrate(withDatabase(server.adminUrl, template))
  project.provide('database', { adminUrl: server.adminUrl, template })
  return async () => {
    await admin.query(`drop database ${template} with (force)`)
    await admin.end()
    await server.stop()
  }
}

async function startOwn(): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  const dataDir = await realpath(await mkdtemp(join(tmpdir(), 'sangkien-test-')))
  const running = await startPostgres({ dataDir, durable: false })
  return {
    adminUrl: running.urlOf('postgres'),
    async stop() {
      await running.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildApp } from '@sangkien/server/app'
import { openDb, openPool } from '@sangkien/server/db'
import { loadDemo } from '@sangkien/server/demo/load-demo'
import type { House } from '@sangkien/server/http/mount'
import { checkInvariants } from '@sangkien/server/invariants'
import { migrate } from '@sangkien/server/migrate'
import { startPostgres } from '@sangkien/server/postgres/start-postgres'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the demonstration office answers. */
    address: string
  }
}

const pagesDir = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** Journeys are made on the morning of 23/11/2026 in Việt Nam, and time goes on from there. */
const morning = Date.parse('2026-11-23T02:00:00Z')

/** The demonstration office with its pages, on a port of its own, for all journeys of the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(pagesDir, 'client/index.html'))) throw new Error('The pages are not built: run npm test, or node scripts/setup.mjs --pages.')
  const dataDir = await mkdtemp(join(tmpdir(), 'sangkien-e2e-'))
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres'), durable: false })
  await migrate(postgres.url)
  const pool = openPool(postgres.url)
  const began = performance.now()
  const house: House = { db: openDb(pool), clock: () => new Date(morning + performance.now() - began), dataDir, demo: true, publicAddress: 'http://127.0.0.1' }
  await loadDemo(house, (line) => process.stdout.write(`${line}\n`))
  const app = await buildApp(house, { pagesDir })
  project.provide('address', await app.listen({ host: '127.0.0.1', port: 0 }))
  return async () => {
    await app.close()
    const broken = await checkInvariants(house.db)
    await pool.end()
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
    if (broken.length === 0) return
    process.exitCode = 1 // an error here, after the last test, is only printed
    throw new Error(`The journeys left data that break the invariants:\n${broken.map(({ name, rows }) => `${name}: ${JSON.stringify(rows.slice(0, 3))}`).join('\n')}`)
  }
}

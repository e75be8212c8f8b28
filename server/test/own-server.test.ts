import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { OrgId } from '@sangkien/domain/ids'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inOrganisation, openDb, openPool } from '../src/db.ts'
import { newId } from '../src/id.ts'
import { checkInvariants } from '../src/invariants.ts'
import { migrate } from '../src/migrate.ts'
import { makeOrganisation } from '../src/organisation/make-organisation.ts'
import { type RunningPostgres, startPostgres } from '../src/postgres/start-postgres.ts'
import { aFolder, Installation } from './installation.ts'

const agency = { code: 'vp-thu', name: 'Văn phòng thử', parentName: '', shortName: 'Văn phòng', symbol: 'VP', place: 'Quảng Ngãi', headTitle: 'Chánh Văn phòng' }

describe('a PostgreSQL of the agency’s own, which lends one database and no other right', { timeout: 60_000 }, () => {
  let base: Awaited<ReturnType<typeof aFolder>>
  let server: RunningPostgres
  beforeAll(async () => {
    base = await aFolder()
    // A cluster apart: roles are of a whole cluster, and that of the other tests has sangkien_app already.
    server = await startPostgres({ dataDir: join(base.path, 'theirs'), durable: false })
    await asAdmin("create role thuong login password 'chi de thu'")
  })
  afterAll(async () => {
    await server?.stop()
    await base?.remove()
  })

  async function asAdmin(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    try {
      await client.query(statement)
    } finally {
      await client.end()
    }
  }

  /** A database the plain role owns, as its administrator would hand it over. */
  async function lent(name: string): Promise<string> {
    await asAdmin(`create database ${name} owner thuong encoding 'UTF8' template template0`)
    const url = new URL(server.urlOf(name))
    url.username = 'thuong'
    url.password = 'chi de thu'
    return url.href
  }

  it('is migrated, written and read, one agency behind the wall of another', async () => {
    const url = await lent('mot')
    await migrate(url)
    const pool = openPool(url)
    const db = openDb(pool)
    const now = new Date('2026-11-23T02:00:00Z')
    const [here, there] = [await makeOrganisation(db, agency, now), await makeOrganisation(db, { ...agency, code: 'khac' }, now)]
    const regulations = (org: OrgId) => inOrganisation(db, org, (tx) => tx.selectFrom('regulation').select('org_id').execute())
    expect(await regulations(here)).toEqual([{ org_id: here }])
    expect(await regulations(there)).toEqual([{ org_id: there }])
    expect(await regulations(newId<OrgId>())).toEqual([])
    expect(await checkInvariants(db)).toEqual([])
    await pool.end()
  })

  it('carries the whole server, and ours never starts', async () => {
    const house = new Installation(join(base.path, 'hai'), { env: { DATABASE_URL: await lent('hai') } })
    await house.start()
    await house.begin()
    expect((await house.send('/api/ideas', { title: 'Đánh số bì hồ sơ', note: '' })).status).toBe(200)
    expect((await house.read<{ rows: unknown[] }>('/api/ideas')).rows).toMatchObject([{ title: 'Đánh số bì hồ sơ' }])
    expect(await house.checkInvariants(), house.said).toBe(0)
    await house.end('SIGTERM')
    await expect(access(join(house.dataDir, 'postgres'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OrgId, PersonId, UnitId } from '@sangkien/domain/ids'
import type { Role } from '@sangkien/domain/people/role'
import { day } from '@sangkien/domain/time/day'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { buildApp } from '../src/app.ts'
import { type Db, inOrganisation, openDb, openPool, type Tx } from '../src/db.ts'
import { type Caller, callerOf } from '../src/http/in-process.ts'
import { newId } from '../src/id.ts'
import { makeOrganisation } from '../src/organisation/make-organisation.ts'
import { startSession } from '../src/people/start-session.ts'
import { addPersonRow } from '../src/people/add-person.ts'
import { addOutsider } from './an-outsider.ts'
import { freshDatabase } from './database.ts'
import { type Breaks, expectInvariants } from './expect-invariants.ts'

export { type Caller, Replied } from '../src/http/in-process.ts'

/**
 * A real application on a real database of its own, spoken to through HTTP, with a clock one can set. Everything a test file
 * needs; `beforeAll` and `afterAll` are registered here. At the end the data must keep every invariant, but those the file breaks on purpose.
 */
export function world({ breaks }: { breaks?: Breaks } = {}) {
  const w = emptyWorld()
  let drop = async () => {}
  beforeAll(async () => {
    const database = await freshDatabase()
    drop = database.drop
    await w.open(database.url)
  }, 60_000)
  afterAll(async () => {
    await w.app?.close()
    try {
      if (w.org) await expectInvariants(w.db, w.putThere, breaks)
    } finally {
      await w.close()
      await drop()
    }
  })
  return w
}

/** The same without a database yet: `open` gives it one, with an agency of two units. */
export function emptyWorld() {
  const w = {
    now: new Date('2026-11-23T02:00:00Z'),
    org: '' as OrgId, unit: '' as UnitId, otherUnit: '' as UnitId,
    db: undefined as unknown as Db, pool: undefined as unknown as pg.Pool, app: undefined as unknown as FastifyInstance, url: '', dataDir: '',
    /** Dossiers and rules that a fixture put straight where they stand: what only the journey leaves is not asked of them. */
    putThere: new Set<string>(),
    /** Statements sent to the database since the count was last set to 0. */
    statements: 0,
    inside: <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inOrganisation(w.db, w.org, work),
    /** A person of the first unit (or another) with these roles since 2020. */
    person: (roles: readonly Role[] = [], about: Partial<Parameters<typeof addPersonRow>[2]> & { unitId?: UnitId } = {}) => addPerson(roles, about),
    as: (person: PersonId) => caller(person),
    nobody: () => call(''),
    async open(url: string): Promise<void> {
      w.url = url
      w.pool = openPool(url, { max: 4 })
      w.db = openDb(w.pool)
      w.dataDir = await mkdtemp(join(tmpdir(), 'sangkien-test-'))
      countStatements(w.pool, () => { w.statements += 1 })
      w.org = await makeOrganisation(w.db, { code: 'vp-thu', name: 'Văn phòng thử nghiệm', parentName: 'UBND TỈNH THỬ NGHIỆM', shortName: 'Văn phòng', symbol: 'VP', place: 'Quảng Ngãi', headTitle: 'Chánh Văn phòng' }, w.now)
      await w.inside(async (tx) => {
        for (const [name, code] of [['Phòng Tổng hợp', 'TH'], ['Phòng Hành chính - Quản trị', 'HCQT']] as const) {
          const id = newId<UnitId>()
          await tx.insertInto('unit').values({ org_id: w.org, id, code, name, parent_id: null, valid_from: day('2020-01-01') }).execute()
          if (code === 'TH') w.unit = id
          else w.otherUnit = id
        }
      })
      w.app = await buildApp({ db: w.db, clock: () => w.now, dataDir: w.dataDir, demo: false, publicAddress: 'http://thu.invalid' })
      await w.app.ready()
    },
    async close(): Promise<void> {
      await w.app?.close()
      await w.pool?.end()
      await rm(w.dataDir, { recursive: true, force: true })
    },
  }

  async function addPerson(roles: readonly Role[], { unitId = w.unit, ...about }: Parameters<typeof w.person>[1] = {}): Promise<PersonId> {
    if (roles.includes('outside_expert')) return w.inside((tx) => addOutsider(tx, w.org, about.fullName ?? `Chuyên gia ${newId().slice(-6)}`))
    return w.inside(async (tx) => {
      const id = await addPersonRow(tx, w.org, { fullName: `Người ${newId().slice(-6)}`, kind: 'civil_servant', activeFrom: day('2020-01-01'), unitId, title: 'Chuyên viên', ...about })
      await tx.insertInto('account').values({ org_id: w.org, person_id: id, username: `u${id.slice(-12)}` }).execute()
      for (const role of roles.filter((one) => one !== 'staff' && one !== 'outside_expert'))
        await tx.insertInto('role_grant').values({ org_id: w.org, id: newId(), person_id: id, role, unit_id: role === 'unit_head' ? unitId : null, from_day: day('2020-01-01'), to_day: null } as never).execute()
      return id
    })
  }

  /** Signs the person in (without the costly hash of a password) and speaks for them. */
  async function caller(person: PersonId): Promise<Caller> {
    const { cookie } = await w.inside((tx) => startSession(tx, w.org, person, { now: w.now, userAgent: 'thử nghiệm', address: '127.0.0.1' }))
    return call(cookie)
  }

  const call = (cookie: string): Caller => callerOf(w.app, cookie)
  return w
}

/** What a test about a fault expects of it. */
export const refusedWith = (code: string, status?: number) => ({ fault: { code: 'refused', refusal: { code } }, ...(status && { status }) })

function countStatements(pool: pg.Pool, note: () => void): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown
    Object.assign(client, { query: (...args: unknown[]) => { note(); return query(...args) } })
  })
}

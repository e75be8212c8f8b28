import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OrgId } from '@sangkien/domain/ids'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../test/database.ts'
import { buildApp } from '../app.ts'
import { inOrganisation, openDb, openPool } from '../db.ts'
import type { House } from '../http/mount.ts'
import { announceFirstRun, firstRunCode } from './first-run-code.ts'

const organisation = { code: 'vp-ubnd', name: 'Văn phòng thử nghiệm', parentName: 'UBND TỈNH THỬ NGHIỆM', shortName: 'Văn phòng', symbol: 'VP', place: 'Quảng Ngãi', headTitle: 'Chánh Văn phòng' }
const administrator = { fullName: 'Lê Văn Quản', username: 'quan.tri', password: 'mot cau dai de nho' }

let database: FreshDatabase
let pool: ReturnType<typeof openPool>
let house: House
let app: FastifyInstance

beforeEach(async () => {
  database = await freshDatabase()
  pool = openPool(database.url, { max: 4 })
  house = { db: openDb(pool), clock: () => new Date('2026-11-23T02:00:00Z'), dataDir: await mkdtemp(join(tmpdir(), 'sangkien-test-')), demo: false, publicAddress: 'http://thu.invalid' }
  app = await buildApp(house)
  await app.ready()
})
afterEach(async () => {
  await app.close()
  await pool.end()
  await database.drop()
  await rm(house.dataDir, { recursive: true, force: true })
})

const run = (code: string, about: object = {}) => app.inject({ method: 'POST', url: '/api/first-run', payload: { code, organisation, administrator, ...about } })
const page = async () => (await app.inject({ url: '/api/sign-in' })).json() as { firstRun: boolean; organisations: unknown[] }

it('prints a code, and makes the agency, its first unit and its administrator with it', async () => {
  expect(await page()).toEqual({ organisations: [], firstRun: true, demoAccounts: [] })
  const said: string[] = []
  await announceFirstRun(house, (line) => said.push(line))
  const code = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(said.join())?.[0] ?? ''

  expect((await run(code.toLowerCase())).statusCode).toBe(200)

  expect(await page()).toMatchObject({ firstRun: false, organisations: [{ code: 'vp-ubnd', name: 'Văn phòng thử nghiệm', isDemo: false }] })
  const signedIn = await app.inject({ method: 'POST', url: '/api/session', payload: { username: 'quan.tri', password: administrator.password } })
  const me = await app.inject({ url: '/api/me', headers: { cookie: `sangkien=${signedIn.cookies[0]?.value}` } })
  expect(me.json()).toMatchObject({ person: { name: 'Lê Văn Quản', unitName: 'Văn phòng' }, roles: ['staff', 'administrator'], may: { administration: true, intake: false } })
  const regulations = await app.inject({ url: '/api/regulations', headers: { cookie: `sangkien=${signedIn.cookies[0]?.value}` } })
  expect(regulations.json()).toMatchObject([{ title: 'Mặc định theo Điều lệ Sáng kiến', hasScale: false, validTo: null }])
  const { id } = await house.db.selectFrom('organisation').select('id').executeTakeFirstOrThrow()
  expect(await inOrganisation(house.db, id as OrgId, (tx) => tx.selectFrom('history').select('what').execute())).toEqual([{ what: 'organisation.made' }])
})

it('has one code however often it is printed, and by however many servers on one data folder; only its owner may read it', async () => {
  const codes = new Set(await Promise.all(Array.from({ length: 8 }, () => firstRunCode(house.dataDir))))
  expect(codes.size).toBe(1)
  expect(await readdir(house.dataDir)).toEqual(['first-run-code'])
  expect((await stat(join(house.dataDir, 'first-run-code'))).mode & 0o777).toBe(0o600)
  expect((await run([...codes][0] ?? '')).statusCode).toBe(200)
  expect(await readdir(house.dataDir)).toEqual([])
})

it('is over once there is an agency: the code is spent, and no new one is printed', async () => {
  const code = await firstRunCode(house.dataDir)
  await run(code)
  expect((await run(code, { organisation: { ...organisation, code: 'khac' } })).json()).toEqual({ code: 'refused', refusal: { code: 'session.wrong_first_run_code' } })
  const said: string[] = []
  await announceFirstRun(house, (line) => said.push(line))
  expect(said).toEqual([])
})

it('makes one more agency with a code of its own, apart from the first; a name taken keeps the code', async () => {
  await run(await firstRunCode(house.dataDir))
  const code = await firstRunCode(house.dataDir) // what npm run add-agency prints
  expect((await run(code)).json()).toMatchObject({ code: 'invalid', issues: [{ path: 'organisation.code', code: 'taken' }] })
  expect((await run(code, { organisation: { ...organisation, code: 'so-khcn', name: 'Sở Khoa học và Công nghệ' } })).statusCode).toBe(200)
  expect(await page()).toMatchObject({ firstRun: false, organisations: [{ code: 'vp-ubnd' }, { code: 'so-khcn' }] })
  expect((await run(code, { organisation: { ...organisation, code: 'thu-ba' } })).json()).toEqual({ code: 'refused', refusal: { code: 'session.wrong_first_run_code' } })
})

it('makes one agency when the button is pressed twice', async () => {
  const code = await firstRunCode(house.dataDir)
  const replies = await Promise.all([run(code), run(code, { organisation: { ...organisation, code: 'khac' } })])
  expect(replies.map(({ statusCode }) => statusCode).sort()).not.toEqual([200, 200])
  expect((await page()).organisations).toHaveLength(1)
})

it.each([
  ['a wrong code', { code: 'AAAA-BBBB-CCCC' }, { code: 'session.wrong_first_run_code' }],
  ['a short password', { administrator: { ...administrator, password: 'ngan qua' } }, { code: 'session.password_too_short', least: 14 }],
  ['the user name as password', { administrator: { ...administrator, password: 'quan.tri quan.tri' } }, { code: 'session.password_too_plain' }],
])('refuses %s, and the true code still holds', async (_what, about, refusal) => {
  const code = await firstRunCode(house.dataDir)
  expect((await run(code, about)).json()).toEqual({ code: 'refused', refusal })
  expect(await page()).toMatchObject({ firstRun: true })
  expect((await run(code)).statusCode).toBe(200)
})

it('has no first run without a code, nor in a demonstration', async () => {
  expect((await run('')).statusCode).toBe(422)
  const demo = await buildApp({ ...house, demo: true })
  expect((await demo.inject({ url: '/api/sign-in' })).json()).toMatchObject({ firstRun: false })
  await demo.close()
})

it('shows the accounts a demonstration offers, and only there', async () => {
  await run(await firstRunCode(house.dataDir))
  const demoAccounts = [{ username: 'thu.ky', password: 'mat khau thu nghiem', name: 'Phạm Thị Thư', duty: 'Thư ký' }]
  await house.db.updateTable('organisation').set({ is_demo: true, settings: JSON.stringify({ demoAccounts }) }).execute()
  expect(await page()).toMatchObject({ demoAccounts: [] })
  const demo = await buildApp({ ...house, demo: true })
  expect((await demo.inject({ url: '/api/sign-in' })).json()).toMatchObject({ demoAccounts })
  await demo.close()
})

import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ChainedEntry, verifyChain } from '@sangkien/domain/history/chain'
import type { OrgId } from '@sangkien/domain/ids'
import { stages } from '@sangkien/domain/initiative/stage'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../test/database.ts'
import { buildApp } from '../app.ts'
import { openDb, openPool } from '../db.ts'
import { chainLines } from '../history/history.query.ts'
import type { House } from '../http/mount.ts'
import { checkInvariants } from '../invariants.ts'
import { demoState, loadDemo } from './load-demo.ts'

describe('the demonstration office on the morning of 23/11/2026', () => {
  let database: FreshDatabase
  let pool: ReturnType<typeof openPool>
  let house: House
  const said: string[] = []
  beforeAll(async () => {
    database = await freshDatabase()
    pool = openPool(database.url, { max: 4 })
    house = { db: openDb(pool), clock: () => new Date('2026-11-23T02:00:00Z'), dataDir: await mkdtemp(join(tmpdir(), 'sangkien-test-')), demo: true, publicAddress: 'http://thu.invalid' }
    await loadDemo(house, (line) => said.push(line))
  }, 600_000)
  afterAll(async () => {
    await pool.end()
    await database.drop()
    await rm(house.dataDir, { recursive: true, force: true })
  })

  const counted = async (query: string) => Object.fromEntries((await pool.query<{ of: string; n: number }>(query)).rows.map(({ of, n }) => [of, n]))
  const one = async (query: string): Promise<unknown> => Object.values((await pool.query<Record<string, unknown>>(query)).rows[0] ?? {})[0]

  it('is ready, and says how far it is while it is made', async () => {
    expect(await demoState(house.db)).toBe('ready')
    expect(said.at(0)).toContain('148 người')
    expect(said.at(-1)).toMatch(/^Đã dựng xong sau \d+ giây\.$/)
  })

  it('has its 148 people where they belong, and one expert from outside', async () => {
    expect(await counted("select u.code as of, count(*) as n from posting p join unit u on u.org_id = p.org_id and u.id = p.unit_id where p.from_day <= '2026-11-23' and (p.to_day is null or p.to_day >= '2026-11-23') group by 1"))
      .toEqual({ 'LĐVP': 5, HCQT: 27, TH: 11, NC: 9, KGVX: 9, KTN: 10, BTCD: 8, PVHCC: 41, CBTH: 18, TS2: 10 })
    expect(await counted('select kind as of, count(*) as n from person group by 1')).toEqual({ civil_servant: 74, public_employee: 46, worker: 28, outside: 1 })
  })

  it('has some 120 dossiers, in every state there is', async () => {
    const found = await counted('select stage as of, count(*) as n from initiative group by 1')
    expect(stages.filter((stage) => !found[stage])).toEqual([])
    const all = Object.values(found).reduce((sum, n) => sum + n, 0)
    expect(all).toBeGreaterThanOrEqual(115)
    expect(all).toBeLessThanOrEqual(135)
    expect(await counted('select r.year || \'/\' || r.number as of, count(*) filter (where s.closed_at is not null) as n from round r join sitting s on s.org_id = r.org_id and s.round_id = r.id group by 1'))
      .toEqual({ '2024/1': 1, '2025/1': 1, '2025/2': 1, '2026/1': 1, '2026/2': 1 })
    expect(await one('select count(*) from sitting where opened_at is not null and closed_at is null')).toBe(1)
  })

  it('has units that apply what was recognised, and proposals to the levels above in every state', async () => {
    expect(Number(await one('select count(*) from adoption'))).toBeGreaterThanOrEqual(12)
    const found = await counted("select n.level || ' ' || case when n.answer is not null then n.answer when n.sent_on is not null then 'sent' else 'preparing' end as of, count(*) as n from nomination n group by 1")
    expect(Object.keys(found).toSorted()).toEqual(['nation sent', 'province declined', 'province preparing', 'province recognised', 'province sent'])
  })

  it.each([
    ['two dossiers on one solution filed seconds apart', "select count(*) from initiative a join initiative b on b.received_at = a.received_at + interval '7 seconds' and b.unit_id <> a.unit_id and a.content ->> 'field' = b.content ->> 'field'", 1],
    ['the head of the agency as a co-author, consent asked', "select count(*) from authorship a join person p on p.id = a.person_id and p.head_of_agency join initiative i on i.id = a.initiative_id and i.stage = 'awaiting_consent'", 1],
    ['a dossier whose year to file had run out', 'select count(*) from initiative where late_asked_at is not null', 1],
    ['benefits that cannot be computed', "select least(count(*), 1) from initiative where stage <> 'draft' and benefit_money is null", 1],
    ['one revoked after a complaint', "select count(*) from initiative where stage = 'revoked'", 1],
    ['a unit that did nothing', "select count(*) from unit u where u.code in ('NC', 'TS2') and not exists (select from initiative i where i.unit_id = u.id)", 2],
    ['a title as long as there is room for', 'select (max(length(title)) between 190 and 240)::int from initiative', 1],
    ['a reviewer who asked a colleague to take a dossier over', 'select count(*) from reviewer where offered_to is not null', 1],
    ['ideas that are no dossier yet', 'select (count(*) >= 50)::int from idea where initiative_id is null', 1],
  ])('has trouble in it: %s', async (_what, query, found) => {
    expect(await one(query)).toBe(found)
  })

  it('lets its people in with the password it shows', async () => {
    const app = await buildApp(house)
    const { demoAccounts } = (await app.inject({ url: '/api/sign-in' })).json<{ demoAccounts: { username: string; password: string }[] }>()
    expect(demoAccounts).toHaveLength(18)
    for (const { username, password } of [...demoAccounts.slice(0, 2), ...demoAccounts.slice(-1)]) expect((await app.inject({ method: 'POST', url: '/api/session', payload: { username, password } })).json()).toEqual({ state: 'signed_in' })
    await app.close()
  })

  it('keeps every invariant, and its history is whole', async () => {
    expect(await checkInvariants(house.db)).toEqual([])
    const { org_id, seq, hash } = (await pool.query<{ org_id: OrgId; seq: number; hash: string }>('select org_id, seq, hash from history_head')).rows[0]!
    const chain: ChainedEntry[] = []
    for await (const lines of chainLines(house.db, org_id, seq)) chain.push(...lines.trimEnd().split('\n').map((line) => JSON.parse(line) as ChainedEntry))
    expect(chain.length).toBeGreaterThan(3000)
    expect(verifyChain(chain, (text) => createHash('sha256').update(text).digest('hex'), hash)).toBeUndefined()
  })
})

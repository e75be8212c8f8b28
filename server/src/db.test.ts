import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../test/database.ts'
import { type Db, openDb, openPool, prepared } from './db.ts'

let fresh: FreshDatabase
let db: Db
beforeAll(async () => {
  fresh = await freshDatabase()
  db = openDb(openPool(fresh.url, { max: 1 }))
})
afterAll(async () => {
  await db.destroy()
  await fresh.drop()
})

const keptBy = async (): Promise<readonly string[]> => (await sql<{ statement: string }>`select statement from pg_prepared_statements order by name`.execute(db)).rows.map(({ statement }) => statement)

it('keeps a statement that is marked, once a connection, and no other', async () => {
  for (const value of [1, 2, 3]) {
    expect((await sql<{ value: number }>`select ${prepared} ${value}::int as value`.execute(db)).rows).toEqual([{ value }])
    expect((await sql<{ value: number }>`select ${value}::int + 1 as value`.execute(db)).rows).toEqual([{ value: value + 1 }])
    expect((await db.selectFrom('organisation').modifyFront(prepared).where('name', '=', `Cơ quan ${value}`).select('id').execute())).toEqual([])
  }
  expect(await keptBy()).toEqual(['select /* prepared */ $1::int as value', 'select /* prepared */ "id" from "organisation" where "name" = $1'])
})

it('keeps sixty and answers the others all the same', async () => {
  for (let n = 0; n < 80; n += 1) expect((await sql<{ value: number }>`select ${prepared} ${sql.raw(String(n))} as value`.execute(db)).rows).toEqual([{ value: n }])
  expect(await keptBy()).toHaveLength(60)
})

it('tells what was wrong, and goes on', async () => {
  await expect(sql`select ${prepared} 1 / ${0}::int`.execute(db)).rejects.toMatchObject({ code: '22012' })
  await expect(sql`select nothing`.execute(db)).rejects.toMatchObject({ code: '42703' })
  expect((await sql<{ value: number }>`select 1 as value`.execute(db)).rows).toEqual([{ value: 1 }])
})

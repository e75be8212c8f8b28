import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bareDatabase, type FreshDatabase, freshDatabase } from '../test/database.ts'
import { migrate } from './migrate.ts'

let database: FreshDatabase
let folder: string
beforeEach(async () => {
  database = await bareDatabase()
  folder = await mkdtemp(join(tmpdir(), 'sangkien-migrations-'))
  await put('0001-note.sql', 'create table note (n integer); insert into note values (1)')
})
afterEach(async () => {
  await database.drop()
  await rm(folder, { recursive: true })
})

const put = (name: string, text: string) => writeFile(join(folder, name), text)

async function rows(text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}

describe('migrations', () => {
  it('run in order, once, and tell which', async () => {
    await put('0002-more.sql', 'insert into note select n + 1 from note')
    expect(await migrate(database.url, folder)).toEqual(['0001-note.sql', '0002-more.sql'])
    expect(await migrate(database.url, folder)).toEqual([])
    await put('0003-yet-more.sql', 'insert into note values (3)')
    expect(await migrate(database.url, folder)).toEqual(['0003-yet-more.sql'])
    expect(await rows('select n from note order by n')).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
  })

  it('run once when four processes start at the same moment', async () => {
    await put('0002-slow.sql', 'select pg_sleep(0.2); insert into note values (2)')
    const ran = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url, folder)))
    expect(ran.filter((names) => names.length > 0)).toEqual([['0001-note.sql', '0002-slow.sql']])
    expect(await rows('select n from note order by n')).toEqual([{ n: 1 }, { n: 2 }])
  })

  it('leave nothing of one that fails, keep those before it, and name it', async () => {
    await put('0002-broken.sql', 'insert into note values (2); select no_such_function()')
    await expect(migrate(database.url, folder)).rejects.toThrow(/0002-broken\.sql failed: .*no_such_function/)
    expect(await rows('select n from note')).toEqual([{ n: 1 }])
    expect(await rows('select name from schema_migration')).toEqual([{ name: '0001-note.sql' }])
  })

  it('refuse when a file that has run was changed', async () => {
    await migrate(database.url, folder)
    await put('0001-note.sql', 'create table note (n bigint)')
    await expect(migrate(database.url, folder)).rejects.toThrow('0001-note.sql was changed after it had run')
  })

  it('refuse a database newer than the program', async () => {
    await put('0002-more.sql', 'insert into note values (2)')
    await migrate(database.url, folder)
    await rm(join(folder, '0002-more.sql'))
    await expect(migrate(database.url, folder)).rejects.toThrow('0002-more.sql, which this version does not have')
  })

  it.each(['0003-gap.sql', '0001-twice.sql', 'notes.sql'])('refuse a file out of sequence: %s', async (name) => {
    await put(name, 'select 1')
    await expect(migrate(database.url, folder)).rejects.toThrow('out of sequence')
    expect(await rows("select to_regclass('note')::text as note")).toEqual([{ note: null }])
  })

  it('of this version give every test file the same tables', async () => {
    const copy = await freshDatabase()
    expect(await migrate(copy.url)).toEqual([])
    expect((await migrate(database.url)).length).toBeGreaterThan(0)
    await copy.drop()
  })
})

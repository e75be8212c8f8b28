import type { OrgId } from '@sangkien/domain/ids'
import { shippedBases } from '@sangkien/domain/regulation/shipped-bases'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { inOrganisation, type Tx } from '../src/db.ts'
import { newId } from '../src/id.ts'
import { makeOrganisation } from '../src/organisation/make-organisation.ts'
import { aFiledDossier } from './dossier.ts'
import { world } from './world.ts'

describe('the wall between agencies, which PostgreSQL keeps', () => {
  const w = world()
  let there = '' as OrgId
  const tables: string[] = []
  /** Seen with the rights of who asks, so that the wall of the tables under them holds. */
  const views: string[] = []
  const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(w.db, there, work)
  const count = async (tx: Tx, table: string) => (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(tx)).rows[0]?.n ?? 0

  beforeAll(async () => {
    await aFiledDossier(w, await w.person())
    there = await makeOrganisation(w.db, { code: 'co-quan-khac', name: 'Cơ quan khác', parentName: '', shortName: 'Cơ quan khác', symbol: 'CQK', place: 'Huế', headTitle: 'Giám đốc' }, w.now)
    const { rows } = await sql<{ name: string; kind: string }>`select c.relname as name, c.relkind as kind from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id' where c.relkind in ('r', 'v') order by 1`.execute(w.db)
    for (const { name, kind } of rows) (kind === 'v' ? views : tables).push(name)
  })

  it('stands on every table, and is forced upon the owner too', async () => {
    const { rows } = await sql`
      select c.relname as table, c.relrowsecurity and c.relforcerowsecurity as held,
        (select jsonb_agg(jsonb_build_array(p.polname, p.polpermissive, p.polcmd, pg_get_expr(p.polqual, c.oid), pg_get_expr(p.polwithcheck, c.oid))) from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname not in ('organisation', 'schema_migration') order by 1`.execute(w.db)
    const own = ['own_organisation', true, '*', "(org_id = (NULLIF(current_setting('sangkien.org_id'::text, true), ''::text))::uuid)", null]
    expect(rows).toEqual(tables.map((table) => ({ table, held: true, policies: [own] })))
    expect(tables.length).toBeGreaterThan(30)
  })

  it('lets a query that forgot to name the agency see its own rows and no others', async () => {
    const seen = async (in_: OrgId) => inOrganisation(w.db, in_, async (tx) => {
      const found: Record<string, number> = {}
      for (const table of [...tables, ...views]) found[table] = await count(tx, table)
      return found
    })
    const [here, other] = [await seen(w.org), await seen(there)]
    for (const table of ['person', 'unit', 'session', 'initiative', 'snapshot', 'authorship', 'term', 'history', 'counter']) expect(here[table], table).toBeGreaterThan(0)
    // What a new agency begins with, and nothing else.
    expect(Object.entries(other).filter(([, n]) => n > 0)).toEqual([['history_head', 1], ['legal_basis', shippedBases.length], ['regulation', 1]])
    expect(Object.values(await seen(newId<OrgId>())).some((n) => n > 0)).toBe(false)
  })

  it('changes and deletes nothing of another agency, even without a condition', async () => {
    const before = await w.inside((tx) => count(tx, 'authorship'))
    expect(await inside((tx) => sql`delete from authorship`.execute(tx))).toMatchObject({ numAffectedRows: 0n })
    expect(await inside((tx) => sql`update initiative set stage = 'withdrawn'`.execute(tx))).toMatchObject({ numAffectedRows: 0n })
    expect(await w.inside((tx) => count(tx, 'authorship'))).toBe(before)
  })

  it('takes no row for another agency, nor lets one be moved there', async () => {
    await expect(inside((tx) => tx.insertInto('counter').values({ org_id: w.org, series: 'SK', year: 2031, last: 1 }).execute())).rejects.toThrow('row-level security')
    await expect(inside((tx) => tx.insertInto('unit').values({ org_id: w.org, id: newId(), code: 'X', name: 'X', parent_id: null, valid_from: '2026-01-01' as never }).execute())).rejects.toThrow('row-level security')
    for (const table of tables) {
      if (!(await w.inside((tx) => count(tx, table)))) continue
      await expect(w.inside((tx) => sql`update ${sql.table(table)} set org_id = ${there}`.execute(tx)), table).rejects.toThrow(/row-level security|are never changed/)
    }
  })

  describe('around the list of agencies', () => {
    const rename = (tx: Tx, id: OrgId, name: string) => tx.updateTable('organisation').set({ name }).where('id', '=', id).executeTakeFirst()

    it('may be read by everyone, before anyone has signed in', async () => {
      expect(await inside((tx) => count(tx, 'organisation'))).toBe(2)
    })

    it('is changed by each for itself alone', async () => {
      expect(await inside((tx) => rename(tx, w.org, 'Đổi tên hộ'))).toMatchObject({ numUpdatedRows: 0n })
      expect(await inside((tx) => rename(tx, there, 'Đổi tên mình'))).toMatchObject({ numUpdatedRows: 1n })
      expect(await w.db.selectFrom('organisation').select('name').orderBy('created_at').orderBy('name').execute()).toEqual(expect.arrayContaining([{ name: 'Văn phòng thử nghiệm' }, { name: 'Đổi tên mình' }]))
      await expect(inside((tx) => sql`update organisation set id = ${newId()} where id = ${there}`.execute(tx))).rejects.toThrow('row-level security')
    })

    it('takes nobody else’s new agency, and loses none', async () => {
      const row = { code: 'thu-ba', name: 'Cơ quan thứ ba', short_name: 'Thứ ba', symbol: 'TB', place: 'Huế', head_title: 'Giám đốc', created_at: w.now }
      await expect(inside((tx) => tx.insertInto('organisation').values({ ...row, id: newId<OrgId>() }).execute())).rejects.toThrow('row-level security')
      expect(await inside((tx) => tx.deleteFrom('organisation').executeTakeFirst())).toMatchObject({ numDeletedRows: 0n })
      const empty = newId<OrgId>()
      await inOrganisation(w.db, empty, (tx) => tx.insertInto('organisation').values({ ...row, id: empty }).execute())
      expect(await inOrganisation(w.db, empty, (tx) => tx.deleteFrom('organisation').where('id', '=', empty).executeTakeFirst())).toMatchObject({ numDeletedRows: 0n })
    })
  })
})

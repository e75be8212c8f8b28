import type { ImportRow, listImportRows } from '@sangkien/contract/people-import'
import type { OrgId, PersonId, UnitId } from '@sangkien/domain/ids'
import type { PlannedRow } from '@sangkien/domain/import/plan-people'
import type { z } from 'zod'
import type { Tx } from '../db.ts'
import { readMark, writeMark } from '../http/page-mark.ts'
import { NotFound } from '../http/refuse.ts'

export type RowDetail = Omit<PlannedRow, 'row' | 'verdict' | 'name' | 'personId'> & { readonly cells?: readonly string[] }

const aPosition = (text: string): boolean => /^\d{1,7}$/.test(text)

/** The rows of a list a page at a time, in the order of the file; ids in them are given as names. */
export async function selectImportRows(tx: Tx, org: OrgId, id: string, { after, limit, verdict }: z.output<NonNullable<typeof listImportRows.query>>) {
  const job = await tx.selectFrom('import_job').where('org_id', '=', org).where('id', '=', id).select('counts').$narrowType<{ counts: Record<string, number> | null }>().executeTakeFirst()
  if (!job) throw new NotFound()
  const from = after === undefined ? -1 : Number(readMark(after, [aPosition])[0])
  const rows = await tx.selectFrom('import_row').where('org_id', '=', org).where('import_id', '=', id).where('position', '>', from)
    .$if(verdict !== undefined, (query) => query.where('verdict', '=', verdict ?? 'new'))
    .select(['position', 'row_number as row', 'verdict', 'name', 'person_id as personId', 'detail']).$narrowType<{ detail: RowDetail }>().orderBy('position').limit(limit + 1).execute()
  const page = rows.slice(0, limit)
  const there = new Map((await loadPeople(tx, org, page.flatMap(({ personId, detail }) => [...(personId ? [personId] : []), ...detail.candidates]))).map((one) => [one.id, one]))
  const units = new Map((await tx.selectFrom('unit').where('org_id', '=', org).select(['id', 'name']).execute()).map(({ id: unit, name }) => [unit, name]))
  const nameOfUnit = (value: string | boolean | null) => (typeof value === 'string' ? units.get(value as UnitId) ?? value : value)
  return {
    rows: page.map(({ detail, ...row }): ImportRow => {
      const person = row.personId ? there.get(row.personId) : undefined
      return {
        ...row, unitName: (detail.facts.unitId && units.get(detail.facts.unitId)) ?? detail.facts.unitText ?? person?.unitName ?? '', title: detail.facts.title ?? person?.title ?? '', birthDate: detail.facts.birthDate ?? person?.birthDate ?? null,
        changes: detail.changes.map((one) => (one.field === 'unit' ? { ...one, from: nameOfUnit(one.from), to: nameOfUnit(one.to) } : one)), wrongs: [...detail.wrongs], hints: [...detail.hints], doubt: detail.doubt,
        candidates: detail.candidates.flatMap((candidate) => { const one = there.get(candidate); return one ? [{ id: one.id, fullName: one.fullName, birthDate: one.birthDate, unitName: one.unitName }] : [] }),
      }
    }),
    next: rows.length > page.length ? writeMark([String(page.at(-1)!.position)]) : null,
    total: verdict === undefined ? Object.values(job.counts ?? {}).reduce((sum, one) => sum + one, 0) : job.counts?.[verdict] ?? 0,
  }
}

const loadPeople = (tx: Tx, org: OrgId, ids: readonly PersonId[]) =>
  tx.selectFrom('person as p').leftJoinLateral((of) => of.selectFrom('posting as o').innerJoin('unit as u', (on) => on.onRef('u.org_id', '=', 'o.org_id').onRef('u.id', '=', 'o.unit_id'))
    .whereRef('o.org_id', '=', 'p.org_id').whereRef('o.person_id', '=', 'p.id').orderBy('o.from_day', 'desc').limit(1).select(['u.name', 'o.title']).as('o'), (on) => on.onTrue())
    .where('p.org_id', '=', org).where('p.id', 'in', ids.length > 0 ? [...ids] : ['00000000-0000-0000-0000-000000000000' as PersonId])
    .select(['p.id', 'p.full_name as fullName', 'p.birth_date as birthDate']).select(({ fn, val }) => [fn.coalesce('o.name', val('')).as('unitName'), fn.coalesce('o.title', val('')).as('title')]).execute()

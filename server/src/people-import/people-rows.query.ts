import type { ImportRow } from '@sangkien/contract/people-import'
import type { OrgId, PersonId, UnitId } from '@sangkien/domain/ids'
import type { Tx } from '../db.ts'
import { pageOfRows, type RowsAsked } from '../import/import-rows.query.ts'
import type { PersonDetail } from './people-settings.ts'

/** The rows of a staff list a page at a time; ids in them are given as names. */
export async function selectImportRows(tx: Tx, org: OrgId, id: string, asked: RowsAsked) {
  const { rows: page, next, total } = await pageOfRows<PersonDetail>(tx, org, 'people', id, asked)
  const there = new Map((await loadPeople(tx, org, page.flatMap(({ personId, detail }) => [...(personId ? [personId] : []), ...detail.candidates]))).map((one) => [one.id, one]))
  const units = new Map((await tx.selectFrom('unit').where('org_id', '=', org).select(['id', 'name']).execute()).map(({ id: unit, name }) => [unit, name]))
  const nameOfUnit = (value: string | boolean | null) => (typeof value === 'string' ? units.get(value as UnitId) ?? value : value)
  return {
    rows: page.map(({ detail, pastId: _none, ...row }): ImportRow => {
      const person = row.personId ? there.get(row.personId) : undefined
      return {
        ...row, unitName: (detail.facts.unitId && units.get(detail.facts.unitId)) ?? detail.facts.unitText ?? person?.unitName ?? '', title: detail.facts.title ?? person?.title ?? '', birthDate: detail.facts.birthDate ?? person?.birthDate ?? null,
        changes: detail.changes.map((one) => (one.field === 'unit' ? { ...one, from: nameOfUnit(one.from), to: nameOfUnit(one.to) } : one)), wrongs: [...detail.wrongs], hints: [...detail.hints], doubt: detail.doubt,
        candidates: detail.candidates.flatMap((candidate) => { const one = there.get(candidate); return one ? [{ id: one.id, fullName: one.fullName, birthDate: one.birthDate, unitName: one.unitName }] : [] }),
      }
    }),
    next, total,
  }
}

const loadPeople = (tx: Tx, org: OrgId, ids: readonly PersonId[]) =>
  tx.selectFrom('person as p').leftJoinLateral((of) => of.selectFrom('posting as o').innerJoin('unit as u', (on) => on.onRef('u.org_id', '=', 'o.org_id').onRef('u.id', '=', 'o.unit_id'))
    .whereRef('o.org_id', '=', 'p.org_id').whereRef('o.person_id', '=', 'p.id').orderBy('o.from_day', 'desc').limit(1).select(['u.name', 'o.title']).as('o'), (on) => on.onTrue())
    .where('p.org_id', '=', org).where('p.id', 'in', ids.length > 0 ? [...ids] : ['00000000-0000-0000-0000-000000000000' as PersonId])
    .select(['p.id', 'p.full_name as fullName', 'p.birth_date as birthDate']).select(({ fn, val }) => [fn.coalesce('o.name', val('')).as('unitName'), fn.coalesce('o.title', val('')).as('title')]).execute()

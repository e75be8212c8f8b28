import { readLibraryEntry, readPublicEntry, searchLibrary, searchPublicLibrary } from '@sangkien/contract/library'
import type { InitiativeId } from '@sangkien/domain/ids'
import type { Dossier } from '@sangkien/domain/initiative/dossier'
import { stages } from '@sangkien/domain/initiative/stage'
import { givenRoles } from '@sangkien/domain/people/role'
import { beforeAll, describe, expect, it } from 'vitest'
import { aClosedSitting } from '../../test/a-closed-sitting.ts'
import { anInitiative } from '../../test/an-initiative.ts'
import { hashOf } from '../../test/hash-of.ts'
import { completeDossier, paragraph } from '../../test/dossier.ts'
import { world } from '../../test/world.ts'
import { makeOrganisation } from '../organisation/make-organisation.ts'

const written: Partial<Dossier> = {
  ...completeDossier, confidentialNote: 'GHI CHÚ KÍN', helpers: [{ name: 'Người Giúp Việc', birthDate: null, workplace: '', title: '', qualification: '', work: '' }],
  sections: { content: { type: 'doc', content: [paragraph('Phần mở ai cũng đọc.'), paragraph('ĐOẠN KÍN', true)] }, novelty: { type: 'doc', content: [paragraph('MỤC KÍN HẾT', true)] } },
}

describe('the library', () => {
  const w = world()
  let recognised: InitiativeId, me: Awaited<ReturnType<typeof w.as>>
  beforeAll(async () => {
    me = await w.as(await w.person())
    const { items: [one] } = await aClosedSitting(w, [{ title: 'Sổ dùng chung', authors: [await w.person([], { fullName: 'Trần Thị Lan' })], content: written, stage: 'recognised' }])
    recognised = one!
    await w.pool.query(`insert into decision (org_id, id, kind, about, approved_by, approved_at, number, symbol, dated, issued_at, facts, sha256, created_by, created_at)
      select org_id, gen_random_uuid(), 'recognition', 'x', created_by, now(), 5, 'QĐ-VP', '2026-11-20', now(), '{}', $2, created_by, now() from initiative where id = $1`, [recognised, hashOf({})])
    await w.pool.query('insert into decision_item (org_id, decision_id, initiative_id, position) select org_id, id, $1, 0 from decision', [recognised])
    for (const stage of stages.filter((one) => one !== 'recognised')) await anInitiative(w, { stage, title: `Sổ khác ${stage}`, content: written })
  })

  it('holds what was recognised and not revoked, with the decision and the beginning of the open text', async () => {
    const page = await me(searchLibrary, { query: {} })
    expect(page).toEqual({ rows: [{ source: 'ours', year: 2026, id: recognised, code: expect.any(String), title: 'Sổ dùng chung', authors: ['Trần Thị Lan'], unitName: 'Phòng Tổng hợp', decidedOn: '2026-11-20', decisionNumber: '05/QĐ-VP', field: 'services', summary: 'Phần mở ai cũng đọc.' }], next: null, total: 1 })
  })

  it('gives an entry without confidential parts and without the people who helped', async () => {
    const entry = await me(readLibraryEntry, { params: { id: recognised } })
    expect(entry).toMatchObject({ fieldLabel: expect.stringMatching(/./), kinds: ['operational'], firstAppliedOn: '2026-03-02', conditionsToApply: 'Máy tính nối mạng nội bộ', benefit: { money: 15_600_000, hours: 260, checked: false }, sectionLabels: [{ key: 'content' }] })
    expect(Object.keys(entry.content).sort()).toEqual(['beforeAfter', 'sections'])
    for (const secret of ['KÍN', 'Người Giúp Việc', 'birthDate']) expect(JSON.stringify(entry)).not.toContain(secret)
  })

  it('shows the figures the accountant confirmed instead of the authors’ own', async () => {
    await w.pool.query('update initiative set benefit_money = 9000000, benefit_hours = 200, benefit_checked_by = created_by, benefit_checked_at = $2 where id = $1', [recognised, w.now])
    expect((await me(readLibraryEntry, { params: { id: recognised } })).benefit).toEqual({ money: 9_000_000, hours: 200, checked: true })
  })

  it.each(stages.filter((stage) => stage !== 'recognised'))('has no entry that is %s', async (stage) => {
    const id = await anInitiative(w, { stage, content: written })
    await expect(me(readLibraryEntry, { params: { id } })).rejects.toMatchObject({ status: 404 })
  })

  it('is open to every role of the agency', async () => {
    for (const role of ['staff', ...givenRoles] as const) expect((await (await w.as(await w.person([role])))(searchLibrary, { query: {} })).total).toBe(1)
  })

  it('is closed to the public until the agency opens it, and shows the same then', async () => {
    const nobody = w.nobody()
    const open = (to: boolean) => w.pool.query("update organisation set settings = settings || jsonb_build_object('libraryPublic', $1::boolean) where id = $2", [to, w.org])
    const search = () => nobody(searchPublicLibrary, { params: { organisation: 'vp-thu' }, query: { q: 'so dung' } })
    const read = () => nobody(readPublicEntry, { params: { organisation: 'vp-thu', id: recognised } })
    await expect(search()).rejects.toMatchObject({ status: 404 })
    await expect(read()).rejects.toMatchObject({ status: 404 })
    await open(true)
    expect(await search()).toMatchObject({ organisationName: 'Văn phòng thử nghiệm', total: 1, rows: [{ id: recognised }] })
    expect(await read()).toEqual(await me(readLibraryEntry, { params: { id: recognised } }))
    await expect(nobody(searchPublicLibrary, { params: { organisation: 'khong-co' }, query: {} })).rejects.toMatchObject({ status: 404 })
    await open(false)
    await expect(read()).rejects.toMatchObject({ status: 404 })
  })

  it('keeps the libraries of two agencies apart', async () => {
    const other = await makeOrganisation(w.db, { code: 'vp-khac', name: 'Văn phòng khác', parentName: '', shortName: 'Văn phòng', symbol: 'VPK', place: 'Nơi khác', headTitle: 'Chánh Văn phòng' }, w.now)
    await w.pool.query(`update organisation set settings = '{"libraryPublic": true}' where id = $1`, [other])
    expect(await w.nobody()(searchPublicLibrary, { params: { organisation: 'vp-khac' }, query: {} })).toMatchObject({ rows: [], total: 0, today: '2026-11-23' })
    await expect(w.nobody()(readPublicEntry, { params: { organisation: 'vp-khac', id: recognised } })).rejects.toMatchObject({ status: 404 })
  })
})

describe('searching the library', () => {
  const w = world()

  it('filters by year, field and unit, ranks the exact spelling first and pages by date', async () => {
    const me = await w.as(await w.person())
    const entry = (title: string, decided: string, more: object = {}) => anInitiative(w, { title, stage: 'recognised', columns: { decided_on: decided }, ...more })
    await entry('Múa lân', '2026-05-01')
    await entry('Mùa mưa', '2025-05-01', { unitId: w.otherUnit })
    await entry('Mua sắm', '2026-06-01', { content: { field: 'services' } })
    const find = async (query: object) => (await me(searchLibrary, { query })).rows.map(({ title }) => title)

    expect(await find({})).toEqual(['Mua sắm', 'Múa lân', 'Mùa mưa'])
    expect(await find({ q: 'mùa' })).toEqual(['Mùa mưa', 'Mua sắm', 'Múa lân'])
    expect(await find({ year: 2026 })).toEqual(['Mua sắm', 'Múa lân'])
    expect(await find({ field: 'services' })).toEqual(['Mua sắm'])
    expect(await find({ unitId: w.otherUnit })).toEqual(['Mùa mưa'])
    const first = await me(searchLibrary, { query: { q: 'mùa', limit: 2 } })
    expect((await me(searchLibrary, { query: { q: 'mùa', limit: 2, after: first.next! } })).rows.map(({ title }) => title)).toEqual(['Múa lân'])
    const cost = async (limit: number) => { w.statements = 0; await me(searchLibrary, { query: { limit } }); return w.statements }
    await cost(1)
    expect(await cost(3)).toBe(await cost(1))
    await expect(me(searchLibrary, { query: { after: 'x' } })).rejects.toMatchObject({ status: 422 })
  })
})

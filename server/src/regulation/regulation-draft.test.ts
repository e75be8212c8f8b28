import { addRegulation, exportPack, listRegulations, readPackSchema, readRegulation } from '@sangkien/contract/regulation'
import { beginDraft, dropDraft, listRuleHistory, readDraft, saveDraft, takeDraft } from '@sangkien/contract/regulation-draft'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { packSchema } from '@sangkien/domain/regulation/read-pack'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Caller, refusedWith, world } from '../../test/world.ts'

const w = world()
let [secretary, colleague] = [undefined, undefined] as unknown as [Caller, Caller]
beforeAll(async () => {
  secretary = await w.as(await w.person(['secretariat'], { fullName: 'Trần Thị Thư' }))
  colleague = await w.as(await w.person(['administrator'], { fullName: 'Lê Văn Quản' }))
})
const basis = 'Quyết định số 12/QĐ-VP ngày 20/11/2026'
const withTerm = (pack: RegulationPack, count: number): RegulationPack => ({ ...pack, terms: { ...pack.terms, examine: { ...pack.terms.examine, unit: 'days', count } } })

describe('the draft of the next version', () => {
  it('is begun from the newest version, once, and kept as it is typed', async () => {
    expect(await secretary(readDraft, {})).toEqual({ draft: null })
    await expect(secretary(saveDraft, { body: { version: 1, pack: nationalDefault } })).rejects.toMatchObject({ status: 404 })
    const begun = await secretary(beginDraft, { body: {} })
    expect(begun).toMatchObject({ pack: nationalDefault, version: 1, problems: [], changes: [], editedBy: { name: 'Trần Thị Thư' }, against: { title: nationalDefault.name } })
    await expect(colleague(beginDraft, { body: {} })).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'regulation.draft_there', by: 'Trần Thị Thư' } } })
    await expect(secretary(takeDraft, { body: { version: 1, validFrom: '2027-01-01', basis } })).rejects.toMatchObject(refusedWith('regulation.nothing_changed', 409))
  })

  it('says at each save what contradicts itself, keeps it all the same, and is not taken so', async () => {
    const saved = await secretary(saveDraft, { body: { version: 1, pack: { ...withTerm(nationalDefault, 0), legalBases: ['nowhere'] } } })
    expect(saved).toMatchObject({ version: 2, problems: [{ path: 'terms.examine.count', code: 'not_positive' }, { path: 'legalBases[0]', code: 'unknown_basis', found: 'nowhere' }] })
    expect((await colleague(readDraft, {})).draft).toEqual(saved)
    await expect(secretary(takeDraft, { body: { version: 2, validFrom: '2027-01-01', basis } })).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'regulation.draft_contradicts', problems: 2 } } })
  })

  it('is not kept in another shape, nor over what somebody else saved', async () => {
    const { draft } = await secretary(readDraft, {})
    await expect(secretary(saveDraft, { body: { version: 2, pack: { ...nationalDefault, terms: [] } as never } })).rejects.toMatchObject({ status: 422, fault: { issues: [{ path: 'pack.terms', code: 'malformed' }] } })
    const theirs = await colleague(saveDraft, { body: { version: 2, pack: withTerm(nationalDefault, 20) } })
    await expect(secretary(saveDraft, { body: { version: 2, pack: draft!.pack } })).rejects.toMatchObject({ status: 409, fault: { code: 'stale', current: { version: 3, editedBy: { name: 'Lê Văn Quản' } } } })
    expect((await secretary(readDraft, {})).draft).toEqual(theirs)
    const settled = await Promise.allSettled([secretary, colleague].map((one, at) => one(saveDraft, { body: { version: 3, pack: withTerm(nationalDefault, 21 + at) } })))
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('becomes the next version from a day, by an act; what changed is in the history of the rules', async () => {
    const { draft } = await secretary(readDraft, {})
    await expect(secretary(takeDraft, { body: { version: 4, validFrom: '2012-04-25', basis } })).rejects.toMatchObject(refusedWith('regulation.not_after_former', 422))
    await expect(secretary(takeDraft, { body: { version: 4, validFrom: '2026-11-23', basis: '' } })).rejects.toMatchObject({ status: 422 })
    const { id } = await secretary(takeDraft, { body: { version: 4, validFrom: '2026-11-23', basis } })
    expect(await secretary(readDraft, {})).toEqual({ draft: null })
    expect(await secretary(listRegulations, {})).toMatchObject([{ id, validFrom: '2026-11-23', basis }, { validTo: '2026-11-22', basis: '' }])
    expect(await secretary(listRuleHistory, {})).toEqual([
      { id, title: nationalDefault.name, validFrom: '2026-11-23', basis, at: w.now, by: 'Trần Thị Thư', changes: draft!.changes },
      expect.objectContaining({ validFrom: '2012-04-25', basis: '', by: null, changes: [] }),
    ])
    expect(draft!.changes).toMatchObject([{ path: 'terms.examine.length', from: { unit: 'months', count: 1 }, to: { unit: 'days' } }])
  })

  it('may begin from a pack that ships, and be thrown away', async () => {
    await expect(secretary(beginDraft, { body: { shipped: 'nothing' } })).rejects.toMatchObject({ status: 422 })
    expect(await secretary(beginDraft, { body: { shipped: daNangEducation.code } })).toMatchObject({ pack: daNangEducation, problems: [] })
    await colleague(dropDraft, {})
    await expect(colleague(dropDraft, {})).rejects.toMatchObject({ status: 404 })
    expect(await secretary(readDraft, {})).toEqual({ draft: null })
  })

  it('is kept by its keepers alone', async () => {
    const staff = await w.as(await w.person(['leadership_viewer']))
    for (const ask of [() => staff(readDraft, {}), () => staff(beginDraft, { body: {} }), () => staff(dropDraft, {})]) await expect(ask()).rejects.toMatchObject({ status: 403 })
  })
})

describe('a regulation as a file', () => {
  it('goes out whole and comes in again as what it was, in an agency whose register has none of its papers', async () => {
    const [version] = await secretary(listRegulations, {})
    const { bytes, disposition } = await secretary.file(exportPack, { params: { id: version!.id } })
    expect(disposition).toContain('quy-che-national_default-2026-11-23.json')
    const pack = JSON.parse(new TextDecoder().decode(bytes)) as RegulationPack
    expect(pack.legalBases[1]).toEqual({ code: 'law_29_2013', title: 'Luật Khoa học và công nghệ', issuedOn: null, validFrom: '2014-01-01', validTo: '2025-09-30', evidence: 'memory_high' })
    expect(await secretary(addRegulation, { body: { pack, validFrom: '2027-01-01', dryRun: true } })).toEqual({ id: null, problems: [], changes: [] })
    expect((await secretary(readRegulation, { params: { id: version!.id } })).pack.legalBases[1]).toBe('law_29_2013')
  })

  it('is tried with what it would change, and refused for a paper nobody knows', async () => {
    const { changes } = await secretary(addRegulation, { body: { pack: daNangEducation, validFrom: '2027-01-01', dryRun: true } })
    expect(changes.map(({ path }) => path)).toEqual(expect.arrayContaining(['scale', 'authorship.minShare', 'legalBases[decision_465_2026]', 'name']))
    expect(await secretary(addRegulation, { body: { pack: { ...nationalDefault, legalBases: ['decree_13_2012', 'nowhere'] }, validFrom: '2027-01-01' } })).toEqual({ id: null, problems: [{ path: 'legalBases[1]', code: 'unknown_basis', found: 'nowhere' }], changes: [] })
  })

  it('has its schema at a door', async () => {
    const { bytes } = await secretary.file(readPackSchema, {})
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(packSchema())
  })
})

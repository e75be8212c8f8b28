import { addRegulation, addRound, changeRound, listRegulations, listRounds, listShippedPacks, readRegulation, type Round } from '@sangkien/contract/regulation'
import type { InitiativeId } from '@sangkien/domain/ids'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { newId } from '../id.ts'

const w = world()
let secretary: Caller
beforeEach(async () => { secretary = await w.as(await w.person(['secretariat'])) })
const versions = () => secretary(listRegulations, {})

describe('the regulation', () => {
  const take = (pack: unknown, validFrom: string, dryRun = false) => secretary(addRegulation, { body: { pack: pack as RegulationPack, validFrom, dryRun } })

  it('is tried before it is taken, and then begins where the one before ends', async () => {
    expect(await take(daNangEducation, '2026-03-06', true)).toMatchObject({ id: null, problems: [] })
    expect(await versions()).toHaveLength(1)

    const { id } = await take(daNangEducation, '2026-03-06')

    expect(await versions()).toMatchObject([
      { id, title: daNangEducation.name, validFrom: '2026-03-06', validTo: null, hasScale: true }, { title: nationalDefault.name, validFrom: '2012-04-25', validTo: '2026-03-05', hasScale: false },
    ])
    expect((await secretary(readRegulation, { params: { id: id! } })).pack).toEqual(daNangEducation)
  })

  it('does not begin before the one there is, also when taken twice at once', async () => {
    await expect(take(nationalDefault, '2026-03-06')).rejects.toMatchObject(refusedWith('regulation.not_after_former', 422))
    const settled = await Promise.allSettled([take(nationalDefault, '2026-09-01'), take(nationalDefault, '2026-09-01')])
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it.each([
    ['contradicts itself', { ...daNangEducation, scale: { ...daNangEducation.scale, total: 90 } }, { path: 'scale.total', code: 'total_mismatch' }],
    ['is no regulation', { name: 'Bài hát' }, { path: 'code', code: 'malformed' }],
  ])('is not kept when it %s; the reply says where', async (_what, pack, problem) => {
    const before = await versions()
    expect(await take(pack, '2027-01-01')).toMatchObject({ id: null, problems: [problem] })
    expect(await versions()).toEqual(before)
  })

  it('is not taken when it is over before it begins, nor as text, nor as ten megabytes', async () => {
    await expect(take({ ...nationalDefault, validTo: '2026-12-31' }, '2027-01-01')).rejects.toMatchObject(refusedWith('regulation.ends_before_it_begins'))
    await expect(take('chữ', '2027-01-01')).rejects.toMatchObject({ status: 422 })
    await expect(take({ ...nationalDefault, name: 'a'.repeat(10_000_000) }, '2027-01-01')).rejects.toMatchObject({ status: 413, fault: { code: 'too_large', limit: 1024 * 1024 } })
  })

  it('ships as two packs, read by those who may take one', async () => {
    expect((await secretary(listShippedPacks, {})).map(({ key }) => key)).toEqual([nationalDefault.code, daNangEducation.code])
    const staff = await w.as(await w.person())
    await expect(staff(listShippedPacks, {})).rejects.toMatchObject({ status: 403 })
    expect((await staff(listRegulations, {})).length).toBeGreaterThan(0)
    await expect(staff(readRegulation, { params: { id: '019ab000-0000-7000-8000-000000000001' } })).rejects.toMatchObject({ status: 404 })
  })
})

describe('rounds', () => {
  let number = 0
  const fields = async () => ({ year: 2030, name: 'Đợt thử', opensOn: '2026-09-01', closesOn: '2026-10-30', regulationId: (await versions()).at(-1)!.id })
  const add = async (about: object = {}) => secretary(addRound, { body: { number: (number += 1), ...(await fields()), ...about } })
  const change = ({ id, year, number: of, name, opensOn, closesOn, regulationId, version, lockedAt }: Round, about: object) =>
    secretary(changeRound, { params: { id }, body: { year, number: of, name, opensOn, closesOn, regulationId, version, locked: lockedAt !== null, ...about } })

  it('are opened and listed, the newest first, with how many dossiers they have', async () => {
    const round = await add({ year: 2031 })
    expect((await secretary(listRounds, {}))[0]).toEqual(round)
    expect(round).toMatchObject({ dossiers: 0, lockedAt: null, regulationTitle: nationalDefault.name, version: 1 })
  })

  it('have a number of their own in the year, and close no sooner than they open', async () => {
    const { number: taken } = await add()
    await expect(add({ number: taken })).rejects.toMatchObject({ fault: { refusal: { code: 'round.taken', year: 2030, number: taken, by: 'Đợt thử' } } })
    await expect(add({ closesOn: '2026-08-31' })).rejects.toMatchObject(refusedWith('round.closes_before_it_opens'))
    const settled = await Promise.allSettled([add({ year: 2032, number: 1 }), add({ year: 2032, number: 1 })])
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('change their regulation only while nobody has filed in them', async () => {
    const round = await add()
    const other = (await versions())[0]!.id
    const changed = await change(round, { regulationId: other })
    expect(changed).toMatchObject({ regulationId: other, version: 2 })
    const author = await w.person()
    const id = newId<InitiativeId>()
    w.putThere.add(id)
    await w.inside((tx) => tx.insertInto('initiative').values({
      org_id: w.org, id, stage: 'submitted', stage_since: w.now, unit_id: w.unit, round_id: round.id, regulation_id: other, created_by: author, created_at: w.now, code: 'SK-2030-001', received_at: w.now,
    }).execute())
    await expect(change(changed, { regulationId: round.regulationId })).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'round.has_dossiers', dossiers: 1 } } })
    expect(await change(changed, { closesOn: '2026-11-30' })).toMatchObject({ closesOn: '2026-11-30', dossiers: 1 })
  })

  it('that are locked change in nothing but their lock', async () => {
    const locked = await change(await add(), { locked: true })
    expect(locked.lockedAt).toEqual(w.now)
    await expect(change(locked, { name: 'Đợt đổi tên' })).rejects.toMatchObject(refusedWith('round.locked'))
    expect(await change(locked, { locked: false })).toMatchObject({ lockedAt: null })
  })

  it('are not overwritten from a stale page, nor kept by others, nor under a regulation that is not ours', async () => {
    const round = await add()
    await change(round, { name: 'Đợt mới' })
    await expect(change(round, { name: 'Đợt cũ' })).rejects.toMatchObject({ status: 409, fault: { code: 'stale', current: { name: 'Đợt mới' } } })
    const strange = '019ab000-0000-7000-8000-000000000001'
    await expect(add({ regulationId: strange })).rejects.toMatchObject({ status: 422, fault: { issues: [{ path: 'regulationId' }] } })
    await expect(change({ ...round, id: strange as Round['id'] }, {})).rejects.toMatchObject({ status: 404 })
    const keeper = await w.as(await w.person(['administrator']))
    await expect(keeper(addRound, { body: { number: 9, ...(await fields()) } })).rejects.toMatchObject({ status: 403 })
  })

  it('are listed by the same number of statements however many there are', async () => {
    const ask = async () => { w.statements = 0; await secretary(listRounds, {}); return w.statements }
    const before = await ask()
    await add({ year: 2033, number: 1 })
    await add({ year: 2033, number: 2 })
    expect(await ask()).toBe(before)
  })
})

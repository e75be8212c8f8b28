import { delegate, endDelegation, listDelegations } from '@sangkien/contract/delegation'
import { giveOpinion, listInitiatives } from '@sangkien/contract/initiative'
import { endRole, grantRole, leaveAgency, listPeople, readPerson } from '@sangkien/contract/people'
import { readMe } from '@sangkien/contract/session'
import type { PersonId } from '@sangkien/domain/ids'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anInitiative } from '../../test/an-initiative.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'

describe('a duty handed to another for a time', () => {
  const w = world()
  const at = w.now
  let keeper: Caller
  let head: PersonId
  let deputy: PersonId
  beforeAll(async () => { keeper = await w.as(await w.person(['administrator'])) })
  beforeEach(async () => {
    w.now = at
    head = await w.person([], { fullName: 'Trần Trưởng Phòng' })
    deputy = await w.person([], { fullName: 'Lý Phó Phòng', unitId: w.otherUnit })
    await keeper(grantRole, { params: { id: head }, body: { role: 'unit_head', unitId: w.unit, from: '2026-01-01', to: null, basis: '' } })
  })
  const rolesOf = async (id: PersonId) => (await (await w.as(id))(readMe, {})).roles
  const handOver = async (by: PersonId, about: object = {}) => {
    const me = await w.as(by)
    const { mine: [grant] } = await (await w.as(head))(listDelegations, {})
    return me(delegate, { body: { grantId: grant!.grantId, toId: deputy, from: '2026-11-23', to: '2026-11-30', basis: 'Giấy ủy quyền số 07', ...about } })
  }

  it('is theirs while it lasts: they see and do what the head does, and not a day longer', async () => {
    const dossier = await anInitiative(w, { authors: [await w.person()], stage: 'submitted' })
    const given = await handOver(head)
    expect(given).toMatchObject({ mine: [{ role: 'unit_head', unitName: 'Phòng Tổng hợp' }], given: [{ toName: 'Lý Phó Phòng', from: '2026-11-23', to: '2026-11-30', basis: 'Giấy ủy quyền số 07' }], received: [] })

    const me = await w.as(deputy)
    expect(await rolesOf(deputy)).toEqual(['staff', 'unit_head'])
    expect((await me(readMe, {})).standsInFor).toEqual([{ role: 'unit_head', name: 'Trần Trưởng Phòng', to: '2026-11-30' }])
    expect((await me(listDelegations, {})).received).toMatchObject([{ fromName: 'Trần Trưởng Phòng', role: 'unit_head', unitName: 'Phòng Tổng hợp' }])
    expect((await me(listInitiatives, {})).rows.map(({ id }) => id)).toContain(dossier)
    await me(giveOpinion, { params: { id: dossier }, body: { supports: true, reasons: '' } })
    expect((await keeper(readPerson, { params: { id: deputy } })).grants).toMatchObject([{ role: 'unit_head', delegatedBy: 'Trần Trưởng Phòng', delegable: false }])

    w.now = new Date('2026-11-30T17:00:00Z') // the midnight that ends 30/11
    expect(await rolesOf(deputy)).toEqual(['staff'])
    expect(await rolesOf(head)).toEqual(['staff', 'unit_head'])
  })

  it('ends with the role it rests on, and with the last day of who gave it', async () => {
    await handOver(head)
    const { grants: [grant] } = await keeper(readPerson, { params: { id: head } })
    await keeper(endRole, { params: { id: head, grantId: grant!.id }, body: { to: '2026-11-22' } })
    expect(await rolesOf(deputy)).toEqual(['staff'])
    expect((await keeper(listPeople, { query: { role: 'unit_head' } })).rows.map(({ id }) => id)).not.toContain(deputy)

    const other = await w.person(['records_clerk'])
    const { mine: [clerk] } = await (await w.as(other))(listDelegations, {})
    await (await w.as(other))(delegate, { body: { grantId: clerk!.grantId, toId: deputy, from: '2026-11-23', to: '2026-12-31', basis: 'Giấy 08' } })
    expect(await rolesOf(deputy)).toEqual(['staff', 'records_clerk'])
    await keeper(leaveAgency, { params: { id: other }, body: { lastDay: '2026-11-22', reason: 'transfer', basis: '' } })
    expect(await rolesOf(deputy)).toEqual(['staff'])
  })

  it('can be handed over by who keeps the roles; both are told', async () => {
    await handOver(await w.person(['administrator']))
    const notices = await w.inside((tx) => tx.selectFrom('notice').where('org_id', '=', w.org).where('kind', '=', 'delegation.made').where('person_id', 'in', [head, deputy]).select('person_id').execute())
    expect(new Set(notices.map(({ person_id }) => person_id))).toEqual(new Set([head, deputy]))
  })

  it('is ended by either of the two; for a third it does not exist', async () => {
    const { given: [one] } = await handOver(head)
    const end = async (by: PersonId, to: string) => (await w.as(by))(endDelegation, { params: { id: one!.id }, body: { to } })
    await expect(end(await w.person(), '2026-11-23')).rejects.toMatchObject({ status: 404 })
    await expect(end(head, '2026-12-01')).rejects.toMatchObject(refusedWith('role.ends_earlier', 409))
    expect((await end(deputy, '2026-11-24')).received).toMatchObject([{ to: '2026-11-24' }])
    expect((await end(head, '2026-11-23')).given).toMatchObject([{ to: '2026-11-23' }])
  })

  it.each([
    ['to oneself', 'delegation.to_oneself', () => ({ toId: head })],
    ['for days gone by', 'delegation.begins_in_past', () => ({ from: '2026-11-20' })],
    ['that ends before it begins', 'delegation.ends_before_it_begins', () => ({ to: '2026-11-22' })],
  ])('is refused %s', async (_what, code, about) => {
    await expect(handOver(head, about())).rejects.toMatchObject(refusedWith(code))
  })

  it('is not handed on, nor twice, nor by a third, nor without a basis', async () => {
    await handOver(head)
    const { grants: [received] } = await keeper(readPerson, { params: { id: deputy } })
    const other = await w.person()
    await expect((await w.as(deputy))(delegate, { body: { grantId: received!.id, toId: other, from: '2026-11-23', to: '2026-11-24', basis: 'Giấy 09' } })).rejects.toMatchObject(refusedWith('delegation.of_a_delegation'))
    await expect(handOver(head, { from: '2026-11-30', to: '2026-12-05' })).rejects.toMatchObject(refusedWith('role.already_held'))
    await expect(handOver(other)).rejects.toMatchObject({ status: 404 })
    await expect(handOver(head, { basis: ' ' })).rejects.toMatchObject({ status: 422 })
  })
})

import { addEvidence, askOpinion, giveOpinion, readEvidence, readInitiative, removeEvidence, saveAuthors, saveField, startInitiative, submitInitiative } from '@sangkien/contract/initiative'
import { requestCompletion } from '@sangkien/contract/intake'
import { listNotices } from '@sangkien/contract/home'
import type { InitiativeId, PersonId, UnitId } from '@sangkien/domain/ids'
import { day } from '@sangkien/domain/time/day'
import { beforeEach, describe, expect, it } from 'vitest'
import { aDraft, aFiledDossier, written } from '../../test/dossier.ts'
import { refusedWith, world } from '../../test/world.ts'
import { newId } from '../id.ts'

const long = 'Số liệu được đo trong bốn tuần, mỗi tuần mười lượt, đối chiếu với sổ theo dõi của phòng. '

describe('a dossier sent back to be completed (Điều 6 khoản 2)', () => {
  const w = world()
  let [lan, officer] = ['' as PersonId, '' as PersonId]
  beforeEach(async () => {
    w.now = new Date('2026-11-23T05:00:00Z')
    lan = await w.person([], { fullName: 'Trần Thị Lan' })
    officer = await w.person(['secretariat'])
  })
  const sentBack = async (fields: string[], id?: InitiativeId): Promise<InitiativeId> => {
    const dossier = id ?? (await aFiledDossier(w, lan))
    await (await w.as(officer))(requestCompletion, { params: { id: dossier }, body: { fields, message: 'Nêu rõ nguồn số liệu' } })
    return dossier
  }

  it('opens the fields named and no others', async () => {
    const id = await sentBack(['sections.effect'])
    const me = await w.as(lan)
    expect(await me(readInitiative, { params: { id } })).toMatchObject({ stage: 'completion_requested', acts: { edit: null, set_authors: { code: 'edit.field_not_named' }, complete: null }, next: { role: 'author', move: 'complete', dueOn: '2026-12-23' }, completion: { fields: ['sections.effect'], message: 'Nêu rõ nguồn số liệu' } })
    expect(await me(saveField, { params: { id, field: 'sections.effect' }, body: { rev: 1, value: written(long.repeat(4)) } })).toMatchObject({ rev: 2 })
    await expect(me(saveField, { params: { id, field: 'title' }, body: { rev: 1, value: 'Tên khác' } })).rejects.toMatchObject(refusedWith('edit.field_not_named', 409))
    await expect(me(saveAuthors, { params: { id }, body: { rev: 0, authors: [{ personId: lan, share: 10_000, contribution: '' }] } })).rejects.toMatchObject(refusedWith('edit.field_not_named', 409))
    await expect(me.upload(addEvidence, { params: { id } }, { name: 'a.txt', bytes: Buffer.from('x') })).rejects.toMatchObject(refusedWith('edit.field_not_named', 409))
  })

  it('is read by others as it was filed until it comes back; then its hash is another and the term goes on where it stood', async () => {
    const id = await aFiledDossier(w, lan)
    const filed = (await (await w.as(lan))(readInitiative, { params: { id } })).snapshotSha256
    w.now = new Date('2026-11-25T05:00:00Z')
    await sentBack(['sections.effect'], id)
    w.now = new Date('2026-12-02T05:00:00Z')
    const me = await w.as(lan)
    await me(saveField, { params: { id, field: 'sections.effect' }, body: { rev: 1, value: written(`Bản sửa. ${long.repeat(4)}`) } })
    const seen = await (await w.as(officer))(readInitiative, { params: { id } })
    expect([JSON.stringify(seen).includes('Bản sửa.'), seen.snapshotSha256]).toEqual([false, filed])
    expect(JSON.stringify(await me(readInitiative, { params: { id } }))).toContain('Bản sửa.')

    const back = await me(submitInitiative, { params: { id } })

    expect(back).toMatchObject({ stage: 'submitted', code: expect.stringMatching(/^SK-2026-\d{3}$/), receivedAt: new Date('2026-11-23T05:00:00Z'), promisedOn: '2026-12-30' })
    expect(back.snapshotSha256).not.toBe(filed)
    // Filed 23/11, due 23/12; it stood from 25/11 to 02/12, seven days.
    expect(back.terms).toMatchObject([{ kind: 'examine', dueOn: '2026-12-30', pausedOn: null, ended: false }, { kind: 'complete', ended: true }])
    expect(JSON.stringify(await (await w.as(officer))(readInitiative, { params: { id } }))).toContain('Bản sửa.')
    expect((await (await w.as(officer))(listNotices, { query: {} })).rows.filter((one) => one.initiativeId === id).map(({ kind }) => kind)).toContain('initiative.completed')
    expect(await w.inside((tx) => tx.selectFrom('snapshot').where('initiative_id', '=', id).select('number').orderBy('number').execute())).toEqual([{ number: 1 }, { number: 2 }])
  })

  it('keeps what was filed readable for the office, also a file the authors have taken out since', async () => {
    const id = await aDraft(w, lan)
    const me = await w.as(lan)
    const file = await me.upload(addEvidence, { params: { id } }, { name: 'so-lieu.txt', bytes: Buffer.from('15 phút') })
    await me(submitInitiative, { params: { id } })
    await sentBack(['evidence'], id)
    await me(removeEvidence, { params: { id, evidenceId: file.id } })

    const office = await w.as(officer)
    expect((await office(readInitiative, { params: { id } })).evidence.map((one) => one.id)).toEqual([file.id])
    expect((await office.file(readEvidence, { params: { id, evidenceId: file.id } })).bytes.toString()).toBe('15 phút')
    expect((await me(readInitiative, { params: { id } })).evidence).toEqual([])
  })

  it.each([
    ['the last second of the due day', '2026-12-23T16:59:59Z', undefined],
    ['the midnight after it', '2026-12-23T17:00:00Z', { status: 409, fault: { refusal: { code: 'completion.closed', due: '2026-12-23' } } }],
  ])('comes back until %s', async (_when, at, fault) => {
    const id = await sentBack(['sections.effect'])
    w.now = new Date(at)
    const answer = (await w.as(lan))(submitInitiative, { params: { id } })
    await (fault ? expect(answer).rejects.toMatchObject(fault) : expect(answer).resolves.toMatchObject({ stage: 'submitted' }))
  })

  it('does not come back with what it lacks, nor by one who is no author', async () => {
    const id = await sentBack(['sections.effect'])
    await (await w.as(lan))(saveField, { params: { id, field: 'sections.effect' }, body: { rev: 1, value: written('Ngắn') } })
    await expect((await w.as(lan))(submitInitiative, { params: { id } })).rejects.toMatchObject({ status: 422, fault: { refusal: { code: 'submission.incomplete', lacks: [{ field: 'sections.effect', code: 'too_short' }] } } })
    await expect((await w.as(officer))(submitInitiative, { params: { id } })).rejects.toMatchObject(refusedWith('initiative.not_by_you', 403))
  })
})

describe('the opinion of the unit head', () => {
  const w = world()

  it('is asked for before filing, reaches the head of the unit, informs and does not block', async () => {
    const [lan, head, otherHead] = [await w.person(), await w.person(['unit_head'], { fullName: 'Phạm Trưởng Phòng' }), await w.person(['unit_head'], { unitId: w.otherUnit })]
    const id = await aDraft(w, lan)
    const [me, boss] = [await w.as(lan), await w.as(head)]
    await expect(boss(readInitiative, { params: { id } })).rejects.toMatchObject({ status: 404 })
    await me(askOpinion, { params: { id } })
    await me(askOpinion, { params: { id } })
    expect((await boss(listNotices, { query: {} })).rows.filter((one) => one.initiativeId === id)).toMatchObject([{ kind: 'initiative.opinion_asked' }])
    expect(await boss(readInitiative, { params: { id } })).toMatchObject({ acts: { give_opinion: null } })

    await expect((await w.as(otherHead))(giveOpinion, { params: { id }, body: { supports: true, reasons: '' } })).rejects.toMatchObject({ status: 404 })
    await expect(me(giveOpinion, { params: { id }, body: { supports: true, reasons: '' } })).rejects.toMatchObject({ status: 403, fault: { code: 'forbidden' } })
    await expect(boss(giveOpinion, { params: { id }, body: { supports: false, reasons: '' } })).rejects.toMatchObject(refusedWith('opinion.reasons_missing', 422))
    expect(await boss(giveOpinion, { params: { id }, body: { supports: false, reasons: 'Phòng chưa áp dụng thử' } })).toMatchObject({ opinion: { supports: false, reasons: 'Phòng chưa áp dụng thử', byName: 'Phạm Trưởng Phòng', unitName: 'Phòng Tổng hợp' } })
    await expect(me(askOpinion, { params: { id } })).rejects.toMatchObject(refusedWith('opinion.given', 409))
    expect(await me(submitInitiative, { params: { id } })).toMatchObject({ stage: 'submitted', opinion: { supports: false } })
    expect(await boss(giveOpinion, { params: { id }, body: { supports: true, reasons: '' } })).toMatchObject({ opinion: { supports: true } })
  })

  it('cannot be asked of a head who is the author, and a head gives none on their own', async () => {
    const unitId = newId<UnitId>()
    await w.inside((tx) => tx.insertInto('unit').values({ org_id: w.org, id: unitId, code: 'TV', name: 'Tổ tài vụ', parent_id: null, valid_from: day('2020-01-01') }).execute())
    const head = await w.person(['unit_head'], { unitId })
    const me = await w.as(head)
    const { id } = await me(startInitiative, { body: { title: 'Của trưởng phòng' } })
    await expect(me(askOpinion, { params: { id } })).rejects.toMatchObject(refusedWith('opinion.no_head', 409))
    await expect(me(giveOpinion, { params: { id }, body: { supports: true, reasons: '' } })).rejects.toMatchObject(refusedWith('opinion.own_initiative', 403))
  })
})

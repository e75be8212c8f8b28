import { readInitiative, readTimeline } from '@sangkien/contract/initiative'
import { actInBulk, checkBenefit, extendTerm, listEarlier, refuseIntake, requestCompletion } from '@sangkien/contract/intake'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { describe, expect, it } from 'vitest'
import { aDesk } from '../../test/a-desk.ts'
import { aFiled, aRoom } from '../../test/a-sitting.ts'
import type { About } from '../../test/an-initiative.ts'
import { refusedWith, world } from '../../test/world.ts'
import { newId } from '../id.ts'

const line = { id: 'a', label: 'Giảm giờ tra cứu', minutesBefore: 30, minutesAfter: 5, timesPerYear: 1200, hourlyCost: 60_000, materialsSavedPerYear: null, printingSavedPerYear: null, costOfApplying: null, source: 'Sổ theo dõi', insufficientData: false }

describe('intake', () => {
  const w = world()
  const { who, office, termsOf, noticesOf, received, checked, accept } = aDesk(w)

  describe('a request for completion', () => {
    const ask = async (id: InitiativeId, fields: string[], message = 'Bổ sung số liệu trước và sau.') => (await office())(requestCompletion, { params: { id }, body: { fields, message } })

    it('names the fields that open, stops the clock of the examination and starts a month to complete', async () => {
      const id = await received()
      const seen = await ask(id, ['beforeAfter', 'evidence', 'beforeAfter', `sections.${nationalDefault.sections[0]!.key}`])
      expect(seen).toMatchObject({ stage: 'completion_requested', completion: { number: 1, fields: ['beforeAfter', 'evidence', `sections.${nationalDefault.sections[0]!.key}`], dueOn: '2026-12-23', answeredAt: null } })
      expect(await termsOf(id)).toEqual([
        { kind: 'complete', starts_on: '2026-11-23', due_on: '2026-12-23', paused_on: null, ended_at: null },
        { kind: 'examine', starts_on: '2026-11-10', due_on: '2026-12-10', paused_on: '2026-11-23', ended_at: null },
      ])
      expect((await noticesOf(id)).map(({ kind }) => kind)).toEqual(['intake.completion_requested'])
    })

    it.each([
      ['a field no dossier has', 'completion.unknown_field', 422, () => received(), ['beauty']],
      ['of a dossier accepted already', 'initiative.stage', 409, () => received({ stage: 'accepted' }), ['title']],
      ['twice', 'initiative.stage', 409, async () => { const id = await received(); await ask(id, ['title']); return id }, ['title']],
    ] as const)('is refused for %s', async (_what, code, status, dossier, fields) => {
      await expect(ask(await dossier(), [...fields])).rejects.toMatchObject(refusedWith(code, status))
    })

    it.each([['no field', [], 'Bổ sung số liệu'], ['no message', ['title'], '   ']])('is not taken with %s', async (_what, fields, message) => {
      await expect(ask(await received(), fields, message)).rejects.toMatchObject({ status: 422, fault: { code: 'invalid' } })
    })
  })

  describe('a refusal at intake', () => {
    const refuse = async (id: InitiativeId, code: string = nationalDefault.refusalReasons[0]!.code) => (await office())(refuseIntake, { params: { id }, body: { code, reason: 'Giải pháp đang được bảo hộ.' } })

    it('gives the reason of the regulation with its article, and ends the terms', async () => {
      const id = await received()
      const reason = nationalDefault.refusalReasons[0]!
      expect(await refuse(id)).toMatchObject({ stage: 'intake_refused', intakeRefusal: { code: reason.code, label: reason.label, article: `${reason.basis.paper}, ${reason.basis.article}`, reason: 'Giải pháp đang được bảo hộ.' } })
      expect((await termsOf(id)).map(({ ended_at }) => ended_at)).toEqual([w.now])
      expect((await noticesOf(id)).map(({ kind }) => kind)).toEqual(['intake.refused'])
    })

    it('waits until the time to complete is over, to its last second', async () => {
      const id = await received()
      await (await office())(requestCompletion, { params: { id }, body: { fields: ['title'], message: 'Sửa tên cho rõ.' } })
      w.now = new Date('2026-12-23T16:59:59Z')
      await expect(refuse(id)).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'intake.still_completing', due: '2026-12-23' } } })
      w.now = new Date('2026-12-23T17:00:00Z')
      expect(await refuse(id)).toMatchObject({ stage: 'intake_refused' })
    })

    it.each([
      ['a reason of nobody’s', 'intake.unknown_reason', 422, () => received(), 'because'],
      ['what is accepted', 'initiative.stage', 409, () => received({ stage: 'accepted' }), nationalDefault.refusalReasons[0]!.code],
    ] as const)('is refused for %s', async (_what, code, status, dossier, reason) => {
      await expect(refuse(await dossier(), reason)).rejects.toMatchObject(refusedWith(code, status))
    })
  })

  describe('an extension', () => {
    const extend = async (id: InitiativeId, kind: 'examine' | 'complete' | 'decide', to: string) => (await office())(extendTerm, { params: { id, kind }, body: { to, reason: 'Chờ ý kiến chuyên môn.' } })

    it('lengthens a running term and keeps the former end with the reason', async () => {
      const id = await received()
      await extend(id, 'examine', '2026-12-20')
      const seen = await extend(id, 'examine', '2026-12-31')
      expect(seen.terms[0]).toMatchObject({ kind: 'examine', dueOn: '2026-12-31', extensions: [{ from: '2026-12-10', to: '2026-12-20', reason: 'Chờ ý kiến chuyên môn.', byName: 'Lê Thị Thư', at: w.now }, { from: '2026-12-20', to: '2026-12-31' }] })
    })

    it('of the time to complete moves the day the author was given', async () => {
      const id = await received()
      await (await office())(requestCompletion, { params: { id }, body: { fields: ['title'], message: 'Sửa tên cho rõ.' } })
      expect((await extend(id, 'complete', '2027-01-15')).completion).toMatchObject({ dueOn: '2027-01-15' })
    })

    it.each([
      ['that shortens', 'term.only_lengthens', 422, 'examine', '2026-12-09'],
      ['that changes nothing', 'term.only_lengthens', 422, 'examine', '2026-12-10'],
      ['of a term that does not run', 'term.ended', 409, 'decide', '2027-12-31'],
    ] as const)('is refused %s', async (_what, code, status, kind, to) => {
      await expect(extend(await received(), kind, to)).rejects.toMatchObject(refusedWith(code, status))
    })

    it('is refused while the term stands still, for a day that is over, and for one’s own dossier', async () => {
      const paused = await received()
      await (await office())(requestCompletion, { params: { id: paused }, body: { fields: ['title'], message: 'Sửa tên cho rõ.' } })
      await expect(extend(paused, 'examine', '2027-01-15')).rejects.toMatchObject(refusedWith('term.paused', 409))
      await expect(extend(await received({ authors: [who.officer] }), 'examine', '2027-01-15')).rejects.toMatchObject(refusedWith('intake.own_initiative', 403))
      const late = await received()
      w.now = new Date('2026-12-22T02:00:00Z')
      await expect(extend(late, 'examine', '2026-12-21')).rejects.toMatchObject(refusedWith('term.in_the_past', 422))
    })
  })

  describe('earlier dossiers', () => {
    it('stand first when their titles say nearly the same, by the second they were received', async () => {
      const at = (time: string) => ({ received_at: new Date(time) })
      const [first, second, mine] = [
        await received({ title: 'Số hóa kho hồ sơ thanh tra khiếu nại', columns: at('2026-11-10T02:00:01Z') }),
        await received({ title: 'SO HOA KHO HO SO THANH TRA, KHIEU NAI', columns: at('2026-11-10T02:00:05Z') }),
        await received({ title: 'Giải pháp số hóa hồ sơ khiếu nại, thanh tra', columns: at('2026-11-11T02:00:00Z') }),
      ]
      await received({ title: 'Số hóa kho hồ sơ thanh tra khiếu nại tố cáo', columns: at('2026-11-12T02:00:00Z') }) // later: not a rival
      await received({ title: 'Bố trí phòng tiếp công dân', columns: at('2026-11-09T02:00:00Z') })

      const found = await (await office())(listEarlier, { params: { id: mine } })

      expect(found.map(({ id }) => id)).toEqual([first, second])
      expect(found[0]).toMatchObject({ title: 'Số hóa kho hồ sơ thanh tra khiếu nại', stage: 'submitted', unitName: 'Phòng Tổng hợp', receivedAt: new Date('2026-11-10T02:00:01Z'), sharedWords: ['hoa', 'ho', 'khieu', 'nai', 'thanh', 'tra'] })
      expect(await (await office())(listEarlier, { params: { id: first } })).toEqual([])
    })

    it('are found in as many statements when there are three', async () => {
      const titled = (second: number) => received({ title: 'Lịch trực lái xe cơ quan', columns: { received_at: new Date(Date.UTC(2026, 10, 1, 0, 0, second)) } })
      const mine = await received({ title: 'Lịch trực lái xe cơ quan' })
      await titled(1)
      const as = await office()
      const count = async () => { w.statements = 0; const { length } = await as(listEarlier, { params: { id: mine } }); return [w.statements, length] }
      const [one, found] = await count()
      await titled(2)
      await titled(3)
      expect([found, await count()]).toEqual([1, [one, 3]])
    })

    it('are not for authors to look up', async () => {
      const author = await w.person()
      await expect((await w.as(author))(listEarlier, { params: { id: await received({ authors: [author] }) } })).rejects.toMatchObject({ status: 403 })
    })
  })

  describe('the benefit', () => {
    const confirm = async (id: InitiativeId, person: PersonId) => (await w.as(person))(checkBenefit, { params: { id }, body: { money: 30_000_000, hours: 500 } })

    it('is confirmed by the accountant, who is named', async () => {
      const accountant = await w.person(['accountant'], { fullName: 'Phan Kế Toán' })
      const id = await received({ stage: 'accepted', content: { benefitLines: [line] } })
      expect((await confirm(id, accountant)).benefit).toEqual({ money: 30_000_000, hours: 500, checkedByName: 'Phan Kế Toán', checkedAt: w.now })
    })

    it('is not to be seen by the accountant before acceptance or without a line', async () => {
      const accountant = await w.person(['accountant'])
      await expect(confirm(await received({ content: { benefitLines: [line] } }), accountant)).rejects.toMatchObject({ status: 404 })
      await expect(confirm(await received({ stage: 'accepted' }), accountant)).rejects.toMatchObject({ status: 404 })
    })

    it.each([
      ['without a line', 'benefit.no_lines', { stage: 'accepted' }],
      ['before acceptance', 'benefit.not_now', { content: { benefitLines: [line] } }],
    ] as const)('is refused %s to one who sees the dossier otherwise', async (_what, code, about) => {
      const both = await w.person(['accountant', 'secretariat'])
      await expect(confirm(await received(about as About), both)).rejects.toMatchObject(refusedWith(code, 409))
    })

    it('is not confirmed by its author, nor by anyone else', async () => {
      const accountant = await w.person(['accountant'])
      await expect(confirm(await received({ stage: 'accepted', authors: [accountant], content: { benefitLines: [line] } }), accountant)).rejects.toMatchObject(refusedWith('intake.own_initiative', 403))
      await expect(confirm(await received({ stage: 'accepted' }), who.officer)).rejects.toMatchObject(refusedWith('benefit.not_by_you', 403))
    })
  })

  describe('many at once', () => {
    it('accepts those that can be and gives the others back with their reason', async () => {
      const [good, unchecked, done] = [await checked({ title: 'Một' }), await received({ title: 'Hai' }), await received({ title: 'Ba', stage: 'accepted' })]
      const outcome = await (await office())(actInBulk, { body: { ids: [good, unchecked, done], act: 'accept' } })
      expect(outcome).toMatchObject({ done: [good], refused: [{ id: unchecked, title: 'Hai', refusal: { code: 'intake.unchecked' } }, { id: done, title: 'Ba', refusal: { code: 'initiative.stage' } }] })
      expect(await (await office())(readInitiative, { params: { id: good } })).toMatchObject({ stage: 'accepted' })
    })

    it('puts those that can be on an agenda', async () => {
      const room = await aRoom(w, { pack: nationalDefault })
      const [good, bad] = [await aFiled(w, room), await aFiled(w, room, { stage: 'submitted' })]
      const outcome = await (await office())(actInBulk, { body: { ids: [bad, good], act: 'put_on_agenda', sittingId: room.sitting } })
      expect(outcome).toMatchObject({ done: [good], refused: [{ id: bad, refusal: { code: 'initiative.stage' } }] })
      await expect((await office())(actInBulk, { body: { ids: [good], act: 'put_on_agenda' } })).rejects.toMatchObject({ status: 422, fault: { code: 'invalid' } })
      await expect((await office())(actInBulk, { body: { ids: [newId()], act: 'accept' } })).rejects.toMatchObject({ status: 404 })
    })

    it('accepts each once when two officers take the same ones in another order', async () => {
      const ids = [await checked(), await checked(), await checked()]
      const [one, two] = [await office(), await w.as(await w.person(['secretariat']))]
      const outcomes = await Promise.all([one(actInBulk, { body: { ids, act: 'accept' } }), two(actInBulk, { body: { ids: ids.toReversed(), act: 'accept' } })])
      expect(outcomes.flatMap(({ done }) => done).sort()).toEqual([...ids].sort())
    })
  })

  it('tells the authors what happened at the desk, and keeps the officers’ findings to the officers', async () => {
    const author = await w.person()
    const id = await checked({ authors: [author] })
    await accept(id)
    const told = async (person: PersonId) => (await (await w.as(person))(readTimeline, { params: { id } })).map(({ what }) => what)
    expect(await told(author)).toEqual(['initiative.accepted'])
    expect(new Set(await told(who.officer))).toEqual(new Set(['initiative.accepted', 'initiative.condition_checked']))
  })
})

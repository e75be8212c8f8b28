import { declareConflicts } from '@sangkien/contract/conflict'
import { readHome } from '@sangkien/contract/home'
import { answerOffer, offerReview } from '@sangkien/contract/reviewing'
import type { PersonId } from '@sangkien/domain/ids'
import { describe, expect, it } from 'vitest'
import { half, reviewingIn } from '../../test/a-reviewing.ts'
import { aFiled, aRoom, nothingToDeclare, onAgenda, unasked } from '../../test/a-sitting.ts'
import { refusedWith, world } from '../../test/world.ts'

describe('dossiers one reviews', () => {
  const w = world()
  const { seen, namesOn, put, mine, told, nameOf } = reviewingIn(w)

  it('are handed on with consent: till then it stays with the first, and neither hears more than they may', async () => {
    const room = await aRoom(w, { pack: half })
    const [, first, second, third] = room.members as [PersonId, PersonId, PersonId, PersonId]
    const id = await aFiled(w, room, { title: 'Sổ trực điện tử' })
    await onAgenda(w, room, id)
    await put(room, id, first)
    await put(room, id, third)
    const params = { id: room.sitting, initiativeId: id }
    const offer = async (personId: PersonId | null, by = first) => (await w.as(by))(offerReview, { params, body: { personId } })
    const answer = async (take: boolean, by = second) => (await w.as(by))(answerOffer, { params, body: { take } })
    const asked = async (who: PersonId) => (await (await w.as(who))(readHome, {})).duties.filter(({ kind }) => kind === 'answer_offer').map(({ subjectId }) => subjectId)

    await expect(offer(third, second)).rejects.toMatchObject({ status: 404 })
    await expect(offer(first)).rejects.toMatchObject(refusedWith('reviewing.to_oneself', 422))
    expect((await offer(second))[0]).toMatchObject({ state: 'mine', offeredTo: { name: await nameOf(second) } })
    expect(await namesOn(room, id)).toEqual(expect.arrayContaining([first, third]))
    const [asks] = await mine(second)
    expect([asks?.state, JSON.stringify(asks).includes(await nameOf(first))]).toEqual(['offered_to_me', false])
    expect(await asked(second)).toEqual([id])
    await answer(false)
    expect([await asked(second), (await told(first, 'reviewing.declined')).length, (await mine(first))[0]?.offeredTo]).toEqual([[], 1, null])
    await expect(answer(true)).rejects.toMatchObject(refusedWith('reviewing.no_offer', 409))

    // To who reviews it already: unanswered, and nobody is told.
    await offer(third)
    expect([(await mine(third)).map(({ state }) => state), await asked(third)]).toEqual([['mine'], []])
    expect((await seen(room)).items[0]!.reviewers.find(({ personId }) => personId === first)?.offeredTo).toMatchObject({ may: false })
    await offer(null)
    await offer(second)
    expect((await answer(true)).map(({ state }) => state)).toEqual(['mine'])
    expect((await seen(room)).items[0]!.reviewers.map(({ personId, how }) => [personId, how])).toEqual([[second, 'handed_on'], [third, 'hand']])
    expect([await mine(first), (await told(first, 'reviewing.taken')).length, (await told(room.office, 'reviewing.handed_on')).length]).toEqual([[], 1, 1])
    expect(JSON.stringify(await told(second, 'reviewing.offered'))).not.toContain(await nameOf(first))
  })

  it('are not offered to who is out or has not answered: the offer waits, and who made it is not told why', async () => {
    const room = await aRoom(w, { pack: half })
    const [, first, out, silent] = room.members as [PersonId, PersonId, PersonId, PersonId]
    const id = await aFiled(w, room)
    await unasked(w, room, id)
    await nothingToDeclare(w, room.sitting, first)
    await (await w.as(out))(declareConflicts, { params: { id: room.sitting }, body: { answers: [{ initiativeId: id, conflict: true, kinds: ['kin'], note: '' }] } })
    await put(room, id, first)
    const offer = async (personId: PersonId) => (await w.as(first))(offerReview, { params: { id: room.sitting, initiativeId: id }, body: { personId } })
    const [toOut] = await offer(out)
    expect([await mine(out), await told(out, 'reviewing.offered')]).toEqual([[], []])
    await expect((await w.as(out))(answerOffer, { params: { id: room.sitting, initiativeId: id }, body: { take: true } })).rejects.toMatchObject({ status: 404 })
    const [toSilent] = await offer(silent)
    const but = ({ offeredTo, ...rest }: object & { offeredTo?: unknown } = {}) => [rest, offeredTo !== null]
    expect(but(toOut)).toEqual(but(toSilent))
    expect(await mine(silent)).toEqual([])
    await nothingToDeclare(w, room.sitting, silent)
    expect((await mine(silent)).map(({ state }) => state)).toEqual(['offered_to_me'])
  })
})

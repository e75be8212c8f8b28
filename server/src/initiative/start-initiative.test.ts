import { noteIdea } from '@sangkien/contract/idea'
import { readInitiative, startInitiative } from '@sangkien/contract/initiative'
import { describe, expect, it } from 'vitest'
import { newId } from '../id.ts'
import { refusedWith, world } from '../../test/world.ts'

describe('beginning a dossier', () => {
  const w = world()

  it('makes whoever begins it the author of the whole, in their unit, under the rules of today', async () => {
    const lan = await w.person([], { fullName: 'Trần Thị Lan' })
    const me = await w.as(lan)

    const { id } = await me(startInitiative, { body: { title: 'Rút ngắn thời gian cấp phát vật tư' } })

    expect(await me(readInitiative, { params: { id } })).toMatchObject({
      id, code: null, title: 'Rút ngắn thời gian cấp phát vật tư', stage: 'draft', unitName: 'Phòng Tổng hợp', roundId: null, receivedAt: null, confidentialHidden: false,
      authors: [{ personId: lan, name: 'Trần Thị Lan', share: 10_000, confirmed: true }], content: { sponsor: { isAuthor: false, name: 'Văn phòng thử nghiệm' } },
      next: { role: 'author', move: 'submit', who: ['Trần Thị Lan'] }, acts: { edit: null, set_authors: null, discard: null, submit: { code: 'submission.incomplete' } }, papers: ['application', 'report'],
    })
  })

  it('takes the words of an idea along, once', async () => {
    const me = await w.as(await w.person())
    const idea = await me(noteIdea, { body: { title: 'Bản đồ chỗ để hồ sơ', note: 'Dán bản đồ ở cửa kho.\nMỗi giá một màu.' } })

    const { id } = await me(startInitiative, { body: { ideaId: idea.id } })

    const dossier = await me(readInitiative, { params: { id } })
    expect(dossier.title).toBe('Bản đồ chỗ để hồ sơ')
    expect(JSON.stringify(dossier.content.sections?.['purpose'])).toContain('Mỗi giá một màu.')
    await expect(me(startInitiative, { body: { ideaId: idea.id } })).rejects.toMatchObject(refusedWith('idea.became_dossier', 409))
  })

  it('is not done with the idea of somebody else, nor with none', async () => {
    const idea = await (await w.as(await w.person()))(noteIdea, { body: { title: 'Của người khác', note: '' } })
    const me = await w.as(await w.person())
    await expect(me(startInitiative, { body: { ideaId: idea.id } })).rejects.toMatchObject({ status: 404 })
    await expect(me(startInitiative, { body: { ideaId: newId() } })).rejects.toMatchObject({ status: 404 })
  })

  it('is not there for a colleague, the administrator, nor under a wrong id', async () => {
    const { id } = await (await w.as(await w.person()))(startInitiative, { body: { title: 'Chỉ của tôi' } })
    for (const roles of [[], ['administrator'], ['secretariat'], ['decision_maker'], ['unit_head']] as const)
      await expect((await w.as(await w.person(roles)))(readInitiative, { params: { id } })).rejects.toMatchObject({ status: 404 })
    await expect((await w.as(await w.person()))(readInitiative, { params: { id: newId() } })).rejects.toMatchObject({ status: 404 })
    await expect((await w.as(await w.person()))(readInitiative, { params: { id: 'khong-phai-id' } })).rejects.toMatchObject({ status: 422 })
  })
})

import { addIdeaPhoto, changeIdea, listIdeas, noteIdea, readIdeaPhoto, removeIdea } from '@sangkien/contract/idea'
import { readEvidence, readInitiative, startInitiative } from '@sangkien/contract/initiative'
import sharp from 'sharp'
import { beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../id.ts'
import { refusedWith, world } from '../../test/world.ts'

const photo = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#a52' } }).png().toBuffer()

describe('ideas', () => {
  const w = world()
  beforeEach(() => { w.now = new Date('2026-11-23T02:00:00Z') })

  it('are noted with a title and a few words, and keep their date through every change', async () => {
    const lan = await w.person([], { fullName: 'Trần Thị Lan' })
    const me = await w.as(lan)
    const idea = await me(noteIdea, { body: { title: '  Bản đồ kho hồ sơ'.normalize('NFD'), note: 'Mỗi giá một màu' } })
    expect(idea).toMatchObject({ title: 'Bản đồ kho hồ sơ'.normalize('NFC'), authorName: 'Trần Thị Lan', unitName: 'Phòng Tổng hợp', mine: true, hasPhoto: false, initiativeId: null, version: 1 })

    w.now = new Date('2026-12-01T02:00:00Z')
    const later = await w.as(lan)
    expect(await later(changeIdea, { params: { id: idea.id }, body: { title: 'Bản đồ kho', note: '', version: 1 } })).toMatchObject({ title: 'Bản đồ kho', notedAt: new Date('2026-11-23T02:00:00Z'), version: 2 })
    await expect(later(changeIdea, { params: { id: idea.id }, body: { title: 'Từ cửa sổ cũ', note: '', version: 1 } })).rejects.toMatchObject({ status: 409, fault: { code: 'stale', current: { title: 'Bản đồ kho', version: 2 } } })
  })

  it.each([
    ['two letters', { title: 'ab', note: '' }, 422, 'invalid'],
    ['300 letters', { title: 'x'.repeat(300), note: '' }, 422, 'invalid'],
    ['10 MB', { title: 'Dài quá', note: 'x'.repeat(10 * 1024 * 1024) }, 413, 'too_large'],
  ])('are refused with %s', async (_what, body, status, code) => {
    await expect((await w.as(await w.person()))(noteIdea, { body })).rejects.toMatchObject({ status, fault: { code } })
  })

  it('are their authors’ own; the secretariat and the leadership see all and change none', async () => {
    const me = await w.as(await w.person())
    const idea = await me(noteIdea, { body: { title: 'Chỉ người theo dõi thấy', note: '' } })
    const seen = async (roles: Parameters<typeof w.person>[0]) => (await (await w.as(await w.person(roles)))(listIdeas, { query: { all: 'true', limit: 200 } })).rows.some(({ id }) => id === idea.id)
    expect(await Promise.all([[], ['unit_head'], ['administrator'], ['secretariat'], ['leadership_viewer'], ['decision_maker']].map((roles) => seen(roles as never)))).toEqual([false, false, false, true, true, true])

    const [colleague, office] = [await w.as(await w.person()), await w.as(await w.person(['secretariat']))]
    const change = { params: { id: idea.id }, body: { title: 'Sửa của người khác', note: '', version: 1 } }
    await expect(colleague(changeIdea, change)).rejects.toMatchObject({ status: 404 })
    await expect(office(changeIdea, change)).rejects.toMatchObject(refusedWith('idea.not_yours', 403))
    await expect(office(removeIdea, { params: { id: idea.id } })).rejects.toMatchObject(refusedWith('idea.not_yours', 403))
    await expect(me(changeIdea, { ...change, params: { id: newId() } })).rejects.toMatchObject({ status: 404 })
    await me(removeIdea, { params: { id: idea.id } })
    await expect(me(removeIdea, { params: { id: idea.id } })).rejects.toMatchObject({ status: 404 })
  })

  it('take a picture and nothing else, and give it only to who may see the idea', async () => {
    const me = await w.as(await w.person())
    const { id } = await me(noteIdea, { body: { title: 'Kho có ảnh', note: '' } })
    await expect(me.upload(addIdeaPhoto, { params: { id } }, { name: 'a.png', bytes: Buffer.from('không phải ảnh') })).rejects.toMatchObject(refusedWith('evidence.not_a_picture', 422))
    await expect(me.file(readIdeaPhoto, { params: { id } })).rejects.toMatchObject({ status: 404 })

    const bytes = await photo()
    expect(await me.upload(addIdeaPhoto, { params: { id } }, { name: 'kho.png', bytes })).toMatchObject({ hasPhoto: true, version: 2 })
    expect((await me.file(readIdeaPhoto, { params: { id } })).bytes).toEqual(bytes)
    await expect((await w.as(await w.person())).file(readIdeaPhoto, { params: { id } })).rejects.toMatchObject({ status: 404 })

    // It goes along when the idea becomes a dossier; the idea then stays as it was.
    const { id: dossier } = await me(startInitiative, { body: { ideaId: id } })
    const [evidence] = (await me(readInitiative, { params: { id: dossier } })).evidence
    expect((await me.file(readEvidence, { params: { id: dossier, evidenceId: evidence!.id } })).bytes).toEqual(bytes)
    await expect(me(changeIdea, { params: { id }, body: { title: 'Sửa sau', note: '', version: 2 } })).rejects.toMatchObject(refusedWith('idea.became_dossier', 409))
    await expect(me(removeIdea, { params: { id } })).rejects.toMatchObject(refusedWith('idea.became_dossier', 409))
    expect((await me(listIdeas, { query: {} })).rows).toMatchObject([{ id, initiativeId: dossier }])
  })

  it('become a dossier once, also with two clicks', async () => {
    const me = await w.as(await w.person())
    const { id } = await me(noteIdea, { body: { title: 'Bấm hai lần', note: '' } })
    const replies = await Promise.allSettled([me(startInitiative, { body: { ideaId: id } }), me(startInitiative, { body: { ideaId: id } })])
    expect(replies.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('are listed the latest first, page by page, found without marks, in as many statements for one as for three', async () => {
    const me = await w.as(await w.person())
    const count = async () => { w.statements = 0; await me(listIdeas, { query: {} }); return w.statements }
    for (const [at, title] of ['Đổi tủ hồ sơ', 'Nhắc hạn họp', 'Đổi mẫu phiếu'].entries()) {
      w.now = new Date(Date.parse('2026-11-23T02:00:00Z') + at * 1000)
      await me(noteIdea, { body: { title, note: '' } })
    }
    const three = await count()
    const first = await me(listIdeas, { query: { limit: 2 } })
    expect([first.rows.map(({ title }) => title), first.total]).toEqual([['Đổi mẫu phiếu', 'Nhắc hạn họp'], 3])
    const second = await me(listIdeas, { query: { limit: 2, after: first.next! } })
    expect([second.rows.map(({ title }) => title), second.next]).toEqual([['Đổi tủ hồ sơ'], null])
    expect((await me(listIdeas, { query: { q: 'doi mau' } })).rows.map(({ title }) => title)).toEqual(['Đổi mẫu phiếu'])
    await expect(me(listIdeas, { query: { after: 'vo-nghia' } })).rejects.toMatchObject({ status: 422, fault: { issues: [{ path: 'after', code: 'bad_mark' }] } })

    const one = await w.as(await w.person())
    await one(noteIdea, { body: { title: 'Chỉ một ý', note: '' } })
    w.statements = 0
    await one(listIdeas, { query: {} })
    expect(w.statements).toBe(three)
  })
})

import { confirmShare, listFieldChanges, readInitiative, saveAuthors, saveField, startInitiative, withdrawInitiative } from '@sangkien/contract/initiative'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { beforeEach, describe, expect, it } from 'vitest'
import { aFiledDossier, completeDossier, paragraph, written } from '../../test/dossier.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { newId } from '../id.ts'

describe('two authors at one draft', () => {
  const w = world()
  let [lanId, minhId] = ['' as PersonId, '' as PersonId]
  let lan: Caller
  let minh: Caller
  let id: InitiativeId
  beforeEach(async () => {
    w.now = new Date('2026-11-23T05:00:00Z')
    lanId = await w.person([], { fullName: 'Trần Thị Lan' })
    minhId = await w.person([], { fullName: 'Lê Văn Minh' })
    lan = await w.as(lanId)
    minh = await w.as(minhId)
    id = (await lan(startInitiative, { body: { title: 'Sổ chung' } })).id
    await lan(saveAuthors, { params: { id }, body: { rev: 0, authors: [{ personId: lanId, share: 6000, contribution: 'Chủ trì' }, { personId: minhId, share: 4000, contribution: 'Thu thập số liệu' }] } })
  })
  const save = (who: Caller, field: string, rev: number, value: unknown) => who(saveField, { params: { id, field }, body: { rev, value } })

  it('never meet in different fields', async () => {
    const replies = await Promise.all([save(lan, 'title', 0, 'Sổ theo dõi chung'), save(minh, 'conditionsToApply', 0, 'Máy tính'), save(lan, 'sections.purpose', 0, written('Một')), save(minh, 'sections.content', 0, written('Hai'))])

    expect(replies.map(({ rev }) => rev)).toEqual([1, 1, 1, 1])
    const { title, content, revs } = await lan(readInitiative, { params: { id } })
    expect({ title, content, revs }).toMatchObject({ title: 'Sổ theo dõi chung', content: { conditionsToApply: 'Máy tính', sections: { purpose: written('Một'), content: written('Hai') } }, revs: { title: 1, conditionsToApply: 1, 'sections.purpose': 1, 'sections.content': 1, authors: 1 } })
  })

  it('meet in one: the later gets what stands there and by whom, and nothing of either is lost', async () => {
    await save(lan, 'sections.purpose', 0, written('Lan viết'))
    w.now = new Date('2026-11-23T05:01:00Z')

    await expect(save(minh, 'sections.purpose', 0, written('Minh viết'))).rejects.toMatchObject({
      status: 409, fault: { code: 'stale', current: { rev: 1, value: written('Lan viết'), savedByName: 'Trần Thị Lan', savedAt: '2026-11-23T05:00:00.000Z' } },
    })
    expect(await save(minh, 'sections.purpose', 1, written('Lan viết', 'Minh viết'))).toMatchObject({ rev: 2 })

    expect(await lan(listFieldChanges, { params: { id, field: 'sections.purpose' } })).toMatchObject([{ rev: 1, value: written('Lan viết'), savedByName: 'Trần Thị Lan' }, { rev: 0 }])
  })

  it('save at the same moment: one of the two stands, the other is told', async () => {
    const replies = await Promise.allSettled([save(lan, 'title', 0, 'Một'), save(minh, 'title', 0, 'Hai')])
    expect(replies.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(replies.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { fault: { code: 'stale', current: { rev: 1 } } } })
  })

  it('may say the same twice: a reply that never arrived is no quarrel', async () => {
    await save(lan, 'title', 0, 'Sổ chung của phòng')
    expect(await save(lan, 'title', 0, 'Sổ chung của phòng')).toMatchObject({ rev: 1 })
  })

  it('can have back what was deleted, however fast it went', async () => {
    await save(lan, 'sections.purpose', 0, written('Một đoạn văn dài vừa gõ xong.'))
    await save(lan, 'sections.purpose', 1, written('Một đoạn văn dài vừa gõ xong. Và thêm nữa.'))
    await save(lan, 'sections.purpose', 2, { type: 'doc', content: [] })
    const changes = await lan(listFieldChanges, { params: { id, field: 'sections.purpose' } })
    expect(changes.map(({ rev, value }) => [rev, value])).toEqual([[2, written('Một đoạn văn dài vừa gõ xong. Và thêm nữa.')], [0, { type: 'doc', content: [] }]])
  })

  it('see their own text again composed, whatever keyboard wrote it, without what Word cannot hold', async () => {
    await save(lan, 'title', 0, 'Cải tiến tiếp nhận\u0000\u0007 hồ sơ'.normalize('NFD'))
    await save(lan, 'sections.purpose', 0, written('Rút ngắn thời gian'.normalize('NFD')))
    const { title, content } = await lan(readInitiative, { params: { id } })
    expect([title, content.sections?.['purpose']]).toEqual(['Cải tiến tiếp nhận hồ sơ'.normalize('NFC'), written('Rút ngắn thời gian'.normalize('NFC'))])
  })

  it.each([
    ['a field there is not', 'constructor', 'x', 'field', 'unknown_field'],
    ['a section the regulation has not', 'sections.bia_ra', written('x'), 'field', 'unknown_field'],
    ['the authors by this door', 'authors', [], 'field', 'unknown_field'],
    ['the evidence by this door', 'evidence', [], 'field', 'unknown_field'],
    ['a kind of solution there is not', 'solutionKinds', ['wonder'], 'value.0', 'invalid_value'],
    ['a day that is none', 'firstAppliedOn', '2026-02-30', 'value', 'invalid_format'],
    ['text where a choice stands', 'aboutIt', 'có', 'value', 'invalid_type'],
    ['a page in place of text', 'sections.purpose', '<script>alert(1)</script>', 'value', 'custom'],
    ['a picture in the text', 'sections.purpose', { type: 'doc', content: [{ type: 'image', attrs: { src: 'http://xau.invalid' } }] }, 'value.doc.content[0]', 'custom'],
    ['a title of 300 letters', 'title', 'x'.repeat(300), 'value', 'too_big'],
    ['200.001 letters in a section', 'sections.purpose', written('x'.repeat(200_001)), 'value', 'custom'],
    ['negative money', 'benefitLines', [{ ...completeDossier.benefitLines[0], hourlyCost: -1 }], 'value.0.hourlyCost', 'too_small'],
  ])('are told which value cannot be: %s', async (_what, field, value, path, code) => {
    await expect(save(lan, field, 0, value)).rejects.toMatchObject({ status: 422, fault: { code: 'invalid', issues: [{ path, code }] } })
  })

  it('are told when it is too much: 10 MB of text', async () => {
    await expect(save(lan, 'sections.purpose', 0, written('x'.repeat(10 * 1024 * 1024)))).rejects.toMatchObject({ status: 413, fault: { code: 'too_large', limit: 4 * 1024 * 1024 } })
  })

  it('are alone with it: a colleague sees nothing, earlier values are nobody else’s', async () => {
    const colleague = await w.as(await w.person())
    await expect(save(colleague, 'title', 0, 'x')).rejects.toMatchObject({ status: 404 })
    await expect(colleague(listFieldChanges, { params: { id, field: 'title' } })).rejects.toMatchObject({ status: 404 })
    const filed = await aFiledDossier(w, lanId)
    const office = await w.as(await w.person(['secretariat']))
    await expect(office(listFieldChanges, { params: { id: filed, field: 'title' } })).rejects.toMatchObject({ status: 404 })
    await expect(office(saveField, { params: { id: filed, field: 'title' }, body: { rev: 1, value: 'x' } })).rejects.toMatchObject(refusedWith('edit.not_an_author', 403))
    await expect(lan(saveField, { params: { id: filed, field: 'title' }, body: { rev: 1, value: 'x' } })).rejects.toMatchObject(refusedWith('edit.locked', 409))
  })

  it('find the sums of the benefit table beside it', async () => {
    await save(lan, 'benefitLines', 0, completeDossier.benefitLines)
    expect((await lan(readInitiative, { params: { id } })).benefit).toEqual({ money: 15_600_000, hours: 260, checkedByName: null, checkedAt: null })
  })

  it('keep confidential paragraphs out of what can be searched', async () => {
    await save(lan, 'sections.purpose', 0, { type: 'doc', content: [paragraph('Phần ai cũng đọc'), paragraph('mậtkhẩukho', true)] })
    const [row] = await w.inside((tx) => tx.selectFrom('initiative').where('id', '=', id).select(['search_text', 'exact_text']).execute())
    expect(row!.search_text).toContain('phan ai cung doc')
    expect(row!.exact_text).toContain('lê văn minh')
    expect(row!.search_text + row!.exact_text).not.toMatch(/matkhaukho|mậtkhẩukho/)
  })

  describe('and their shares', () => {
    const shares = async () => (await lan(readInitiative, { params: { id } })).authors.map(({ name, share, confirmed }) => [name, share, confirmed])

    it('are confirmed by each for themselves; whoever writes them down confirms their own', async () => {
      expect(await shares()).toEqual([['Trần Thị Lan', 6000, true], ['Lê Văn Minh', 4000, false]])
      await expect(minh(confirmShare, { params: { id }, body: { share: 6000 } })).rejects.toMatchObject(refusedWith('authorship.share_changed', 409))
      await minh(confirmShare, { params: { id }, body: { share: 4000 } })
      expect(await shares()).toEqual([['Trần Thị Lan', 6000, true], ['Lê Văn Minh', 4000, true]])
    })

    it('are open again for whoever’s changed, and only for them', async () => {
      const third = await w.person([], { fullName: 'Võ Thị Cúc' })
      await minh(confirmShare, { params: { id }, body: { share: 4000 } })
      await lan(saveAuthors, { params: { id }, body: { rev: 1, authors: [{ personId: minhId, share: 4000, contribution: 'Thu thập số liệu' }, { personId: lanId, share: 5000, contribution: '' }, { personId: third, share: 1000, contribution: '' }] } })
      expect(await shares()).toEqual([['Lê Văn Minh', 4000, true], ['Trần Thị Lan', 5000, true], ['Võ Thị Cúc', 1000, false]])
      await minh(saveAuthors, { params: { id }, body: { rev: 2, authors: [{ personId: minhId, share: 3000, contribution: '' }, { personId: lanId, share: 7000, contribution: '' }] } })
      expect(await shares()).toEqual([['Lê Văn Minh', 3000, true], ['Trần Thị Lan', 7000, false]])
      await expect((await w.as(third))(readInitiative, { params: { id } })).rejects.toMatchObject({ status: 404 })
    })

    it.each([
      ['do not add up', () => [{ personId: lanId, share: 6000 }, { personId: minhId, share: 3999 }], refusedWith('authorship.sum', 422)],
      ['name somebody twice', () => [{ personId: lanId, share: 5000 }, { personId: lanId, share: 5000 }], refusedWith('authorship.twice', 422)],
      ['leave out whoever saves', () => [{ personId: minhId, share: 10_000 }], refusedWith('authorship.leaves_you_out', 422)],
      ['name somebody unknown', () => [{ personId: lanId, share: 5000 }, { personId: newId<PersonId>(), share: 5000 }], { status: 422, fault: { issues: [{ path: 'authors.1.personId', code: 'unknown_person' }] } }],
    ])('are refused when they %s', async (_what, authors, fault) => {
      await expect(lan(saveAuthors, { params: { id }, body: { rev: 1, authors: authors().map((one) => ({ ...one, contribution: '' })) } })).rejects.toMatchObject(fault)
    })

    it('are not written over what somebody else just wrote', async () => {
      await expect(minh(saveAuthors, { params: { id }, body: { rev: 0, authors: [{ personId: minhId, share: 10_000, contribution: '' }] } })).rejects.toMatchObject({ status: 409, fault: { code: 'stale', current: { rev: 1, savedByName: 'Trần Thị Lan' } } })
    })
  })

  it('may drop the draft, after which it is over', async () => {
    expect(await minh(withdrawInitiative, { params: { id }, body: { reason: 'Gộp vào hồ sơ khác' } })).toMatchObject({ stage: 'withdrawn', acts: { edit: { code: 'edit.locked' } }, next: { who: [], role: null } })
    await expect(save(lan, 'title', 0, 'x')).rejects.toMatchObject(refusedWith('edit.locked', 409))
    await expect(lan(withdrawInitiative, { params: { id }, body: { reason: 'Lần nữa' } })).rejects.toMatchObject(refusedWith('initiative.stage', 409))
  })
})

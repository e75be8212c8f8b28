import { checkNovelty, concludeNovelty, excludeFromNovelty, findSimilar, includeInNovelty, readNovelty, readNoveltyState, readNoveltyText, withdrawNoveltyConclusion } from '@sangkien/contract/novelty'
import { refuseIntake } from '@sangkien/contract/intake'
import { readInitiative } from '@sangkien/contract/initiative'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { dayOf } from '@sangkien/domain/time/day'
import { beforeAll, describe, expect, it } from 'vitest'
import { aFiledDossier, completeDossier, written } from '../../test/dossier.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'

const shared = 'Mỗi sáng bộ phận trực lập danh sách xe còn trống, ghi tuyến đường từng chuyến rồi ghép những người đi cùng hướng vào một xe, nhờ đó số chuyến chạy rỗng giảm hẳn và lái xe biết trước lịch của mình.'

describe('what a dossier resembles', () => {
  const w = world()
  let lan: PersonId
  let officer: Caller
  let earlier: InitiativeId
  let later: InitiativeId

  beforeAll(async () => {
    lan = await w.person([], { fullName: 'Trần Thị Lan' })
    officer = await w.as(await w.person(['secretariat'], { fullName: 'Lê Cán bộ' }))
    earlier = await aFiledDossier(w, lan, { title: 'Ghép chuyến xe công theo tuyến đường', sections: { ...completeDossier.sections, content: written(shared, 'Phần còn lại nói về chuyện bảo dưỡng lốp và thay dầu định kỳ cho từng đầu xe.') } })
    w.now = new Date('2026-11-23T02:00:05Z')
    later = await aFiledDossier(w, await w.person([], { fullName: 'Phạm Minh' }), { title: 'Bảng phân công lái xe trực tuyến', sections: { ...completeDossier.sections, content: written('Trước hết thống kê nhu cầu đi lại của các phòng trong tuần bằng một biểu mẫu chung.', shared) } })
  })

  it('is found as it was filed, with the passage where it stands on both sides', async () => {
    const { run } = await officer(checkNovelty, { params: { id: later }, body: {} })
    expect(run).toMatchObject({ number: 1, corpus: { texts: 2 }, since: { texts: 0, dossierChanged: false, readingChanged: false, countsChanged: false, thresholdsChanged: false } })
    const [source] = run!.sources
    expect(source).toMatchObject({ kind: 'dossier', title: 'Ghép chuyến xe công theo tuyến đường', authors: ['Trần Thị Lan'], earlier: true, sameAuthor: false, hidden: false, shown: { sameWords: true } })
    const mine = run!.mine.parts.map(({ text }) => text).join('\n\n')
    const { parts } = await officer(readNoveltyText, { params: { id: later, textId: source!.textId } })
    const theirs = parts.map(({ text }) => text).join('\n\n')
    const passages = source!.sameWords.passages.map(({ mine: a, theirs: b }) => [mine.slice(...a), theirs.slice(...b)])
    for (const [a, b] of passages) expect(a).toBe(b)
    expect(passages.some(([a]) => a!.includes('ghép những người đi cùng hướng vào một xe'))).toBe(true)
  })
  it('by the same author says what was decided then, and what of each section is new', async () => {
    const minh = await w.person([], { fullName: 'Ngô Văn Minh' })
    const content = (more: string) => ({ ...completeDossier.sections, known_solution: written(more), content: written(shared) })
    const before = await aFiledDossier(w, minh, { title: 'Ghép chuyến xe buổi sáng', sections: content('Lái xe chờ lệnh tại phòng trực nên nhiều xe nằm không cả ngày dài, còn người cần đi thì gọi điện hỏi từng nơi mới biết xe nào rảnh.') })
    await officer(refuseIntake, { params: { id: before }, body: { code: 'protected', reason: 'Chưa áp dụng ở đâu' } })
    const again = await aFiledDossier(w, minh, { title: 'Xếp lịch xe theo mùa', sections: content('Mùa mưa lũ đường vào các xã bị chia cắt, xe đi công tác phải vòng xa; chưa ai ghi lại nơi nào ngập để chuyến sau tránh trước từ nhà.') })
    const { run } = await officer(checkNovelty, { params: { id: again }, body: {} })
    const { own } = run!.sources.find(({ title }) => title === 'Ghép chuyến xe buổi sáng')!
    expect(own!.decided).toEqual({ on: dayOf(w.now), number: '', reasons: ['Chưa áp dụng ở đâu'] })
    const shares = own!.sections.map(({ label, words, same }) => [label.split(' ')[0], Math.round((same / words) * 100)])
    expect(shares.find(([label]) => label === '3.2.2.')![1]).toBeGreaterThan(90)
    expect(shares.find(([label]) => label === '3.1.')![1]).toBe(0)
    expect(run!.sources.filter(({ sameAuthor }) => !sameAuthor).map((one) => one.own)).toEqual(run!.sources.filter(({ sameAuthor }) => !sameAuthor).map(() => null))
  })
  it('is concluded by a person, with reasons', async () => {
    const { run } = await officer(readNovelty, { params: { id: later } })
    const { textId, sameWords: { passages } } = run!.sources[0]!
    const conclude = (body: object) => officer(concludeNovelty, { params: { id: later }, body: { run: 1, cited: [], reasons: 'Đã so với nguồn nêu trên, đoạn ghép chuyến giống từng câu.', verdict: 'duplicate', ...body } as never })
    await expect(conclude({})).rejects.toMatchObject(refusedWith('novelty.source_missing', 422))
    await expect(conclude({ cited: [{ textId, span: null }] })).rejects.toMatchObject(refusedWith('novelty.passage_missing', 422))
    await expect(conclude({ verdict: 'not_duplicate', reasons: 'Không' })).rejects.toMatchObject(refusedWith('novelty.reasons_missing', 422))
    expect(await conclude({ cited: [{ textId, span: passages[0]!.mine }] })).toMatchObject({ conclusion: { verdict: 'duplicate', byName: 'Lê Cán bộ' } })
    expect(await officer(readInitiative, { params: { id: later } })).toMatchObject({ duplicateOf: { id: earlier } })
    expect(await officer(withdrawNoveltyConclusion, { params: { id: later } })).toMatchObject({ conclusion: null })
  })
  it('is worked out again without what was set aside with a reason', async () => {
    const { run } = await officer(readNovelty, { params: { id: later } })
    const [source] = run!.sources
    const without = await officer(excludeFromNovelty, { params: { id: later }, body: { textId: source!.textId, span: null, reason: 'Hai hồ sơ của cùng một đề án' } })
    expect([without.run!.sources.length, without.excludedSources.map(({ title, reason }) => [title, reason])]).toEqual([run!.sources.length - 1, [['Ghép chuyến xe công theo tuyến đường', 'Hai hồ sơ của cùng một đề án']]])
    expect(await officer(readNoveltyState, { params: { id: later } })).toEqual({ run: { sources: without.run!.sources.length, changed: without.run!.since.texts > 0 }, verdict: null, mayCheck: true })
    const again = await officer(includeInNovelty, { params: { id: later, exclusionId: without.excludedSources[0]!.id } })
    expect(again.run!.sources).toEqual(run!.sources)
  })
  it('keeps a source in sight of which every passage was set aside, so that they can be put back', async () => {
    const { run } = await officer(readNovelty, { params: { id: later } })
    const source = run!.sources[0]!
    for (const { mine } of [...source.sameWords.passages, ...source.reworded.sentences]) await officer(excludeFromNovelty, { params: { id: later }, body: { textId: source.textId, span: mine, reason: 'Lời chung của đề án' } })
    const left = (await officer(readNovelty, { params: { id: later } })).run!.sources.find(({ textId }) => textId === source.textId)!
    expect([left.sameWords.words, left.exclusions.length > 0]).toEqual([0, true])
    for (const { id } of left.exclusions) await officer(includeInNovelty, { params: { id: later, exclusionId: id } })
    expect((await officer(readNovelty, { params: { id: later } })).run!.sources).toEqual(run!.sources)
  })
  it('shows cases to whoever types, only those they may read', async () => {
    const typing = { body: { title: 'Ghép chuyến xe công theo tuyến', problem: '' } }
    expect((await (await w.as(lan))(findSimilar, typing)).map(({ title, solved }) => [title, solved])).toEqual([['Ghép chuyến xe công theo tuyến đường', false]])
    expect(await (await w.as(await w.person()))(findSimilar, typing)).toEqual([])
  })
})

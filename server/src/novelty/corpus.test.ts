import { buildCorpusIndex, cancelCorpusIndex, listCorpusTexts, readCorpus, removeCorpusText, setCorpusWords, setEmbedding, setThresholds } from '@sangkien/contract/corpus'
import { checkNovelty, compareNoveltyRuns, type Novelty, printNoveltyReport, readNovelty, readNoveltyState, readNoveltyText } from '@sangkien/contract/novelty'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import type { Occurrences } from '@sangkien/domain/novelty/candidates'
import { printsOf, prepareText } from '@sangkien/domain/novelty/prepare'
import { noOwnWords, readingOf } from '@sangkien/domain/novelty/reading'
import { rising } from '@sangkien/domain/novelty/rising'
import { defaultThresholds } from '@sangkien/domain/novelty/thresholds'
import { weightByRarity } from '@sangkien/domain/novelty/weight'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFiled, aRoom, aRound, onAgenda } from '../../test/a-sitting.ts'
import { aModelServer } from '../../test/a-model-server.ts'
import { aFiledDossier, completeDossier, paragraph, written } from '../../test/dossier.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { docxText } from '../../test/zip-text.ts'
import { newId } from '../id.ts'
import { addTexts } from './add-text.ts'
import { buildIndex } from './build-index.ts'
import { lookupIn } from './lookup-prints.ts'
import { countPostings, packPrints, packSegment } from './pack-postings.ts'
import { servingIndex } from './serving-index.ts'
import { tendCorpora } from './tend-corpus.ts'

const garage = 'Bộ phận xe lập bảng ghép chuyến mỗi sáng, ghi rõ điểm đón từng người, giờ lăn bánh của từng đầu xe và tên người trực thay khi lái xe chính nghỉ đột xuất trong ngày.'
const archive = 'Kho lưu trữ dán mã vạch lên gáy hộp, quét khi mượn và quét khi trả, nhờ thế biết ngay hộp nào đang ở ngoài, ai giữ và đã quá ngày hẹn bao lâu.'
const kitchen = 'Nhà bếp nhận báo cơm qua bảng dùng chung trước chín giờ, cộng theo từng phòng rồi mới vo gạo, lượng cơm thừa mỗi tuần vì vậy giảm hẳn.'

describe('the corpus dossiers are compared with', () => {
  const w = world()
  const house = () => ({ db: w.db, clock: () => w.now, dataDir: w.dataDir, demo: false, publicAddress: 'http://thu.invalid' })
  let lan: PersonId
  let officer: Caller
  let dossier: InitiativeId
  const model = aModelServer()
  afterAll(async () => (await model).close())

  const add = (title: string, text: string, more: object = {}) => w.inside((tx) => addTexts(tx, w.org, [{ kind: 'solution', text: { title, parts: text === '' ? [] : [{ role: 'solution', label: '', text }] }, authors: [], source: 'Danh sách thử', ...more }], w.now))
  const check = async (body: { asOf?: number } = {}) => (await officer(checkNovelty, { params: { id: dossier }, body })).run!
  const found = (run: NonNullable<Novelty['run']>) => run.sources.map(({ title }) => title)
  const filed = (content: string, about: object = {}) => aFiledDossier(w, lan, { title: 'Một cách làm việc khác của văn phòng', sections: { ...completeDossier.sections, content: written(content) }, ...about })

  beforeAll(async () => {
    lan = await w.person([], { fullName: 'Trần Thị Lan' })
    officer = await w.as(await w.person(['secretariat']))
    dossier = await filed(`${garage} ${kitchen}`)
    await add('Bảng ghép chuyến xe', garage)
    await add('Mã vạch kho lưu trữ', archive)
  })

  it('finds at once what was taken in a moment ago', async () => {
    expect(found(await check())).toEqual(['Bảng ghép chuyến xe'])
    await add('Báo cơm chung', kitchen)
    expect(found(await officer(readNovelty, { params: { id: dossier } }).then(({ run }) => run!))).toEqual(['Bảng ghép chuyến xe']) // a check stays as it was seen
    expect((await officer(readNovelty, { params: { id: dossier } })).run!.since.texts).toBe(1)
    expect(new Set(found(await check()))).toEqual(new Set(['Bảng ghép chuyến xe', 'Báo cơm chung']))
    expect((await officer(compareNoveltyRuns, { params: { id: dossier }, query: { from: 1, to: 2 } })).map(({ title, change }) => [title, change])).toEqual([['Báo cơm chung', 'came']])
  })

  it('can be asked again as it was then', async () => {
    expect(found(await check({ asOf: 1 }))).toEqual(['Bảng ghép chuyến xe'])
    const { rows } = await officer(listCorpusTexts, { query: { kind: 'solution' } })
    await officer(removeCorpusText, { params: { id: rows.find(({ title }) => title === 'Bảng ghép chuyến xe')!.id } })
    expect(found(await check())).toEqual(['Báo cơm chung'])
    expect(found(await check({ asOf: 1 }))).toEqual(['Bảng ghép chuyến xe'])
    await add('Bảng ghép chuyến xe', garage)
  })

  it('is found through the same index packed, merged and built anew', async () => {
    const before = new Set(found(await check()))
    for (let n = 0; n < 300; n += 1) await add(`Việc số ${n}`, `Văn bản số ${n} ghi ${'một việc khác hẳn của ngày thứ '.repeat(2)}${n} tại kho ${n * 7}`)
    await tendCorpora(house(), { thorough: false })
    expect(await w.inside((tx) => tx.selectFrom('corpus_fresh').where('org_id', '=', w.org).select('number').execute())).toEqual([])
    expect(new Set(found(await check()))).toEqual(before)

    expect(await officer(buildCorpusIndex, {})).toMatchObject({ building: { state: 'building' } })
    await add('Ghép xe, bản vào trong lúc dựng', garage)
    for (let tries = 0; (await officer(readCorpus, {})).building && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await officer(readCorpus, {})).toMatchObject({ serving: { state: 'serving', readingIsOld: false }, building: null })
    expect(new Set(found(await check()))).toEqual(new Set([...before, 'Ghép xe, bản vào trong lúc dựng']))
    expect(await officer(readNovelty, { params: { id: dossier }, query: { run: 1 } })).toMatchObject({ run: { since: { countsChanged: true } } })
    expect(await w.inside((tx) => tx.selectFrom('corpus_segment as s').innerJoin('corpus_index as i', 'i.id', 's.index_id').where('i.state', '=', 'retired').select('s.number').execute())).toEqual([])
  }, 60_000)

  it('can be asked again as it was then by the words as they were counted then, and says what is otherwise', async () => {
    const words = ({ sources }: NonNullable<Novelty['run']>) => sources.map(({ title, reworded, sameProblem, sameWords }) => [title, sameWords.share, reworded.whole, sameProblem.title])
    const { run: first } = await officer(readNovelty, { params: { id: dossier }, query: { run: 1 } })
    const again = await check({ asOf: 1 })
    expect(words(again)).toEqual(words(first!))
    expect((await officer(readNovelty, { params: { id: dossier } })).runs.find(({ number }) => number === 1)!.apart).toEqual({ texts: 0, dossierChanged: false, readingChanged: false, countsChanged: false, thresholdsChanged: false })
    const now = await check()
    expect(words(now)[0]).not.toEqual(words(first!)[0])
    expect((await officer(readNovelty, { params: { id: dossier } })).runs.find(({ number }) => number === 1)!.apart).toMatchObject({ countsChanged: true })
  })

  it('goes on serving from the old index when the new one is stopped', async () => {
    const before = found(await check())
    await w.inside((tx) => tx.insertInto('corpus_index').values({ org_id: w.org, id: newId(), state: 'building', reading_sha256: '', started_at: w.now }).execute())
    expect(await officer(cancelCorpusIndex, {})).toMatchObject({ building: { state: 'cancelled' } })
    await expect(officer(cancelCorpusIndex, {})).rejects.toMatchObject(refusedWith('novelty.not_building', 409))
    expect(found(await check())).toEqual(before)
  })

  it('begins again what a crash cut off, and gives up after three tries', async () => {
    const id = newId()
    await w.inside((tx) => tx.insertInto('corpus_index').values({ org_id: w.org, id, state: 'building', reading_sha256: '', started_at: new Date(w.now.getTime() + 1000), attempts: 1 }).execute())
    await w.inside((tx) => tx.insertInto('corpus_segment').values({ org_id: w.org, index_id: id, number: 1, texts: 1, bits: 0 }).execute()) // what the crash left
    await buildIndex(house(), w.org)
    expect(await officer(readCorpus, {})).toMatchObject({ serving: { state: 'serving' }, building: null })
    const second = newId()
    await w.inside((tx) => tx.insertInto('corpus_index').values({ org_id: w.org, id: second, state: 'building', reading_sha256: '', started_at: new Date(w.now.getTime() + 2000), attempts: 3 }).execute())
    await buildIndex(house(), w.org)
    expect(await officer(readCorpus, {})).toMatchObject({ building: { state: 'failed' }, serving: { state: 'serving' } })
    expect(found(await check())).toContain('Bảng ghép chuyến xe')
  })

  it('is set by its keepers: thresholds, words, names; each flip changes what is found', async () => {
    const { thresholds: { rev, ...thresholds } } = await officer(readCorpus, {})
    const set = (change: object, from: number) => officer(setThresholds, { body: { ...thresholds, ...change, rev: from } })
    await set({ sameWordsShare: 0.99, wholeLikeness: 1, rewordedShare: 1, problemShare: 1, titleLikeness: 1 }, rev)
    expect(found(await check())).toEqual([])
    await expect(set({}, rev)).rejects.toMatchObject(refusedWith('novelty.changed_meanwhile', 409))
    await expect(set({ sameWordsShare: 0 }, rev + 1)).rejects.toMatchObject(refusedWith('novelty.thresholds', 422))
    await set({}, rev + 1)

    const wordsFrom = async (change: object) => {
      const { words } = await officer(readCorpus, {})
      await officer(setCorpusWords, { body: { ...words, ...change } })
      for (let tries = 0; (await officer(readCorpus, {})).building?.state === 'building' && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 100))
      return check()
    }
    expect(found(await wordsFrom({ names: [garage] }))).not.toContain('Bảng ghép chuyến xe')
    expect(found(await wordsFrom({ names: [] }))).toContain('Bảng ghép chuyến xe')
  }, 60_000)

  it('has one set of thresholds for the check, the page of the dossier and the paper', async () => {
    const title = 'Bảng ghép chuyến xe'
    const told = async () => {
      const { run } = await officer(readNovelty, { params: { id: dossier } })
      const { run: state } = await officer(readNoveltyState, { params: { id: dossier } })
      const paper = docxText((await officer.file(printNoveltyReport, { params: { id: dossier } })).bytes)
      return [found(run!).includes(title), run!.sources.length === state!.sources, state!.sources > 0, paper.includes(title)]
    }
    const { thresholds: { rev, ...thresholds } } = await officer(readCorpus, {})
    await check()
    expect(await told()).toEqual([true, true, true, true])
    await officer(setThresholds, { body: { ...thresholds, sameWordsShare: 0.99, wholeLikeness: 1, rewordedShare: 1, problemShare: 1, titleLikeness: 1, rev } })
    await check()
    expect(await told()).toEqual([false, true, false, false])
    await officer(setThresholds, { body: { ...thresholds, rev: rev + 1 } })
  })

  it.each([
    ['an abbreviation', { abbreviations: { GXC: 'ghép chuyến xe công', DTT: 'dùng trong tuần' } }, 'Lịch GXC của cả văn phòng DTT', 'Lịch ghép chuyến xe công của cả văn phòng dùng trong tuần'],
    ['a synonym', { synonyms: [['ghép chuyến', 'gom lượt đi'], ['văn phòng', 'cơ quan bộ']] }, 'Lịch gom lượt đi cho cả cơ quan bộ', 'Lịch ghép chuyến cho cả văn phòng'],
  ])('%s of the agency makes two wordings one', (_what, own, one, other) => {
    const termsUnder = (words: object, title: string) => [...prepareText({ title, parts: [] }, readingOf({ ...noOwnWords, ...words }, [], [])).titleTerms].filter((term) => term !== 0).toSorted()
    expect(termsUnder(own, one)).toEqual(termsUnder(own, other))
    expect(termsUnder({}, one)).not.toEqual(termsUnder({}, other))
  })

  it('asks the agency’s own server of meanings only when it is on, and says when it does not answer', async () => {
    const { url, asked, state } = await model
    expect((await check()).model).toBeNull()
    expect(asked).toEqual([])
    const set = async (change: object) => { const { embedding: { hasKey: _has, ...embedding } } = await officer(readCorpus, {}); return officer(setEmbedding, { body: { ...embedding, ...change } }) }
    expect(await set({ on: true, url, model: 'nghia-1', least: 0.5, key: 'khoa-bi-mat' })).toMatchObject({ embedding: { on: true, hasKey: true } })
    const run = await check()
    expect(run.model).toEqual({ name: 'nghia-1', failed: null })
    expect(run.sources[0]!.reworded.byModel).toMatchObject({ model: 'nghia-1' })
    expect(asked.every(({ model: name, key }) => name === 'nghia-1' && key === 'Bearer khoa-bi-mat')).toBe(true)
    const before = asked.length
    await check()
    expect(asked.length).toBe(before) // vectors are kept
    await set({ model: 'nghia-2' })
    state.size = 32
    expect((await check()).model).toEqual({ name: 'nghia-2', failed: null }) // and never mixed with another model's
    expect(asked.at(-1)).toMatchObject({ model: 'nghia-2' })
    state.failing = true
    await set({ model: 'nghia-3' })
    expect((await check()).model).toEqual({ name: 'nghia-3', failed: 'status_500' })
    expect(JSON.stringify(await officer(readCorpus, {}))).not.toContain('khoa-bi-mat')
    await set({ on: false })
    expect((await check()).model).toBeNull()
  })

  it('keeps confidential paragraphs out of everybody’s results, also as a source', async () => {
    const secret = 'Mã dò lỗi riêng của tổ máy chủ gồm ba bước, chưa công bố cho ai ngoài tổ, ghi ở sổ bìa đỏ trong két.'
    await aFiledDossier(w, lan, { title: 'Tổ máy chủ', sections: { ...completeDossier.sections, content: { type: 'doc', content: [paragraph(secret, true), paragraph(archive)] } } })
    const other = await aFiledDossier(w, await w.person(), { title: 'Sổ của tổ', sections: { ...completeDossier.sections, content: written(`${secret} ${kitchen}`) } })
    const { run } = await officer(checkNovelty, { params: { id: other }, body: {} })
    expect(run!.sources.find(({ title }) => title === 'Tổ máy chủ')?.sameWords.passages.map(({ words }) => words) ?? []).not.toContain(24)
    expect(JSON.stringify(await w.inside((tx) => tx.selectFrom('corpus_text').where('org_id', '=', w.org).where('title', '=', 'Tổ máy chủ').select('parts').execute()))).not.toContain('Mã dò lỗi')
    const own = (await officer(checkNovelty, { params: { id: (await w.inside((tx) => tx.selectFrom('initiative').where('org_id', '=', w.org).where('title', '=', 'Tổ máy chủ').select('id').executeTakeFirstOrThrow())).id }, body: {} })).run!
    expect([own.mine.confidentialLeftOut, JSON.stringify(own.mine.parts).includes('Mã dò lỗi')]).toEqual([true, false])
  })

  it('is no door for the author, whatever else they are', async () => {
    const both = await w.person(['secretariat'])
    const own = await aFiledDossier(w, both)
    await expect((await w.as(both))(readNovelty, { params: { id: own } })).rejects.toMatchObject({ status: 404 })
    await expect((await w.as(both))(checkNovelty, { params: { id: own }, body: {} })).rejects.toMatchObject(refusedWith('intake.own_initiative', 403))
  })

  it('keeps what dossiers and the library gave; only what was taken in is taken out', async () => {
    const { rows } = await officer(listCorpusTexts, { query: { kind: 'dossier', q: 'cach lam viec khac' } })
    expect(rows.map(({ title, removable }) => [title, removable])).toEqual([['Một cách làm việc khác của văn phòng', false]])
    await expect(officer(removeCorpusText, { params: { id: rows[0]!.id } })).rejects.toMatchObject(refusedWith('novelty.not_removable', 409))
  })

  it('is asked about the sections that take part, and no others: on either side', async () => {
    const heater = 'Bình nước nóng của nhà khách hẹn giờ theo lịch đón đoàn, lễ tân bật trước bốn mươi phút rồi tắt khi khách trả phòng, tiền điện giảm rõ rệt và không đoàn nào phải chờ nước nóng buổi tối.'
    const under = async (compared: 'solution' | 'no', title: string) => {
      const rules = await aRound(w, { ...nationalDefault, code: `thu-${compared}`, sections: nationalDefault.sections.map((one) => (one.key === 'content' ? { ...one, compared } : one)) })
      const id = await filed(heater, { title })
      await w.inside((tx) => tx.updateTable('round').set({ locked_at: w.now }).where('org_id', '=', w.org).where('id', '=', rules.round).execute())
      return id
    }
    await add('Hẹn giờ bình nước nóng', heater)
    const [ticked, unticked] = [await under('solution', 'Nhà khách một'), await under('no', 'Nhà khách hai')]
    const checked = async (id: InitiativeId) => (await officer(checkNovelty, { params: { id }, body: {} })).run!
    const [with_, without] = [await checked(ticked), await checked(unticked)]
    const bySameWords = ({ sources }: typeof without) => sources.filter(({ shown }) => shown.sameWords).map(({ title }) => title)
    expect([bySameWords(with_).includes('Hẹn giờ bình nước nóng'), JSON.stringify(with_.mine.parts).includes('Bình nước nóng')]).toEqual([true, true])
    expect([bySameWords(without).includes('Hẹn giờ bình nước nóng'), JSON.stringify(without.mine.parts).includes('Bình nước nóng')]).toEqual([false, false])
    // As a source the dossier keeps to the rules it was filed under.
    const third = await filed(heater, { title: 'Nhà khách ba' })
    const { sources } = await checked(third)
    const told = async (title: string) => JSON.stringify(await officer(readNoveltyText, { params: { id: third, textId: sources.find((one) => one.title === title)!.textId } })).includes('Bình nước nóng')
    expect([await told('Nhà khách một'), await told('Nhà khách hai')]).toEqual([true, false])
  })
})

describe('a source one may not see', () => {
  const w = world()
  it('shows who may not see a source only that there is one', async () => {
    const room = await aRoom(w)
    const theirs = await aFiled(w, room, { authors: [await w.person()], title: 'Xe ghép của phòng' })
    const other = await aFiled(w, room, { authors: [await w.person()], title: 'Một cách làm việc khác của văn phòng' })
    await onAgenda(w, room, theirs)
    const officer = await w.as(room.office)
    await w.inside(async (tx) => {
      await addTexts(tx, w.org, [{ kind: 'dossier', text: { title: 'Một cách làm việc khác của văn phòng', parts: [] }, authors: ['Trần Thị Lan'], initiativeId: other, year: 2025 }], w.now)
      const { id } = await tx.selectFrom('corpus_text').where('org_id', '=', w.org).where('kind', '=', 'dossier').where('initiative_id', '=', other).select('id').executeTakeFirstOrThrow()
      const result = { mine: { title: 'Xe ghép của phòng', parts: [{ role: 'solution', label: '', text: garage }], counted: 40, confidentialLeftOut: false, masked: [] }, findings: [{ textId: id, sameWords: { share: 1, words: 40, passages: [{ mine: [0, 20], theirs: [0, 20], words: 40 }] }, reworded: { share: 0, whole: 1, sentences: [] }, sameProblem: { share: 0, title: 0, frame: { share: 1, mine: 'Xe ghép', theirs: 'Một cách làm việc khác' } }, shown: { sameWords: true, reworded: false, sameProblem: true } }], below: 0, kinds: [], model: null, tookMs: 1, repeats: null }
      await tx.insertInto('novelty_run').values({ org_id: w.org, id: newId(), initiative_id: theirs, number: 1, snapshot_sha256: 'x', corpus_upto: 9, corpus_texts: 8, reading_sha256: 'x', thresholds: JSON.stringify(defaultThresholds), result: JSON.stringify(result), ran_by: room.office, ran_at: w.now }).execute()
    })
    const member = await w.as(room.members[1]!)
    const { run } = await member(readNovelty, { params: { id: theirs } })
    expect(run!.sources).toMatchObject([{ hidden: true, title: 'Một hồ sơ nộp năm 2025 bạn không được xem', authors: [], unitName: '', initiative: null, receivedAt: null, sameProblem: { frame: null }, sameWords: { words: 40, passages: [] } }])
    expect(JSON.stringify(run!.sources)).not.toContain('Một cách làm việc khác')
    await expect(member(readNoveltyText, { params: { id: theirs, textId: run!.sources[0]!.textId } })).rejects.toMatchObject({ status: 404 })
    expect((await officer(readNovelty, { params: { id: theirs } })).run!.sources).toMatchObject([{ hidden: false, title: 'Một cách làm việc khác của văn phòng' }])
  })
})

describe('the index in PostgreSQL', () => {
  const w = world()
  it('answers as a plain list of the same texts does, as of any number', async () => {
    const reading = readingOf(noOwnWords, [], [])
    const weight = weightByRarity({ texts: 0, counts: new Map() })
    const texts = Array.from({ length: 40 }, (_, n) => ({ title: `Việc số ${n}`, parts: [{ role: 'other' as const, label: '', text: [garage, archive, kitchen].filter((_text, at) => n % (at + 2) === 0).join(' ') + ` thêm vài lời của riêng việc ${n}` }] }))
    await w.inside((tx) => addTexts(tx, w.org, texts.map((text) => ({ kind: 'outside', text, authors: [] })), w.now))
    const of = texts.map((text) => { const { passages, contents, titles } = printsOf(prepareText(text, reading), weight); return new Set([...passages, ...contents, ...titles]) })
    const asked = rising(of.map((prints) => [...prints]))
    const plain = (upto: number) => new Map([...asked].flatMap((print): [number, number[]][] => { const where = of.flatMap((prints, at) => (prints.has(print) && at + 1 < upto ? [at + 1] : [])); return where.length > 0 ? [[print, where]] : [] }))
    const inOrder = ({ from, where }: Occurrences) => new Map([...asked].flatMap((print, at): [number, number[]][] => (from[at] === from[at + 1] ? [] : [[print, [...where.subarray(from[at], from[at + 1])].toSorted((a, b) => a - b)]])))
    for (const upto of [41, 20, 1]) {
      const found = await w.inside(async (tx) => lookupIn(tx, w.org, (await servingIndex(tx, w.org, w.now)).id, upto)(asked))
      expect(inOrder(found)).toEqual(plain(upto))
    }
  })
  it('parts postings by their top bits, and keeps of a frequent one that it is frequent', () => {
    const postings = Float64Array.from({ length: 3000 }, (_, n) => (n % 2 ? 7 : 0x7ffffff0 + (n % 16)) * 2 ** 21 + n)
    const { bits, bytes, numbers, ends } = packSegment(postings, 4)
    expect([bits, numbers, ends.map((end, at) => countPostings(bytes.subarray(ends[at - 1] ?? 0, end)))]).toEqual([4, [0, 15], [400, 1500]])
    expect(packPrints([3, 1])).toHaveLength(8)
  })
})

import { describe, expect, it } from 'vitest'
import { alignPassages, wordsIn } from './align.ts'
import { findCandidates, occurrencesOf, recurrenceLimit } from './candidates.ts'
import { checkedText, compareTexts } from './compare.ts'
import { type ComparedText, prepareText, printsOf } from './prepare.ts'
import { passagePrints } from './prints.ts'
import { noOwnWords, readingOf } from './reading.ts'
import { contentPrints, readTerms, sentenceBags, titlePrints } from './terms.ts'
import { defaultThresholds } from './thresholds.ts'
import { weightByRarity } from './weight.ts'
import { readWords } from './words.ts'

const reading = readingOf(noOwnWords, ['Phòng Tổng hợp'], [])
const weight = weightByRarity({ texts: 0, counts: new Map() })
const wordsOf = (text: string) => readWords(text, new Map())
const prepared = (solution: string, problem = '', title = 'Một tên nào đó') => prepareText({ title, parts: [{ role: 'problem', label: '', text: problem }, { role: 'solution', label: '', text: solution }] } satisfies ComparedText, reading)
const compared = (mine: ReturnType<typeof prepared>, theirs: ReturnType<typeof prepared>, recurring: ReadonlySet<number> = new Set()) => compareTexts(checkedText(mine, recurring, weight), theirs, defaultThresholds)

const garage = 'Bộ phận xe lập bảng ghép chuyến mỗi sáng, ghi rõ điểm đón từng người và giờ lăn bánh của từng đầu xe.'
const archive = 'Kho lưu trữ dán mã vạch lên gáy hộp, quét khi mượn và quét khi trả để biết hộp nào đang ở ngoài.'
const kitchen = 'Nhà bếp báo cơm qua bảng dùng chung trước chín giờ, nhờ vậy lượng gạo thừa mỗi tuần giảm hẳn.'

describe('passages in the same words', () => {
  const passages = (a: string, b: string) => alignPassages(wordsOf(a), wordsOf(b)).map(({ mine: [from, to], same }) => [a.slice(wordsOf(a).from[from], wordsOf(a).to[to - 1]).toLowerCase(), same])

  it('are found from eight syllables up, wherever they stand', () => {
    expect(passages('mở đầu một hai ba bốn năm sáu bảy tám kết', 'khác hẳn một hai ba bốn năm sáu bảy tám rồi')).toEqual([['một hai ba bốn năm sáu bảy tám', 8]])
    expect(passages('một hai ba bốn năm sáu bảy chín', 'một hai ba bốn năm sáu bảy mười')).toEqual([])
  })
  it('run over small edits and count the equal words alone', () => {
    expect(passages('một hai ba bốn năm XEN sáu bảy tám chín mười', 'một hai ba bốn năm sáu bảy tám chín mười')).toEqual([['một hai ba bốn năm xen sáu bảy tám chín mười', 10]])
  })
  it('follow paragraphs that changed places', () => {
    const moved = alignPassages(wordsOf(`${garage} ${archive}`), wordsOf(`${archive} ${garage}`))
    expect(wordsIn(moved)).toBe(wordsOf(`${garage} ${archive}`).hashes.length)
    expect(moved).toHaveLength(2)
  })
  it('use no word of either side twice', () => {
    expect(wordsIn(alignPassages(wordsOf(`${garage} ${garage}`), wordsOf(garage)))).toBe(wordsOf(garage).hashes.length)
  })
  it('of eight words always share a fingerprint', () => {
    const prints = new Set(passagePrints(wordsOf(`${archive} một hai ba bốn năm sáu bảy tám ${garage}`)))
    expect(passagePrints(wordsOf(`${kitchen} một hai ba bốn năm sáu bảy tám`)).some((print) => prints.has(print))).toBe(true)
    expect(passagePrints(wordsOf(kitchen)).some((print) => prints.has(print))).toBe(false)
  })
})

describe('the same content in other words', () => {
  it('is found sentence by sentence whatever the order of sentences and words', () => {
    const { sameWords, reworded } = compared(prepared(`Giờ lăn bánh của từng đầu xe và điểm đón từng người được ghi rõ trong bảng ghép chuyến bộ phận xe lập mỗi sáng. ${kitchen}`), prepared(`${archive} ${garage}`))
    expect(sameWords.passages).toEqual([])
    expect(reworded.sentences.map(({ mine, theirs }) => [mine[0], theirs[0]])).toEqual([[0, wordsOf(archive).hashes.length]])
  })
  it('keeps most of its features when the order changes', () => {
    const printsFor = (text: string) => { const of = wordsOf(text); return contentPrints(sentenceBags(of, readTerms(of, reading.synonyms)), weight) }
    const [one, other] = [printsFor(`${garage} ${archive}`), printsFor(`${archive.split(' ').toReversed().join(' ')}. ${garage.split(' ').toReversed().join(' ')}.`)]
    expect(one.filter((print) => other.includes(print)).length / one.length).toBeGreaterThan(0.75) // what only some synonyms lose
  })
  it('takes a synonym for the word itself', () => {
    const termsOf = (text: string) => [...readTerms(wordsOf(text), reading.synonyms)].filter((term) => term !== 0)
    expect(termsOf('triển khai')).toEqual(termsOf('tiến hành'))
    expect(termsOf('triển lãm')).not.toEqual(termsOf('tiến hành'))
  })
})

describe('the same problem, the same frame', () => {
  it('names what stands in the open place of one frame', () => {
    const { sameProblem, shown } = compared(prepared(garage, '', 'Sử dụng Ong Vàng để thu ý kiến trong các cuộc họp giao ban'), prepared(archive, '', 'Sử dụng Chim Sẻ để thu ý kiến trong các cuộc họp giao ban'))
    expect(sameProblem.frame).toMatchObject({ mine: 'Ong Vàng', theirs: 'Chim Sẻ' })
    expect(shown).toEqual({ sameWords: false, reworded: false, sameProblem: true })
  })
  it('compares the problem with the problem alone', () => {
    expect(compared(prepared(garage, archive), prepared(kitchen, archive)).sameProblem.share).toBe(1)
    expect(compared(prepared(garage, archive), prepared(archive, kitchen)).sameProblem.share).toBe(0)
  })
})

describe('which texts are compared in full', () => {
  const lookupIn = (texts: readonly string[]) => {
    const prints = texts.map((text) => new Set(printsOf(prepared(text), weight).passages))
    return async (asked: Uint32Array) => occurrencesOf(Array.from(asked, (print) => prints.flatMap((of, at) => (of.has(print) ? [at] : []))))
  }
  it('are those that share something rare, never its own earlier wordings', async () => {
    const asked = printsOf(prepared(garage), weight)
    expect((await findCandidates(asked, lookupIn([garage, archive, garage]), 3, (text) => text === 0)).texts).toEqual([2])
  })
  it('leave out a phrase that recurs across the corpus, and its words do not count', async () => {
    const mine = prepared(`${garage} ${archive} ${kitchen.repeat(3)}`)
    const corpus = Array.from({ length: recurrenceLimit(20) + 1 }, () => garage)
    const { texts, recurring } = await findCandidates(printsOf(mine, weight), lookupIn(corpus), corpus.length, () => false)
    expect(texts).toEqual([])
    expect(compared(mine, prepared(garage), recurring).sameWords.words).toBeLessThan(8)
  })
  it('are still those of a text that many have filed whole: that is no phrase', async () => {
    const corpus = Array.from({ length: recurrenceLimit(20) + 1 }, () => garage)
    const { texts, recurring } = await findCandidates(printsOf(prepared(garage), weight), lookupIn(corpus), corpus.length, () => false)
    expect([texts.length > 5, recurring.size]).toEqual([true, 0])
  })
})

it('titles are found by their neighbouring words', () => {
  const of = (title: string) => new Set(titlePrints(readTerms(wordsOf(title), reading.synonyms), weight))
  const [one, other] = [of('Ghép chuyến xe công theo tuyến đường'), of('Ghép chuyến xe công theo lịch trực')]
  expect([...one].filter((print) => other.has(print)).length).toBeGreaterThan(3)
})

import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { compareRuns, type Finding, withoutExcluded } from './finding.ts'
import { type Conclusion, refuseConclusion, refuseExclusion } from './refuse-conclusion.ts'
import { refuseNoveltyCheck } from './refuse-check.ts'
import { defaultThresholds, thresholdsHold } from './thresholds.ts'

const [officer, author] = ['officer', 'author'] as PersonId[] as [PersonId, PersonId]
const open = { stage: 'submitted', accepted: false, authors: [author] } as const
const source = { found: true, passage: true, onlyInforms: false, earlier: true }
const reasons = 'Đã so với hồ sơ nêu trên, phần ghép chuyến giống từng câu.'

describe('an officer’s conclusion', () => {
  it.each<[string, Conclusion]>([
    ['"not duplicate" with reasons and no source', { verdict: 'not_duplicate', reasons, cited: [] }],
    ['"partly" with a source', { verdict: 'partly_improved', reasons, cited: [{ ...source, passage: false }] }],
    ['"duplicate" with an earlier source and a passage', { verdict: 'duplicate', reasons, cited: [source] }],
    ['"duplicate" where one of two sources was earlier', { verdict: 'duplicate', reasons, cited: [{ ...source, earlier: false }, source] }],
  ])('may be %s', (_what, conclusion) => {
    expect(refuseConclusion(open, officer, { sameText: true }, conclusion)).toBeUndefined()
  })
  it.each<[string, Partial<Conclusion>, string]>([
    ['without reasons', { reasons: 'Trùng' }, 'novelty.reasons_missing'],
    ['"duplicate" without a source', { cited: [] }, 'novelty.source_missing'],
    ['on a source the check did not find', { cited: [{ ...source, found: false }] }, 'novelty.source_missing'],
    ['"duplicate" without a passage', { cited: [{ ...source, passage: false }] }, 'novelty.passage_missing'],
    ['"duplicate" by another agency’s list alone', { cited: [{ ...source, onlyInforms: true }] }, 'novelty.only_informs'],
    ['"duplicate" of what came later', { cited: [{ ...source, earlier: false }] }, 'novelty.not_earlier'],
    ['"partly" of nothing', { verdict: 'partly_improved', cited: [] }, 'novelty.source_missing'],
  ])('is refused %s', (_what, change, code) => {
    expect(refuseConclusion(open, officer, { sameText: true }, { verdict: 'duplicate', reasons, cited: [source], ...change })).toEqual({ code })
  })
  it('needs a check, of the dossier as it now is', () => {
    expect(refuseConclusion(open, officer, undefined, { verdict: 'not_duplicate', reasons, cited: [] })).toEqual({ code: 'novelty.not_checked' })
    expect(refuseConclusion(open, officer, { sameText: false }, { verdict: 'not_duplicate', reasons, cited: [] })).toEqual({ code: 'novelty.check_is_old' })
  })
  it('is not the author’s, and not of a closed dossier', () => {
    expect(refuseConclusion(open, author, { sameText: true }, { verdict: 'not_duplicate', reasons, cited: [] })).toEqual({ code: 'intake.own_initiative' })
    expect(refuseConclusion({ ...open, stage: 'recognised' }, officer, { sameText: true }, { verdict: 'not_duplicate', reasons, cited: [] })).toMatchObject({ code: 'initiative.stage' })
    expect([refuseNoveltyCheck('recognised', [author], officer), refuseNoveltyCheck('draft', [], officer)?.code, refuseNoveltyCheck('submitted', [author], author)?.code]).toEqual([undefined, 'initiative.stage', 'intake.own_initiative'])
  })
})

describe('what is set aside', () => {
  const finding: Finding = {
    textId: 'a', shown: { sameWords: true, reworded: true, sameProblem: false }, sameProblem: { share: 0, title: 0, frame: null },
    sameWords: { share: 0.5, words: 50, passages: [{ mine: [0, 100], theirs: [0, 100], words: 40 }, { mine: [200, 240], theirs: [300, 340], words: 10 }] },
    reworded: { share: 0.3, whole: 0.2, sentences: [{ mine: [110, 150], theirs: [0, 10], likeness: 0.7, words: 10 }, { mine: [160, 190], theirs: [20, 30], likeness: 0.7, words: 20 }] },
  }
  const without = (...spans: (readonly [number, number] | null)[]) => withoutExcluded(finding, spans.map((span) => ({ textId: 'a', span })), 100, defaultThresholds)

  it('leaves the values without it', () => {
    expect(without([0, 100])).toMatchObject({ sameWords: { words: 10, share: 0.1 }, shown: { sameWords: false, reworded: true } })
    expect(without([110, 150])).toMatchObject({ reworded: { share: expect.closeTo(0.2, 9) }, sameWords: { words: 50 } })
    expect(without(null)).toBeUndefined()
    expect(withoutExcluded(finding, [{ textId: 'b', span: null }], 100, defaultThresholds)).toBe(finding)
  })
  it('has a reason, while the dossier is examined', () => {
    expect(refuseExclusion(open, officer, 'ngắn')).toEqual({ code: 'novelty.reason_missing' })
    expect(refuseExclusion(open, officer, 'Cùng một đề án')).toBeUndefined()
  })
  it('tells one check from another', () => {
    const other = { ...finding, textId: 'b' }
    expect(compareRuns([finding, other], [{ ...finding, sameWords: { ...finding.sameWords, words: 51 } }, { ...finding, textId: 'c' }]).map(({ textId, change }) => [textId, change])).toEqual([['a', 'changed'], ['c', 'came'], ['b', 'went']])
    expect(compareRuns([finding], [finding])).toEqual([])
  })
})

it.each([
  ['the defaults', {}, true],
  ['a share of nothing', { rewordedShare: 0 }, false],
  ['more than the whole', { wholeLikeness: 1.2 }, false],
  ['fewer words than a passage has', { sameWordsLeast: 7 }, false],
])('thresholds: %s', (_what, change, hold) => {
  expect(thresholdsHold({ ...defaultThresholds, ...change })).toBe(hold)
})

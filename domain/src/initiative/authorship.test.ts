import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { daNangEducation, nationalDefault } from '../regulation/shipped-packs.ts'
import { equalShares, refuseConfirmation, refuseLeavingOut, refuseShares, refuseUnconfirmed } from './authorship.ts'
import type { Author } from './dossier.ts'

const author = (name: string, share: number, confirmedShare: number | null = share): Author => ({ personId: name as PersonId, share, confirmedShare })
const national = nationalDefault.authorship
const daNang = daNangEducation.authorship

describe('shares of the authors (Điều 5 khoản 3 điểm b)', () => {
  it.each([
    ['one author with the whole', [author('lan', 10_000)], national],
    ['60 and 40 %', [author('lan', 6000), author('minh', 4000)], national],
    ['three thirds in hundredths of a percent', [author('lan', 3334), author('minh', 3333), author('quan', 3333)], daNang],
    ['30 % where 30 % is the least', [author('lan', 7000), author('minh', 3000)], daNang],
  ])('may be %s', (_what, authors, rules) => {
    expect(refuseShares(authors, rules)).toBeUndefined()
  })

  it.each([
    ['nobody', [], national, { code: 'authorship.nobody' }],
    ['95 % together', [author('lan', 5500), author('minh', 4000)], national, { code: 'authorship.sum', sum: 9500, basis: national.basis }],
    ['100,01 % together', [author('lan', 6001), author('minh', 4000)], national, { code: 'authorship.sum', sum: 10_001, basis: national.basis }],
    ['nothing for one', [author('lan', 10_000), author('minh', 0)], national, { code: 'authorship.share_not_positive', personId: 'minh', share: 0 }],
    ['half a hundredth', [author('lan', 9999.5), author('minh', 0.5)], national, { code: 'authorship.share_not_positive', personId: 'lan', share: 9999.5 }],
    ['one person twice', [author('lan', 5000), author('lan', 5000)], national, { code: 'authorship.twice', personId: 'lan' }],
    ['29,99 % where 30 % is the least', [author('lan', 7001), author('minh', 2999)], daNang, { code: 'authorship.share_below_least', personId: 'minh', share: 2999, least: 3000, basis: daNang.basis }],
    ['three authors where two are the most', equalShares(3).map((share, at) => author(`a${at}`, share)), { ...national, maxAuthors: 2 }, { code: 'authorship.too_many', max: 2, found: 3, basis: national.basis }],
  ])('may not be %s', (_what, authors, rules, refusal) => {
    expect(refuseShares(authors, rules)).toEqual(refusal)
  })

  it('split equally add up to the whole for any number of authors', () => {
    expect(equalShares(3)).toEqual([3334, 3333, 3333])
    for (let count = 1; count <= 20; count += 1) expect(equalShares(count).reduce((sum, share) => sum + share, 0)).toBe(10_000)
  })
})

describe('confirming a share', () => {
  it('is wanted from every author, for the share that stands now', () => {
    expect(refuseUnconfirmed([author('lan', 6000), author('minh', 4000)])).toBeUndefined()
    expect(refuseUnconfirmed([author('lan', 6000, 5000), author('minh', 4000, null)])).toEqual({ code: 'authorship.unconfirmed', people: ['lan', 'minh'] })
  })

  it('is each author’s own, and for the figure they saw', () => {
    const authors = [author('lan', 6000), author('minh', 4000)]
    expect(refuseConfirmation(authors, 'minh' as PersonId, 4000)).toBeUndefined()
    expect(refuseConfirmation(authors, 'minh' as PersonId, 5000)).toEqual({ code: 'authorship.share_changed', share: 4000 })
    expect(refuseConfirmation(authors, 'quan' as PersonId, 4000)).toEqual({ code: 'authorship.not_an_author' })
  })
})

it('a list of authors is saved only by somebody who is on it', () => {
  expect(refuseLeavingOut([author('lan', 10_000)], 'lan' as PersonId)).toBeUndefined()
  expect(refuseLeavingOut([author('lan', 10_000)], 'minh' as PersonId)).toEqual({ code: 'authorship.leaves_you_out' })
})

import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { checkPack } from './check-pack.ts'
import type { RegulationPack } from './pack.ts'
import { evidences } from './basis.ts'
import { daNangEducation, nationalDefault, shippedPacks } from './shipped-packs.ts'

const changed = (change: Partial<RegulationPack>): RegulationPack => ({ ...nationalDefault, ...change })
const { voting, terms, sections, authorship, solutionKinds } = nationalDefault

describe('the packs that ship', () => {
  it.each(shippedPacks.map((pack) => [pack.code, pack] as const))('%s holds no contradiction', (_code, pack) => {
    expect(checkPack(pack)).toEqual([])
  })

  it('decides by two thirds of the appointed members and has no scale of its own (Thông tư 18/2013, Điều 8)', () => {
    expect(nationalDefault.scale).toBeNull()
    expect(voting).toMatchObject({ threshold: { num: 2, den: 3 }, denominator: 'appointed' })
  })

  it('keeps the terms of Điều 5 to 7: a year to file, a month to examine, a month to complete, three months to decide', () => {
    expect([terms.filing, terms.examine, terms.complete, terms.decide].map(({ count, unit }) => `${count} ${unit}`)).toEqual(['1 years', '1 months', '1 months', '3 months'])
  })

  it('keeps the 40/30/30 scale and the least share of 30 % of Đà Nẵng', () => {
    expect(daNangEducation.scale?.criteria.map(({ max }) => max)).toEqual([40, 30, 30])
    expect(daNangEducation.authorship.minShare).toBe(3000)
  })

  it('says for every rule how well it is known', () => {
    const found = [...JSON.stringify(shippedPacks).matchAll(/"evidence":"([^"]*)"/g)].map(([, label]) => label)
    expect(found.length).toBeGreaterThan(60)
    expect(found.filter((label) => !(evidences as readonly string[]).includes(label!))).toEqual([])
  })

  it('is written in composed Vietnamese letters', () => {
    const text = JSON.stringify(shippedPacks)
    expect(text).toBe(text.normalize('NFC'))
  })
})

it.each([true, false])('may name the secret ballot as the usual way, or as the only one', (modeIsFree) => {
  expect(checkPack(changed({ voting: { ...voting, mode: 'secret', modeIsFree, secondVote: 'once' } }))).toEqual([])
})

describe('a contradiction is found where it stands', () => {
  it.each([
    ['a threshold above the whole', changed({ voting: { ...voting, threshold: { num: 3, den: 2 } } }), { path: 'voting.threshold', code: 'threshold_out_of_range', found: '3/2' }],
    ['a quorum of nobody', changed({ voting: { ...voting, quorum: { num: 0, den: 3, of: 'appointed' } } }), { path: 'voting.quorum', code: 'threshold_out_of_range', found: '0/3' }],
    ['a term of no length', changed({ terms: { ...terms, decide: { ...terms.decide, count: 0 } } }), { path: 'terms.decide.count', code: 'not_positive', found: 0 }],
    ['a section that cannot be filled', changed({ sections: [{ ...sections[0]!, minChars: 10, maxChars: 5 }] }), { path: 'sections[0]', code: 'min_above_max', wanted: 5, found: 10 }],
    ['a section twice', changed({ sections: [sections[0]!, sections[0]!] }), { path: 'sections', code: 'duplicate_code', found: 'known_solution' }],
    ['four authors of at least 30 %', changed({ authorship: { ...authorship, minShare: 3000, maxAuthors: 4 } }), { path: 'authorship.minShare', code: 'shares_impossible', wanted: 10000, found: 12000 }],
    ['no author at all', changed({ authorship: { ...authorship, maxAuthors: 0 } }), { path: 'authorship.maxAuthors', code: 'not_positive', found: 0 }],
    ['a kind of solution left out', changed({ solutionKinds: solutionKinds.slice(1) }), { path: 'solutionKinds', code: 'list_incomplete', wanted: 'technical' }],
    ['three tests of novelty', changed({ noveltyTests: nationalDefault.noveltyTests.slice(1) }), { path: 'noveltyTests', code: 'not_four_tests', wanted: 4, found: 3 }],
    ['an end before the beginning', changed({ validFrom: day('2026-01-01'), validTo: day('2025-12-31') }), { path: 'validTo', code: 'validity_reversed', wanted: '2026-01-01', found: '2025-12-31' }],
    ['a report due on 31 November', changed({ annualReport: { ...nationalDefault.annualReport, month: 11, day: 31 } }), { path: 'annualReport', code: 'no_such_day', found: '2027-11-31' }],
    ['no reason for a refusal', changed({ refusalReasons: [] }), { path: 'refusalReasons', code: 'list_incomplete', wanted: 1, found: 0 }],
    ['a council without a chair', changed({ council: { ...nationalDefault.council, required: [] } }), { path: 'council.required', code: 'list_incomplete', wanted: 'chair' }],
  ] as const)('%s', (_what, pack, problem) => {
    expect(checkPack(pack)).toEqual([problem])
  })
})

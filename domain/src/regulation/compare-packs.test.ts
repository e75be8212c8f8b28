import { describe, expect, it } from 'vitest'
import { comparePacks } from './compare-packs.ts'
import type { RegulationPack } from './pack.ts'
import { daNangEducation, nationalDefault } from './shipped-packs.ts'

const { terms, voting, conditions, sections, authorship, annualReport, council } = nationalDefault
const scale = daNangEducation.scale!
const changesTo = (change: Partial<RegulationPack>, from: RegulationPack = nationalDefault) => comparePacks(from, { ...from, ...change })

describe('what changes from one regulation to another', () => {
  it('is nothing when only the order of keys differs, as it does when a pack comes back from the database', () => {
    const turned = JSON.parse(JSON.stringify(nationalDefault), (_key, value: unknown) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toReversed()) : value)) as RegulationPack
    expect(comparePacks(nationalDefault, turned)).toEqual([])
  })

  it.each([
    ['a term, whole', { terms: { ...terms, decide: { ...terms.decide, unit: 'days', count: 45 } } }, { path: 'terms.decide.length', kind: 'changed', from: { unit: 'months', count: 3 }, to: { unit: 'days', count: 45 } }],
    ['a threshold, as an exact share', { voting: { ...voting, threshold: { num: 7, den: 10 } } }, { path: 'voting.threshold', kind: 'changed', from: { num: 2, den: 3 }, to: { num: 7, den: 10 } }],
    ['where a rule stands', { benefit: { ...nationalDefault.benefit, basis: { paper: 'A', article: 'B', evidence: 'fact' } } }, { path: 'benefit.basis', kind: 'changed' }],
    ['the words of a condition, by its code', { conditions: [{ ...conditions[0]!, label: 'Có tính mới' }, ...conditions.slice(1)] }, { path: `conditions[${conditions[0]!.code}].label`, name: 'Có tính mới', kind: 'changed', to: 'Có tính mới' }],
    ['a condition left out', { conditions: conditions.slice(1) }, { path: `conditions[${conditions[0]!.code}]`, name: conditions[0]!.label, kind: 'removed', from: conditions[0], to: null }],
    ['a section that is new', { sections: [...sections, { ...sections[0]!, key: 'more', label: 'Thêm' }] }, { path: 'sections[more]', name: 'Thêm', kind: 'added', from: null }],
    ['the order of sections', { sections: sections.toReversed() }, { path: 'sections', kind: 'moved', from: sections.map(({ label }) => label), to: sections.map(({ label }) => label).toReversed() }],
    ['the most authors', { authorship: { ...authorship, maxAuthors: 3 } }, { path: 'authorship.maxAuthors', kind: 'changed', from: null, to: 3 }],
    ['the day of the report', { annualReport: { ...annualReport, day: 30, month: 11 } }, { path: 'annualReport.date', kind: 'changed', from: { month: 12, day: 15 }, to: { month: 11, day: 30 } }],
    ['a seat of the council', { council: { ...council, required: council.required.slice(0, -1) } }, { path: `council.required[${council.required.at(-1)!.seat}]`, kind: 'removed' }],
    ['a scale where there was none', { scale }, { path: 'scale', kind: 'changed', from: null, to: scale }],
  ] as const)('%s', (_what, change, found) => {
    const changes = changesTo(change as Partial<RegulationPack>)
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject(found)
  })

  it('inside a scale: a criterion by its code, its levels together, a grade by its label', () => {
    const [first, ...rest] = scale.criteria
    const to = { ...scale, criteria: [{ ...first!, min: 12, levels: first!.levels.slice(1) }, ...rest], classes: scale.classes.map((one) => (one.label === 'A' ? { ...one, totalFrom: 90 } : one)) }
    expect(changesTo({ scale: to }, daNangEducation).map(({ path, from, to: into }) => [path, from, into])).toEqual([
      ['scale.criteria[novelty].min', 10, 12], ['scale.criteria[novelty].levels', first!.levels, first!.levels.slice(1)], ['scale.classes[A].totalFrom', 85, 90],
    ])
  })

  it('is told of no code and no days: those name the version', () => {
    expect(changesTo({ code: 'other', validFrom: '2030-01-01' as RegulationPack['validFrom'] })).toEqual([])
  })
})

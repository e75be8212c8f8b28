import { describe, expect, it } from 'vitest'
import { changeNumbersAndNames } from './edits/change-numbers-and-names.ts'
import { shuffleAllWords, shuffleSentences } from './edits/shuffle.ts'
import { fieldKeys, lexicons } from './fields.ts'
import { rulesOf, sentenceForms } from './field-grammar.ts'
import { generateDossier } from './generate-dossier.ts'
import { labelledPairs, type PairKind, pairKinds, pairSeed, unrelatedPair } from './labelled-pairs.ts'
import { entriesOf } from './lexicon/field-lexicon.ts'
import { synonymGroups } from './lexicon/synonym-groups.ts'
import { bareSyllables, measureOverlap } from './measure-overlap.ts'
import { sections, syllablesOf } from './specimen.ts'
import { templateFamily } from './template-family.ts'

const seeds = Array.from({ length: 300 }, (_, i) => i)
const wholeText = (seed: number) => Object.values(generateDossier(seed)).join('\n')

describe('a dossier', () => {
  it('is the same for the same seed and another for another', () => {
    const first = generateDossier(7)
    generateDossier(8)
    expect(generateDossier(7)).toEqual(first)
    expect(new Set(seeds.map(wholeText)).size).toBe(seeds.length)
  })

  it('is written in NFC, without leftovers of templates or doubled blanks', () => {
    const texts = seeds.map(wholeText)
    expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([])
    expect(texts.flatMap((text) => text.match(/.{0,20}(?:[{}[\]|<>⟨⟩]| {2}| [,.;:]|\.\.|undefined).{0,20}/g) ?? [])).toEqual([])
  })

  it('has about the syllables asked for, and a title of 12 to 35', () => {
    for (const asked of [300, 900, 1800])
      for (const seed of seeds.slice(0, 60)) {
        const { title, ...body } = generateDossier(seed, { syllables: asked })
        const length = syllablesOf(title).length + sections.flatMap((section) => syllablesOf(body[section])).length
        expect(Math.abs(length - asked)).toBeLessThan(100)
        expect(syllablesOf(title).length).toBeGreaterThanOrEqual(12)
        expect(syllablesOf(title).length).toBeLessThanOrEqual(35)
      }
  })

  it('is written in paragraphs of sentences that end in periods', () => {
    for (const seed of seeds)
      for (const section of sections) {
        const [first, ...others] = generateDossier(seed)[section].split('\n')
        for (const line of others) expect(line).toMatch(/^[\p{Lu}\d].*\.$/u)
        expect(first).toMatch(/^[\p{Lu}\d]/u)
      }
  })

  it('draws on more than 1,800 syllables', () => {
    const words = new Set(Array.from({ length: 1200 }, (_, seed) => bareSyllables(generateDossier(seed))).flat().filter((word) => !/\d/.test(word)))
    expect(words.size).toBeGreaterThan(1800)
  })
})

describe('the lexicon', () => {
  const least = { object: 30, verb: 25, actor: 20, place: 20, fault: 24, cause: 20, measure: 25, quality: 18, gain: 18, toolName: 16 }

  it('has at least twelve fields, and enough words in each', () => {
    expect(fieldKeys.length).toBeGreaterThanOrEqual(12)
    const short = fieldKeys.flatMap((field) => Object.entries(least).flatMap(([slot, count]) => {
      const words = entriesOf(lexicons[field][slot as keyof typeof least])
      return new Set(words).size < count || new Set(words).size < words.length ? [`${field}.${slot}: ${new Set(words).size} of ${words.length}`] : []
    }))
    expect(short).toEqual([])
  })

  it('has 150 sentence forms and 150 groups of synonyms', () => {
    expect(Object.values(sentenceForms).flat().length).toBeGreaterThanOrEqual(150)
    expect(synonymGroups.length).toBeGreaterThanOrEqual(150)
    expect(rulesOf('farming').titles!.length).toBeGreaterThanOrEqual(15)
  })

  it('reaches every field', () => {
    const objects = new Map(fieldKeys.map((field) => [field, entriesOf(lexicons[field].object)]))
    for (const field of fieldKeys) expect(objects.get(field)!.some((object) => JSON.stringify(generateDossier(3, { field })).includes(object))).toBe(true)
    const texts = seeds.slice(0, 150).map(wholeText)
    for (const field of fieldKeys) expect(texts.some((text) => entriesOf(lexicons[field].toolName).some((tool) => text.includes(tool)))).toBe(true)
  })
})

describe('labelled pairs', () => {
  const pairs = (['development', 'test'] as const).flatMap((half) => [...labelledPairs(half, 14)].map((pair) => ({ half, ...pair, ...measureOverlap(pair.suspect, pair.source) })))
  const coverages = (kind: PairKind) => pairs.filter((pair) => pair.kind === kind).map(({ coverage }) => coverage)
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length

  it.each([10, 20, 30, 50, 70, 90] as const)('copies %i percent of the suspect', (share) => {
    expect(mean(coverages(`copy-${share}`)) * 100).toBeGreaterThan(share - 2)
    expect(mean(coverages(`copy-${share}`)) * 100).toBeLessThan(share + 2)
    for (const coverage of coverages(`copy-${share}`)) expect(Math.abs(coverage * 100 - share)).toBeLessThan(6)
  })

  it('says what is related, and how much is copied', () => {
    expect(pairs.filter(({ related }) => !related).every(({ kind }) => kind === 'unrelated' || kind === 'template-family')).toBe(true)
    expect(pairs.filter(({ share }) => share !== undefined).every(({ kind }) => kind.startsWith('copy-') || kind === 'small-edits')).toBe(true)
    expect(new Set(pairs.map(({ kind }) => kind)).size).toBe(pairKinds.length)
  })

  it('leaves of each edit what it should', () => {
    expect(mean(coverages('shuffled-sentences'))).toBeGreaterThan(0.95)
    expect(mean(coverages('numbers-names'))).toBeGreaterThan(0.7)
    expect(mean(coverages('numbers-names'))).toBeLessThan(0.95)
    expect(mean(coverages('synonyms'))).toBeLessThan(0.9)
    expect(mean(coverages('paraphrase'))).toBeLessThan(mean(coverages('synonyms')))
    expect(mean(coverages('shuffled-words'))).toBeLessThan(0.05)
    expect(mean(coverages('shuffled-replaced'))).toBeLessThan(0.05)
    expect(mean(coverages('unrelated'))).toBeLessThan(0.02)
    expect(mean(coverages('template-family'))).toBeLessThan(0.1)
  })

  it('keeps the halves apart', () => {
    const seedsOf = (half: 'development' | 'test') => pairKinds.flatMap((_, kind) => seeds.map((i) => pairSeed(half, kind, i)))
    expect(new Set([...seedsOf('development'), ...seedsOf('test')]).size).toBe(2 * pairKinds.length * seeds.length)
    const causes = entriesOf(lexicons.farming.cause)
    const said = (half: 'development' | 'test') => {
      const text = seeds.slice(0, 60).map((seed) => JSON.stringify(generateDossier(seed, { field: 'farming', half })).toLowerCase()).join()
      return new Set(causes.filter((cause) => text.includes(cause)))
    }
    expect([...said('development')].filter((cause) => said('test').has(cause)).length).toBeLessThanOrEqual(causes.length / 5)
  })

  it('is the same every time', () => {
    expect([...labelledPairs('test', 1)]).toEqual([...labelledPairs('test', 1)])
  })
})

describe('edits', () => {
  it('keep the words when they only change the order', () => {
    const source = generateDossier(11)
    const words = (specimen: typeof source) => bareSyllables(specimen).map((word) => word.replace(/[.,;:]/g, '')).sort()
    expect(words(shuffleSentences(source, 1))).toEqual(words(source))
    expect(words(shuffleAllWords(source, 1))).toEqual(words(source))
  })

  it('change every number but keep its form', () => {
    const source = generateDossier(12)
    const numbers = (text: string) => text.replace(/^.*[^.]\n/, '').match(/\d[\d.,/]*/g) ?? []
    const before = numbers(source.effect)
    const after = numbers(changeNumbersAndNames(source, 1).effect)
    expect(after.map((n) => n.replace(/\d/g, '0'))).toEqual(before.map((n) => n.replace(/\d/g, '0')))
    expect(after.filter((number, i) => number === before[i])).toEqual([])
  })

  it('give a family one title but for the tool', () => {
    const family = templateFamily(5, 4)
    const frames = new Set(family.map(({ title }) => `${title.split(' ')[0]} … ${title.split(' trong ').slice(1).join(' trong ')}`))
    expect(new Set(family.map(({ title }) => title)).size).toBe(4)
    expect(frames.size).toBe(1)
  })
})

it('lets unrelated dossiers of a field share little', () => {
  const overlaps = seeds.map((seed) => measureOverlap(...unrelatedPair(seed)))
  expect(overlaps.filter(({ passages }) => passages >= 2).length / overlaps.length).toBeLessThan(0.1)
  expect(overlaps.reduce((sum, { coverage }) => sum + coverage, 0) / overlaps.length).toBeLessThan(0.02)
})

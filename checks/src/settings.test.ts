import { usualLevels } from '@sangkien/domain/nomination/usual-levels'
import { usualProcess } from '@sangkien/domain/process/step'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import type { Scale } from '@sangkien/domain/scoring/scale'
import { day } from '@sangkien/domain/time/day'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isTest, root, type Source, sources } from './sources.ts'

/** What takes a regulation in, checks it or shows it whole: reading a setting there obeys nothing. */
const onlyHandles = /^domain\/src\/regulation\/(pack|read-pack|check-pack|compare-packs|shipped-packs)\.ts$|^domain\/src\/scoring\/(scale|check-scale|check-classes|check-public-vote)\.ts$|^domain\/src\/number\/check-share\.ts$|^web\/src\/pages\/regulation\/|^web\/src\/say\/(scale|pack-problem|pack-path|pack-value)\.ts$/

const production = sources('{domain,documents,server}/src/**/*.ts', 'web/src/**/*.{ts,tsx}').filter((file) => !isTest(file))
const obeying = production.filter(({ path }) => !onlyHandles.test(path) && !path.startsWith('server/src/demo/')).map(withoutComments)

/** Settings nothing computes with, each with the reason why it is kept. May only shrink: one that is read is taken off. */
const keptUnread: Readonly<Record<string, string>> = {
  'scale.largestSpread.then': 'there is one way to answer a spread; the word keeps the file readable and has room for a second way',
}

/** A pack in which nothing is left out, so that every setting of the types is walked over. */
const whole: RegulationPack = {
  ...daNangEducation, rounds: [{ label: 'Đợt 1', month: 5, day: 30 }], steps: usualProcess(true), levels: usualLevels,
  benefit: { ...daNangEducation.benefit, hourlyCosts: [{ code: 'expert', label: 'Chuyên viên', amount: 62_000, basis: daNangEducation.benefit.basis }] },
  remuneration: { rate: { num: 7, den: 100 }, wages: 5, monthlyWage: [{ from: day('2026-07-01'), amount: 2_530_000 }], years: 3, basis: daNangEducation.scale!.basis },
  scale: {
    ...daNangEducation.scale!, largestSpread: { points: 20, then: 'discuss_again' }, publicVote: { max: 20, voters: 'staff', choices: 3, formula: 'share_of_highest', ties: 'equal', basis: daNangEducation.scale!.basis }, sheetCode: 'BM.01',
    pass: { totalFrom: 50, eachCriterionFrom: 10, passingSheets: { num: 1, den: 2 }, passingMembers: { num: 1, den: 2 } },
  } satisfies Scale,
}

interface Setting { readonly path: string; readonly key: string; readonly parent: string }

/** What many settings are made of is walked over once. `evidence` of a basis is left out: it is for people. Legal bases are entries of the register, named by code. */
const shared: readonly Setting[] = ([['basis', ['paper', 'article']], ['term', ['unit', 'count', 'basis']], ['threshold', ['num', 'den']]] as const)
  .flatMap(([parent, keys]) => keys.map((key) => ({ path: `${parent}: ${key}`, key, parent })))
const isShared = (key: string): boolean => ['paper', 'article', 'evidence', 'unit', 'count', 'num', 'den'].includes(key)

/** Every key of a regulation, once: lists as `[]`, conditions of grades without their criteria. */
function settingsOf(value: unknown, parent = '', path = ''): Setting[] {
  if (Array.isArray(value)) return settingsOf(value[0] ?? {}, parent, `${path}[]`)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).filter(([key]) => !isShared(key)).flatMap(([key, inner]) => {
    const own = { path: path === '' ? key : `${path}.${key}`, key, parent }
    return key === 'criterionFrom' ? [own] : [own, ...settingsOf(inner, key, own.path)]
  })
}

/** `criteria` and `criterion`, `terms` and `Term` are one word to look for. */
const stemOf = (word: string): string => word.replace(/(?:es|a|s)$/, '')

/** A key is read where a file that speaks of what it belongs to takes it off an object: `.key`, `{ key }`, `'key'`. */
function isRead({ key, parent }: Setting, files: readonly Source[]): boolean {
  const taken = new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*(?=[,}:=])|'${key}'`)
  const about = new RegExp(stemOf(parent), 'i')
  return files.some(({ text }) => taken.test(text) && about.test(text))
}

function withoutComments({ path, text }: Source): Source {
  return { path, text: text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '') }
}

describe('every setting is obeyed by something', () => {
  const settings = [...settingsOf(whole), ...shared]

  it('walks over the whole of a regulation', () => {
    expect(settings.length).toBeGreaterThan(90)
    expect(settingsOf(nationalDefault).every(({ path }) => settings.some((one) => one.path === path))).toBe(true)
    for (const path of ['voting.modeIsFree', 'terms.complaint', 'term: count', 'scale.largestSpread.points', 'voting.quorumBasis', 'scale.pass.passingMembers', 'scale.criteria[].levels[].from', 'legalBases', 'declineReasons', 'authorship.minShare'])
      expect(settings.map((one) => one.path)).toContain(path)
  })

  it('in a regulation', () => {
    expect(settings.filter((one) => !Object.hasOwn(keptUnread, one.path) && !isRead(one, obeying)).map(({ path }) => path)).toEqual([])
  })

  it('but for what is excused, and an excuse that is no longer needed goes', () => {
    expect(Object.keys(keptUnread).filter((path) => !settings.some((one) => one.path === path && !isRead(one, obeying)))).toEqual([])
  })

  it('of an agency: each column that holds one, and each word in its settings', () => {
    const [, columns = ''] = /^ {2}organisation: \{\n([\s\S]*?)^ {2}\}/m.exec(readFileSync(`${root}/server/src/schema.gen.ts`, 'utf8')) ?? []
    const none = new Set(['id', 'code', 'created_at', 'version', 'settings', 'is_demo']) // what names, dates and guards the row, and the words walked over below
    const kept = [...columns.matchAll(/^ {4}(\w+):/gm)].map(([, name]) => name!).filter((name) => !none.has(name))
    const settles = ({ path }: Source) => path.startsWith('server/src/organisation/') || path.startsWith('server/src/demo/')
    const files = production.filter((file) => file.path.startsWith('server/src/') && !settles(file)).map(withoutComments)
    expect(kept).toContain('head_title')
    expect(kept.filter((name) => !files.some(({ text }) => new RegExp(`['.]${name}\\b`).test(text)))).toEqual([])

    const words = new Set(production.filter(settles).flatMap(({ text }) => [...text.matchAll(/settings \|\| jsonb_build_object\('(\w+)'/g)].map(([, word]) => word!)))
    expect([...words]).toContain('libraryPublic')
    expect([...words].filter((word) => !files.some(({ text }) => text.includes(`settings ->> '${word}'`)))).toEqual([])
  })
})

describe('a reader is known by what it reads', () => {
  const setting: Setting = { path: 'voting.modeIsFree', key: 'modeIsFree', parent: 'voting' }
  const file = (text: string): Source[] => [withoutComments({ path: 'x.ts', text })]
  it.each([
    ['taken off an object', 'if (pack.voting.modeIsFree) sit()', true],
    ['taken apart', 'const f = ({ mode, modeIsFree }: Voting) => modeIsFree', true],
    ['only spoken of', '// voting.modeIsFree is for later', false],
    ['of something else', 'const free = order.modeIsFree', false],
    ['not there', 'const { threshold } = voting', false],
  ])('%s', (_how, text, found) => {
    expect(isRead(setting, file(text))).toBe(found)
  })
})

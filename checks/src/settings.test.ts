import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Setting, settingsOf, wholePack } from '../../server/test/whole-pack.ts'
import { isTest, root, type Source, sources } from './sources.ts'

/** What takes a regulation in, checks it or shows it whole: reading a setting there obeys nothing. */
const onlyHandles = /^domain\/src\/regulation\/(pack|read-pack|check-pack|compare-packs|shipped-packs)\.ts$|^domain\/src\/scoring\/(scale|check-scale|check-classes|check-public-vote)\.ts$|^domain\/src\/number\/check-share\.ts$|^web\/src\/pages\/regulation\/|^web\/src\/say\/(scale|pack-problem|pack-path|pack-value)\.ts$/

const production = sources('{domain,documents,server}/src/**/*.ts', 'web/src/**/*.{ts,tsx}').filter((file) => !isTest(file))
const obeying = production.filter(({ path }) => !onlyHandles.test(path) && !path.startsWith('server/src/demo/')).map(withoutComments)

/** Settings nothing computes with, each with the reason why it is kept. May only shrink: one that is read is taken off. */
const keptUnread: Readonly<Record<string, string>> = {
  'scale.largestSpread.then': 'there is one way to answer a spread; the word keeps the file readable and has room for a second way',
}

/** What many settings are made of is walked over once. `evidence` of a basis is left out: it is for people. Legal bases are entries of the register, named by code. */
const shared: readonly Setting[] = ([['basis', ['paper', 'article']], ['term', ['unit', 'count', 'basis']], ['threshold', ['num', 'den']]] as const)
  .flatMap(([parent, keys]) => keys.map((key) => ({ path: `${parent}: ${key}`, key, parent })))

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
  const settings = [...settingsOf(wholePack), ...shared]

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

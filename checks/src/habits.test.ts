import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isTest, type Source, sources } from './sources.ts'

const all = sources('{domain,contract,documents,server,web,checks,e2e,bench}/{src,test}/**/*.{ts,tsx}')
const paths = (files: readonly Source[]) => files.map((file) => file.path)

// Written in two halves, so that this file is not its own first offender.
const pattern = (...halves: readonly string[]) => new RegExp(halves.join(''))

it('asks for the time rather than reading it: no clock, no chance and no outside world in the domain', () => {
  const domain = sources('domain/src/**/*.ts').filter((file) => !isTest(file))
  expect(domain.length).toBeGreaterThan(0)
  const hidden = /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b|\bgetRandomValues\b|\bprocess\.|\bfetch\(|\bconsole\./
  expect(paths(domain.filter((file) => hidden.test(file.text)))).toEqual([])
})

describe('every file', () => {
  it('says itself what it is: no barrel, no drawer for odds and ends', () => {
    const onlyPassesOn = ({ text }: Source) => {
      const code = text.replace(/\/\*[\s\S]*?\*\//g, '').split('\n').filter((line) => line.trim() && !line.trim().startsWith('//'))
      return code.length > 0 && code.every((line) => /^export (type )?(\*|\{[^}]*\}).* from '/.test(line))
    }
    expect(paths(all.filter((file) => /^index\.tsx?$/.test(basename(file.path)) || onlyPassesOn(file)))).toEqual([])
    expect(paths(all.filter((file) => /\/(utils?|common|helpers?|misc)(\/|\.tsx?$)/.test(file.path)))).toEqual([])
  })

  it('can be read at a sitting: 300 lines at most', () => {
    expect(all.filter((file) => file.text.split('\n').length > 301).map((file) => `${file.path}: ${file.text.split('\n').length}`)).toEqual([])
  })

  it('tests real things: no module is mocked', () => {
    expect(paths(all.filter((file) => pattern('\\bvi\\.(do)?M', 'ock\\b|\\bvi\\.m', 'ock\\b|\\bvi\\.hoi', 'sted\\b').test(file.text)))).toEqual([])
  })

  it('silences neither the compiler nor the linter', () => {
    expect(paths(all.filter((file) => pattern('@ts-(ign', 'ore|expect-er', 'ror|noch', 'eck)|(ox|es)lint-dis', 'able').test(file.text)))).toEqual([])
  })

  it('skips no test and singles none out', () => {
    expect(paths(all.filter((file) => isTest(file) && pattern('\\b(it|test|describe)\\.(on', 'ly|sk', 'ip|to', 'do)\\b').test(file.text)))).toEqual([])
  })

  it('lets no test depend on where it runs, but for starting PostgreSQL, which is otherwise for root and for others', () => {
    expect(paths(all.filter((file) => isTest(file) && pattern('\\.(skip', 'If|run', 'If)\\b|\\b(context|ctx)\\.sk', 'ip\\b').test(file.text)))).toEqual(['server/src/postgres/start-postgres.test.ts'])
  })

  it('writes Vietnamese with composed letters', () => {
    expect(paths(all.filter((file) => file.text !== file.text.normalize('NFC')))).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, isTest, root, sources } from './sources.ts'

/** Who may import whom, and who may touch the machine. The whole architecture, in one table; packages are those of each part's package.json. */
const mayImport: Record<string, { parts: readonly string[]; machine: boolean }> = {
  domain: { parts: [], machine: false },
  contract: { parts: ['domain'], machine: false },
  documents: { parts: ['domain'], machine: true },
  server: { parts: ['domain', 'contract', 'documents'], machine: true },
  web: { parts: ['domain', 'contract'], machine: false },
  checks: { parts: ['domain', 'contract', 'server'], machine: true },
  e2e: { parts: ['domain', 'contract', 'server'], machine: true },
  bench: { parts: ['domain', 'contract', 'server'], machine: true },
}

/** Parts that are nothing but tests and what tests stand on. */
const provers = ['checks', 'e2e', 'bench']

interface Manifest { dependencies?: Record<string, string>; devDependencies?: Record<string, string> }

const packageOf = (from: string): string => from.split('/').slice(0, from.startsWith('@') ? 2 : 1).join('/')

/** What keeps `path`, a file of `part`, from importing `from`; undefined when nothing does. */
function objection(part: string, path: string, from: string, forTests: boolean): string | undefined {
  const { parts, machine } = mayImport[part]!
  if (from.startsWith('.')) return normalize(join(path, '..', from)).startsWith(`${part}/`) || forTests ? undefined : 'leaves its part'
  if (from.startsWith('node:')) return machine || forTests ? undefined : 'touches the machine'
  const ours = /^@sangkien\/([^/]+)/.exec(from)?.[1]
  if (ours) return parts.includes(ours) ? undefined : `may not know ${ours}`
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(`${root}/${part}/package.json`, 'utf8')) as Manifest
  if (packageOf(from) in dependencies || (forTests && (packageOf(from) in devDependencies || packageOf(from) === 'vitest'))) return undefined
  return `is not in ${part}/package.json`
}

describe.each(Object.keys(mayImport))('%s', (part) => {
  it('imports only what it may', () => {
    const found = sources(`${part}/src/**/*.{ts,tsx}`).flatMap((file) => importsOf(file.text).map((from) => {
      const why = objection(part, file.path, from, isTest(file) || provers.includes(part))
      return why && `${file.path} → ${from}: ${why}`
    })).filter(Boolean)
    expect(found).toEqual([])
  })
})

it('keeps the plain building blocks of the pages free of everything ours', () => {
  const files = sources('web/src/ui/**/*.{ts,tsx}').filter((file) => !isTest(file))
  expect(files.length).toBeGreaterThan(0)
  const ours = (path: string, from: string) => from.startsWith('@sangkien/') || (from.startsWith('.') && !normalize(join(path, '..', from)).startsWith('web/src/ui/'))
  expect(files.flatMap(({ path, text }) => importsOf(text).filter((from) => ours(path, from)).map((from) => `${path} → ${from}`))).toEqual([])
})

describe('the check itself', () => {
  it('sees every way of importing', () => {
    expect(importsOf(`import a from './a.ts'\nimport type {\n  B,\n} from './b.ts'\nimport './c.css'\nexport { d } from "e"\nexport { f } from './f.ts'\nconst h = await import('./h.ts')\nconst said = 'from'`))
      .toEqual(['./a.ts', './b.ts', './c.css', './f.ts', './h.ts'])
  })

  it.each([
    ['domain', 'zod'], ['domain', 'node:fs'], ['domain', '@sangkien/contract/endpoint'], ['contract', '@sangkien/server/db'], ['documents', '@sangkien/contract/scoring'],
    ['web', 'node:path'], ['web', '@sangkien/server/db'], ['web', 'kysely'], ['server', '@sangkien/web/main'], ['server', '../../web/src/main.tsx'], ['server', 'react'],
  ])('keeps %s from importing %s', (part, from) => {
    expect(objection(part, `${part}/src/a.ts`, from, false)).toBeDefined()
  })
})

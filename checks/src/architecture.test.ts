import { readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, isTest, root, sources } from './sources.ts'

interface Part { readonly parts: readonly string[]; readonly machine: boolean; readonly packages: readonly string[]; /** for its tests alone */ readonly inTests?: readonly string[] }

/** Who may import whom, who may touch the machine, and which packages each part stands on. The whole architecture, in one table: a new package is a new line here. */
const mayImport: Record<string, Part> = {
  domain: { parts: [], machine: false, packages: [] },
  contract: { parts: ['domain'], machine: false, packages: ['zod'] },
  documents: {
    parts: ['domain'], machine: true, inTests: ['@signpdf/signer-p12', '@signpdf/signpdf'],
    packages: ['@cantoo/pdf-lib', '@expo-google-fonts/tinos', '@matbee/libreoffice-converter', '@napi-rs/canvas', '@protobi/exceljs', '@tesseract.js-data/vie', '@xmldom/xmldom', 'asn1js', 'docx', 'docxtemplater', 'fontkit', 'node-forge', 'pdfjs-dist', 'pizzip', 'pkijs', 'qrcode', 'saxes', 'tesseract.js', 'yazl'],
  },
  server: {
    parts: ['domain', 'contract', 'documents'], machine: true, inTests: ['@cloudflare/blindrsa-ts', 'smtp-server'],
    packages: ['@fastify/compress', '@fastify/cookie', '@fastify/helmet', '@fastify/multipart', '@fastify/rate-limit', '@fastify/static', '@node-rs/argon2', 'diff', 'fastify', 'file-type', 'kysely', 'nodemailer', 'otpauth', 'pg', 'sharp', 'uuidv7', 'zod'],
  },
  web: {
    parts: ['domain', 'contract'], machine: false,
    packages: ['@cloudflare/blindrsa-ts', '@fontsource/be-vietnam-pro', '@tanstack/react-query', '@tanstack/react-router', '@tiptap/core', '@tiptap/extension-table', '@tiptap/pm', '@tiptap/react', '@tiptap/starter-kit', 'diff', 'lucide-react', 'react', 'react-dom'],
  },
  checks: { parts: ['domain', 'contract', 'server'], machine: true, packages: ['pg', 'zod'] },
  e2e: { parts: ['domain', 'contract', 'server'], machine: true, packages: ['@axe-core/playwright', 'playwright-core'] },
  bench: { parts: ['domain', 'contract', 'documents', 'server'], machine: true, packages: ['kysely', 'playwright-core'] },
}
/** What builds and types a part; nothing imports it, but for the settings of the tool itself. */
const tools = /^(@types\/.*|vite|@vitejs\/plugin-react)$/

/** Parts that are nothing but tests and what tests stand on. */
const provers = ['checks', 'e2e', 'bench']

interface Manifest { dependencies?: Record<string, string>; devDependencies?: Record<string, string> }
const manifestOf = (part: string) => JSON.parse(readFileSync(`${root}/${part}/package.json`, 'utf8')) as Manifest

const packageOf = (from: string): string => from.split('/').slice(0, from.startsWith('@') ? 2 : 1).join('/')

/** What keeps `path`, a file of `part`, from importing `from`; undefined when nothing does. */
function objection(part: string, path: string, from: string, forTests: boolean): string | undefined {
  const { parts, machine, packages, inTests = [] } = mayImport[part]!
  if (from.startsWith('.')) return normalize(join(path, '..', from)).startsWith(`${part}/`) || forTests ? undefined : 'leaves its part'
  if (from.startsWith('node:')) return machine || forTests ? undefined : 'touches the machine'
  const ours = /^@sangkien\/([^/]+)/.exec(from)?.[1]
  if (ours) return parts.includes(ours) ? undefined : `may not know ${ours}`
  if (packages.includes(packageOf(from)) || (forTests && [...inTests, 'vitest'].includes(packageOf(from)))) return undefined
  return `is no package of ${part}`
}

describe.each(Object.keys(mayImport))('%s', (part) => {
  it('imports only what it may', () => {
    const found = sources(`${part}/src/**/*.{ts,tsx}`).flatMap((file) => importsOf(file.text).map((from) => {
      const why = objection(part, file.path, from, isTest(file) || provers.includes(part))
      return why && `${file.path} → ${from}: ${why}`
    })).filter(Boolean)
    expect(found).toEqual([])
  })

  it('installs what the table allows and nothing else', () => {
    const { parts, packages, inTests = [] } = mayImport[part]!
    const { dependencies = {}, devDependencies = {} } = manifestOf(part)
    expect(Object.keys(dependencies).sort()).toEqual([...parts.map((one) => `@sangkien/${one}`), ...packages].sort())
    expect(Object.keys(devDependencies).filter((name) => !tools.test(name)).sort()).toEqual([...inTests])
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
    ['web', 'node:path'], ['web', '@sangkien/server/db'], ['web', 'kysely'], ['server', '@sangkien/web/main'], ['server', '../../web/src/main.tsx'], ['server', 'react'], ['server', 'smtp-server'], ['server', 'vite'],
  ])('keeps %s from importing %s', (part, from) => {
    expect(objection(part, `${part}/src/a.ts`, from, false)).toBeDefined()
  })
})

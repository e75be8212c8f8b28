import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { describe, expect, it } from 'vitest'
import { beginHappening, isKnownHappening, sayHappening } from './happening.ts'
import { sayHappeningDetail } from './happening-detail.ts'

const server = fileURLToPath(new URL('../../../server/src', import.meta.url))
const nouns = 'organisation|unit|person|account|regulation|round|calendar|idea|initiative|expert|council|sitting|ballot|decision|certificate|report|scoring|outgoing|recipient_list|incoming|signing_right|signing_certificate|seal'

/** Everything the server writes into the history: the words behind `what:`, and the tables such words are taken from. */
function recorded(): Set<string> {
  const files = globSync('**/*.ts', { cwd: server }).filter((path) => !path.endsWith('.test.ts')).map((path) => readFileSync(`${server}/${path}`, 'utf8')).filter((text) => /\brecord\(/.test(text))
  const said = files.flatMap((text) => [...text.matchAll(new RegExp(`(?:what: |(?:const \\w+ = \\{ ))[^}\\n]*`, 'g'))].map(([line]) => line.replace(/\b(?:code|kind): '[^']*'/g, '')))
  return new Set(said.flatMap((line) => [...line.matchAll(new RegExp(`'((?:${nouns})\\.[a-z_]+)'`, 'g'))].map(([, what]) => what!)))
}

describe('the history', () => {
  it('has words for everything the server writes down', () => {
    const all = recorded()
    expect(all).toContain('initiative.submitted')
    expect(all).toContain('initiative.recognised')
    expect([...all].filter((what) => !isKnownHappening(what))).toEqual([])
  })
  it('tells it behind a name, or at the head of a sentence', () => {
    expect([sayHappening('initiative.submitted'), beginHappening('initiative.submitted')]).toEqual(['đã nộp hồ sơ', 'Đã nộp hồ sơ'])
  })
  it('names fields, grounds and days as people know them', () => {
    expect(sayHappeningDetail({ fields: ['beforeAfter', 'sections.effect'], due: '2026-12-01' }, nationalDefault)).toBe('Bảng so sánh trước và sau, 3.4. Hiệu quả, lợi ích thu được hoặc dự kiến có thể thu được; đến hết ngày 01/12/2026')
    expect(sayHappeningDetail({ reason: 'filed_late' }, nationalDefault)).toBe('Đơn nộp quá 01 năm kể từ ngày áp dụng lần đầu')
    expect(sayHappeningDetail({ condition: 'new', verdict: 'not_met' }, nationalDefault)).toBe('Có tính mới trong phạm vi cơ sở: không đạt')
    expect(sayHappeningDetail({ sha256: 'ab', rev: 3 }, nationalDefault)).toBeUndefined()
  })
})

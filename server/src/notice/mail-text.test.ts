import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { happenings, titleOf, writeMail } from './mail-text.ts'

const here = fileURLToPath(new URL('..', import.meta.url))

/** The kinds that the server's own code gives to `notify`, as they stand in the text. */
const told = (): string[] => globSync('**/*.ts', { cwd: here }).filter((path) => !path.endsWith('.test.ts'))
  .map((path) => readFileSync(`${here}/${path}`, 'utf8')).filter((text) => /\bnotify\(/.test(text))
  .flatMap((text) => [...text.matchAll(/\bkind: '([a-z]+\.[a-z_]+)'/g)].map(([, kind]) => kind ?? ''))

describe('a mail', () => {
  it('has words for everything people are told', () => {
    expect(told().length).toBeGreaterThan(10)
    expect([...new Set(told())].filter((kind) => !(kind in happenings))).toEqual([])
  })

  it('leads to the sitting or the decision where it is about one, and to the notices where it is about neither', () => {
    const about = (facts: Record<string, unknown>) => writeMail([{ kind: 'sitting.called', facts, initiativeId: null, code: null, title: null }], 'Văn phòng', 'https://sk.invalid').text
    expect(about({ sittingId: 'a' })).toContain('https://sk.invalid/phien-hop/a\n')
    expect(about({ decisionId: 'b' })).toContain('https://sk.invalid/quyet-dinh/b\n')
    expect(about({})).toContain('https://sk.invalid/thong-bao\n')
  })

  it('names nobody, whatever the page is told of people: a mail follows the anonymity of every step', () => {
    const names = { from: 'Kiều Văn Chấm', byName: 'Kiều Văn Chấm', name: 'Kiều Văn Chấm', memberName: 'Kiều Văn Chấm', scorers: ['Kiều Văn Chấm'], remark: 'Kiều Văn Chấm', sittingId: 'a' }
    const mails = Object.keys(happenings).map((kind) => writeMail([{ kind, facts: names, initiativeId: 'x', code: 'SK-2026-017', title: 'Sổ giao ban điện tử' }], 'Văn phòng', 'https://sk.invalid'))
    expect(mails.length).toBeGreaterThan(40)
    expect(mails.filter(({ subject, text }) => /Kiều|Chấm/.test(subject + text))).toEqual([])
  })

  it('names the number of tidings when there are several, and the code when there is one', () => {
    const one = { kind: 'initiative.accepted', facts: {}, initiativeId: 'x', code: 'SK-2026-017', title: 'Sổ giao ban điện tử' }
    expect(writeMail([one], 'Văn phòng', '').subject).toBe('[Sáng Kiến] Hồ sơ đã được tiếp nhận (SK-2026-017)')
    const paper = { kind: 'outgoing.to_check', facts: { outgoingId: 'a', type: 'TB', about: 'Về việc nhận đơn đợt 2' }, initiativeId: null, code: null, title: null }
    expect(writeMail([paper], 'Văn phòng', '').text).toContain('- Có văn bản chờ kiểm tra thể thức: Thông báo về việc nhận đơn đợt 2\n  /van-ban-di/a')
    expect([['CV', 'đính chính Thông báo số 01/TB-VP'], ['QĐ', 'Công nhận sáng kiến'], ['GM', '']].map(([type, about]) => titleOf({ code: null, title: null, facts: { outgoingId: 'a', type, about } }))).toEqual(['Công văn về việc đính chính Thông báo số 01/TB-VP', 'Quyết định: Công nhận sáng kiến', 'Giấy mời'])
    expect(titleOf({ code: null, title: null, facts: { outgoingId: 'a', about: 'Họp' } })).toBe('Họp')
    expect(writeMail([one, one], 'Văn phòng', '').subject).toBe('[Sáng Kiến] 2 thông báo mới')
  })
})

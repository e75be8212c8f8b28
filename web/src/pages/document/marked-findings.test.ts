import { describe, expect, it } from 'vitest'
import { markedFindings } from './marked-findings.ts'

const finding = (at?: { paragraph: number }) => ({ place: 'Quốc hiệu', found: 'cỡ chữ 11', expected: 'cỡ chữ 12-13', ...(at && { at }) })
const rule = (name: string, ...findings: ReturnType<typeof finding>[]) => ({ rule: name, name: 'Quốc hiệu', state: findings.length > 0 ? 'failed' as const : 'passed' as const, findings })

describe('the numbers of the marks', () => {
  it('run through the findings; two of one place have one number, and what is of the whole paper has none', () => {
    const found = markedFindings({ rules: [rule('P01', finding()), rule('P02'), rule('C01', finding({ paragraph: 4 }), finding({ paragraph: 9 })), rule('C02', finding({ paragraph: 4 }))] })
    expect(found.map(({ rule: of, mark }) => [of, mark])).toEqual([['P01', undefined], ['C01', 1], ['C01', 2], ['C02', 1]])
  })
})

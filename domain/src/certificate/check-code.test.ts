import { describe, expect, it } from 'vitest'
import { makeCheckCode, parseCheckCode, randomBytesWanted, writeCheckCode } from './check-code.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const code = makeCheckCode(bytes(5, 30, 61, 200, 3, 99, 247, 0, 17, 128))
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

describe('the public code of a certificate', () => {
  it('is eleven characters without look-alikes, printed in three groups', () => {
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{11}$/)
    expect(writeCheckCode(code)).toBe(`${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`)
  })

  it('is the same for the same bytes, and another for others', () => {
    expect(makeCheckCode(bytes(5, 30, 61, 200, 3, 99, 247, 0, 17, 128))).toBe(code)
    expect(makeCheckCode(bytes(6, 30, 61, 200, 3, 99, 247, 0, 17, 128))).not.toBe(code)
  })

  it('is read however it is typed', () => {
    expect(parseCheckCode(` ${writeCheckCode(code).toLowerCase()} `)).toBe(code)
    expect(parseCheckCode([...code].join(' '))).toBe(code)
  })

  it('shows every single wrong character', () => {
    for (let at = 0; at < code.length; at += 1)
      for (const other of alphabet)
        if (other !== code[at]) expect(parseCheckCode(code.slice(0, at) + other + code.slice(at + 1)), `${other} at ${at}`).toBeUndefined()
  })

  it('shows two neighbours swapped', () => {
    for (let at = 0; at < code.length - 2; at += 1)
      if (code[at] !== code[at + 1]) expect(parseCheckCode(code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)), `at ${at}`).toBeUndefined()
  })

  it.each(['', 'K7QM', '0000-0000-000', `${code}2`, 'không phải mã'])('is not %j', (typed) => {
    expect(parseCheckCode(typed)).toBeUndefined()
  })

  it('skips bytes that would make some characters likelier, and says when too few are left', () => {
    expect(makeCheckCode(bytes(255, 5, 248, 30, 61, 200, 3, 99, 247, 0, 17, 128))).toBe(code)
    expect(() => makeCheckCode(new Uint8Array(randomBytesWanted).fill(255))).toThrow(RangeError)
  })
})

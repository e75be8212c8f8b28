import { describe, expect, it } from 'vitest'
import { codeLength, makeCode, parseCode, randomBytesWanted, writeCode } from './printed-code.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const drawn = bytes(5, 30, 61, 200, 3, 99, 247, 0, 17, 128, 44, 91, 7, 150, 212, 8)
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

describe.each(['certificate', 'invitation'] as const)('the printed code of a %s', (kind) => {
  const code = makeCode(kind, drawn)

  it('is of its length without look-alikes, printed in groups of four', () => {
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]+$/)
    expect(code).toHaveLength(codeLength[kind])
    expect(writeCode(code)).toBe(kind === 'certificate' ? `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}` : [0, 4, 8, 12].map((at) => code.slice(at, at + 4)).join('-'))
  })

  it('is the same for the same bytes, and another for others', () => {
    expect(makeCode(kind, drawn)).toBe(code)
    expect(makeCode(kind, bytes(6, ...drawn.slice(1)))).not.toBe(code)
  })

  it('is read however it is typed', () => {
    expect(parseCode(kind, ` ${writeCode(code).toLowerCase()} `)).toBe(code)
    expect(parseCode(kind, [...code].join(' '))).toBe(code)
  })

  it('shows every single wrong character', () => {
    for (let at = 0; at < code.length; at += 1)
      for (const other of alphabet)
        if (other !== code[at]) expect(parseCode(kind, code.slice(0, at) + other + code.slice(at + 1)), `${other} at ${at}`).toBeUndefined()
  })

  it('shows two neighbours swapped', () => {
    for (let at = 0; at < code.length - 2; at += 1)
      if (code[at] !== code[at + 1]) expect(parseCode(kind, code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)), `at ${at}`).toBeUndefined()
  })

  it.each(['', 'K7QM', '0000-0000-000', `${code}2`, 'không phải mã'])('is not %j', (typed) => {
    expect(parseCode(kind, typed)).toBeUndefined()
  })

  it('skips bytes that would make some characters likelier, and says when too few are left', () => {
    expect(makeCode(kind, bytes(255, 5, 248, ...drawn.slice(1)))).toBe(code)
    expect(() => makeCode(kind, new Uint8Array(randomBytesWanted).fill(255))).toThrow(RangeError)
  })
})

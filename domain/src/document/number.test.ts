import { describe, expect, it } from 'vitest'
import { isSymbol, parseNumber, writeNumber } from './number.ts'

describe('number and symbol of a document (Nghị định 30/2020)', () => {
  it.each([
    ['05/QĐ-VP', { number: 5, type: 'QĐ', symbol: 'VP' }],
    ['12/TTr-VP', { number: 12, type: 'TTr', symbol: 'VP' }],
    ['1143/VP-HCQT', { number: 1143, type: null, symbol: 'VP-HCQT' }],
    ['2164/UBND-KGVX', { number: 2164, type: null, symbol: 'UBND-KGVX' }],
    ['01/BB-HĐSK', { number: 1, type: 'BB', symbol: 'HĐSK' }],
  ] as const)('%s is written and read', (text, parts) => {
    expect(writeNumber(parts)).toBe(text)
    expect(parseNumber(text)).toEqual(parts)
    expect(parseNumber(`Số: ${text}`)).toEqual(parts)
    expect(parseNumber(text.normalize('NFD'))).toEqual(parts)
  })

  it.each(['5/QĐ-VP', 'Số:12/QĐ-VP', '12 /TTr - VP', '00/QĐ-VP', '12/', '/QĐ-VP', '12/qđ-vp', '12/QĐ-', '', '12/QĐ-VP '])('%j is not', (text) => {
    expect(parseNumber(text)).toBeUndefined()
  })

  it('has a symbol of capitals', () => {
    expect([isSymbol('VP-HCQT'), isSymbol('HĐSK'), isSymbol('Văn phòng'), isSymbol('')]).toEqual([true, true, false, false])
  })
})

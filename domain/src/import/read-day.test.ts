import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { readDay } from './read-day.ts'

const today = day('2026-11-23')
const text = (written: string) => readDay({ text: written }, today)

describe('a day in a list', () => {
  it.each([
    ['05/03/1985', '1985-03-05'], ['5/3/1985', '1985-03-05'], ['5-3-85', '1985-03-05'], ['05.03.1985', '1985-03-05'], ['5 / 3 / 1985', '1985-03-05'], ['5 3 1985', '1985-03-05'],
    ['1985-03-05', '1985-03-05'], ['1985-03-05 00:00:00', '1985-03-05'], ['ngày 5 tháng 3 năm 1985', '1985-03-05'], ['Ngày 05 tháng 03 năm 1985', '1985-03-05'], ['05031985', '1985-03-05'], ['31111', '1985-03-05'],
    ['29/02/2024', '2024-02-29'], ['1/1/26', '2026-01-01'], ['1/1/27', '1927-01-01'],
  ])('%s is %s', (written, read) => expect(text(written)).toBe(read))

  it.each(['1985', '03/1985', '00/00/1985', '0/3/1985'])('%s says no day', (written) => expect(text(written)).toBe('no_day'))
  it.each(['29/02/2023', '31/04/1985', '12/25/1985', '5/3', 'không rõ', '99999999', '1/2/3/4', ''])('“%s” cannot be read', (written) => expect(text(written)).toBe('unreadable'))

  it.each([
    ['a date', { text: '', number: 31_111, isDate: true }, '1985-03-05'], ['a date with an hour', { text: '', number: 31_111.75, isDate: true }, '1985-03-05'], ['the number under one', { text: '31111', number: 31_111 }, '1985-03-05'],
    ['a year', { text: '1985', number: 1985 }, 'no_day'], ['a year that Excel shows as a date', { text: '07/06/1905', number: 1985, isDate: true }, '1905-06-07'], ['a day without its separators', { text: '5031985', number: 5_031_985 }, '1985-03-05'],
    ['a number that is no day', { text: '80000', number: 80_000 }, 'unreadable'], ['a number below all days', { text: '-5', number: -5 }, 'unreadable'],
  ] as const)('a cell holding %s', (_what, cell, read) => expect(readDay(cell, today)).toBe(read))
})

import { describe, expect, it } from 'vitest'
import type { PersonId, UnitId } from '../ids.ts'
import { findHead } from '../import/find-head.ts'
import { day } from '../time/day.ts'
import { authorFinder } from './match-author.ts'
import { authorsKey, decisionKey, type KnownEntry, matchPast, titleKey } from './match-past.ts'
import { pastHeads } from './past-field.ts'
import { readDecision } from './read-decision.ts'
import { readYear } from './read-year.ts'

const today = day('2026-11-23')

describe('the header of a list of earlier initiatives', () => {
  const fieldsOf = (...heads: readonly string[]) => findHead([{ number: 1, hidden: false, cells: heads.map((text) => ({ text })) }], pastHeads)?.columns.map(({ field }) => field)
  it.each([
    [['STT', 'Tên sáng kiến', 'Tác giả', 'Năm', 'Số QĐ', 'Ngày QĐ', 'Đơn vị'], ['order', 'title', 'authors', 'year', 'decision', 'decidedOn', 'unit']],
    [['TT', 'TÊN SÁNG KIẾN/GIẢI PHÁP', 'Tác giả/Đồng tác giả', 'Năm công nhận', 'Quyết định số', 'Ngày, tháng, năm quyết định', 'Phòng, ban'], ['order', 'title', 'authors', 'year', 'decision', 'decidedOn', 'unit']],
    [['Số TT', 'Ten de tai, sang kien', 'Ho va ten tac gia (dong tac gia)', 'Năm học', 'Số, ngày quyết định công nhận', 'Nơi công tác'], ['order', 'title', 'authors', 'year', 'decision', 'unit']],
    [['Họ và tên', 'Tên SKKN', 'Đơn vị', 'Xếp loại', 'Ghi chú'], ['authors', 'title', 'unit', null, null]],
  ])('%s', (heads, fields) => expect(fieldsOf(...heads)).toEqual(fields))
})

describe('a year', () => {
  it.each([['2019', 2019], ['năm 2019', 2019], ['2018-2019', 2019], ['2018 – 19', 2019], ['05/03/2019', 2019], ['2015-2019', undefined], ['19', undefined], ['', undefined], ['hai nghìn', undefined]])('%s', (text, year) => expect(readYear({ text }, today)?.year).toBe(year))
})

describe('a decision', () => {
  it.each([
    ['12/QĐ-VP', { number: '12/QĐ-VP' }], ['QĐ-UBND 12', { number: 'QĐ-UBND 12' }], ['Số: 12/QĐ-VP', { number: '12/QĐ-VP' }], ['Quyết định số 12/QĐ-VP ngày 5/3/2019', { number: '12/QĐ-VP', on: '2019-03-05' }], ['12/QĐ-VP, 05/03/2019', { number: '12/QĐ-VP', on: '2019-03-05' }],
    ['ngày 5 tháng 3 năm 2019', { on: '2019-03-05' }], ['12/QĐ-VP ngày năm ngoái', { number: '12/QĐ-VP', on: 'unreadable' }], ['12', { number: '12' }],
  ])('%s', (text, read) => expect(readDecision({ text }, today)).toEqual(read))
})

describe('an author', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'] as PersonId[] as [PersonId, PersonId, PersonId, PersonId]
  const [here, there] = ['here', 'there'] as UnitId[] as [UnitId, UnitId]
  const find = authorFinder([{ id: a, fullName: 'Nguyễn Thị Lan', since: 2010, units: [here] }, { id: b, fullName: 'Lê Văn Hai', since: 2010, units: [here] }, { id: c, fullName: 'Lê Văn Hai', since: 2012, units: [there] }, { id: d, fullName: 'Lê Vân Hai', since: 2020, units: [there] }])
  it.each([
    ['of a name nobody else has', 'NGUYỄN THỊ LAN', 2015, undefined, a], ['by name without marks', 'nguyen thi lan', 2015, there, a], ['of two, by their unit', 'Lê Văn Hai', 2015, there, c], ['of two, one of whom was not there yet', 'Lê Văn Hai', 2011, undefined, b],
    ['of two without a unit', 'Lê Văn Hai', 2015, undefined, 'several'], ['of several without marks', 'Le Van Hai', 2021, undefined, 'several'], ['who came later', 'Lê Vân Hai', 2015, undefined, 'nobody'], ['with other marks', 'Nguyễn Thị Lân', 2015, here, 'nobody'],
  ] as const)('%s', (_who, name, year, unit, found) => expect(find(name, year, unit)).toBe(found))
})

describe('an entry the library has', () => {
  const known: readonly KnownEntry[] = [{ id: 'x', past: true, year: 2019, authors: authorsKey(['Nguyễn Thị Lan', 'Trần Văn Minh']), decision: decisionKey('05/QĐ-VP'), decidedOn: day('2019-03-05') }]
  const facts = { title: 'Sổ', year: 2019, authors: [{ name: 'TRẦN VĂN MINH' }, { name: 'Nguyễn Thị Lan' }] }
  it.each([
    ['the same, its authors in another order', facts, 'same'], ['the same, its decision written otherwise', { ...facts, decisionNumber: '5/qđ-vp', decidedOn: day('2019-03-05') }, 'same'], ['another decision', { ...facts, decisionNumber: '6/QĐ-VP' }, 'same_title_and_year'],
    ['another day', { ...facts, decidedOn: day('2019-03-06') }, 'same_title_and_year'], ['other authors', { ...facts, authors: [{ name: 'Lan' }] }, 'same_title_and_year'], ['another year', { ...facts, year: 2018 }, 'same_title_other_year'],
  ])('%s', (_what, row, found) => { const match = matchPast(row, known); expect(match.sort === 'doubt' ? match.doubt.code : match.sort).toBe(found) })
  it('is none when nothing has that title', () => expect(matchPast(facts, [])).toEqual({ sort: 'new' }))
  it('has the same title whatever its quotes, dashes and case', () => expect(titleKey('“Sổ – theo dõi”.')).toBe(titleKey('SỔ THEO DÕI')))
})

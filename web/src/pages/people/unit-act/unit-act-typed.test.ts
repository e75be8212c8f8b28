import { describe, expect, it } from 'vitest'
import { bodyOf, emptyAct, lackOf, type UnitActTyped, withKind } from './unit-act-typed.ts'

const said: UnitActTyped = { ...emptyAct, day: '2025-07-01', number: 'Quyết định 640/QĐ-UBND', date: '2025-06-20', issuer: 'UBND tỉnh', begun: [{ code: 'KT ', name: ' Phòng Kinh tế' }] }
const sent = (about: Partial<UnitActTyped>) => bodyOf({ ...said, ...about }, (id) => `mã-${id}`)

describe('what is typed about an act on a unit', () => {
  it('is sent as the act wants it, and nothing typed for another kind goes along', () => {
    const base = { day: '2025-07-01', basis: { number: 'Quyết định 640/QĐ-UBND', date: '2025-06-20', issuer: 'UBND tỉnh' }, withIds: [], placements: [], othersTo: null }
    const left = { withIds: ['b'], intoId: 'c' }
    expect(sent(left)).toEqual({ ...base, kind: 'rename', begun: [{ code: 'KT', name: 'Phòng Kinh tế' }], intoId: null })
    expect(sent({ ...left, kind: 'merge' })).toEqual({ ...base, kind: 'merge', begun: [{ code: 'KT', name: 'Phòng Kinh tế' }], withIds: ['b'], intoId: null })
    expect(sent({ ...left, kind: 'merge', taken: true })).toEqual({ ...base, kind: 'merge', begun: [], withIds: ['b'], intoId: 'c' })
    expect(sent({ kind: 'move' })).toEqual({ ...base, kind: 'move', begun: [], intoId: null })
    expect(sent({ ...left, kind: 'dissolve' })).toEqual({ ...base, kind: 'dissolve', begun: [], intoId: 'c' })
    expect(sent({ ...left, kind: 'dissolve', succeeds: false })).toEqual({ ...base, kind: 'dissolve', begun: [], intoId: null, othersTo: 'mã-c' })
    expect(sent({ kind: 'split', placements: { lan: 'NL' }, headIds: [] })).toMatchObject({ placements: [{ personId: 'lan', code: 'NL' }], headIds: [] })
  })

  it('keeps what it rests on when the kind changes', () => {
    expect(withKind({ ...said, withIds: ['b'], placements: { lan: 'x' } }, 'split')).toEqual({ ...said, kind: 'split', begun: [{ code: '', name: '' }, { code: '', name: '' }] })
  })

  it.each([
    [{}, undefined],
    [{ day: '' }, 'Cần có ngày thực hiện.'],
    [{ issuer: '' }, 'Cần có văn bản làm căn cứ, ngày văn bản và cơ quan ban hành.'],
    [{ begun: [{ code: '', name: 'Phòng Kinh tế' }] }, 'Cần có tên và viết tắt của đơn vị mới.'],
    [{ kind: 'merge' as const }, 'Cần chọn đơn vị cùng sáp nhập.'],
    [{ kind: 'merge' as const, taken: true }, 'Cần chọn đơn vị nhận lại.'],
    [{ kind: 'move' as const }, undefined],
  ])('lacks: %o', (about, lack) => {
    expect(lackOf({ ...said, ...about })).toBe(lack)
  })
})

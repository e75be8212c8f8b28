import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { refuseAttendance } from './refuse-attendance.ts'

const members = ['lan', 'minh'] as PersonId[]

describe('noting who is there', () => {
  it.each([
    ['members, some of them', { closed: false, members }, members.slice(0, 1), undefined],
    ['nobody yet', { closed: false, members }, [], undefined],
    ['a guest', { closed: false, members }, ['khach' as PersonId], { code: 'sitting.not_a_member' }],
    ['anyone after the sitting', { closed: true, members }, members, { code: 'sitting.closed' }],
  ])('%s', (_who, sitting, present, refusal) => {
    expect(refuseAttendance(sitting, present)).toEqual(refusal)
  })
})

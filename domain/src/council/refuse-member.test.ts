import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { day } from '../time/day.ts'
import { type MemberCase, refuseMember } from './refuse-member.ts'

const rules = nationalDefault.council
const today = day('2026-11-23')
const minh: MemberCase = { personId: 'minh' as PersonId, headOfAgency: false, authorOnAgenda: false, activeTo: null, alreadySeated: false }

describe('a seat on the council', () => {
  it.each([
    ['a colleague', minh],
    ['an author, who will be out for their own initiative', { ...minh, authorOnAgenda: true }],
    ['the head of the agency who is no author', { ...minh, headOfAgency: true }],
    ['someone on their last day', { ...minh, activeTo: today }],
  ])('may be given to %s', (_who, person) => {
    expect(refuseMember(person, rules, today)).toBeUndefined()
  })

  it.each([
    ['the head of the agency who is an author', { ...minh, headOfAgency: true, authorOnAgenda: true }, { code: 'council.head_is_author', basis: rules.headBasis }],
    ['someone who has left', { ...minh, activeTo: day('2026-11-22') }, { code: 'council.not_in_office', activeTo: '2026-11-22' }],
    ['someone who has one', { ...minh, alreadySeated: true }, { code: 'council.already_seated' }],
  ])('may not be given to %s', (_who, person, refusal) => {
    expect(refuseMember(person, rules, today)).toEqual(refusal)
  })
})

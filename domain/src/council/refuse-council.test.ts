import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { day } from '../time/day.ts'
import { refuseCouncil, refuseCouncilChange, refuseUnseating } from './refuse-council.ts'

const rules = nationalDefault.council
const seat = (name: string, more = {}) => ({ personId: name as PersonId, headOfAgency: false, authorOnAgenda: false, activeTo: null, ...more })
const sound = { validFrom: day('2026-01-01'), validTo: day('2026-12-31'), seats: [seat('lan'), seat('minh')] }

describe('setting up a council', () => {
  it.each([
    ['people in office for a year', sound, undefined],
    ['no end in sight', { ...sound, validTo: null }, undefined],
    ['an end before its beginning', { ...sound, validTo: day('2025-12-31') }, { code: 'council.ends_before_it_begins', validFrom: '2026-01-01', validTo: '2025-12-31' }],
    ['one person in two seats', { ...sound, seats: [seat('lan'), seat('minh'), seat('lan')] }, { code: 'council.already_seated' }],
    ['someone who had left before it began', { ...sound, seats: [seat('lan', { activeTo: day('2025-12-31') })] }, { code: 'council.not_in_office', activeTo: '2025-12-31' }],
    ['the head with a dossier of their own before it', { ...sound, seats: [seat('lan', { headOfAgency: true, authorOnAgenda: true })] }, { code: 'council.head_is_author', basis: rules.headBasis }],
  ])('with %s', (_what, council, refusal) => {
    expect(refuseCouncil(council, rules)).toEqual(refusal)
  })

  it('is over once the council has sat', () => {
    expect(refuseCouncilChange(0)).toBeUndefined()
    expect(refuseCouncilChange(1)).toEqual({ code: 'council.has_sat' })
  })

  it('leaves those their seats who have handed in a sheet', () => {
    const [lan, minh] = ['lan', 'minh'] as PersonId[] as [PersonId, PersonId]
    expect(refuseUnseating([lan], [lan, minh])).toBeUndefined()
    expect(refuseUnseating([lan, minh], [lan])).toEqual({ code: 'council.member_has_scored', people: [minh] })
  })
})

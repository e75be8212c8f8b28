import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import type { Seat } from '../regulation/pack.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { checkComposition, type CouncilSeat } from './check-composition.ts'

const rules = nationalDefault.council
const seat = (personId: string, at: Seat): CouncilSeat => ({ personId: personId as PersonId, seat: at })
const whole = [seat('chu', 'chair'), seat('pho', 'vice_chair'), seat('thu', 'secretary'), seat('doan', 'union_representative'), seat('mot', 'member'), seat('hai', 'member')]
const nobody = { heads: ['chanh' as PersonId], authors: ['lan' as PersonId], authorInUnion: true }
const without = (at: Seat) => whole.filter((one) => one.seat !== at)

describe('a council (Thông tư 18/2013, Điều 8)', () => {
  it('with chair, vice-chair, secretary and the union may sit', () => {
    expect(checkComposition(whole, nobody, rules)).toEqual([])
  })

  it('needs the union only where an author is a member of it', () => {
    expect(checkComposition(without('union_representative'), nobody, rules)).toEqual([{ code: 'seat_missing', seat: 'union_representative' }])
    expect(checkComposition(without('union_representative'), { ...nobody, authorInUnion: false }, rules)).toEqual([])
  })

  it('may have a head of the agency who is no author', () => {
    expect(checkComposition([...whole, seat('chanh', 'member')], nobody, rules)).toEqual([])
  })

  it.each([
    ['without a chair', without('chair'), [{ code: 'seat_missing', seat: 'chair' }]],
    ['without a vice-chair', without('vice_chair'), [{ code: 'seat_missing', seat: 'vice_chair' }]],
    ['without a secretary', without('secretary'), [{ code: 'seat_missing', seat: 'secretary' }]],
    ['with two chairs', [...whole, seat('ba', 'chair')], [{ code: 'seat_twice', seat: 'chair' }]],
    ['with one person in two seats', [...whole, seat('mot', 'member')], [{ code: 'person_twice', personId: 'mot' }]],
    ['of nobody', [], [{ code: 'seat_missing', seat: 'chair' }, { code: 'seat_missing', seat: 'vice_chair' }, { code: 'seat_missing', seat: 'secretary' }, { code: 'seat_missing', seat: 'union_representative' }]],
  ] as const)('may not sit %s', (_what, members, problems) => {
    expect(checkComposition(members, nobody, rules)).toEqual(problems)
  })

  it('may not have the head of the agency who is an author, unless the regulation says otherwise', () => {
    const own = { ...nobody, authors: ['chanh' as PersonId] }
    const members = [...whole, seat('chanh', 'member')]
    expect(checkComposition(members, own, rules)).toEqual([{ code: 'head_is_author', personId: 'chanh' }])
    expect(checkComposition(members, own, { ...rules, headWhoIsAuthorMaySit: true })).toEqual([])
  })
})

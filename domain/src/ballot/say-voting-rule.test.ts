import { expect, it } from 'vitest'
import { saySeat } from '../council/say-seat.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { sayVotingRule } from './say-voting-rule.ts'

it('says of whom the share is taken', () => {
  expect(sayVotingRule(nationalDefault.voting)).toBe('ít nhất 2/3 tổng số thành viên Hội đồng đồng ý')
  expect(sayVotingRule({ threshold: { num: 7, den: 10 }, denominator: 'present' })).toBe('ít nhất 7/10 số thành viên Hội đồng có mặt đồng ý')
})

it('names the seats as the circular does', () => {
  expect([saySeat('secretary'), saySeat('union_representative')]).toEqual(['Ủy viên thư ký', 'Ủy viên (đại diện tổ chức công đoàn)'])
})

import { expect, it } from 'vitest'
import type { CouncilRules } from '../regulation/pack.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { checkConflictRules, conflictGrounds, conflictRulesOf, usualConflictRules } from './ground.ts'
import { sayGround, sayGrounds } from './say-conflict.ts'

it('goes by the usual rules where a regulation says nothing', () => {
  const rules: CouncilRules = nationalDefault.council
  expect(rules.conflicts).toBeUndefined()
  expect(conflictRulesOf(rules)).toBe(usualConflictRules)
  expect(conflictRulesOf({ conflicts: { ...usualConflictRules, yearsBack: 5 } }).yearsBack).toBe(5)
  const { judged_before: _later, ...earlier } = usualConflictRules.grounds
  expect(conflictRulesOf({ conflicts: { ...usualConflictRules, grounds: earlier as typeof usualConflictRules.grounds } })).toEqual(usualConflictRules)
})

it.each([[-1], [0.5]])('looks back whole years: not %s', (yearsBack) => {
  expect(checkConflictRules({ conflicts: { ...usualConflictRules, yearsBack } })).toEqual([{ path: 'council.conflicts.yearsBack', code: 'not_whole_number', found: yearsBack }])
})

it('says each finding with whom and what it rests on', () => {
  expect(conflictGrounds.map((ground) => sayGround({ ground, with: 'Lan', about: ground === 'author' || ground === 'helper' ? '' : 'Phòng Tổng hợp' }))).toEqual([
    'là tác giả', 'đã tham gia áp dụng lần đầu', 'là người thân của tác giả Lan (Phòng Tổng hợp)', 'cùng đơn vị với tác giả Lan (Phòng Tổng hợp)', 'là hoặc từng là thủ trưởng đơn vị của tác giả Lan (Phòng Tổng hợp)',
    'là hoặc từng là cấp dưới của tác giả Lan (Phòng Tổng hợp)', 'từng là đồng tác giả với Lan (Phòng Tổng hợp)', 'đã xét hồ sơ này lần trước (Phòng Tổng hợp)',
  ])
})

it('says findings of one kind and one unit together', () => {
  const at = (ground: 'same_unit' | 'kin', whom: string, about: string) => ({ ground, with: whom, about }) as const
  expect(sayGrounds([at('kin', 'Lan', 'chị ruột'), at('same_unit', 'Lan', 'Phòng A'), at('same_unit', 'Minh', 'Phòng A'), at('same_unit', 'Tú', 'Phòng B')]))
    .toBe('là người thân của tác giả Lan (chị ruột); cùng đơn vị với tác giả Lan, Minh (Phòng A); cùng đơn vị với tác giả Tú (Phòng B)')
})

import { expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { basesOn } from './bases-on.ts'
import { nationalDefault } from './shipped-packs.ts'

it('cites the law of science of the day the decision is dated, not the one before or after', () => {
  expect(basesOn(nationalDefault, day('2025-09-30'))[0]).toBe('Luật Khoa học và công nghệ')
  expect(basesOn(nationalDefault, day('2025-10-01'))[0]).toBe('Luật Khoa học, công nghệ và đổi mới sáng tạo')
  expect(basesOn(nationalDefault, day('2025-10-01'))).toHaveLength(3)
})

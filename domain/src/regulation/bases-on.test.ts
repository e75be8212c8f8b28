import { expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { basesOn } from './bases-on.ts'
import { nationalDefault } from './shipped-packs.ts'

it('cites the law of science of the day the decision is dated, not the one before or after', () => {
  expect(basesOn(nationalDefault, day('2025-09-30'))[0]).toBe('Luật Khoa học và công nghệ')
  expect(basesOn(nationalDefault, day('2025-10-01'))[0]).toBe('Luật Khoa học, công nghệ và đổi mới sáng tạo')
  expect(basesOn(nationalDefault, day('2025-10-01'))).toHaveLength(3)
})

it('cites nothing before it was issued', () => {
  const circular = (on: `${number}-${number}-${number}`) => basesOn(nationalDefault, day(on)).some((title) => title.startsWith('Thông tư số 18/2013'))
  expect([circular('2013-07-31'), circular('2013-08-01')]).toEqual([false, true])
})

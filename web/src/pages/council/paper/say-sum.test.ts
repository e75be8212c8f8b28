import { expect, it } from 'vitest'
import { saySum } from './say-sum.ts'

const none = { issued: null, returned: null, agree: null, disagree: null, abstain: null, invalid: null }

it.each([
  ['before anything is typed', none, 'Cộng bốn loại phiếu phải bằng số phiếu thu về.'],
  ['before the papers that came back', { ...none, agree: 3 }, 'Cộng bốn loại: 3 phiếu.'],
  ['when it is all there', { ...none, returned: 5, agree: 3, disagree: 1, abstain: 0, invalid: 1 }, 'Cộng bốn loại: 5 phiếu, bằng số thu về.'],
  ['when a paper is missing', { ...none, returned: 5, agree: 4, disagree: 0 }, 'Cộng bốn loại: 4 phiếu, còn thiếu 1 so với 5 phiếu thu về.'],
  ['when one is too many', { ...none, returned: 5, agree: 6 }, 'Cộng bốn loại: 6 phiếu, thừa 1 so với 5 phiếu thu về.'],
])('says the sum %s', (_when, counted, words) => {
  expect(saySum(counted)).toBe(words)
})

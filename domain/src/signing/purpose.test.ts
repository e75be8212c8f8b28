import { expect, it } from 'vitest'
import { holderOf, signingPurposes } from './purpose.ts'

it('has the one entitled sign with their own certificate, and everything after it with that of the agency', () => {
  expect(signingPurposes.map((purpose) => [purpose, holderOf(purpose)])).toEqual([['SignApproved', 'person'], ['SignIssued', 'agency'], ['SignAppendix', 'agency'], ['SignCopy', 'agency']])
})

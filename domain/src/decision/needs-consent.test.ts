import { expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { headsAmongAuthors, needsConsent } from './needs-consent.ts'

const [chanh, lan] = ['chanh', 'lan'] as PersonId[] as [PersonId, PersonId]
const rules = nationalDefault.council

it('the head of the agency as a co-author of 40 %: recognition waits for the superior body', () => {
  expect(needsConsent([lan, chanh], [chanh], rules)).toBe(true)
  expect(headsAmongAuthors([lan, chanh], [chanh], rules)).toEqual([chanh])
})

it('no head among the authors: nothing to wait for', () => {
  expect(needsConsent([lan], [chanh], rules)).toBe(false)
})

it('nothing to wait for where the regulation does not ask', () => {
  expect(needsConsent([chanh], [chanh], { consentWhenHeadIsAuthor: false })).toBe(false)
})

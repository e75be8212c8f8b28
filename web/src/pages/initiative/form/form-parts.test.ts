import { partNames } from '@sangkien/domain/initiative/field-name'
import { expect, it } from 'vitest'
import { formParts, inFormOrder, standsIn } from './form-parts.ts'

it('has a place, and only one, for every field of a dossier', () => {
  for (const field of [...Object.keys(partNames), 'sections.effect']) expect([field, formParts.filter((part) => standsIn(part, field)).length]).toEqual([field, 1])
})

it('lists what is missing in the order of the form, and all of it', () => {
  const lacks = ['conditionsToApply', 'sections.effect', 'noveltySelfCheck', 'title', 'sections.purpose'].map((field) => ({ field }))
  expect(inFormOrder(lacks).map(({ field }) => field)).toEqual(['title', 'sections.effect', 'sections.purpose', 'noveltySelfCheck', 'conditionsToApply'])
})

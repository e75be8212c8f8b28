import { partNames } from '@sangkien/domain/initiative/field-name'
import { expect, it } from 'vitest'
import { formParts, standsIn } from './form-parts.ts'

it('has a place, and only one, for every field of a dossier', () => {
  for (const field of [...Object.keys(partNames), 'sections.effect']) expect([field, formParts.filter((part) => standsIn(part, field)).length]).toEqual([field, 1])
})

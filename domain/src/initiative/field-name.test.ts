import { expect, it } from 'vitest'
import { emptyDossier } from './dossier.ts'
import { partNames, sayField } from './field-name.ts'

it('has a name for every field of the form but the sections, which the regulation names', () => {
  expect(Object.keys(emptyDossier).filter((field) => field !== 'sections' && !(field in partNames))).toEqual([])
})

it.each([
  ['title', 'Tên sáng kiến'],
  ['sections.effect', '3.4. Hiệu quả, lợi ích'],
  ['sections.gone', 'sections.gone'],
  ['toString', 'toString'],
])('calls %s %s', (field, name) => {
  expect(sayField(field, [{ key: 'effect', number: '3.4', label: 'Hiệu quả, lợi ích' }])).toBe(name)
})

import { expect, it } from 'vitest'
import { ApiFault } from '../../../api/api-fault.ts'
import { refusedField } from './refused-field.ts'

const refused = (code: string) => refusedField(new ApiFault('refused', 422, { refusal: { code } as never }))

it.each([
  ['novelty.reasons_missing', 'ly-do'], ['novelty.source_missing', 'can-cu'], ['novelty.passage_missing', 'can-cu'], ['novelty.only_informs', 'can-cu'], ['novelty.not_earlier', 'can-cu'],
])('says %s at its field', (code, field) => {
  expect(refused(code)).toMatchObject({ field, message: expect.stringMatching(/\.$/) })
})

it('leaves what no field can mend to the form', () => {
  expect(refused('novelty.check_is_old')).toBeUndefined()
  expect(refusedField(new Error('x'))).toBeUndefined()
})

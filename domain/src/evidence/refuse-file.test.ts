import { expect, it } from 'vitest'
import { isPicture, refuseType } from './refuse-file.ts'

it.each(['application/pdf', 'image/jpeg', 'text/csv', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'])('keeps %s', (type) => {
  expect(refuseType(type)).toBeUndefined()
})

it.each(['text/html', 'image/svg+xml', 'application/x-msdownload', 'application/zip', 'constructor'])('refuses %s, and says what is taken', (type) => {
  expect(refuseType(type)).toMatchObject({ code: 'evidence.type_not_allowed', found: type, allowed: expect.arrayContaining(['pdf', 'docx', 'jpg']) })
})

it('knows a picture', () => {
  expect([isPicture('image/webp'), isPicture('application/pdf')]).toEqual([true, false])
})

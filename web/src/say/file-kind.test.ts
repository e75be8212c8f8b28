import { addRegulation } from '@sangkien/contract/regulation'
import { addIdeaPhoto } from '@sangkien/contract/idea'
import { addEvidence } from '@sangkien/contract/initiative'
import { limitOf } from '@sangkien/domain/evidence/limit-of'
import { evidenceTypes } from '@sangkien/domain/evidence/refuse-file'
import { expect, it } from 'vitest'
import { filesFor } from './file-kind.ts'

it('a field for evidence offers every type the server keeps, and says so', () => {
  const { accept, kinds, largest } = filesFor(addEvidence)
  for (const [type, ending] of Object.entries(evidenceTypes)) expect(accept.split(',')).toEqual(expect.arrayContaining([type, `.${ending}`]))
  expect(kinds).toBe('PDF, Word, Excel, PowerPoint, ODT, văn bản TXT, bảng CSV, ảnh JPG, ảnh PNG, ảnh WebP')
  expect(largest).toBe(20 * 1024 * 1024)
})

it('a field for a picture offers pictures alone', () => {
  expect(filesFor(addIdeaPhoto, { onlyPictures: true })).toMatchObject({ kinds: 'Ảnh JPG, ảnh PNG, ảnh WebP', accept: '.jpg,image/jpeg,.png,image/png,.webp,image/webp' })
})

it('a regulation travels as JSON, and promises no more than JSON may have', () => {
  expect(limitOf(addRegulation)).toBe(1024 * 1024)
})

import { expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { refuseCertificatePaper } from './refuse-paper.ts'

it('prints a certificate that holds, and not one that was taken back', () => {
  expect(refuseCertificatePaper({ revokedOn: null })).toBeUndefined()
  expect(refuseCertificatePaper({ revokedOn: day('2026-11-20') })).toEqual({ code: 'certificate.revoked', on: '2026-11-20' })
})

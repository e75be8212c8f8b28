import type { Day } from '../time/day.ts'

export type CertificateRefusal = { readonly code: 'certificate.revoked'; readonly on: Day }

/** A certificate that was taken back is not printed again: on paper it would look as if it still held. */
export const refuseCertificatePaper = ({ revokedOn }: { readonly revokedOn: Day | null }): CertificateRefusal | undefined =>
  revokedOn === null ? undefined : { code: 'certificate.revoked', on: revokedOn }

import type { X509Certificate } from 'node:crypto'
import { fromBER } from 'asn1js'
import { BasicConstraints, Certificate, ExtKeyUsage } from 'pkijs'
import { oid } from './oid.ts'
import { bytesOf } from './open-cms.ts'

/** What a certificate is put to: sign a document, stamp the time, or issue another with `below` issuers between it and the signer's. */
export type CertificateUse = 'document' | 'time-stamp' | { readonly below: number }

// Bits of keyUsage, RFC 5280, 4.2.1.3, from the left.
const DIGITAL_SIGNATURE = 0x80
const NON_REPUDIATION = 0x40
const KEY_CERT_SIGN = 0x04

/** Critical extensions that are seen to here; a certificate with another one must not be used (RFC 5280, 4.2). Policies bind nobody without a policy asked for. */
const known: ReadonlySet<string> = new Set([oid.keyUsage, oid.basicConstraints, oid.extendedKeyUsage, '2.5.29.32', '2.5.29.17'])

/** Why a certificate may not be put to a use; undefined when it may. */
export function checkUse(certificate: X509Certificate, use: CertificateUse): 'unknown_extension' | 'no_authority' | 'key_usage' | undefined {
  const { extensions = [] } = Certificate.fromBER(new Uint8Array(certificate.raw))
  if (extensions.some(({ critical, extnID }) => critical && !known.has(extnID))) return 'unknown_extension'
  const valueOf = (type: string) => extensions.find(({ extnID }) => extnID === type)
  const keyUsage = valueOf(oid.keyUsage)
  const bits = keyUsage && (bytesOf(fromBER(keyUsage.extnValue.valueBlock.valueHexView).result)[0] ?? 0)
  const purposes = valueOf(oid.extendedKeyUsage)?.parsedValue as unknown
  if (use === 'document') return bits === undefined || (bits & (DIGITAL_SIGNATURE | NON_REPUDIATION)) !== 0 ? undefined : 'key_usage'
  if (use === 'time-stamp') return purposes instanceof ExtKeyUsage && purposes.keyPurposes.includes(oid.timeStamping) ? undefined : 'key_usage'
  const constraints = valueOf(oid.basicConstraints)?.parsedValue as unknown
  if (!(constraints instanceof BasicConstraints) || !constraints.cA) return 'no_authority'
  const { pathLenConstraint: most } = constraints
  if (most !== undefined && use.below > Number(typeof most === 'number' ? most : most.valueBlock.valueDec)) return 'no_authority'
  return bits === undefined || (bits & KEY_CERT_SIGN) !== 0 ? undefined : 'key_usage'
}

import { createHash, type KeyObject, timingSafeEqual, verify } from 'node:crypto'
import type { SignatureFault } from '@sangkien/domain/signing/signature-fault'
import { Any, Null } from 'asn1js'
import type { AlgorithmIdentifier, SignerInfo } from 'pkijs'
import { oid } from './oid.ts'
import { attributeOf, bytesOf, type OpenCms } from './open-cms.ts'

export type CmsFault = Extract<SignatureFault, 'digest' | 'signature' | 'no_certificate' | 'other_certificate' | 'weak'>

const hashes: Record<string, string> = { [oid.sha256]: 'sha256', [oid.sha384]: 'sha384', [oid.sha512]: 'sha512' }
const signatures: Record<string, string> = {
  [oid.rsaSha256]: 'sha256', [oid.rsaSha384]: 'sha384', [oid.rsaSha512]: 'sha512', [oid.ecdsaSha256]: 'sha256', [oid.ecdsaSha384]: 'sha384', [oid.ecdsaSha512]: 'sha512',
}

/**
 * What is wrong between a signature, its certificate and `content`, the bytes it says it covers. Whose certificate it is, and whether it is trusted,
 * is another question (`checkChain`). RFC 5652, 5.4; RFC 5035, 5.4.
 */
export function checkCms({ signed, info, certificate }: OpenCms, content: Uint8Array, contentType: string): CmsFault[] {
  const hash = hashes[info.digestAlgorithm.algorithmId]
  const signedHash = hashOf(info.signatureAlgorithm, hash)
  if (!hash || !signedHash || !isPlain(info.digestAlgorithm.algorithmParams) || !signed.digestAlgorithms.some(({ algorithmId }) => algorithmId === info.digestAlgorithm.algorithmId)) return ['weak']
  if (!certificate) return ['no_certificate']
  const { asymmetricKeyType: kind, asymmetricKeyDetails: details } = certificate.publicKey
  if (kind === 'rsa' && (details?.modulusLength ?? 0) < 2048) return ['weak']
  if (!signatureHolds(info, certificate.publicKey, signedHash)) return ['signature']
  const attributes = info.signedAttrs?.attributes
  const type = attributeOf(attributes, oid.contentType) as { valueBlock?: { toString(): string } } | undefined
  const digest = bytesOf(attributeOf(attributes, oid.messageDigest))
  const faults: CmsFault[] = []
  const now = createHash(hash).update(content).digest()
  if (type?.valueBlock?.toString() !== contentType || signed.encapContentInfo.eContentType !== contentType) faults.push('signature')
  if (digest.length !== now.length || !timingSafeEqual(digest, now)) faults.push('digest')
  if (namesCertificate(info, certificate.raw) === false) faults.push('other_certificate')
  return faults
}

/** The hash of a way of signing without settings of its own: plain RSA takes that of the digest. */
function hashOf({ algorithmId, algorithmParams }: AlgorithmIdentifier, digest: string | undefined): string | undefined {
  if (!isPlain(algorithmParams)) return undefined
  return algorithmId === oid.rsa ? digest : signatures[algorithmId]
}

const isPlain = (settings: unknown): boolean => settings === undefined || settings instanceof Any || settings instanceof Null

function signatureHolds(info: SignerInfo, key: KeyObject, hash: string): boolean {
  if (!info.signedAttrs) return false
  try {
    return verify(hash, new Uint8Array(info.signedAttrs.encodedValue), key, bytesOf(info.signature))
  } catch {
    return false
  }
}

/** Whether the signed attribute names this very certificate; undefined when it names none (plain CMS). */
export function namesCertificate(info: SignerInfo, certificate: Uint8Array): boolean | undefined {
  const attributes = info.signedAttrs?.attributes
  if (!attributes?.some(({ type }) => type === oid.signingCertificateV2)) return undefined
  const [first] = partsOf(partsOf(attributeOf(attributes, oid.signingCertificateV2))[0])
  const [algorithm, digest] = partsOf(first)
  const named = digest && Array.isArray((algorithm as Block).valueBlock?.value) ? partsOf(algorithm)[0] : undefined
  const hash = named ? hashes[String((named as Block).valueBlock)] : 'sha256'
  const value = bytesOf(named ? digest : algorithm)
  return hash !== undefined && value.equals(createHash(hash).update(certificate).digest())
}

interface Block { readonly valueBlock?: { readonly value?: unknown } }
const partsOf = (block: unknown): readonly unknown[] => {
  const value = (block as Block | undefined)?.valueBlock?.value
  return Array.isArray(value) ? value : []
}

import { X509Certificate } from 'node:crypto'
import { Constructed, EndOfContent, fromBER } from 'asn1js'
import { type Attribute, Certificate, ContentInfo, IssuerAndSerialNumber, type RelativeDistinguishedNames, SignedData, type SignerInfo } from 'pkijs'
import { oid } from './oid.ts'

/** A CMS SignedData of one signer, taken apart and not yet believed. */
export interface OpenCms {
  readonly signed: SignedData
  readonly info: SignerInfo
  /** The certificate the signature names as its signer's; undefined when it is not among those it brings. */
  readonly certificate: X509Certificate | undefined
  readonly certificates: readonly X509Certificate[]
}

/** Reads a SignedData (DER or BER) with exactly one signer, followed by nothing but the zeros that fill its place. Throws when it is none. */
export function openCms(bytes: Uint8Array): OpenCms {
  const { offset, result } = fromBER(bytes)
  if (offset <= 0) throw new Error('no ASN.1')
  if (hasStrayEnd(result) || !Buffer.from(result.toBER()).equals(bytes.subarray(0, offset))) throw new Error('a length that is not that of its content')
  if (bytes.subarray(offset).some((byte) => byte !== 0)) throw new Error('bytes behind the signature')
  const content = ContentInfo.fromBER(bytes.subarray(0, offset))
  if (content.contentType !== oid.signedData) throw new Error(`content type ${content.contentType}`)
  const signed = new SignedData({ schema: content.content })
  const [info, ...more] = signed.signerInfos
  if (!info || more.length > 0) throw new Error(`${signed.signerInfos.length} signers`)
  if (![1, 3, 4, 5].includes(signed.version) || ![1, 3].includes(info.version)) throw new Error(`version ${signed.version}, ${info.version}`)
  const pairs = (signed.certificates ?? []).flatMap((one) => (one instanceof Certificate ? [{ pki: one, x509: new X509Certificate(new Uint8Array(one.toSchema().toBER())) }] : []))
  return { signed, info, certificate: (pairs.find(({ pki }) => isNamed(info, pki)) ?? bySerial(info, pairs))?.x509, certificates: pairs.map(({ x509 }) => x509) }
}

/** Whether something of known length holds an end-of-contents mark, as it does when a wrong length takes in the zeros behind. */
function hasStrayEnd(block: unknown): boolean {
  if (!(block instanceof Constructed)) return false
  return block.valueBlock.value.some((part) => (!block.lenBlock.isIndefiniteForm && part instanceof EndOfContent) || hasStrayEnd(part))
}

function isNamed({ sid }: SignerInfo, certificate: Certificate): boolean {
  if (sid instanceof IssuerAndSerialNumber) return derOf(sid.issuer).equals(derOf(certificate.issuer)) && sid.serialNumber.isEqual(certificate.serialNumber)
  const id: unknown = sid // by the key's identifier, RFC 5652, 5.3
  const named = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.14')
  const own = named && fromBER(named.extnValue.valueBlock.valueHexView).result
  return own !== undefined && bytesOf(own).length > 0 && bytesOf(own).equals(bytesOf(id))
}

/** Byte for byte: as the library compares names, letters of another case or alphabet would do. */
const derOf = (name: RelativeDistinguishedNames): Buffer => Buffer.from(name.toSchema().toBER())

/**
 * The one certificate of the serial named, where the issuer's name does not match: programs are about that write Vietnamese letters of it encoded
 * twice. Only for plain CMS, for PAdES names the certificate by its hash and has no need of leniency.
 */
function bySerial<One extends { readonly pki: Certificate }>({ sid, signedAttrs }: SignerInfo, pairs: readonly One[]): One | undefined {
  if (!(sid instanceof IssuerAndSerialNumber) || signedAttrs?.attributes.some(({ type }) => type === oid.signingCertificateV2)) return undefined
  const found = pairs.filter(({ pki }) => pki.serialNumber.isEqual(sid.serialNumber))
  return found.length === 1 ? found[0] : undefined
}

/** The bytes of an OCTET STRING, however the reader keeps it. */
export function bytesOf(value: unknown): Buffer {
  const block = (value as { readonly valueBlock?: { readonly valueHexView?: Uint8Array; readonly value?: readonly unknown[] } } | undefined)?.valueBlock
  if (block?.valueHexView && block.valueHexView.length > 0) return Buffer.from(block.valueHexView)
  return Buffer.concat((block?.value ?? []).map(bytesOf))
}

/** The value of a signed attribute that stands there once, with one value; undefined when it does not. */
export const attributeOf = (attributes: readonly Attribute[] | undefined, type: string): unknown => {
  const found = (attributes ?? []).filter((one) => one.type === type)
  return found.length === 1 && found[0]!.values.length === 1 ? (found[0]!.values[0] as unknown) : undefined
}

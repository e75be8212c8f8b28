import { createHash, verify, X509Certificate } from 'node:crypto'
import { fromBER, Null, ObjectIdentifier, OctetString, Sequence, Set as AsnSet } from 'asn1js'
import {
  AlgorithmIdentifier, Attribute, Certificate, ContentInfo, EncapsulatedContentInfo, IssuerAndSerialNumber, SignedAndUnsignedAttributes, SignedData, SignerInfo,
} from 'pkijs'
import { oid } from './oid.ts'
import type { Signer } from './signer.ts'
import { SigningFailed } from './signing-failed.ts'

/** Gets a time-stamp token (DER) over bytes from an authority. */
export type TimeStamp = (stamped: Uint8Array) => Promise<Uint8Array>

/**
 * The detached CMS signature of PAdES B-B (ETSI EN 319 142-1, 5.3 and 6.3): content type, digest and the signer's certificate are signed,
 * the time is not (it stands in the PDF as /M). With `timeStamp` it is B-T. `content` is what the byte range covers. Returns DER.
 */
export async function makeCms(content: Uint8Array, signer: Signer, timeStamp?: TimeStamp): Promise<Uint8Array> {
  const own = Certificate.fromBER(signer.chain[0])
  const signedToo = [attribute(oid.contentType, new ObjectIdentifier({ value: oid.data })), attribute(oid.messageDigest, octets(sha256(content))), signingCertificate(signer.chain[0])]
  const attributes = signedToo
    .map((one) => ({ one, der: Buffer.from(one.toSchema().toBER()) }))
    .sort((a, b) => Buffer.compare(a.der, b.der)) // DER of a SET OF
    .map(({ one }) => one)
  const message = new Uint8Array(new AsnSet({ value: attributes.map((one) => one.toSchema()) }).toBER())
  const signature = await signer.sign(message)
  const { publicKey } = new X509Certificate(signer.chain[0])
  if (!verify('sha256', message, publicKey, signature)) throw new SigningFailed('wrong_signature', 'the signature does not fit the certificate')

  const digestAlgorithm = new AlgorithmIdentifier({ algorithmId: oid.sha256 })
  const info = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    digestAlgorithm,
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
    signatureAlgorithm: signer.algorithm === 'rsa-sha256'
      ? new AlgorithmIdentifier({ algorithmId: oid.rsaSha256, algorithmParams: new Null() })
      : new AlgorithmIdentifier({ algorithmId: oid.ecdsaSha256 }),
    signature: octets(signature),
  })
  if (timeStamp) {
    const token = fromBER(await timeStamp(signature)).result
    info.unsignedAttrs = new SignedAndUnsignedAttributes({ type: 1, attributes: [new Attribute({ type: oid.signatureTimeStamp, values: [token] })] })
  }
  const above = signer.chain.slice(1).filter(isBelowRoot).map((der) => Certificate.fromBER(der))
  const signed = new SignedData({
    version: 1, digestAlgorithms: [digestAlgorithm], encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: [own, ...above], signerInfos: [info],
  })
  return new Uint8Array(new ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) }).toSchema().toBER())
}

/** A root proves nothing about itself: whoever trusts it has it. */
const isBelowRoot = (der: Uint8Array): boolean => {
  const { subject, issuer } = new X509Certificate(der)
  return subject !== issuer
}

/** ESS signing-certificate-v2 (RFC 5035): SHA-256, being the default, is not named, and neither issuer nor serial, which `sid` holds. */
const signingCertificate = (der: Uint8Array): Attribute =>
  attribute(oid.signingCertificateV2, new Sequence({ value: [new Sequence({ value: [new Sequence({ value: [octets(sha256(der))] })] })] }))

const attribute = (type: string, value: ObjectIdentifier | OctetString | Sequence): Attribute => new Attribute({ type, values: [value] })
const octets = (bytes: Uint8Array): OctetString => new OctetString({ valueHex: new Uint8Array(bytes).buffer })
const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())

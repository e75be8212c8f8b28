import { webcrypto } from 'node:crypto'
import { BitString, fromBER, Integer, Null, ObjectIdentifier, OctetString, PrintableString, Sequence, Set as AsnSet, Utf8String } from 'asn1js'
import forge from 'node-forge'
import { BasicConstraints, Certificate, Extension, ExtKeyUsage, RelativeDistinguishedNames } from 'pkijs'

/** A key with its certificate, as a certification authority of the tests hands it out. */
export interface Issued {
  readonly certificate: Certificate
  readonly der: Uint8Array
  readonly keys: webcrypto.CryptoKeyPair
}

export interface Wish {
  readonly name: string
  readonly by?: Issued
  readonly from?: string
  readonly to?: string
  readonly kind?: 'issuer' | 'person' | 'time-stamp' | 'encryption'
  readonly key?: 'rsa' | 'ec'
  readonly serial?: number
  /** How many issuers may stand below. */
  readonly pathLength?: number
}

const ways = {
  rsa: { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
  ec: { name: 'ECDSA', namedCurve: 'P-256' },
} as const

let serials = 1000

/** A certificate as Vietnamese authorities make them: C=VN, O, CN. Without `by` it signs itself. */
export async function issue({ name, by, from = '2024-01-01', to = '2034-01-01', kind = 'person', key = 'rsa', serial = serials++, pathLength }: Wish): Promise<Issued> {
  const keys = await webcrypto.subtle.generateKey(ways[key], true, ['sign', 'verify']) as webcrypto.CryptoKeyPair
  const certificate = new Certificate({ version: 2 })
  certificate.serialNumber = new Integer({ value: serial })
  certificate.subject = nameOf(name)
  certificate.issuer = by ? by.certificate.subject : nameOf(name)
  certificate.notBefore.value = new Date(`${from}T00:00:00Z`)
  certificate.notAfter.value = new Date(`${to}T00:00:00Z`)
  certificate.extensions = extensionsOf(kind, pathLength)
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  const signing = (by ?? { keys }).keys.privateKey
  await certificate.sign(signing, 'SHA-256')
  if (signing.algorithm.name !== 'ECDSA') await signWithNull(certificate, signing)
  return { certificate, keys, der: new Uint8Array(certificate.toSchema(true).toBER()) }
}

/** RSA's algorithm is written with a NULL (RFC 4055), which the library leaves out and readers and writers of PKCS #12 put in. */
async function signWithNull(certificate: Certificate, key: webcrypto.CryptoKey): Promise<void> {
  for (const algorithm of [certificate.signature, certificate.signatureAlgorithm]) algorithm.algorithmParams = new Null()
  certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER())
  certificate.signatureValue = new BitString({ valueHex: await webcrypto.subtle.sign('RSASSA-PKCS1-v1_5', key, certificate.tbsView.slice()) })
}

/** One name within another, as authorities write them; built from its parts, the library would put all of them on one level. */
const nameOf = (name: string): RelativeDistinguishedNames => {
  const parts = [['2.5.4.6', new PrintableString({ value: 'VN' })], ['2.5.4.10', new Utf8String({ value: 'Văn phòng UBND tỉnh' })], ['2.5.4.3', new Utf8String({ value: name })]] as const
  const whole = new Sequence({ value: parts.map(([type, value]) => new AsnSet({ value: [new Sequence({ value: [new ObjectIdentifier({ value: type }), value] })] })) })
  return new RelativeDistinguishedNames({ schema: fromBER(whole.toBER()).result })
}

function extensionsOf(kind: NonNullable<Wish['kind']>, pathLength: number | undefined): Extension[] {
  const extension = (extnID: string, value: { toBER(): ArrayBuffer }, parsedValue?: object) => new Extension({ extnID, critical: true, extnValue: value.toBER(), ...(parsedValue && { parsedValue }) })
  const usage = (bits: number, unused: number) => extension('2.5.29.15', new BitString({ valueHex: new Uint8Array([bits]).buffer, unusedBits: unused }))
  if (kind === 'issuer') return [extension('2.5.29.19', new BasicConstraints({ cA: true, ...(pathLength !== undefined && { pathLenConstraint: pathLength }) }).toSchema()), usage(0x06, 1)]
  if (kind === 'encryption') return [usage(0x20, 5)]
  if (kind === 'time-stamp') return [usage(0x80, 7), extension('2.5.29.37', new ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.8'] }).toSchema())]
  return [usage(0xc0, 6)]
}

/** The PKCS #12 file of a key, with the certificates above it. */
export async function p12Of({ der, keys }: Issued, above: readonly Issued[], password: string, algorithm: '3des' | 'aes256' = 'aes256'): Promise<Uint8Array> {
  const asn1 = (bytes: Uint8Array) => forge.asn1.fromDer(Buffer.from(bytes).toString('binary'))
  const key = forge.pki.privateKeyFromAsn1(asn1(new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey))))
  const chain = [der, ...above.map((one) => one.der)].map((bytes) => forge.pki.certificateFromAsn1(asn1(bytes)))
  const file = forge.pkcs12.toPkcs12Asn1(key, chain, password, { algorithm })
  return new Uint8Array(Buffer.from(forge.asn1.toDer(file).getBytes(), 'binary'))
}

export const octets = (bytes: Uint8Array): OctetString => new OctetString({ valueHex: bytes.slice().buffer })

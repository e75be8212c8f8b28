import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import forge from 'node-forge'

export type P12Fault = 'damaged' | 'wrong_password' | 'no_key' | 'no_certificate' | 'unfit_key'

/** The file of a software certificate cannot be used. The message holds neither the password nor anything of the key. */
export class P12Refused extends Error {
  readonly reason: P12Fault

  constructor(reason: P12Fault) {
    super(`software certificate refused (${reason})`)
    this.name = 'P12Refused'
    this.reason = reason
  }
}

/** The key of a PKCS #12 file, and its certificates with the key's own first and each issuer after what it issued. Throws `P12Refused`. */
export function openP12(file: Uint8Array, password: string): { readonly key: KeyObject; readonly chain: readonly [X509Certificate, ...X509Certificate[]] } {
  const p12 = unlocked(file, password)
  const key = keyIn(p12)
  const all = certificatesIn(p12)
  const own = all.find((certificate) => certificate.checkPrivateKey(key))
  if (!own) throw new P12Refused('no_certificate')
  return { key, chain: [own, ...issuersOf(own, all)] }
}

function unlocked(file: Uint8Array, password: string): forge.pkcs12.Pkcs12Pfx {
  const asn1 = orRefuse('damaged', () => forge.asn1.fromDer(forge.util.createBuffer(Buffer.from(file).toString('binary'))))
  try {
    return forge.pkcs12.pkcs12FromAsn1(asn1, false, password)
  } catch (error) {
    throw new P12Refused(/mac could not be verified|invalid password/i.test(String(error)) ? 'wrong_password' : 'damaged')
  }
}

/** Keys and certificates are taken as DER and read by Node, which knows elliptic curves where the reader of the file knows RSA alone. */
function keyIn(p12: forge.pkcs12.Pkcs12Pfx): KeyObject {
  const { pkcs8ShroudedKeyBag, keyBag } = forge.pki.oids
  const bag = [pkcs8ShroudedKeyBag, keyBag].flatMap((type) => p12.getBags({ bagType: type! })[type!] ?? [])[0]
  if (!bag) throw new P12Refused('no_key')
  const asn1 = bag.key ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(bag.key)) : bag.asn1
  return orRefuse('unfit_key', () => createPrivateKey({ key: derOf(asn1), format: 'der', type: 'pkcs8' }))
}

function certificatesIn(p12: forge.pkcs12.Pkcs12Pfx): X509Certificate[] {
  const type = forge.pki.oids['certBag']!
  return (p12.getBags({ bagType: type })[type] ?? []).map(({ cert, asn1 }) =>
    orRefuse('damaged', () => new X509Certificate(derOf(cert ? asIssued(cert as ReadCertificate) : asn1))))
}

type ReadCertificate = forge.pki.Certificate & { readonly tbsCertificate: forge.asn1.Asn1; readonly signature: string }

/** The certificate byte for byte. Written by the library its algorithm may get a parameter more than the signed one has, and the two must be the same (RFC 5280, 4.1.1.2). */
function asIssued({ tbsCertificate, signature }: ReadCertificate): forge.asn1.Asn1 {
  const { Class, Type, create } = forge.asn1
  const parts = tbsCertificate.value as forge.asn1.Asn1[]
  const algorithm = parts[parts[0]?.tagClass === Class.CONTEXT_SPECIFIC ? 2 : 1]! // behind the version, which the oldest lack, and the serial
  return create(Class.UNIVERSAL, Type.SEQUENCE, true, [tbsCertificate, algorithm, create(Class.UNIVERSAL, Type.BITSTRING, false, `\0${signature}`)])
}

function issuersOf(own: X509Certificate, all: readonly X509Certificate[]): X509Certificate[] {
  const found: X509Certificate[] = []
  for (let last = own; ; last = found.at(-1)!) {
    const issuer = all.find((one) => one !== own && !found.includes(one) && last.checkIssued(one))
    if (!issuer) return found
    found.push(issuer)
  }
}

const derOf = (asn1: forge.asn1.Asn1): Buffer => Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary')

function orRefuse<T>(reason: P12Fault, work: () => T): T {
  try {
    return work()
  } catch {
    throw new P12Refused(reason)
  }
}

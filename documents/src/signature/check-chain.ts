import { X509Certificate } from 'node:crypto'
import type { SignatureFault } from '@sangkien/domain/signing/signature-fault'
import { checkUse } from './certificate-use.ts'

export type ChainFault = Extract<SignatureFault, 'untrusted' | 'expired' | 'not_yet_valid' | 'use'>

const LONGEST = 8 // certificates from a signer to a root

/**
 * Why a certificate is not to be believed at an instant, or undefined. `between` may come from the signature itself; `roots` are those the agency
 * trusts (DER), and are believed as they stand. Revocation is not asked: that needs the issuer's lists, which stand on the network.
 */
export function checkChain(
  certificate: X509Certificate, between: readonly X509Certificate[], roots: readonly X509Certificate[], use: 'document' | 'time-stamp', at: Date,
): ChainFault | undefined {
  const chain = chainTo(certificate, between, roots)
  if (!chain) return 'untrusted'
  if (checkUse(certificate, use)) return 'use'
  if (chain.some(({ validToDate }) => validToDate < at)) return 'expired'
  return chain.some(({ validFromDate }) => validFromDate > at) ? 'not_yet_valid' : undefined
}

/**
 * The shortest way from the certificate to a root, each proven by the key of the next and allowed to issue; undefined when there is none. No
 * certificate is tried twice, so that a heap of certificates that issue one another costs no more than their number.
 */
function chainTo(certificate: X509Certificate, between: readonly X509Certificate[], roots: readonly X509Certificate[]): X509Certificate[] | undefined {
  const isRoot = (one: X509Certificate) => roots.some((root) => root.raw.equals(one.raw))
  const untried = new Map([...roots, ...between].map((one) => [one.raw.toString('base64'), one]))
  let ways: X509Certificate[][] = [[certificate]]
  for (let below = 0; below < LONGEST && ways.length > 0; below += 1) {
    const done = ways.find((way) => isRoot(way.at(-1)!))
    if (done) return done
    ways = ways.flatMap((way) => [...untried].filter(([, issuer]) => issued(way.at(-1)!, issuer) && !checkUse(issuer, { below })).map(([key, issuer]) => {
      untried.delete(key)
      return [...way, issuer]
    }))
  }
  return undefined
}

const issued = (certificate: X509Certificate, issuer: X509Certificate): boolean => {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
  } catch {
    return false
  }
}

/** The roots an agency trusts, from the text of a PEM file. Throws when a block is no certificate. */
export const rootsFrom = (pem: string): X509Certificate[] =>
  (pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []).map((block) => new X509Certificate(block))

import { type KeyObject, sign } from 'node:crypto'
import { promisify } from 'node:util'
import { openP12, P12Refused } from './open-p12.ts'
import type { SignatureAlgorithm, Signer } from './signer.ts'

const signAside = promisify(sign) as (algorithm: string, data: Uint8Array, key: KeyObject) => Promise<Buffer>

/** A signer by a PKCS #12 file (.p12, .pfx), for small offices and tests. The password is used once and kept nowhere. Throws `P12Refused`. */
export function softwareSigner(file: Uint8Array, password: string): Signer {
  const { key, chain: [own, ...issuers] } = openP12(file, password)
  return {
    algorithm: algorithmOf(key),
    chain: [new Uint8Array(own.raw), ...issuers.map(({ raw }) => new Uint8Array(raw))],
    sign: async (message) => new Uint8Array(await signAside('sha256', message, key)),
  }
}

function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): SignatureAlgorithm {
  if (asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048) return 'rsa-sha256'
  if (asymmetricKeyType === 'ec') return 'ecdsa-sha256'
  throw new P12Refused('unfit_key')
}

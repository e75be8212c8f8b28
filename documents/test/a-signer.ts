import { webcrypto } from 'node:crypto'
import type { Signer } from '../src/signature/signer.ts'
import { type Issued, issue, type Wish } from './a-test-ca.ts'

export interface Authority { readonly root: Issued; readonly between: Issued }

/** A root and one issuer below it. */
export async function anAuthority(name = 'CA kiểm thử'): Promise<Authority> {
  const root = await issue({ name: `${name} gốc`, kind: 'issuer' })
  return { root, between: await issue({ name, by: root, kind: 'issuer', pathLength: 0 }) }
}

/** A signer under an authority, which holds its key in the memory of the test. */
export async function aSigner({ root, between }: Authority, wish: Omit<Wish, 'by'>): Promise<Signer> {
  const own = await issue({ ...wish, by: between })
  return { algorithm: wish.key === 'ec' ? 'ecdsa-sha256' : 'rsa-sha256', chain: [own.der, between.der, root.der], sign: (message) => signWith(own, message) }
}

async function signWith({ keys: { privateKey } }: Issued, message: Uint8Array): Promise<Uint8Array> {
  const ec = privateKey.algorithm.name === 'ECDSA'
  const raw = new Uint8Array(await webcrypto.subtle.sign(ec ? { name: 'ECDSA', hash: 'SHA-256' } : 'RSASSA-PKCS1-v1_5', privateKey, message.slice()))
  return ec ? pairOf(raw) : raw
}

/** r and s as DER. */
function pairOf(raw: Uint8Array): Uint8Array {
  const whole = (bytes: Uint8Array) => {
    const from = bytes.findIndex((byte) => byte !== 0)
    const short = bytes.subarray(from)
    const positive = short[0]! & 0x80 ? [0, ...short] : [...short]
    return [2, positive.length, ...positive]
  }
  const body = [...whole(raw.subarray(0, 32)), ...whole(raw.subarray(32))]
  return new Uint8Array([0x30, body.length, ...body])
}

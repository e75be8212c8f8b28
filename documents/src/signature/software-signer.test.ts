import { verify, X509Certificate } from 'node:crypto'
import forge from 'node-forge'
import { beforeAll, describe, expect, it } from 'vitest'
import { anAuthority, type Authority } from '../../test/a-signer.ts'
import { type Issued, issue, p12Of } from '../../test/a-test-ca.ts'
import type { P12Fault } from './open-p12.ts'
import { softwareSigner } from './software-signer.ts'

const password = 'Mật khẩu rất dài'
const message = new Uint8Array([1, 2, 3])

let ca: Authority
let own: Issued
beforeAll(async () => {
  ca = await anAuthority()
  own = await issue({ name: 'Trần Văn Bình', by: ca.between })
})

describe('a software certificate', () => {
  it.each(['3des', 'aes256'] as const)('signs with the key of the file, locked by %s, and brings the certificates in their order', async (algorithm) => {
    const signer = softwareSigner(await p12Of(own, [ca.root, ca.between], password, algorithm), password)
    expect(signer.algorithm).toBe('rsa-sha256')
    expect(signer.chain.map((der) => Buffer.from(der))).toEqual([own, ca.between, ca.root].map(({ der }) => Buffer.from(der)))
    expect(verify('sha256', message, new X509Certificate(own.der).publicKey, await signer.sign(message))).toBe(true)
  })

  const cases: readonly [string, P12Fault, () => Promise<Uint8Array>, string?][] = [
    ['a wrong password', 'wrong_password', () => p12Of(own, [], password), 'sai'],
    ['a file that is none', 'damaged', async () => new Uint8Array(Buffer.from('xin chào'))],
    ['a file cut short', 'damaged', async () => (await p12Of(own, [], password)).subarray(0, 900)],
    ['a certificate of another key', 'no_certificate', async () => p12Of({ ...own, der: ca.root.der }, [], password)],
    ['certificates without a key', 'no_key', async () => withoutKey()],
  ]
  it.each(cases)('is refused with %s, and the reason holds no word of the password', async (_what, reason, file, given = password) => {
    const bytes = await file()
    let told: unknown
    try {
      softwareSigner(bytes, given)
    } catch (error) {
      told = error
    }
    expect(told).toMatchObject({ name: 'P12Refused', reason })
    expect(JSON.stringify(told) + String(told)).not.toContain(given)
  })
})

function withoutKey(): Uint8Array {
  const certificate = forge.pki.certificateFromAsn1(forge.asn1.fromDer(Buffer.from(own.der).toString('binary')))
  const file = forge.pkcs12.toPkcs12Asn1(null, [certificate], password, { algorithm: 'aes256' })
  return new Uint8Array(Buffer.from(forge.asn1.toDer(file).getBytes(), 'binary'))
}

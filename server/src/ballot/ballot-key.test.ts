import { createPrivateKey, createPublicKey } from 'node:crypto'
import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { paperBytes } from '@sangkien/domain/ballot/ballot-paper'
import { describe, expect, it } from 'vitest'
import { finishPaper, isSigned as isSignedThere, makePaper } from '../../../web/src/pages/council/secret/blind-paper.ts'
import { blindSign, isSigned, makeBallotKey } from './ballot-key.ts'

const id = '0199aaaa-0000-7000-8000-000000000001'

describe('signing blind', () => {
  it('is the BlindSign of the library, at the speed of the machine', async () => {
    const { publicKey, privateKey } = await makeBallotKey()
    const der = createPrivateKey({ key: Buffer.from(privateKey, 'base64url'), type: 'pkcs8', format: 'der' })
    const theirs = await crypto.subtle.importKey('pkcs8', der.export({ type: 'pkcs8', format: 'der' }), { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['sign'])
    const { blinded } = await makePaper({ id, publicKey }, 'agree')
    expect(blindSign(privateKey, blinded)).toBe(Buffer.from(await RSABSSA.SHA384.PSS.Randomized().blindSign(theirs, Buffer.from(blinded, 'base64url'))).toString('base64url'))
  })

  it('gives a signature that both sides verify, of this paper and no other', async () => {
    const { publicKey, privateKey } = await makeBallotKey()
    const made = await makePaper({ id, publicKey }, 'disagree')
    const paper = await finishPaper(made, blindSign(privateKey, made.blinded)!)
    for (const verify of [isSigned, isSignedThere]) {
      expect(await verify(publicKey, id, paper)).toBe(true)
      expect(await verify(publicKey, id, { ...paper, choice: 'agree' })).toBe(false)
      expect(await verify(publicKey, id.replace('1', '2'), paper)).toBe(false)
      expect(await verify((await makeBallotKey()).publicKey, id, paper)).toBe(false)
    }
  })

  it('sees nothing of the paper: the same blinded message hides each of the three choices equally', async () => {
    const { publicKey, privateKey } = await makeBallotKey()
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64url'), type: 'spki', format: 'der' }).export({ format: 'jwk' })
    const number = (text: string) => BigInt(`0x${Buffer.from(text, 'base64url').toString('hex')}`)
    const n = number(key.n!)
    const { blinded } = await makePaper({ id, publicKey }, 'agree')
    // For every paper there is a blinding that turns it into this very message: r = (blinded / encoded)^d.
    for (const choice of ['agree', 'disagree', 'abstain'] as const) {
      const other = await makePaper({ id, publicKey }, choice)
      const signature = number((await finishPaper(other, blindSign(privateKey, other.blinded)!)).signature)
      const r = number(blindSign(privateKey, blinded)!) * invert(signature, n) % n
      expect(powerMod(signature * r % n, 65_537n, n)).toBe(number(blinded))
    }
    expect(paperBytes(id, { serial: 'ab'.repeat(32), choice: 'agree' })).toHaveLength(32 + `sangkien phieu kin 1|${id}|agree`.length)
  })

  it('refuses what is no number below its modulus, and a browser refuses a key that is none', async () => {
    const { privateKey, publicKey } = await makeBallotKey()
    expect(blindSign(privateKey, '_'.repeat(341) + '8')).toBeUndefined()
    expect(blindSign(privateKey, 'AAAA')).toBeUndefined()
    const made = await makePaper({ id, publicKey }, 'agree')
    await expect(finishPaper(made, made.blinded)).rejects.toThrow('invalid signature')
    await expect(makePaper({ id, publicKey: publicKey.slice(0, -4) + 'AAEB' }, 'agree')).rejects.toThrow()
  })
})

function powerMod(base: bigint, exponent: bigint, n: bigint): bigint {
  let [result, square] = [1n, base % n]
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = result * square % n
    square = square * square % n
  }
  return result
}

function invert(value: bigint, n: bigint): bigint {
  let [r, next, s, after] = [n, value % n, 0n, 1n]
  while (next > 0n) [r, next, s, after] = [next, r % next, after, s - (r / next) * after]
  return (s + n) % n
}

import { constants, createPrivateKey, createPublicKey, generateKeyPair, privateDecrypt, publicEncrypt, verify } from 'node:crypto'
import { promisify } from 'node:util'
import { type BallotPaper, paperBytes } from '@sangkien/domain/ballot/ballot-paper'

/** A key pair for one ballot: RSA-2048, because a signature must hold only for as long as a sitting; base64url. */
export async function makeBallotKey(): Promise<{ readonly publicKey: string; readonly privateKey: string }> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048, publicExponent: 0x10001 })
  return { publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'), privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url') }
}

/**
 * BlindSign of RFC 9474, 4.3: the plain RSA operation, by OpenSSL (a hundred times faster than in the language, and blinded against
 * timing), then its inverse, so that a fault of the machine gives nothing away. `undefined`: the number is not below the modulus.
 */
export function blindSign(privateKey: string, blinded: string): string | undefined {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64url'), type: 'pkcs8', format: 'der' })
  const message = Buffer.from(blinded, 'base64url')
  const plain = { key, padding: constants.RSA_NO_PADDING }
  try {
    const signature = privateDecrypt(plain, message)
    return publicEncrypt({ ...plain, key: createPublicKey(key) }, signature).equals(message) ? signature.toString('base64url') : undefined
  } catch {
    return undefined
  }
}

/** Whether a paper bears the signature of its ballot: RSASSA-PSS as any library verifies it (RFC 9474, 4.5). */
export const isSigned = (publicKey: string, ballotId: string, paper: BallotPaper): boolean =>
  verify('sha384', paperBytes(ballotId, paper), { key: createPublicKey({ key: Buffer.from(publicKey, 'base64url'), type: 'spki', format: 'der' }), padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }, Buffer.from(paper.signature, 'base64url'))

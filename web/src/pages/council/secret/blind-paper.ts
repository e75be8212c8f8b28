import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { type BallotPaper, type PaperChoice, paperBytes } from '@sangkien/domain/ballot/ballot-paper'
import type { Receipt } from '@sangkien/domain/ballot/check-count'

/** A paper made here whose signature has not come back yet: `inv` alone can take the blinding off. */
export interface MadePaper { readonly ballotId: string; readonly publicKey: string; readonly serial: string; readonly choice: PaperChoice; readonly blinded: string; readonly inv: string }

/** RFC 9474, its recommended variant. The random prefix that `prepare` would add is the serial of the paper: see `paperBytes`. */
const suite = RSABSSA.SHA384.PSS.Randomized()

type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>

/** The key of the ballot; what is no RSA-2048 with the usual exponent is refused, for a key made on purpose could undo the blinding. */
async function keyOf(publicKey: string): Promise<Key> {
  const key = await crypto.subtle.importKey('spki', bytesOf(publicKey), { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify'])
  const { modulusLength, publicExponent } = key.algorithm as unknown as { readonly modulusLength: number; readonly publicExponent: Uint8Array }
  if (modulusLength !== 2048 || textOf(publicExponent) !== 'AQAB') throw new Error('This is no key of a ballot')
  return key
}

export async function makePaper({ id, publicKey }: { readonly id: string; readonly publicKey: string }, choice: PaperChoice): Promise<MadePaper> {
  const serial = [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const { blindedMsg, inv } = await suite.blind(await keyOf(publicKey), paperBytes(id, { serial, choice }))
  return { ballotId: id, publicKey, serial, choice, blinded: textOf(blindedMsg), inv: textOf(inv) }
}

/** Takes the blinding off and makes sure that what is left is the ballot's signature of this very paper. */
export async function finishPaper({ ballotId, publicKey, serial, choice, inv }: MadePaper, blindSignature: string): Promise<Receipt> {
  const signature = await suite.finalize(await keyOf(publicKey), paperBytes(ballotId, { serial, choice }), bytesOf(blindSignature), bytesOf(inv))
  return { ballotId, publicKey, serial, choice, signature: textOf(signature) }
}

export const isSigned = async (publicKey: string, ballotId: string, paper: BallotPaper): Promise<boolean> => suite.verify(await keyOf(publicKey), bytesOf(paper.signature), paperBytes(ballotId, paper))

const textOf = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))

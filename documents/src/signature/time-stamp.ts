import { createHash, randomBytes } from 'node:crypto'
import { Integer, OctetString } from 'asn1js'
import { AlgorithmIdentifier, MessageImprint, TimeStampReq, TimeStampResp } from 'pkijs'
import type { TimeStamp } from './make-cms.ts'
import { oid } from './oid.ts'
import { openTimeStamp } from './open-time-stamp.ts'

export type TimeStampFailure =
  /** No answer in the time given. */
  | 'timeout'
  /** No connection, or an answer that is no success of HTTP. */
  | 'unreachable'
  /** The authority said no. */
  | 'refused'
  /** The answer is no time-stamp of what was asked. */
  | 'wrong_answer'

export class TimeStampFailed extends Error {
  readonly reason: TimeStampFailure

  constructor(reason: TimeStampFailure, detail: string) {
    super(`no time-stamp (${reason}): ${detail}`)
    this.name = 'TimeStampFailed'
    this.reason = reason
  }
}

const LONGEST = 256 * 1024 // bytes of an answer: a token with its chain takes some 6 KB

/**
 * Time-stamps by RFC 3161 over HTTP from the authority at `address`; `timeLimit` in milliseconds. What comes back is checked: that it stamps these
 * very bytes, answers this very question and is signed by what it says. Throws `TimeStampFailed`.
 */
export const timeStampFrom = (address: string, { timeLimit = 15_000 }: { readonly timeLimit?: number } = {}): TimeStamp => async (stamped) => {
  const nonce = randomBytes(16)
  nonce[0] = (nonce[0]! & 0x7f) | 0x40 // a positive whole number of full length
  const answer = await ask(address, question(stamped, nonce), timeLimit)
  const token = tokenIn(answer)
  const opened = openTimeStamp(token, stamped)
  if (opened.faults.length > 0) throw new TimeStampFailed('wrong_answer', opened.faults.join(', '))
  if (!opened.nonce || !nonce.equals(opened.nonce)) throw new TimeStampFailed('wrong_answer', 'the answer to another question')
  return token
}

function question(stamped: Uint8Array, nonce: Uint8Array): Uint8Array {
  const hash = createHash('sha256').update(stamped).digest()
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({ hashAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256 }), hashedMessage: new OctetString({ valueHex: new Uint8Array(hash).buffer }) }),
    nonce: new Integer({ valueHex: new Uint8Array(nonce).buffer }),
    certReq: true,
  })
  return new Uint8Array(request.toSchema().toBER())
}

async function ask(address: string, body: Uint8Array, timeLimit: number): Promise<Uint8Array> {
  try {
    const reply = await fetch(address, {
      method: 'POST', body: body.slice(), headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      redirect: 'error', signal: AbortSignal.timeout(timeLimit),
    })
    if (!reply.ok || !reply.body) throw new TimeStampFailed('unreachable', `HTTP ${reply.status}`)
    const parts: Uint8Array[] = []
    let length = 0
    for await (const part of reply.body) {
      length += part.length
      if (length > LONGEST) throw new TimeStampFailed('wrong_answer', 'the answer is too long')
      parts.push(part)
    }
    return new Uint8Array(Buffer.concat(parts))
  } catch (error) {
    if (error instanceof TimeStampFailed) throw error
    if (error instanceof DOMException && error.name === 'TimeoutError') throw new TimeStampFailed('timeout', `no answer in ${timeLimit} ms`)
    throw new TimeStampFailed('unreachable', error instanceof Error ? error.message : String(error))
  }
}

function tokenIn(answer: Uint8Array): Uint8Array {
  const reply = parsed(answer)
  const status = Number(reply.status.status)
  if (status !== 0 && status !== 1) throw new TimeStampFailed('refused', `status ${status}`) // granted, granted with changes
  if (!reply.timeStampToken) throw new TimeStampFailed('wrong_answer', 'granted without a token')
  return new Uint8Array(reply.timeStampToken.toSchema().toBER())
}

function parsed(answer: Uint8Array): TimeStampResp {
  try {
    return TimeStampResp.fromBER(answer)
  } catch (error) {
    throw new TimeStampFailed('wrong_answer', error instanceof Error ? error.message : String(error))
  }
}

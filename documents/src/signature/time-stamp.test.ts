import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { anAuthority } from '../../test/a-signer.ts'
import { issue, type Wish } from '../../test/a-test-ca.ts'
import { aTimeStampServer, type Odd } from '../../test/a-time-stamp-server.ts'
import { openTimeStamp } from './open-time-stamp.ts'
import { timeStampFrom, type TimeStampFailure } from './time-stamp.ts'

const now = new Date('2026-11-26T02:00:00Z')
const stamped = new Uint8Array([1, 2, 3])
const serverOf = async (kind: Wish['kind']) => aTimeStampServer(await issue({ name: 'Cấp dấu thời gian', by: (await anAuthority()).root, ...(kind && { kind }) }), now)

describe('a time-stamp (RFC 3161)', () => {
  let server: Awaited<ReturnType<typeof serverOf>>
  beforeAll(async () => { server = await serverOf('time-stamp') })
  afterEach(() => { server.odd = {} })
  afterAll(() => server.close())

  it('says when the bytes existed, and of no others', async () => {
    const token = await timeStampFrom(server.address)(stamped)
    expect(openTimeStamp(token, stamped)).toMatchObject({ at: now, faults: [] })
    expect(openTimeStamp(token, new Uint8Array([1, 2, 4])).faults).toEqual(['imprint'])
  })

  const cases: readonly [string, TimeStampFailure, Odd][] = [
    ['the authority says no', 'refused', { refuses: true }],
    ['nobody answers in time', 'timeout', { silent: true }],
    ['HTTP says no', 'unreachable', { status: 503 }],
    ['the answer is of another file', 'wrong_answer', { otherFile: true }],
    ['the answer is to another question', 'wrong_answer', { otherQuestion: true }],
    ['the answer is no time-stamp', 'wrong_answer', { rubbish: true }],
  ]
  it.each(cases)('is refused when %s', async (_why, reason, odd) => {
    server.odd = odd
    await expect(timeStampFrom(server.address, { timeLimit: 300 })(stamped)).rejects.toMatchObject({ name: 'TimeStampFailed', reason })
  })

  it('is refused when nobody is there', async () => {
    await expect(timeStampFrom('http://127.0.0.1:1/')(stamped)).rejects.toMatchObject({ reason: 'unreachable' })
  })

  it('is refused from a certificate that is not for time-stamps', async () => {
    const person = await serverOf('person')
    await expect(timeStampFrom(person.address)(stamped)).rejects.toMatchObject({ reason: 'wrong_answer' })
    await person.close()
  })
})

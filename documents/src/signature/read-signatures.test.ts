import { X509Certificate } from 'node:crypto'
import type { SignatureFault } from '@sangkien/domain/signing/signature-fault'
import { beforeAll, describe, expect, it } from 'vitest'
import { anAuthority, aSigner, type Authority } from '../../test/a-signer.ts'
import { aSmallPdf } from '../../test/a-small-pdf.ts'
import { issue, type Wish } from '../../test/a-test-ca.ts'
import { aTimeStampServer } from '../../test/a-time-stamp-server.ts'
import { readSignatures, UnreadablePdf } from './read-signatures.ts'
import { signPdf } from './sign-pdf.ts'
import { timeStampFrom } from './time-stamp.ts'

const at = new Date('2026-11-26T02:00:00Z')
const name = 'Trần Văn Bình'

let ca: Authority
let other: Authority
let pdf: Uint8Array
beforeAll(async () => {
  ca = await anAuthority()
  other = await anAuthority('CA lạ')
  pdf = await aSmallPdf()
})

const rootOf = ({ root }: Authority) => new X509Certificate(root.der)
const signedBy = async (authority: Authority, wish: Partial<Wish> = {}, claimed = at) =>
  signPdf(pdf, { signer: await aSigner(authority, { name, ...wish }), role: 'signer', name, at: claimed })

describe('whether a certificate is believed', () => {
  const cases: readonly [string, readonly SignatureFault[], string, () => Promise<Uint8Array>][] = [
    ['one of an authority the agency trusts', [], '2026-11-26', () => signedBy(ca)],
    ['one of elliptic curves', [], '2026-11-26', () => signedBy(ca, { key: 'ec' })],
    ['one of an authority nobody knows', ['untrusted'], '2026-11-26', () => signedBy(other)],
    ['one that had expired when the file came, whatever time the file claims', ['expired'], '2026-11-26', () => signedBy(ca, { to: '2026-06-30' }, new Date('2026-06-01T00:00:00Z'))],
    ['one that was not yet valid when the file came', ['not_yet_valid'], '2026-11-26', () => signedBy(ca, { from: '2027-01-01' }, new Date('2027-02-01T00:00:00Z'))],
    ['one to encrypt with', ['use'], '2026-11-26', () => signedBy(ca, { kind: 'encryption' })],
    ['one issued by a person', ['untrusted'], '2026-11-26', async () => signedBy({ root: ca.root, between: await issue({ name: 'Người dùng', by: ca.root, kind: 'person' }) })],
    ['one issued deeper than the authority above allows', ['untrusted'], '2026-11-26', async () => {
      const deeper = await issue({ name: 'CA con', by: ca.between, kind: 'issuer' }) // the issuer between may have none below
      return signPdf(pdf, { signer: { ...await aSigner({ root: ca.between, between: deeper }, { name }) }, role: 'signer', name, at })
    }],
  ]
  it.each(cases)('judges %s', async (_what, faults, seen, make) => {
    const { signatures } = await readSignatures(await make(), { roots: [rootOf(ca)], seenAt: new Date(`${seen}T03:00:00Z`) })
    expect(signatures.map((one) => one.faults)).toEqual([faults])
  })

  it('names the signer all the same, so that one can ask who it was', async () => {
    const { signatures: [one] } = await readSignatures(await signedBy(other), { roots: [rootOf(ca)], seenAt: at })
    expect([one?.signer?.name, one?.signer?.issuer, one?.faults]).toEqual([name, 'C=VN, O=Văn phòng UBND tỉnh, CN=CA lạ', ['untrusted']])
  })
})

describe('the instant of signing', () => {
  const clock = new Date('2026-06-01T00:00:00Z')
  const afterExpiry = { seenAt: new Date('2026-11-26T03:00:00Z') }

  async function stampedBy(authority: { by: Authority; kind?: Wish['kind'] }, now = clock): Promise<Uint8Array> {
    const server = await aTimeStampServer(await issue({ name: 'Cấp dấu thời gian', by: authority.by.root, kind: authority.kind ?? 'time-stamp' }), now)
    try {
      return await signPdf(pdf, { signer: await aSigner(ca, { name, to: '2026-06-30' }), role: 'signer', name, at: clock, timeStamp: timeStampFrom(server.address) })
    } finally {
      await server.close()
    }
  }

  it('is proven by a time-stamp, and keeps a signature valid after its certificate expired', async () => {
    const { signatures: [one] } = await readSignatures(await stampedBy({ by: ca }), { roots: [rootOf(ca)], ...afterExpiry })
    expect([one?.level, one?.stampedAt, one?.faults]).toEqual(['B-T', clock, []])
  })

  it('is not proven by an authority nobody trusts', async () => {
    const { signatures: [one] } = await readSignatures(await stampedBy({ by: other }), { roots: [rootOf(ca)], ...afterExpiry })
    expect([one?.level, one?.stampedAt, one?.faults]).toEqual(['B-B', undefined, ['time_stamp', 'expired']])
  })

  it('is proven by an authority trusted for time-stamps alone', async () => {
    const { signatures: [one] } = await readSignatures(await stampedBy({ by: other }), { roots: [rootOf(ca)], stampRoots: [rootOf(other)], ...afterExpiry })
    expect([one?.level, one?.stampedAt, one?.faults]).toEqual(['B-T', clock, []])
  })

  it('is not proven by a time-stamp from after the file was here', async () => {
    const { signatures: [one] } = await readSignatures(await stampedBy({ by: ca }, new Date('2026-12-24T00:00:00Z')), { roots: [rootOf(ca)], ...afterExpiry })
    expect(one?.faults).toEqual(['time_stamp', 'expired'])
  })
})

it('finds no signature in a paper nobody signed', async () => {
  expect(await readSignatures(pdf, { roots: [], seenAt: at })).toEqual({ signatures: [], appendedAfterLast: 'other', hidden: 0 })
})

it.each([['nothing', ''], ['words', 'xin chào'], ['the head of a PDF and no more', '%PDF-1.7\n'], ['a PDF cut short', undefined]])('refuses %s', async (_what, text) => {
  const bytes = text === undefined ? pdf.subarray(0, 400) : new Uint8Array(Buffer.from(text))
  await expect(readSignatures(bytes, { roots: [], seenAt: at })).rejects.toBeInstanceOf(UnreadablePdf)
})

import { X509Certificate } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addEvidence, renameEvidence, startInitiative } from '@sangkien/contract/initiative'
import { readEvidenceSignatures } from '@sangkien/contract/signing'
import { signPdf } from '@sangkien/documents/signature/sign-pdf'
import type { Signer } from '@sangkien/documents/signature/signer'
import type { InitiativeId } from '@sangkien/domain/ids'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { anAuthority, aSigner, type Authority } from '../../../documents/test/a-signer.ts'
import { aSmallPdf } from '../../../documents/test/a-small-pdf.ts'
import { type Caller, world } from '../../test/world.ts'

describe('a signed PDF among the evidence', () => {
  const w = world()
  const at = new Date('2026-11-23T01:00:00Z')
  let me: Caller
  let id: InitiativeId
  let ca: Authority
  let signer: Signer
  let paper: Uint8Array

  beforeAll(async () => {
    ca = await anAuthority()
    signer = await aSigner(ca, { name: 'Trần Văn Bình', serial: 1000, to: '2026-12-01' })
    paper = await aSmallPdf()
    me = await w.as(await w.person([], { fullName: 'Trần Thị Lan' }))
    id = (await me(startInitiative, { body: { title: 'Kho hồ sơ gọn' } })).id
    await writeFile(join(w.dataDir, 'roots.pem'), new X509Certificate(ca.root.der).toString())
  })
  beforeEach(() => vi.stubEnv('SIGNING_ROOTS', join(w.dataDir, 'roots.pem')))

  const add = async (bytes: Uint8Array, name = 'Biên bản.pdf', to = id) => (await me.upload(addEvidence, { params: { id: to } }, { name, bytes })).id
  const seen = (evidenceId: string, who = me, of = id) => who(readEvidenceSignatures, { params: { id: of, evidenceId } })
  const sign = (bytes: Uint8Array) => signPdf(bytes, { signer, role: 'signer', name: 'Trần Văn Bình', reason: 'Xác nhận số liệu', at })

  it('tells who signed, when, whether it holds, and which file of the dossier it is the signed form of', async () => {
    await add(paper, 'Biên bản đo.pdf')
    expect(await seen(await add(await sign(paper)))).toEqual({
      readable: true, hidden: 0, trustsSome: true, keeps: 'Biên bản đo',
      signatures: [{
        signer: { name: 'Trần Văn Bình', issuer: 'C=VN, O=Văn phòng UBND tỉnh, CN=CA kiểm thử', serial: '03E8', validFrom: new Date('2024-01-01T00:00:00Z'), validTo: new Date('2026-12-01T00:00:00Z') },
        claimedAt: at, reason: 'Xác nhận số liệu', stampedAt: null, level: 'B-B', appended: 'nothing', faults: [],
      }],
    })
  })

  it('is judged by the day it came, and by nothing that happens later', async () => {
    const evidence = await add(await sign(paper))
    const was = w.now
    w.now = new Date('2026-12-24T02:00:00Z')
    try {
      const later = await w.as(await w.person())
      const dossier = (await later(startInitiative, { body: { title: 'Hồ sơ nộp sau' } })).id
      const { id: cameLater } = await later.upload(addEvidence, { params: { id: dossier } }, { name: 'a.pdf', bytes: await sign(paper) })
      expect((await seen(cameLater, later, dossier)).signatures.map(({ faults }) => faults)).toEqual([['expired']])
    } finally {
      w.now = was
    }
    expect((await seen(evidence)).signatures.map(({ faults }) => faults)).toEqual([[]])
  })

  it.each([
    ['one nobody signed', () => paper, { readable: true, signatures: [], keeps: null }],
    ['one changed since', async () => { const signed = (await sign(paper)).slice(); signed[Buffer.from(signed).indexOf('stream') + 40]! ^= 1; return signed }, { readable: true, signatures: [{ faults: ['digest'] }], keeps: null }],
    ['what is no PDF at all', () => Buffer.from('số liệu'), { readable: false, signatures: [], keeps: null }],
    ['one that is broken', () => Buffer.from('%PDF-1.7\nxin chào'), { readable: false, signatures: [], keeps: null }],
  ])('tells %s for what it is', async (_what, make, told) => {
    expect(await seen(await add(await make()))).toMatchObject(told)
  })

  it('is believed from nobody while the installation trusts no authority, and says so', async () => {
    vi.stubEnv('SIGNING_ROOTS', '')
    expect(await seen(await add(await sign(paper)))).toMatchObject({ trustsSome: false, signatures: [{ signer: { name: 'Trần Văn Bình' }, faults: ['untrusted'] }] })
  })

  it('says nothing of a file its reader may not see', async () => {
    const other = (await me(startInitiative, { body: { title: 'Hồ sơ có bản kín' } })).id
    const secret = await add(paper, 'Bản kín.pdf', other)
    await me(renameEvidence, { params: { id: other, evidenceId: secret }, body: { title: 'Bản kín', confidential: true } })
    const colleague = await w.as(await w.person())
    await expect(seen(secret, colleague, other)).rejects.toMatchObject({ status: 404 })
  })
})

import { X509Certificate } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { signPdf } from '@sangkien/documents/signature/sign-pdf'
import type { Signer } from '@sangkien/documents/signature/signer'
import type { FileId, PersonId } from '@sangkien/domain/ids'
import type { SigningPurpose } from '@sangkien/domain/signing/purpose'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { anAuthority, aSigner } from '../../../documents/test/a-signer.ts'
import { aSmallPdf, foot } from '../../../documents/test/a-small-pdf.ts'
import { orderFor, send, signingTool } from '../../test/a-signing-tool.ts'
import { world } from '../../test/world.ts'
import { readStored, storeFile } from '../evidence/store-file.ts'
import { openSigningTask } from './open-signing-task.ts'
import { endCertificate, registerCertificate } from './register-certificate.ts'

describe('a paper signed by the tool on the desk', () => {
  const w = world()
  const start = new Date('2026-11-26T02:00:00Z')
  let [head, clerk] = ['' as PersonId, '' as PersonId]
  let [mine, agencys, strangers, foreign] = [] as unknown as [Signer, Signer, Signer, Signer]
  let paper: Uint8Array

  beforeAll(async () => {
    const [ca, other] = [await anAuthority(), await anAuthority('CA lạ')]
    mine = await aSigner(ca, { name: 'Trần Văn Bình' })
    agencys = await aSigner(ca, { name: 'Văn phòng' })
    strangers = await aSigner(ca, { name: 'Lê Thị Hoa' })
    foreign = await aSigner(other, { name: 'Trần Văn Bình' })
    paper = await aSmallPdf()
    await writeFile(join(w.dataDir, 'roots.pem'), new X509Certificate(ca.root.der).toString())
    head = await w.person(['decision_maker'], { fullName: 'Trần Văn Bình' })
    clerk = await w.person(['records_clerk'])
    await w.inside(async (tx) => {
      await registerCertificate(tx, { org: w.org, id: clerk }, head, mine.chain[0], start)
      await registerCertificate(tx, { org: w.org, id: clerk }, 'agency', agencys.chain[0], start)
    })
  })
  beforeEach(() => {
    w.now = start
    vi.stubEnv('SIGNING_ROOTS', join(w.dataDir, 'roots.pem'))
  })

  const keep = (bytes: Uint8Array) => w.inside(async (tx) => (await storeFile(tx, { org: w.org, id: clerk }, w.dataDir, { name: 'Quyết định.pdf', bytes: Buffer.from(bytes) }, w.now)).id)
  const opened = async (person: PersonId, purpose: SigningPurpose = 'SignApproved', file?: FileId) => {
    const of = file ?? await keep(paper)
    return { ...await w.inside((tx) => openSigningTask(tx, { org: w.org, id: person }, purpose, of, w.now)), file: of }
  }
  const tasks = (id: string) => w.inside((tx) => tx.selectFrom('signing_task').where('org_id', '=', w.org).where('id', '=', id).select(['used_at', 'signed_file_id', 'token_hash']).executeTakeFirstOrThrow())
  const stored = (file: string) => w.inside(async (tx) => readStored(w.dataDir, (await tx.selectFrom('file').where('org_id', '=', w.org).where('id', '=', file as FileId).select('sha256').executeTakeFirstOrThrow()).sha256))

  it('is kept when it is the paper, signed by whom it was for; the reply is the one the tool reads', async () => {
    const { id, token } = await opened(head)
    const done = await signingTool(w.app, orderFor(token), mine, w.now)
    expect(done).toEqual({ source: 200, status: 200, reply: { Status: 0, Message: '', FileName: 'Quyết định.pdf', FileServer: expect.stringMatching(/^[0-9a-f-]{36}$/) } })
    const task = await tasks(id)
    expect([task.used_at, task.signed_file_id]).toEqual([w.now, 'reply' in done && done.reply?.FileServer])
    expect((await stored(task.signed_file_id!)).subarray(0, paper.length)).toEqual(Buffer.from(paper))
  })

  it('is signed by the head and then, the same way, by the agency', async () => {
    const first = await opened(head)
    await signingTool(w.app, orderFor(first.token), mine, w.now)
    const second = await opened(clerk, 'SignIssued', (await tasks(first.id)).signed_file_id as FileId)
    expect(await signingTool(w.app, orderFor(second.token), agencys, w.now)).toMatchObject({ reply: { Status: 0 } })
  })

  const refused: readonly [string, RegExp, () => Signer, SigningPurpose, ((signed: Uint8Array, source: Uint8Array) => Promise<Uint8Array> | Uint8Array)?][] = [
    ['signed with the certificate of a colleague', /chứng thư số của Lê Thị Hoa/, () => strangers, 'SignApproved'],
    ['signed with that of the agency where a person was to sign', /chứng thư số của Văn phòng/, () => agencys, 'SignApproved'],
    ['signed with that of a person where the agency was to sign', /chứng thư số của Trần Văn Bình/, () => mine, 'SignIssued'],
    ['signed under the same name by an authority nobody trusts', /không do tổ chức được tin cậy cấp/, () => foreign, 'SignApproved'],
    ['not signed at all', /chưa có chữ ký số mới/, () => mine, 'SignApproved', (_signed, source) => source],
    ['signed, but of another paper', /khác với văn bản được duyệt ở trang 1/, () => mine, 'SignApproved', async () => signedBy(mine, await aSmallPdf([[...foot, ['thêm một dòng', 100, 400]]]))],
    ['signed, with one page more', /khác với văn bản được duyệt ở trang 2/, () => mine, 'SignApproved', async () => signedBy(mine, await aSmallPdf([foot, foot]))],
    ['changed by one byte after it was signed', /nội dung đã thay đổi sau khi ký/, () => mine, 'SignApproved', (signed) => changed(signed, Buffer.from(signed).indexOf('stream') + 40)],
    ['signed twice over', /có thêm chữ ký khác/, () => mine, 'SignApproved', (signed) => signedBy(strangers, signed)],
    ['no PDF', /Không đọc được tệp PDF/, () => mine, 'SignApproved', () => new Uint8Array(Buffer.from('xin chào'))],
  ]
  it.each(refused)('is refused in words and not kept when it is %s; the right one is taken afterwards', async (_what, message, plugged, purpose, spoil) => {
    const person = purpose === 'SignApproved' ? head : clerk
    const { id, token } = await opened(person, purpose)
    const told = await signingTool(w.app, orderFor(token), plugged(), w.now, spoil)
    expect(told).toEqual({ source: 200, status: 200, reply: { Status: 1, Message: expect.stringMatching(message), FileName: '', FileServer: '' } })
    expect(await tasks(id)).toMatchObject({ used_at: null, signed_file_id: null })
    expect(await signingTool(w.app, orderFor(token), purpose === 'SignApproved' ? mine : agencys, w.now)).toMatchObject({ reply: { Status: 0 } })
  })

  it('is refused when an earlier signature was lost on the way', async () => {
    const { token } = await opened(clerk, 'SignIssued', await keep(await signedBy(mine, paper)))
    const told = await signingTool(w.app, orderFor(token), agencys, w.now, () => signedBy(agencys, paper))
    expect(told).toMatchObject({ reply: { Status: 1, Message: expect.stringMatching(/chưa có chữ ký số mới/) } })
  })

  it('is believed from nobody while the installation trusts no authority', async () => {
    vi.stubEnv('SIGNING_ROOTS', '')
    const { token } = await opened(head)
    expect(await signingTool(w.app, orderFor(token), mine, w.now)).toMatchObject({ reply: { Status: 1, Message: expect.stringMatching(/không do tổ chức được tin cậy cấp/) } })
  })

  it('is not taken with a certificate whose owner gave it up', async () => {
    const renewed = await aSigner(await anAuthority(), { name: 'Trần Văn Bình' })
    const id = await w.inside((tx) => registerCertificate(tx, { org: w.org, id: clerk }, head, renewed.chain[0], w.now))
    await w.inside((tx) => endCertificate(tx, { org: w.org }, id, w.now))
    vi.stubEnv('SIGNING_ROOTS', join(w.dataDir, 'renewed.pem'))
    await writeFile(join(w.dataDir, 'renewed.pem'), new X509Certificate(renewed.chain.at(-1)!).toString())
    const { token } = await opened(head)
    expect(await signingTool(w.app, orderFor(token), renewed, w.now)).toMatchObject({ reply: { Status: 1, Message: expect.stringMatching(/không phải chứng thư số đã đăng ký/) } })
  })

  describe('the token', () => {
    it('works once', async () => {
      const { token } = await opened(head)
      await signingTool(w.app, orderFor(token), mine, w.now)
      expect(await send(w.app, orderFor(token).FileUploadHandler, await signedBy(mine, paper))).toMatchObject({ status: 200, reply: { Status: 1, Message: expect.stringMatching(/đã dùng/) } })
      expect(await signingTool(w.app, orderFor(token), mine, w.now)).toEqual({ source: 404 })
    })

    it('works once, though two come at the same moment', async () => {
      const { token } = await opened(head)
      const signed = await signedBy(mine, paper)
      const both = await Promise.all([1, 2].map(() => send(w.app, orderFor(token).FileUploadHandler, signed)))
      expect(both.map(({ reply }) => reply.Status).sort()).toEqual([0, 1])
    })

    it('holds twenty minutes', async () => {
      const { token, expiresAt } = await opened(head)
      expect(expiresAt).toEqual(new Date('2026-11-26T02:20:00Z'))
      w.now = new Date('2026-11-26T02:19:59Z')
      expect((await w.app.inject({ url: orderFor(token).FileName })).statusCode).toBe(200)
      w.now = new Date('2026-11-26T02:20:00Z')
      expect((await w.app.inject({ url: orderFor(token).FileName })).statusCode).toBe(404)
      expect(await send(w.app, orderFor(token).FileUploadHandler, await signedBy(mine, paper))).toMatchObject({ reply: { Status: 1 } })
    })

    it('is void once another was opened for the same paper', async () => {
      const { token, file } = await opened(head)
      const again = await opened(head, 'SignApproved', file)
      expect((await w.app.inject({ url: orderFor(token).FileName })).statusCode).toBe(404)
      expect((await w.app.inject({ url: orderFor(again.token).FileName })).statusCode).toBe(200)
    })

    it('lies nowhere, and a guess at it opens nothing', async () => {
      const { id, token } = await opened(head)
      expect(JSON.stringify(await tasks(id))).not.toContain(token.split('.')[1])
      const other = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
      expect((await w.app.inject({ url: orderFor(other).FileName })).statusCode).toBe(404)
      expect((await w.app.inject({ url: '/sign/vgca/source?t=abc' })).statusCode).toBe(422)
    })
  })

  it('answers in its own words a tool that sends no file', async () => {
    const { token } = await opened(head)
    const reply = await w.app.inject({ method: 'POST', url: orderFor(token).FileUploadHandler, headers: { 'content-type': 'application/json' }, payload: '{}' })
    expect([reply.statusCode, reply.json()]).toEqual([200, { Status: 1, Message: expect.stringMatching(/không phải tệp PDF/), FileName: '', FileServer: '' }])
  })

  const signedBy = (signer: Signer, bytes: Uint8Array) => signPdf(bytes, { signer, role: 'signer', name: 'Người ký', at: w.now })
})

const changed = (bytes: Uint8Array, at: number): Uint8Array => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))

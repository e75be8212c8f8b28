import { X509Certificate } from 'node:crypto'
import * as door from '@sangkien/contract/outgoing'
import { sameContent } from '@sangkien/documents/signature/same-content'
import type { Signer } from '@sangkien/documents/signature/signer'
import { signPdf } from '@sangkien/documents/signature/sign-pdf'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { aSigner } from '../../../documents/test/a-signer.ts'
import { withoutNotes } from '../../../documents/test/without-notes.ts'
import { orderFor, signingTool } from '../../test/a-signing-tool.ts'
import { anOfficeThatSigns, type SigningOffice, today } from '../../test/an-office-that-signs.ts'
import { refusedWith, world } from '../../test/world.ts'
import { closeConverter } from '../document/converter.ts'

describe('a paper signed by the tool on the desk', () => {
  const w = world()
  let office: SigningOffice
  let [mine, agencys] = [] as unknown as [Signer, Signer]
  beforeAll(async () => {
    office = await anOfficeThatSigns(w)
    mine = await aSigner(office.ca, { name: 'Võ Thị Phó' })
    agencys = await aSigner(office.ca, { name: 'Văn phòng' })
  })
  beforeEach(() => vi.stubEnv('SIGNING_ROOTS', office.roots))
  afterAll(closeConverter)

  const params = (id: string) => ({ params: { id } })
  const enter = ({ chain: [own] }: Signer, personId?: string) => office.as.clerk.upload(door.enterSigningCertificate, { query: { personId } }, { name: 'a.cer', bytes: Buffer.from(new X509Certificate(own).toString()) })
  const open = (id: string, version: number, sentOn: string | null = null) => (sentOn === null ? office.as.deputy : office.as.clerk)(door.openOutgoingSigning, { ...params(id), body: { version, sentOn } })
  const tokenOf = ({ source }: door.SigningOpened) => source.split('?t=')[1]!
  const tool = (opened: door.SigningOpened, plugged: Signer, spoil?: Parameters<typeof signingTool>[4]) => signingTool(w.app, orderFor(tokenOf(opened)), plugged, w.now, spoil)
  const read = (id: string) => office.as.clerk(door.readOutgoing, params(id))
  const pdfOf = async (id: string) => (await office.as.clerk.file(door.readOutgoingPaper, { params: { id, format: 'pdf' } })).bytes

  it('needs the certificate of who signs to be entered, once', async () => {
    const { id, version } = await office.paper('form')
    await expect(open(id, version)).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'digital.no_certificate_entered', whose: 'person' } } })
    expect(await enter(mine, office.deputy)).toMatchObject([{ personName: 'Võ Thị Phó', subject: 'C=VN, O=Văn phòng UBND tỉnh, CN=Võ Thị Phó' }])
    expect((await enter(agencys)).map(({ personName }) => personName)).toEqual([null, 'Võ Thị Phó'])
    await expect(enter(agencys)).rejects.toMatchObject(refusedWith('digital.already_entered', 409))
    await expect(office.as.clerk.upload(door.enterSigningCertificate, { query: {} }, { name: 'a.cer', bytes: Buffer.from('không phải') })).rejects.toMatchObject(refusedWith('digital.certificate_file', 422))
    await expect(office.as.deputy(door.listSigningCertificates, {})).rejects.toMatchObject({ status: 403 })
    const renewed = await aSigner(office.ca, { name: 'Văn phòng' })
    const last = (await enter(renewed)).findLast(({ personName }) => personName === null)!
    expect(await office.as.clerk(door.endSigningCertificate, params(last.id))).toHaveLength(2)
  }, 60_000)

  it('is moved on by the verified file: signed, numbered, then issued for the agency; the words are what they were', async () => {
    const { id, version } = await office.paper('form')
    const first = await open(id, version)
    expect(first).toMatchObject({ action: 'SignApproved', docNumber: null, issuedDate: null, expiresAt: new Date('2026-11-23T02:20:00Z') })
    expect((await read(id)).state).toBe('format_approved')
    expect(await tool(first, mine)).toMatchObject({ reply: { Status: 0, FileName: 'Dự thảo-GM-VP.pdf' } })
    const signed = await read(id)
    expect(signed).toMatchObject({ state: 'signed', signedWay: 'digital' })
    const asSigned = await pdfOf(id)

    const numbered = await office.as.clerk(door.numberOutgoing, { ...params(id), body: { version: signed.version, dated: today } })
    await expect(office.as.clerk(door.openOutgoingSigning, { ...params(id), body: { version: numbered.version } })).rejects.toMatchObject({ status: 422 })
    const second = await open(id, numbered.version, today)
    expect(second).toMatchObject({ action: 'SignIssued', docNumber: '01/GM-VP', issuedDate: today })
    expect(await tool(second, agencys)).toMatchObject({ reply: { Status: 0 } })
    expect(await read(id)).toMatchObject({ state: 'issued', sentOn: today })
    expect((await office.as.clerk(door.readOutgoingSignatures, params(id))).signatures.map(({ signer, appended, faults }) => [signer?.name, appended, faults])).toEqual([['Võ Thị Phó', 'filled', []], ['Văn phòng', 'nothing', []]])
    expect(await sameContent(asSigned, await pdfOf(id))).toEqual({ sameText: true, differing: [], keepsBytes: true })
    expect((await read(id)).steps.map(({ act, byName }) => [act, byName]).slice(3)).toEqual([['sign', 'Võ Thị Phó'], ['number', 'Mai Văn Thư'], ['issue', 'Mai Văn Thư']])
  }, 60_000)

  it('stays where it is when the wrong certificate signed, when the room for its number is lost, or when it was given back meanwhile', async () => {
    const { id, version } = await office.paper('form')
    const opened = await open(id, version)
    expect(await tool(opened, agencys)).toMatchObject({ reply: { Status: 1, Message: expect.stringMatching(/chứng thư số của Văn phòng/) as string } })
    const anew = async (_signed: Uint8Array, source: Uint8Array) => signPdf(await withoutNotes(source), { signer: mine, role: 'signer', name: 'Võ Thị Phó', at: w.now })
    expect(await tool(opened, mine, anew)).toMatchObject({ reply: { Status: 1, Message: expect.stringMatching(/làm mất chỗ để trống/) as string } })
    await office.as.deputy(door.returnOutgoing, { ...params(id), body: { version, reason: 'Sai giờ' } })
    expect(await tool(opened, mine)).toMatchObject({ reply: { Status: 1, Message: expect.stringMatching(/trả lại/) as string } })
    expect(await read(id)).toMatchObject({ state: 'draft', signedWay: null })
  }, 60_000)

  it('is handed out only to whom it is for', async () => {
    const { id, version } = await office.paper('form')
    await expect(office.as.clerk(door.openOutgoingSigning, { ...params(id), body: { version } })).rejects.toMatchObject(refusedWith('outgoing.not_the_signer', 403))
    await expect(office.as.colleague(door.openOutgoingSigning, { ...params(id), body: { version } })).rejects.toMatchObject({ status: 404 })
    const byHand = await office.paper('numbered')
    await expect(open(byHand.id, byHand.version, today)).rejects.toMatchObject(refusedWith('digital.signed_on_paper', 409))
  })
})

import { checkFormat } from '@sangkien/contract/format-check'
import * as door from '@sangkien/contract/outgoing'
import { sameContent } from '@sangkien/documents/signature/same-content'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { aPicture } from '../../../documents/test/a-picture.ts'
import { anAuthority } from '../../../documents/test/a-signer.ts'
import { issue } from '../../../documents/test/a-test-ca.ts'
import { aTimeStampServer } from '../../../documents/test/a-time-stamp-server.ts'
import { pdfsig } from '../../../documents/test/pdfsig.ts'
import { anOfficeThatSigns, password, type SigningOffice, today } from '../../test/an-office-that-signs.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { closeConverter } from '../document/converter.ts'

describe('a paper signed digitally', () => {
  const w = world()
  const morning = w.now
  let office: SigningOffice
  let [mine, agencys] = ['', '']
  beforeAll(async () => {
    office = await anOfficeThatSigns(w)
    mine = await office.p12('Võ Thị Phó')
    agencys = await office.p12('Văn phòng thử nghiệm'.normalize('NFD'))
    await w.inside((tx) => tx.updateTable('organisation').set({ name: 'Văn phòng thử nghiệm' }).where('id', '=', w.org).execute())
  })
  beforeEach(() => {
    w.now = morning
    vi.stubEnv('SIGNING_ROOTS', office.roots)
    vi.stubEnv('TSA_ADDRESS', '')
  })
  afterAll(closeConverter)

  const params = (id: string) => ({ params: { id } })
  const sign = (id: string, version: number, { p12 = mine, picture = null, by = office.as.deputy, ...other }: { p12?: string; picture?: string | null; by?: Caller; password?: string } = {}) =>
    by(door.signDigitally, { ...params(id), body: { version, p12, password, picture, ...other } })
  const number = (id: string, version: number, dated = today) => office.as.clerk(door.numberOutgoing, { ...params(id), body: { version, dated } })
  const issueIt = (id: string, version: number, p12 = agencys) => office.as.clerk(door.issueDigitally, { ...params(id), body: { version, sentOn: today, p12, password } })
  const keepSeal = () => office.as.clerk.upload(door.keepSeal, { query: { diameter: 38 } }, office.seal)
  const pdfOf = async (id: string) => (await office.as.clerk.file(door.readOutgoingPaper, { params: { id, format: 'pdf' } })).bytes
  const signatures = async (id: string) => (await office.as.clerk(door.readOutgoingSignatures, params(id))).signatures.map(({ signer, level, appended, faults }) => [signer?.name, level, appended, faults])
  const form = async () => office.paper('form')

  it('bears the signer’s signature, then its number, then the agency’s; both hold, and what was signed is word for word what is issued', async () => {
    const { id, version } = await form()
    const signed = await sign(id, version, { picture: Buffer.from(aPicture('stroke', [20, 40, 200], 60, 24)).toString('base64') })
    expect(signed).toMatchObject({ state: 'signed', signedWay: 'digital' })
    const [asSigned, seen] = [await pdfOf(id), await signatures(id)]
    expect(seen).toEqual([['Võ Thị Phó', 'B-B', 'nothing', []]])

    const numbered = await number(id, signed.version)
    expect(await signatures(id)).toEqual([['Võ Thị Phó', 'B-B', 'filled', []]])
    await expect(office.as.clerk(door.issueOutgoing, { ...params(id), body: { version: numbered.version, sentOn: today } })).rejects.toMatchObject(refusedWith('digital.needs_agency_signature', 409))
    await expect(issueIt(id, numbered.version)).rejects.toMatchObject(refusedWith('digital.no_seal', 409))
    const [kept] = await keepSeal()
    const [now, before] = await keepSeal()
    expect([now, before]).toEqual([{ id: expect.any(String) as string, diameter: 38, keptAt: w.now, keptByName: 'Mai Văn Thư' }, kept])
    expect((await office.as.clerk.file(door.readSealPicture, params(before!.id))).bytes).toEqual(office.seal.bytes)
    await expect(office.as.deputy.file(door.readSealPicture, params(before!.id))).rejects.toMatchObject({ status: 403 })
    const issued = await issueIt(id, numbered.version)
    expect(issued).toMatchObject({ state: 'issued', signedWay: 'digital', numberText: '01/GM-VP', sentOn: today })
    expect((await signatures(id)).map(([name, ...rest]) => [String(name).normalize('NFC'), ...rest])).toEqual([['Võ Thị Phó', 'B-B', 'filled', []], ['Văn phòng thử nghiệm', 'B-B', 'nothing', []]])
    const paper = await pdfOf(id)
    expect(await sameContent(asSigned, paper)).toEqual({ sameText: true, differing: [], keepsBytes: true })
    expect(pdfsig(paper) ?? ['Signature is Valid.', 'Signature is Valid.']).toEqual(['Signature is Valid.', 'Signature is Valid.'])
    const sent = { name: 'nhận được.pdf', bytes: Buffer.from(paper) }
    const check = async (by: Caller, file = sent) => (await by.upload(checkFormat, {}, file)).signatures
    expect(await check(office.as.clerk)).toMatchObject({ keeps: '01/GM-VP', signatures: [{ faults: [] }, { faults: [] }] })
    expect(await check(office.as.colleague)).toMatchObject({ keeps: null, signatures: [{ faults: [] }, { faults: [] }] })
    expect(await check(office.as.clerk, { name: 'a.pdf', bytes: Buffer.from(asSigned) })).toMatchObject({ keeps: null, signatures: [{ faults: [] }] })
    await expect(office.as.clerk.upload(door.bindScan, { params: { id } }, office.seal)).rejects.toMatchObject(refusedWith('scan.signed_digitally', 409))
  }, 60_000)

  it('is not signed by whom it is not for, nor with a file that is not theirs; the password is told nobody', async () => {
    const { id, version } = await form()
    const stranger = await office.p12('Lê Thị Hoa')
    const untrusted = await office.p12('Võ Thị Phó', await anAuthority('CA lạ'))
    await expect(sign(id, version, { by: office.as.clerk })).rejects.toMatchObject(refusedWith('outgoing.not_the_signer', 403))
    await expect(sign(id, version, { p12: stranger })).rejects.toMatchObject({ status: 422, fault: { refusal: { code: 'digital.other_holder', found: 'Lê Thị Hoa', wanted: 'Võ Thị Phó' } } })
    await expect(sign(id, version, { p12: untrusted })).rejects.toMatchObject({ status: 422, fault: { refusal: { code: 'digital.invalid', fault: 'untrusted' } } })
    const wrong = await sign(id, version, { password: 'sai mật khẩu' }).catch((error: unknown) => error)
    expect(wrong).toMatchObject({ status: 422, fault: { refusal: { code: 'digital.certificate_file', reason: 'wrong_password' } } })
    expect(JSON.stringify(wrong)).not.toContain('sai mật khẩu')
    await expect(sign(id, version, { p12: Buffer.from('không phải').toString('base64') })).rejects.toMatchObject({ fault: { refusal: { reason: 'damaged' } } })
    await expect(sign(id, version, { picture: Buffer.from('không phải ảnh').toString('base64') })).rejects.toMatchObject({ fault: { refusal: { code: 'digital.unsigned', reason: 'picture' } } })
    await expect(sign(id, version - 1)).rejects.toMatchObject({ status: 409, fault: { code: 'stale' } })
    expect(await office.as.clerk(door.readOutgoing, params(id))).toMatchObject({ state: 'format_approved', signedWay: null, version })
    expect(await signatures(id)).toEqual([])
    vi.stubEnv('SIGNING_ROOTS', '')
    expect(await sign(id, version, { p12: untrusted })).toMatchObject({ state: 'signed' })
  }, 60_000)

  it('is signed once, though two send the same at the same moment', async () => {
    const { id, version } = await form()
    const both = await Promise.allSettled([sign(id, version), sign(id, version)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await office.as.clerk(door.readOutgoing, params(id))).steps.filter(({ act }) => act === 'sign')).toHaveLength(1)
  }, 60_000)

  it('given back loses its signature, and may be signed by hand then', async () => {
    const { id, version } = await form()
    const signed = await sign(id, version)
    const back = await office.as.deputy(door.returnOutgoing, { ...params(id), body: { version: signed.version, reason: 'Sai giờ họp' } })
    expect(back).toMatchObject({ state: 'draft', signedWay: null })
    expect(await signatures(id)).toEqual([])
  }, 60_000)

  it('bears a day of the year that stands on it', async () => {
    const { id, version } = await form()
    w.now = new Date('2026-12-31T03:00:00Z')
    const signed = await sign(id, version, { by: await w.as(office.deputy) })
    w.now = new Date('2027-01-04T03:00:00Z')
    const later = await w.as(office.clerk)
    await expect(later(door.numberOutgoing, { ...params(id), body: { version: signed.version, dated: '2027-01-04' } })).rejects.toMatchObject({ status: 422, fault: { refusal: { code: 'digital.other_year', year: 2027, signed: 2026 } } })
    expect(await later(door.readOutgoing, params(id))).toMatchObject({ state: 'signed', numberText: null })
  }, 60_000)

  it('what was signed by hand takes no signature of the agency', async () => {
    const { id, version } = await office.paper('numbered')
    await expect(issueIt(id, version)).rejects.toMatchObject(refusedWith('digital.signed_on_paper', 409))
  })

  it('has a time-stamp where an authority is named, and is not signed while it does not answer', async () => {
    const authority = await aTimeStampServer(await issue({ name: 'TSA', by: office.ca.root, kind: 'time-stamp' }), w.now)
    try {
      vi.stubEnv('TSA_ADDRESS', authority.address)
      const { id, version } = await form()
      authority.odd = { refuses: true }
      await expect(sign(id, version)).rejects.toMatchObject(refusedWith('digital.no_time_stamp', 409))
      authority.odd = {}
      await sign(id, version)
      expect(await signatures(id)).toEqual([['Võ Thị Phó', 'B-T', 'nothing', []]])
    } finally {
      await authority.close()
    }
  }, 60_000)
})

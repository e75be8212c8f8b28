import { createHash } from 'node:crypto'
import * as door from '@sangkien/contract/outgoing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPicture } from '../../../documents/test/a-picture.ts'
import { aSmallPdf } from '../../../documents/test/a-small-pdf.ts'
import { anOfficeThatSigns, type SigningOffice } from '../../test/an-office-that-signs.ts'
import { refusedWith, world } from '../../test/world.ts'
import { closeConverter, converter } from '../document/converter.ts'

describe('the scan of what was signed by hand', () => {
  const w = world()
  let office: SigningOffice
  beforeAll(async () => { office = await anOfficeThatSigns(w) })
  afterAll(closeConverter)

  const picture = { name: 'Bản quét.png', bytes: Buffer.from(aPicture('stroke', [0, 0, 0], 40, 60)) }
  const bind = (id: string, file: { name: string; bytes: Buffer }, reason = '') => office.as.clerk.upload(door.bindScan, { params: { id }, query: { reason } }, file)

  it('is bound by its hash, its words held against what was numbered, and handed out as it came', async () => {
    const { id } = await office.paper('issued')
    const docx = (await office.as.clerk.file(door.readOutgoingPaper, { params: { id, format: 'docx' } })).bytes
    const scan = { name: 'Bản quét.pdf', bytes: Buffer.from(await converter().toPdf(docx)) }
    const { scans, signedWay } = await bind(id, scan)
    expect(signedWay).toBe('paper')
    expect(scans).toEqual([{ name: 'Bản quét.pdf', sha256: createHash('sha256').update(scan.bytes).digest('hex'), result: 'same', wanted: '', found: '', reason: '', byName: 'Mai Văn Thư', at: w.now }])
    expect(Buffer.from((await office.as.deputy.file(door.readScan, { params: { id } })).bytes)).toEqual(scan.bytes)
    await expect(office.as.colleague.file(door.readScan, { params: { id } })).rejects.toMatchObject({ status: 404 })
  }, 60_000)

  it('of another paper is bound with the first words that differ; another takes its place with the reason, and it stays', async () => {
    const { id } = await office.paper('issued')
    const other = { name: 'khac.pdf', bytes: Buffer.from(await aSmallPdf([[['Một văn bản hoàn toàn khác với bản đã ký', 100, 700]]])) }
    expect((await bind(id, other)).scans[0]).toMatchObject({ result: 'differs', found: expect.stringMatching(/^Một văn bản/) as string })
    await expect(bind(id, picture)).rejects.toMatchObject(refusedWith('scan.reason_missing', 422))
    const { scans } = await bind(id, picture, 'Gắn nhầm văn bản khác')
    expect(scans.map(({ name, result, reason }) => [name, result, reason])).toEqual([['Bản quét.png', 'unreadable', 'Gắn nhầm văn bản khác'], ['khac.pdf', 'differs', '']])
    expect(Buffer.from((await office.as.clerk.file(door.readScan, { params: { id } })).bytes)).toEqual(picture.bytes)
  })

  it('is the records clerk’s to bind, of a paper that has its number, as a PDF or a picture', async () => {
    const [signed, numbered] = [await office.paper('signed'), await office.paper('numbered')]
    expect([signed.bindScan, numbered.bindScan]).toEqual([undefined, null])
    expect((await office.as.clerk(door.readOutgoing, { params: { id: signed.id } })).bindScan).toEqual({ code: 'scan.not_numbered' })
    await expect(bind(signed.id, picture)).rejects.toMatchObject(refusedWith('scan.not_numbered', 409))
    await expect(office.as.deputy.upload(door.bindScan, { params: { id: numbered.id } }, picture)).rejects.toMatchObject({ status: 403 })
    await expect(bind(numbered.id, { name: 'a.txt', bytes: Buffer.from('số 07') })).rejects.toMatchObject(refusedWith('evidence.type_not_allowed', 422))
    await expect(office.as.clerk.file(door.readScan, { params: { id: numbered.id } })).rejects.toMatchObject({ status: 404 })
  })
})

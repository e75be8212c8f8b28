import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { addEvidence, readEvidence, readInitiative, readThumbnail, removeEvidence, renameEvidence, startInitiative } from '@sangkien/contract/initiative'
import type { InitiativeId } from '@sangkien/domain/ids'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { aFiledDossier } from '../../test/dossier.ts'
import { docxOf, pdfOf, zipOf } from '../../test/files.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { placeOf } from './store-file.ts'

const photo = () => sharp({ create: { width: 1600, height: 900, channels: 3, background: '#2a7' } }).jpeg().withExif({ IFD0: { Artist: 'Nguyễn Văn A' } }).toBuffer()

describe('files of evidence', () => {
  const w = world()
  let me: Caller
  let id: InitiativeId
  beforeAll(async () => {
    me = await w.as(await w.person([], { fullName: 'Trần Thị Lan' }))
    id = (await me(startInitiative, { body: { title: 'Kho hồ sơ gọn' } })).id
  })
  const send = (name: string, bytes: Buffer, to = id) => me.upload(addEvidence, { params: { id: to } }, { name, bytes })

  it('lie on disk under their hash, whole, and come back as they were', async () => {
    const bytes = pdfOf('Biên bản đo thời gian')
    const kept = await send('Biên bản đo.pdf', bytes)

    expect(kept).toMatchObject({ title: 'Biên bản đo', name: 'Biên bản đo.pdf', mediaType: 'application/pdf', size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), addedByName: 'Trần Thị Lan', hasThumbnail: false })
    expect(await readFile(placeOf(w.dataDir, 'files', kept.sha256))).toEqual(bytes)
    const reply = await me.file(readEvidence, { params: { id, evidenceId: kept.id } })
    expect(reply).toMatchObject({ mediaType: 'application/pdf', disposition: expect.stringMatching(/^inline; filename\*=UTF-8''Bi%C3%AAn/) })
    expect(reply.bytes).toEqual(bytes)
  })

  it('keep their names composed, whatever keyboard wrote them, and never as a path', async () => {
    expect(await send('Số liệu.txt'.normalize('NFD'), Buffer.from('1;2'))).toMatchObject({ name: 'Số liệu.txt'.normalize('NFC'), mediaType: 'text/plain' })
    expect(await send('..\\..\\etc\\Bảng.csv', Buffer.from('a;b\n1;2'))).toMatchObject({ name: 'Bảng.csv', mediaType: 'text/csv' })
  })

  it.each([
    ['a Word paper', 'Báo cáo.docx', docxOf('Kết quả áp dụng'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a Word paper under a false name', 'Báo cáo.pdf', docxOf('Kết quả áp dụng'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['plain text with Vietnamese', 'Ghi chú.txt', Buffer.from('Đo 10 lần, mỗi lần 15 phút'), 'text/plain'],
  ])('are told by their content: %s', async (_what, name, bytes, mediaType) => {
    const { id: evidenceId, ...kept } = await send(name, bytes)
    expect(kept.mediaType).toBe(mediaType)
    const reply = await me.file(readEvidence, { params: { id, evidenceId } })
    expect(reply.disposition).toMatch(/^attachment/)
    const raw = await w.app.inject({ url: `/api/initiatives/${id}/evidence/${evidenceId}/file`, headers: { cookie: `sangkien=${me.cookie}` } })
    expect(raw.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-security-policy': expect.stringContaining("default-src 'none'") })
  })

  it.each([
    ['a page', 'a.txt', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'evidence.type_not_allowed'],
    ['a page with words before it', 'a.txt', Buffer.from('xin chào <script>alert(1)</script>'), 'evidence.type_not_allowed'],
    ['a drawing that runs', 'a.png', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'evidence.type_not_allowed'],
    ['a program', 'Báo cáo.pdf', Buffer.concat([Buffer.from('MZ\x90\x00\x03', 'latin1'), Buffer.alloc(600)]), 'evidence.type_not_allowed'],
    ['a script', 'a.txt', Buffer.from('#!/bin/sh\nrm -rf /'), 'evidence.type_not_allowed'],
    ['a batch file', 'chay.bat', Buffer.from('del *.*'), 'evidence.type_not_allowed'],
    ['a plain zip', 'a.zip', zipOf({ 'a.txt': 'x' }), 'evidence.type_not_allowed'],
    ['a zip in a zip', 'a.docx', zipOf({ 'b.zip': zipOf({ 'a.txt': 'x' }) }), 'evidence.unsafe'],
    ['a Word paper that unpacks to 120 MB', 'a.docx', docxOf('x', { 'word/media/a.bin': Buffer.alloc(120 * 1024 * 1024) }), 'evidence.bomb'],
    ['a Word paper with macros', 'a.docx', docxOf('x', { 'word/vbaProject.bin': 'x' }), 'evidence.unsafe'],
    ['a Word paper that fetches its template', 'a.docx', docxOf('x', { 'word/_rels/settings.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://xau.invalid/t.dotm" TargetMode="External"/></Relationships>' }), 'evidence.unsafe'],
    ['a zip cut off', 'a.docx', docxOf('x').subarray(0, 300), 'evidence.broken'],
    ['a picture cut off', 'a.png', Buffer.from('89504e470d0a1a0a0000000d49484452000004000000040008020000', 'hex'), 'evidence.broken'],
  ])('are refused when they are %s', async (_what, name, bytes, code) => {
    await expect(send(name, bytes)).rejects.toMatchObject(refusedWith(code, 422))
  })

  it('are refused empty, missing, and above 20 MB', async () => {
    await expect(send('a.txt', Buffer.alloc(0))).rejects.toMatchObject({ status: 422, fault: { issues: [{ path: 'file', code: 'empty_file' }] } })
    await expect(send('a.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'))).rejects.toMatchObject({ status: 413, fault: { code: 'too_large', limit: 20 * 1024 * 1024 } })
    const bare = await w.app.inject({ method: 'POST', url: `/api/initiatives/${id}/evidence`, headers: { cookie: `sangkien=${me.cookie}`, 'content-type': 'application/json' }, payload: '{}' })
    expect([bare.statusCode, bare.json()]).toMatchObject([422, { issues: [{ code: 'missing_file' }] }])
  })

  it('have a small picture when they are pictures, without what the camera wrote', async () => {
    const { id: evidenceId, hasThumbnail } = await send('Ảnh kho.jpg', await photo())
    expect(hasThumbnail).toBe(true)
    const { bytes, mediaType } = await me.file(readThumbnail, { params: { id, evidenceId } })
    expect(mediaType).toBe('image/webp')
    const { width, height, exif } = await sharp(bytes).metadata()
    expect({ width, height, exif }).toEqual({ width: 480, height: 270, exif: undefined })
    expect((await sharp(await photo()).metadata()).exif).toBeDefined()
    expect((await me.file(readThumbnail, { params: { id, evidenceId } })).bytes).toEqual(bytes)
    const text = await send('a.txt', Buffer.from('x'))
    await expect(me.file(readThumbnail, { params: { id, evidenceId: text.id } })).rejects.toMatchObject({ status: 404 })
  })

  it('are named and taken out by the authors while it is a draft', async () => {
    const { id: evidenceId } = await send('x.txt', Buffer.from('số liệu'))
    expect(await me(renameEvidence, { params: { id, evidenceId }, body: { title: 'Số liệu quý III' } })).toMatchObject({ title: 'Số liệu quý III' })
    await me(removeEvidence, { params: { id, evidenceId } })
    expect((await me(readInitiative, { params: { id } })).evidence.map((one) => one.id)).not.toContain(evidenceId)
    await expect(me.file(readEvidence, { params: { id, evidenceId } })).rejects.toMatchObject({ status: 404 })
  })

  it('are not there for a colleague, and fixed once filed', async () => {
    const { id: evidenceId } = await send('x.txt', Buffer.from('riêng'))
    const colleague = await w.as(await w.person())
    await expect(colleague.file(readEvidence, { params: { id, evidenceId } })).rejects.toMatchObject({ status: 404 })
    await expect(colleague.upload(addEvidence, { params: { id } }, { name: 'a.txt', bytes: Buffer.from('x') })).rejects.toMatchObject({ status: 404 })
    const lan = await w.person()
    const filed = await aFiledDossier(w, lan)
    await expect((await w.as(lan)).upload(addEvidence, { params: { id: filed } }, { name: 'a.txt', bytes: Buffer.from('x') })).rejects.toMatchObject(refusedWith('edit.locked', 409))
    await expect((await w.as(await w.person(['secretariat']))).upload(addEvidence, { params: { id: filed } }, { name: 'a.txt', bytes: Buffer.from('x') })).rejects.toMatchObject(refusedWith('edit.not_an_author', 403))
  })

  it('are at most thirty', async () => {
    const { id: full } = await me(startInitiative, { body: { title: 'Nhiều tệp' } })
    for (let n = 0; n < 30; n += 1) await send(`${n}.txt`, Buffer.from(`tệp ${n}`), full)
    await expect(send('31.txt', Buffer.from('thừa'), full)).rejects.toMatchObject(refusedWith('evidence.too_many', 409))
  })
})

import { deflateRawSync } from 'node:zlib'
import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import { samples } from '../../test/samples.ts'
import { inspectZip } from './inspect-zip.ts'
import { unzipUpload } from './unzip-upload.ts'

const docxWith = async (change: (zip: PizZip) => void): Promise<Uint8Array> => {
  const zip = new PizZip(await samples.receipt('small'))
  change(zip)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

const relationship = (type: string, target: string, mode: string, encoding: (text: string) => string | Uint8Array = (text) => text) => (zip: PizZip) => {
  zip.file('word/_rels/settings.xml.rels', encoding(
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    + `<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/></Relationships>`))
}

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))

describe('an uploaded zip', () => {
  it('is kept when it is a plain .docx, though it has a link to click', async () => {
    expect(await inspectZip(await samples.receipt('normal'), 'docx')).toBeUndefined()
    expect(await inspectZip(await docxWith(relationship('hyperlink', 'https://example.vn', 'External')), 'docx')).toBeUndefined()
  })

  it.each([
    ['a template fetched from elsewhere', relationship('attachedTemplate', 'https://example.vn/t.dotm', 'External'), 'office.external_reference'],
    ['a picture fetched from elsewhere, hidden by character references', relationship('image', 'http://example.vn/x.png', '&#69;xternal'), 'office.external_reference'],
    ['a frame fetched from elsewhere, in UTF-16', relationship('frame', 'file://server/share', 'External', utf16), 'office.external_reference'],
    ['relations with a DOCTYPE', (zip: PizZip) => zip.file('word/_rels/x.rels', '<!DOCTYPE r [<!ENTITY a "a">]><r>&a;</r>'), 'zip.broken'],
    ['macros', (zip: PizZip) => zip.file('word/vbaProject.bin', 'x'), 'office.macros'],
    ['macros by another name', (zip: PizZip) => zip.file('[Content_Types].xml', '<Types><Default ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'), 'office.macros'],
    ['a control that runs', (zip: PizZip) => zip.file('word/activeX/activeX1.bin', 'x'), 'office.embedded_program'],
    ['an embedded object', (zip: PizZip) => zip.file('word/embeddings/oleObject1.bin', 'x'), 'office.embedded_program'],
    ['a path out of the folder', (zip: PizZip) => zip.file('../../etc/cron.d/x', 'x'), 'zip.unsafe_path'],
    ['no text part', (zip: PizZip) => zip.remove('word/document.xml'), 'office.not_what_it_says'],
  ] as const)('is refused with %s', async (_what, change, code) => {
    expect(await inspectZip(await docxWith((zip) => void change(zip)), 'docx')).toMatchObject({ code })
  })

  it('is refused when a zip holds a zip', async () => {
    const zip = new PizZip()
    zip.file('a/hồ sơ.zip', 'x')
    expect(await inspectZip(zip.generate({ type: 'uint8array' }), 'zip')).toEqual({ code: 'zip.nested', entry: 'a/hồ sơ.zip' })
  })

  it('is refused when it is cut off or no zip at all', async () => {
    const whole = await samples.receipt('small')
    expect(await inspectZip(whole.slice(0, whole.length - 400), 'docx')).toEqual({ code: 'zip.broken' })
    expect(await inspectZip(new Uint8Array(0), 'zip')).toEqual({ code: 'zip.broken' })
    expect(await inspectZip(new TextEncoder().encode('%PDF-1.7'), 'docx')).toEqual({ code: 'zip.broken' })
  })

  it('is refused with too many files', async () => {
    const zip = new PizZip()
    for (let i = 0; i < 4_001; i += 1) zip.file(`${i}.txt`, '')
    expect(await inspectZip(zip.generate({ type: 'uint8array' }), 'zip')).toEqual({ code: 'zip.too_many_files' })
  })
})

describe('a zip bomb', () => {
  const zeros = (bytes: number) => deflateRawSync(Buffer.alloc(bytes))

  it('of one gigabyte is stopped at the ceiling, in a moment and without its memory', async () => {
    const tenth = zeros(104_857_600)
    const bomb = zipOf([...Array.from({ length: 10 }, (_, i) => ({ name: `word/${i}.xml`, packed: tenth, claimed: 104_857_600 })), { name: 'word/document.xml', packed: zeros(1), claimed: 1 }])
    const before = performance.now()
    expect(await inspectZip(bomb, 'docx')).toMatchObject({ code: 'zip.too_large' })
    expect(performance.now() - before).toBeLessThan(2_000)
    expect(() => unzipUpload(bomb, () => true)).toThrow(SyntaxError)
  })

  it('that lies about its size is stopped all the same', async () => {
    expect(await inspectZip(zipOf([{ name: 'word/document.xml', packed: zeros(200_000_000), claimed: 10 }]), 'docx')).toMatchObject({ code: 'zip.too_large' })
  })

  it('is not taken for one below the ceiling', async () => {
    expect(await inspectZip(zipOf([{ name: 'a.txt', packed: zeros(50_000_000), claimed: 50_000_000 }]), 'zip')).toBeUndefined()
  })
})

/** A zip written by hand, so that its directory may say what it likes. */
function zipOf(files: readonly { readonly name: string; readonly packed: Buffer; readonly claimed: number }[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, packed, claimed } of files) {
    const title = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(title.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(claimed, 24)
    entry.writeUInt16LE(title.length, 28)
    entry.writeUInt32LE(offset, 42)
    locals.push(local, title, packed)
    directory.push(entry, title)
    offset += 30 + title.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]))
}

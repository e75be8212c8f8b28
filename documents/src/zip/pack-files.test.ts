import PizZip from 'pizzip'
import { expect, it } from 'vitest'
import { packFiles } from './pack-files.ts'

it('packs every file under a name a disk takes, with Vietnamese letters, none lost', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const packed = packFiles([{ name: '01 Đơn: yêu cầu.docx', bytes: bytes('một') }, { name: '02 Giấy.pdf', bytes: bytes('hai') }, { name: '02 Giấy.pdf', bytes: bytes('ba') }])
  const zip = new PizZip(packed)
  expect(Object.keys(zip.files)).toEqual(['01 Đơn- yêu cầu.docx', '02 Giấy.pdf', '02 Giấy (2).pdf'])
  expect(zip.file('02 Giấy (2).pdf')?.asText()).toBe(Buffer.from('ba').toString())
})

import { once } from 'node:events'
import { Readable } from 'node:stream'
import PizZip from 'pizzip'
import { expect, it } from 'vitest'
import { streamZip } from './stream-zip.ts'

const at = new Date('2026-11-23T02:00:00Z')
const packed = async (files: Parameters<typeof streamZip>[0]) => Buffer.concat(await streamZip(files, at).toArray() as Buffer[])

it('streams files in their order, what is at hand and what is opened in its turn', async () => {
  const opened: string[] = []
  const file = (name: string, text: string) => ({ name, from: () => { opened.push(name); return Readable.from([Buffer.from(text)]) } })
  const zip = new PizZip(await packed([{ name: '01 Đơn.txt', from: Buffer.from('một') }, file('02 Ảnh.txt', 'hai'), file('03 Bảng.txt', 'ba')]))
  expect(Object.keys(zip.files)).toEqual(['01 Đơn.txt', '02 Ảnh.txt', '03 Bảng.txt'])
  expect(['01 Đơn.txt', '02 Ảnh.txt', '03 Bảng.txt'].map((name) => Buffer.from(zip.file(name)!.asUint8Array()).toString())).toEqual(['một', 'hai', 'ba'])
  expect(opened).toEqual(['02 Ảnh.txt', '03 Bảng.txt'])
})

it('is the same bytes for the same files and the same moment', async () => {
  const files = () => [{ name: 'a.txt', from: Buffer.from('một') }]
  expect(await packed(files())).toEqual(await packed(files()))
})

it('fails with a file that cannot be read, and does not end as if it were whole', async () => {
  await expect(packed([{ name: 'a', from: () => new Readable({ read() { this.destroy(new Error('gone')) } }) }])).rejects.toThrow('gone')
})

it('closes what it reads when the reader leaves', async () => {
  const read = new Readable({ read() { this.push(Buffer.alloc(100_000)) } })
  const closed = once(read, 'close')
  for await (const _part of streamZip([{ name: 'a', from: () => read }], at)) break
  await closed
  expect(read.destroyed).toBe(true)
})

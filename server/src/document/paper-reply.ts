import { Readable } from 'node:stream'
import type { FileReply } from '../http/mount.ts'
import { converter } from './converter.ts'

const mediaTypes = { docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', pdf: 'application/pdf' } as const

/** A paper as Word or PDF. The facts are loaded by now; the bytes are made once the transaction is over, so that none waits for LibreOffice. */
export const paperReply = (name: string, format: 'docx' | 'pdf', render: () => Promise<Uint8Array>): FileReply => ({
  name: `${name}.${format}`,
  mediaType: mediaTypes[format],
  inline: format === 'pdf',
  bytes: async () => (format === 'docx' ? render() : converter().toPdf(await render())),
})

/** All bytes of a reply, for what is packed with others. */
export async function bytesOf({ bytes }: FileReply): Promise<Uint8Array> {
  const got = typeof bytes === 'function' ? await bytes() : bytes
  return got instanceof Readable ? Buffer.concat(await got.toArray()) : got
}

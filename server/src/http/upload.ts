import { limitOf } from '@sangkien/domain/evidence/limit-of'
import type { FastifyRequest } from 'fastify'
import { Invalid } from './refuse.ts'

/** Bytes a person may send in one file; the field that takes it says so. */
export const uploadLimit = limitOf({ upload: true })

export interface Upload { readonly name: string; readonly bytes: Buffer }

/** The one file of a multipart request, whole. Larger than `uploadLimit` answers 413 through the error handler. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new Invalid([{ path: 'file', code: 'missing_file' }])
  const part = await request.file({ limits: { fileSize: uploadLimit, files: 1 } })
  if (!part) throw new Invalid([{ path: 'file', code: 'missing_file' }])
  const bytes = await part.toBuffer()
  if (bytes.length === 0) throw new Invalid([{ path: 'file', code: 'empty_file' }])
  // Only the last part of a path is a name, whatever the sender's system.
  const name = part.filename.normalize('NFC').replace(/^.*[\\/]/, '').replace(/[\u0000-\u001f\u007f]/g, '').slice(0, 200) || 'tep-dinh-kem'
  return { name, bytes }
}

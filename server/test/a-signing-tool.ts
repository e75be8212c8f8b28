import { signPdf } from '@sangkien/documents/signature/sign-pdf'
import type { Signer } from '@sangkien/documents/signature/signer'
import type { FastifyInstance } from 'fastify'

/** What the browser hands to the tool on the desk, by the names of its own. */
export interface ToolOrder { readonly FileName: string; readonly FileUploadHandler: string }

/** What the page would hand over for a token. */
export const orderFor = (token: string): ToolOrder => ({ FileName: `/sign/vgca/source?t=${token}`, FileUploadHandler: `/sign/vgca/upload?t=${token}` })

/**
 * A stand-in for the signing tool: fetches the paper, signs it with what the person has plugged in, and sends it to where it was told. It has neither
 * cookie nor origin. `spoil` is what goes wrong on the way.
 */
export async function signingTool(app: FastifyInstance, { FileName, FileUploadHandler }: ToolOrder, plugged: Signer, at: Date, spoil: (signed: Uint8Array, source: Uint8Array) => Promise<Uint8Array> | Uint8Array = (signed) => signed) {
  const fetched = await app.inject({ method: 'GET', url: FileName })
  if (fetched.statusCode !== 200) return { source: fetched.statusCode }
  const source = new Uint8Array(fetched.rawPayload)
  const signed = await signPdf(source, { signer: plugged, role: 'signer', name: 'Người ký', at })
  return { source: 200, ...await send(app, FileUploadHandler, await spoil(signed, source)) }
}

export async function send(app: FastifyInstance, url: string, bytes: Uint8Array) {
  const data = new FormData()
  data.set('uploadfile', new Blob([Uint8Array.from(bytes)], { type: 'application/pdf' }), 'signed.pdf')
  const form = new Response(data)
  const reply = await app.inject({ method: 'POST', url, headers: { 'content-type': form.headers.get('content-type') ?? '' }, payload: Buffer.from(await form.arrayBuffer()) })
  return { status: reply.statusCode, reply: reply.json() as { Status: number; Message: string; FileName: string; FileServer: string } }
}

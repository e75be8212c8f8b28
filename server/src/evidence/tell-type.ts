import { type EvidenceType, type FileRefusal, isPicture, refuseType } from '@sangkien/domain/evidence/refuse-file'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { inspectZip } from './inspect-zip.ts'

/** A picture of a camera has some 50 million pixels; one of 10 KB that claims a thousand million is a bomb. */
export const mostPixels = 100_000_000

/** What a file is by its content, whatever its name says; or why it cannot be kept. */
export async function tellType(name: string, bytes: Buffer): Promise<EvidenceType | FileRefusal> {
  const isZip = bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))
  const zipFault = isZip ? await inspectZip(bytes) : undefined
  if (zipFault) return { code: zipFault === 'bomb' ? 'evidence.bomb' : 'evidence.broken' }
  const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? typeOfText(name, bytes)
  const refusal = refuseType(found)
  if (refusal) return refusal
  if (isPicture(found) && !(await opens(bytes))) return { code: 'evidence.broken' }
  return found as EvidenceType
}

/** Plain text has no signature: it is what can be read as UTF-8 and is neither a page, a drawing nor a program. */
function typeOfText(name: string, bytes: Buffer): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return 'application/octet-stream'
  }
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return 'application/octet-stream'
  if (/^\s*(<\?xml[\s\S]{0,500}?)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/i.test(text)) return 'image/svg+xml'
  if (/<(!doctype|html|head|body|script|iframe|svg|object|embed)[\s>]/i.test(text.slice(0, 4096))) return 'text/html'
  if (text.startsWith('#!') || /\.(bat|cmd|ps1|vbs|js|mjs|sh|hta|wsf|reg|url|lnk|jar)$/i.test(name)) return 'text/x-script'
  return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain'
}

async function opens(bytes: Buffer): Promise<boolean> {
  try {
    await sharp(bytes, { limitInputPixels: mostPixels }).resize(16, 16).toBuffer()
    return true
  } catch {
    return false
  }
}

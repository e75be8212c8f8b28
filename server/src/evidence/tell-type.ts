import { type EvidenceType, type FileRefusal, isPicture, refuseType } from '@sangkien/domain/evidence/refuse-file'
import { inspectZip, type UploadFault } from '@sangkien/documents/upload/inspect-zip'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'

/** A picture of a camera has some 50 million pixels; one of 10 KB that claims a thousand million is a bomb. */
export const mostPixels = 100_000_000

/** What a file is by its content, whatever its name says; or why it cannot be kept. */
export async function tellType(name: string, bytes: Buffer): Promise<EvidenceType | FileRefusal> {
  const isZip = bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))
  // Nothing unpacks a zip before it is known to unpack within bounds.
  const fault = isZip ? await faultOfZip(bytes) : undefined
  if (fault) return refusalOf(fault)
  const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? typeOfText(name, bytes)
  const refusal = refuseType(found)
  if (refusal) return refusal
  if (isPicture(found) && !(await opens(bytes))) return { code: 'evidence.broken' }
  return found as EvidenceType
}

/** A zip is inspected as the kind of paper it holds; as a plain one when it holds none of them (.odt, or nothing we keep). */
async function faultOfZip(bytes: Buffer): Promise<UploadFault | undefined> {
  for (const kind of ['docx', 'xlsx', 'pptx'] as const) {
    const fault = await inspectZip(bytes, kind)
    if (fault?.code !== 'office.not_what_it_says') return fault
  }
  return inspectZip(bytes, 'zip')
}

function refusalOf({ code }: UploadFault): FileRefusal {
  switch (code) {
    case 'office.macros': return { code: 'evidence.unsafe', found: 'macros' }
    case 'office.embedded_program': return { code: 'evidence.unsafe', found: 'program' }
    case 'office.external_reference': return { code: 'evidence.unsafe', found: 'external_reference' }
    case 'zip.unsafe_path':
    case 'zip.nested': return { code: 'evidence.unsafe', found: 'packed_files' }
    case 'office.not_what_it_says':
    case 'zip.encrypted':
    case 'zip.unknown_method':
    case 'zip.broken': return { code: 'evidence.broken' }
    default: return { code: 'evidence.bomb' }
  }
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

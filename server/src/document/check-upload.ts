import type { ResultOf } from '@sangkien/contract/endpoint'
import type { checkFormat } from '@sangkien/contract/format-check'
import { checkApart } from '@sangkien/documents/checker/check-apart'
import { type CheckOptions, NotCheckable } from '@sangkien/documents/checker/check-document'
import type { PaperKind } from '@sangkien/domain/document/paper-kind'
import { dayOf } from '@sangkien/domain/time/day'
import { tellType } from '../evidence/tell-type.ts'
import { Refuse } from '../http/refuse.ts'
import type { Upload } from '../http/upload.ts'
import { signaturesIn } from '../signing/signatures-in.ts'

/** Checked at a time: each takes a core and some 100 MB, and the connection of its request. */
const AT_ONCE = 2
let running = 0

const checkable: readonly string[] = ['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']

/** Checks a file somebody sent, and tells who signed a PDF; `ours` is which paper of the agency it is. What is no document, not safe to open, or too much is refused. */
export async function checkUpload({ name, bytes }: Upload, kind: PaperKind | undefined, ours: string | null, now: Date): Promise<ResultOf<typeof checkFormat>> {
  const told = await tellType(name, bytes)
  if (typeof told !== 'string' && told.code !== 'evidence.type_not_allowed') throw new Refuse(told)
  if (typeof told !== 'string' || !checkable.includes(told)) throw new Refuse({ code: 'format_check.not_a_document' })
  const form = await checkForm(bytes, kind, now)
  return { fileName: name, ...form, signatures: form.format === 'pdf' ? { ...(await signaturesIn(bytes, now)), keeps: ours } : null }
}

/** Checks the form of a document that is safe to open, apart from the server's own work. Refuses when as many are being checked as it does at a time. */
export const checkForm = (bytes: Uint8Array, kind: PaperKind | undefined, now: Date): Promise<Omit<ResultOf<typeof checkFormat>, 'fileName' | 'signatures'>> => amongFew(() => checked(bytes, { kind, on: dayOf(now) }))

/** As many at a time as the server can bear; more are refused rather than queued, each holds the connection of its request. */
export async function amongFew<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) throw new Refuse({ code: 'format_check.busy' })
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
  }
}

async function checked(bytes: Uint8Array, options: CheckOptions) {
  const { report, preview } = await checkApart(bytes, options).catch((error: unknown) => {
    if (!(error instanceof NotCheckable)) throw error
    throw new Refuse(error.reason === 'no_ruleset' ? { code: 'format_check.no_ruleset', on: options.on } : { code: `format_check.${error.reason}` })
  })
  return { ...report, preview }
}

/** The pages of a PDF this server made, as the checker sees them. */
export async function firstPages(pdf: Uint8Array, now: Date) {
  const { preview } = await checked(pdf, { on: dayOf(now) })
  if (!('pages' in preview)) throw new Error('What was checked is no PDF')
  return preview
}

import type { SigningOpened } from '@sangkien/contract/outgoing'
import type { FileId } from '@sangkien/domain/ids'
import { refuseIssueWay } from '@sangkien/domain/outgoing/signed-way'
import { type Day, dayOf, partsOf } from '@sangkien/domain/time/day'
import { loadAgency } from '../document/agency-facts.ts'
import { readStored, storeFile } from '../evidence/store-file.ts'
import type { Act, House } from '../http/mount.ts'
import { Invalid, Refuse } from '../http/refuse.ts'
import { openSigningTask, type OpenedTask } from '../signing/open-signing-task.ts'
import { nameOf } from './number-outgoing.ts'
import { loadOutgoing } from './outgoing.query.ts'
import { certificatesOf } from './sign-digitally.ts'
import { pdfToSign } from './sign-pdf-of.ts'
import { numberText } from './view-outgoing.ts'
import { holdFor, mindSending, refuse } from './walk-outgoing.ts'

interface Asked { readonly version: number; readonly sentOn: string | null }

/** Hands a paper to the tool on the desk: to its signer while it waits for them, for the agency to the records clerk once it is numbered. */
export async function openOutgoingSigning(act: Act, house: House, id: string, asked: Asked, now: Date): Promise<SigningOpened> {
  const { state } = await act((tx, actor) => loadOutgoing(tx, actor, id, dayOf(now)))
  return state === 'numbered' || state === 'issued' ? forAgency(act, id, asked, now) : forSigner(act, house, id, asked, now)
}

async function forSigner(act: Act, { dataDir }: House, id: string, { version }: Asked, now: Date): Promise<SigningOpened> {
  const { docx, ...about } = await act(async (tx, actor) => {
    const file = await holdFor(tx, actor, id, 'sign', version, now)
    if ((await certificatesOf(tx, actor.org, actor.id)).length === 0) throw new Refuse({ code: 'digital.no_certificate_entered', whose: 'person' })
    return { docx: await readStored(dataDir, file.fileSha256), symbol: file.symbol, place: (await loadAgency(tx, actor.org)).agency.place }
  })
  const pdf = await pdfToSign(docx, { ...about, year: partsOf(dayOf(now))[0] })
  return act(async (tx, actor) => {
    const file = await holdFor(tx, actor, id, 'sign', version, now)
    const { id: unsigned } = await storeFile(tx, actor, dataDir, { name: `${nameOf(file, null)}.pdf`, bytes: Buffer.from(pdf) }, now)
    return { action: 'SignApproved', ...addresses(await openSigningTask(tx, actor, 'SignApproved', unsigned, now, { id, version, sentOn: null })), docNumber: null, issuedDate: null }
  })
}

const forAgency = (act: Act, id: string, { version, sentOn }: Asked, now: Date): Promise<SigningOpened> => act(async (tx, actor) => {
  const file = await holdFor(tx, actor, id, 'issue', version, now)
  refuse(refuseIssueWay(file.signedWay, 'digital'))
  if (sentOn === null) throw new Invalid([{ path: 'sentOn', code: 'invalid_type' }])
  mindSending(file, sentOn, now)
  if ((await certificatesOf(tx, actor.org, null)).length === 0) throw new Refuse({ code: 'digital.no_certificate_entered', whose: 'agency' })
  const { signed_pdf_id } = await tx.selectFrom('outgoing').where('org_id', '=', actor.org).where('id', '=', id).select('signed_pdf_id').executeTakeFirstOrThrow()
  const task = await openSigningTask(tx, actor, 'SignIssued', signed_pdf_id as FileId, now, { id, version, sentOn: sentOn as Day })
  return { action: 'SignIssued', ...addresses(task), docNumber: numberText(file), issuedDate: file.dated }
})

const addresses = ({ token, expiresAt }: OpenedTask) => ({ source: `/sign/vgca/source?t=${token}`, upload: `/sign/vgca/upload?t=${token}`, expiresAt })

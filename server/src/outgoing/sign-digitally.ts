import type { Outgoing } from '@sangkien/contract/outgoing'
import { agencyPostLine, authorityLines } from '@sangkien/documents/layout/signing'
import type { OrgId, PersonId } from '@sangkien/domain/ids'
import { refuseIssueWay } from '@sangkien/domain/outgoing/signed-way'
import { dayOf, partsOf } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'
import { loadAgency } from '../document/agency-facts.ts'
import { readStored, storeFile } from '../evidence/store-file.ts'
import type { Act, House } from '../http/mount.ts'
import { Refuse } from '../http/refuse.ts'
import { loadSeal } from './agency-seal.ts'
import { nameOf } from './number-outgoing.ts'
import { signingIn } from './outgoing-case.ts'
import { selectSignatories } from './outgoing.query.ts'
import { type Certificate, openCertificate, pdfToSign, signAndProve } from './sign-pdf-of.ts'
import { viewOutgoing } from './view-outgoing.ts'
import { holdFor, keepStep, mindSending, refuse } from './walk-outgoing.ts'

/**
 * The one entitled signs with the certificate they send along: the wording that was approved becomes a PDF, is signed between post and name, and kept. All that takes
 * long happens between two short transactions; the second finds the paper as the first left it, or nothing is kept.
 */
export async function signDigitally(act: Act, { dataDir }: House, id: string, { version, picture, ...certificate }: Certificate & { readonly version: number; readonly picture: string | null }, now: Date): Promise<Outgoing> {
  const { docx, symbol, place, post, under, name, known } = await act(async (tx, actor) => {
    const file = await holdFor(tx, actor, id, 'sign', version, now)
    const [agency, [person], own] = [await loadAgency(tx, actor.org), await selectSignatories(tx, actor.org, dayOf(now), actor.id), await certificatesOf(tx, actor.org, actor.id)]
    const signing = signingIn(file.capacity, { name: file.signerName, title: person?.title ?? '', council: file.council }, agency.headTitle)
    return { docx: await readStored(dataDir, file.fileSha256), symbol: file.symbol, place: agency.agency.place, post: authorityLines(signing).at(-1) ?? '', under: signing.agencyPost === undefined ? file.signerName : agencyPostLine(signing.agencyPost), name: file.signerName, known: own }
  })
  const signer = openCertificate(certificate)
  const pdf = await pdfToSign(docx, { symbol, place, year: partsOf(dayOf(now))[0] })
  const at = { post, name: under }
  const appearance = picture === null ? { kind: 'written', text: name, at } as const : { kind: 'signature', picture: Buffer.from(picture, 'base64'), at } as const
  const signed = await signAndProve(pdf, { signer, role: 'signer', name, reason: 'Ký ban hành', at: now, appearance }, name, known)
  return act(async (tx, actor) => {
    const file = await holdFor(tx, actor, id, 'sign', version, now)
    const { id: signed_pdf_id } = await storeFile(tx, actor, dataDir, { name: `${nameOf(file, null)}.pdf`, bytes: Buffer.from(signed) }, now)
    await keepStep(tx, actor, file, 'sign', { signed_by: actor.id, signed_at: now, signed_way: 'digital', signed_pdf_id }, now)
    return viewOutgoing(tx, actor, id, now)
  })
}

/** The records clerk puts the agency's signature, with its seal, over the signer's (Nghị định 30/2020/NĐ-CP, Điều 32 khoản 2; FACT), and the paper goes out. */
export async function issueDigitally(act: Act, { dataDir }: House, id: string, { version, sentOn, ...certificate }: Certificate & { readonly version: number; readonly sentOn: string }, now: Date): Promise<Outgoing> {
  const { pdf, seal, diameter, agency, known } = await act(async (tx, actor) => {
    const file = await holdFor(tx, actor, id, 'issue', version, now)
    refuse(refuseIssueWay(file.signedWay, 'digital'))
    mindSending(file, sentOn, now)
    const kept = await loadSeal(tx, actor.org)
    if (!kept) throw new Refuse({ code: 'digital.no_seal' })
    const { agency: { name } } = await loadAgency(tx, actor.org)
    return { pdf: await readStored(dataDir, file.signedPdfSha256!), seal: await readStored(dataDir, kept.sha256), diameter: kept.diameter, agency: name, known: await certificatesOf(tx, actor.org, null) }
  })
  const signer = openCertificate(certificate)
  const signed = await signAndProve(pdf, { signer, role: 'agency', name: agency, at: now, appearance: { kind: 'seal', picture: seal, diameter } }, agency, known)
  return act(async (tx, actor) => {
    const file = await holdFor(tx, actor, id, 'issue', version, now)
    const { id: signed_pdf_id } = await storeFile(tx, actor, dataDir, { name: `${nameOf(file, file.number)}.pdf`, bytes: Buffer.from(signed) }, now)
    await keepStep(tx, actor, file, 'issue', { issued_by: actor.id, issued_at: now, sent_on: sentOn, signed_pdf_id }, now)
    return viewOutgoing(tx, actor, id, now)
  })
}

/** Certificates entered as a person's, or as the agency's own. */
export const certificatesOf = (tx: Tx, org: OrgId, person: PersonId | null) =>
  tx.selectFrom('signing_certificate').where('org_id', '=', org).where('ended_at', 'is', null).where('person_id', person === null ? 'is' : '=', person).select(['issuer', 'serial']).execute()

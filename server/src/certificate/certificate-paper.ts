import { renderCertificate } from '@sangkien/documents/certificate/certificate'
import { writeCode } from '@sangkien/domain/text/printed-code'
import { refuseCertificatePaper } from '@sangkien/domain/certificate/refuse-paper'
import { sayCode } from '@sangkien/domain/document/say-code'
import type { CertificateId, OrgId } from '@sangkien/domain/ids'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { positionOf } from '../decision/decision-paper.ts'
import { paperReply } from '../document/paper-reply.ts'
import { withTemplates } from '../document/own-templates.ts'
import type { FileReply } from '../http/mount.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { type CertificateRow, findCertificate } from './certificate.query.ts'

/** The certificate of one author, for that author and for those who prepare and hand it out. */
export async function certificatePaper(tx: Tx, actor: Actor, id: CertificateId, format: 'docx' | 'pdf', publicAddress: string): Promise<FileReply> {
  const handsOut = (['secretariat', 'decision_maker', 'records_clerk'] as const).some((role) => actor.roles.has(role))
  const { name, render } = await printCertificate(tx, actor.org, sql`(c.id = ${id} and (${handsOut} or c.person_id = ${actor.id}))`, publicAddress)
  return paperReply(name, format, render)
}

/** A certificate ready to be made, unless it was taken back: its facts are loaded here. */
export async function printCertificate(tx: Tx, org: OrgId, which: RawBuilder<boolean>, publicAddress: string): Promise<{ readonly name: string; readonly render: () => Promise<Uint8Array> }> {
  const certificate = await findCertificate(tx, org, which)
  if (!certificate) throw new NotFound()
  const refusal = refuseCertificatePaper(certificate)
  if (refusal) throw new Refuse(refusal)
  const agency = await withTemplates(tx, org, certificate.agency, certificate.issuedOn)
  const { code } = await tx.selectFrom('organisation').where('id', '=', org).select('code').executeTakeFirstOrThrow()
  return { name: `Giấy chứng nhận sáng kiến số ${certificate.number} năm ${certificate.year}`, render: () => render({ ...certificate, agency }, checkAddress(publicAddress, code, certificate.checkCode)) }
}

/** Short enough to be typed, and what the QR code holds. */
export const checkAddress = (publicAddress: string, organisation: string, code: string): string => `${publicAddress.replace(/\/+$/, '')}/gcn/${organisation}/${code}`

const honorifics = { male: 'Ông', female: 'Bà' } as const

function render({ number, year, checkCode, personId, issuedOn, decision, agency: { agency, decidedBy, signing }, item }: CertificateRow, address: string): Promise<Uint8Array> {
  const holder = item.authors.find((author) => author.personId === personId)
  return renderCertificate({
    agency, signing, certifiedBy: decidedBy, issue: { number, symbol: String(year), day: issuedOn, year },
    honorific: holder?.gender ? honorifics[holder.gender] : 'Ông/Bà', author: { name: holder?.name ?? '', position: holder ? positionOf(holder) : '' },
    coAuthors: item.authors.filter((author) => author.personId !== personId).map(({ name }) => name),
    title: item.title, kind: item.kind, sponsor: item.sponsor, benefit: item.benefit, decision: { code: sayCode(decision.number, decision.symbol), day: decision.dated, issuer: decidedBy },
    checkCode: writeCode(checkCode), checkAddress: address,
  })
}

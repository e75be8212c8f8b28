import { renderCertificate } from '@sangkien/documents/certificate/certificate'
import { writeCode } from '@sangkien/domain/text/printed-code'
import { refuseCertificatePaper } from '@sangkien/domain/certificate/refuse-paper'
import { sayCode } from '@sangkien/domain/document/say-code'
import type { CertificateId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
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
  const certificate = await findCertificate(tx, actor.org, sql`(c.id = ${id} and (${handsOut} or c.person_id = ${actor.id}))`)
  if (!certificate) throw new NotFound()
  const refusal = refuseCertificatePaper(certificate)
  if (refusal) throw new Refuse(refusal)
  const agency = await withTemplates(tx, actor.org, certificate.agency, certificate.issuedOn)
  const { code } = await tx.selectFrom('organisation').where('id', '=', actor.org).select('code').executeTakeFirstOrThrow()
  return paperReply(`Giấy chứng nhận sáng kiến số ${certificate.number} năm ${certificate.year}`, format, () => render({ ...certificate, agency }, checkAddress(publicAddress, code, certificate.checkCode)))
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

import { sayDate } from '@sangkien/domain/document/say-date'
import { sayOfficialDate } from '@sangkien/domain/document/say-official-date'
import type { Day } from '@sangkien/domain/time/day'
import { letterheadData } from '../layout/letterhead.ts'
import type { Agency, Issue } from '../layout/official-facts.ts'
import { authorityLines, type Signing, signingData } from '../layout/signing.ts'
import { fillPaper } from '../template/fill-paper.ts'
import type { Data } from '../template/fill-template.ts'
import { qrPicture } from '../template/qr-picture.ts'
import { cleanLine } from '../text/clean-text.ts'
import { upper } from '../text/upper.ts'
import { certificateTemplate, CERTIFICATE_WIDTH } from './certificate-template.ts'
import { fittingSize, headColumnLines, roomFor } from './fitting-size.ts'

/** One person's certificate (Điều lệ Sáng kiến, Điều 7; Thông tư 18/2013, Phụ lục III). Each author has one, naming the others. */
export interface CertificateFacts {
  readonly agency: Agency
  /** Place and day above the signature; number and symbol are the certificate's own: `12/GCN-VP`. */
  readonly issue: Issue
  readonly signing: Signing
  /** The post or body that certifies: `Chánh Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi`. */
  readonly certifiedBy: string
  /** `Ông`, `Bà`, or `Ông/Bà` where it is not known. */
  readonly honorific: string
  readonly author: { readonly name: string; readonly position: string }
  /** The other authors' names, in the order of the application. */
  readonly coAuthors: readonly string[]
  readonly title: string
  readonly kind: string
  readonly sponsor: string
  /** What it brings, in a sentence or two; empty when nothing is to be said. */
  readonly benefit: string
  readonly decision: { readonly code: string; readonly day: Day; readonly issuer: string }
  /** `SK-7F3K-92QD`: what a person types on the public page. */
  readonly checkCode: string
  /** The public page of this certificate, in the QR code. */
  readonly checkAddress: string
}

/** Giấy chứng nhận sáng kiến: one side of A4, laid across. A long title or many co-authors make the letters smaller, not the sheet larger. */
export async function renderCertificate(facts: CertificateFacts): Promise<Uint8Array> {
  const lines = linesOf(facts)
  const data = dataOf(facts, lines)
  const size = fittingSize(lines, roomFor({
    headLines: facts.agency.parentLines.length + headColumnLines(facts.agency.lines.map(upper)),
    certifiedBy: upper(cleanLine(facts.certifiedBy)),
    authority: [...authorityLines(facts.signing), ...(facts.signing.agencyPost === undefined ? [] : [facts.signing.agencyPost])],
  }))
  return fillPaper({ key: 'certificate', from: facts.agency, day: facts.issue.day, builtIn: () => certificateTemplate(size) }, data, {
    title: `Giấy chứng nhận sáng kiến - ${cleanLine(facts.author.name)}`,
    author: facts.agency.name,
    picture: await qrPicture(facts.checkAddress),
  })
}

/** The lines whose length varies; what decides the size of the letters. */
export interface CertificateLines {
  readonly person: string
  readonly role: string
  readonly title: string
  readonly details: readonly string[]
}

function linesOf(facts: CertificateFacts): CertificateLines {
  const others = facts.coAuthors.map(cleanLine)
  const benefit = cleanLine(facts.benefit)
  return {
    person: cleanLine(facts.author.position),
    role: others.length === 0 ? 'Là tác giả của sáng kiến:' : `Là đồng tác giả, cùng với ${others.join(', ')}, của sáng kiến:`,
    title: `“${cleanLine(facts.title).replace(/^["“]|["”]$/g, '')}”`,
    details: [
      `Loại giải pháp: ${cleanLine(facts.kind)}. Chủ đầu tư tạo ra sáng kiến: ${cleanLine(facts.sponsor)}.`,
      ...(benefit === '' ? [] : [`Lợi ích: ${benefit.replace(/[.,;]+$/, '')}.`]),
      `Công nhận tại Quyết định số ${cleanLine(facts.decision.code)} ${sayOfficialDate(facts.decision.day)} của ${cleanLine(facts.decision.issuer)}.`,
    ],
  }
}

function dataOf(facts: CertificateFacts, lines: CertificateLines): Data {
  return {
    ...letterheadData(facts, '', CERTIFICATE_WIDTH),
    certifiedBy: upper(cleanLine(facts.certifiedBy)),
    honorific: `${cleanLine(facts.honorific)}: `,
    authorName: upper(cleanLine(facts.author.name)),
    person: lines.person,
    role: lines.role,
    title: lines.title,
    details: [...lines.details],
    ...signingData(facts.signing),
    checkCode: facts.checkCode,
    checkAddress: facts.checkAddress,
    checkWords: `Quét mã hoặc tra cứu mã ${facts.checkCode} để kiểm tra hiệu lực (công nhận ngày ${sayDate(facts.decision.day)}).`,
  }
}

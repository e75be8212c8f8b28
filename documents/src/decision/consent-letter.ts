import { documentFile } from '../layout/document-file.ts'
import { documentFoot, footData } from '../layout/document-foot.ts'
import { addressees, addresseesData } from '../layout/addressees.ts'
import { sayBasis } from '../layout/basis-line.ts'
import { letterhead, letterheadData } from '../layout/letterhead.ts'
import { noticeBody, noticeBodyData } from '../layout/notice.ts'
import type { OfficialFacts } from '../layout/official-facts.ts'
import { fillPaper } from '../template/fill-paper.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine } from '../text/clean-text.ts'

/** Asks the superior body to agree when the head is an author (Điều lệ Sáng kiến, Điều 7 khoản 2; wording MEM(m)). */
export interface ConsentLetterFacts extends OfficialFacts {
  readonly to: readonly string[]
  readonly title: string
  /** All authors with their posts. */
  readonly authors: readonly string[]
  /** The head who is an author, with the post: `ông Trần Văn Bình, Chánh Văn phòng`. */
  readonly head: string
  /** What the council found: score, votes, minutes. One sentence each. */
  readonly findings: readonly string[]
  readonly basis: string
}

const template = keptTemplate(() => documentFile({
  children: [letterhead('letter'), ...addressees(), ...noticeBody(), documentFoot()],
}))

/** Công văn (Mẫu 1.5): no title; what it is about stands under its number. */
export async function renderConsentLetter(facts: ConsentLetterFacts): Promise<Uint8Array> {
  const subject = 'đề nghị chấp thuận việc công nhận sáng kiến của người đứng đầu cơ quan'
  return fillPaper({ key: 'consent-letter', from: facts.agency, day: facts.issue.day, builtIn: template }, {
    ...letterheadData(facts, subject),
    ...addresseesData(facts.to),
    ...noticeBodyData({
      opening: [
        `${sayBasis(facts.basis)}; ${facts.agency.name} đã tổ chức xét công nhận sáng kiến “${cleanLine(facts.title)}” của ${facts.authors.map(cleanLine).join('; ')}.`,
        'Kết quả xét của Hội đồng sáng kiến như sau:',
      ],
      items: facts.findings,
      closing: [
        `Do ${cleanLine(facts.head)} là tác giả của sáng kiến, việc công nhận phải được cơ quan cấp trên chấp thuận. ${facts.agency.name} kính đề nghị xem xét, chấp thuận để ban hành quyết định công nhận sáng kiến theo quy định.`,
      ],
    }),
    ...footData(facts),
  }, { title: `Công văn V/v ${subject}`, author: facts.agency.name })
}

import { sayDate } from '@sangkien/domain/document/say-date'
import { sayNumber } from '@sangkien/domain/document/vietnamese-number'
import type { Day } from '@sangkien/domain/time/day'
import { addressees, addresseesData } from '../layout/addressees.ts'
import { appendixData, appendixHead } from '../layout/appendix.ts'
import { bareBasis, sayBasis } from '../layout/basis-line.ts'
import { dataTable } from '../layout/data-table.ts'
import { documentFile } from '../layout/document-file.ts'
import { documentFoot, footData } from '../layout/document-foot.ts'
import { sayAttachedTo, sayDocumentNumber } from '../layout/issue.ts'
import { letterhead, letterheadData } from '../layout/letterhead.ts'
import { noticeBody, noticeBodyData } from '../layout/notice.ts'
import type { BasisLine, OfficialFacts } from '../layout/official-facts.ts'
import { WIDE_TEXT_WIDTH } from '../layout/paper.ts'
import { fillPaper } from '../template/fill-paper.ts'
import type { Data } from '../template/fill-template.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine } from '../text/clean-text.ts'
import { sayShare } from '../text/say-share.ts'

/** Công văn that proposes initiatives to a level above, with the list of them (initiative-law.md 5.5). */
export interface NominationLetterFacts extends OfficialFacts {
  readonly to: readonly string[]
  /** `cấp tỉnh`, `toàn quốc`. */
  readonly level: string
  readonly bases: readonly BasisLine[]
  readonly initiatives: readonly NominatedInitiative[]
}

export interface NominatedInitiative {
  readonly code: string
  readonly title: string
  /** In the order of the application; shares in hundredths of a percent. */
  readonly authors: readonly { readonly name: string; readonly position: string; readonly share: number }[]
  readonly kind: string
  readonly field: string
  readonly decision: { readonly code: string; readonly day: Day }
  readonly certificates: readonly string[]
  readonly score: number | null
  readonly grade: string | null
  /** Agreeing votes of the council here, and of how many. */
  readonly votes: { readonly agree: number; readonly base: number } | null
  readonly effect: string
  readonly units: string
}

const template = keptTemplate(() => documentFile(
  { children: [letterhead('letter'), ...addressees(), ...noticeBody(), documentFoot()] },
  {
    orientation: 'landscape',
    children: [
      ...appendixHead(),
      dataTable([
        { head: 'TT', share: 5, align: 'center', cell: '{order}' },
        { head: 'Tên sáng kiến', share: 28, cell: '{title}' },
        { head: 'Tác giả, chức vụ, đơn vị, tỷ lệ', share: 30, cell: '{authors}' },
        { head: 'Loại giải pháp, lĩnh vực', share: 14, cell: '{kind}' },
        { head: 'Quyết định, giấy chứng nhận', share: 15, cell: '{decision}' },
        { head: 'Kết quả của Hội đồng', share: 14, cell: '{council}' },
        { head: 'Hiệu quả áp dụng', share: 18, cell: '{effect}' },
        { head: 'Đơn vị áp dụng', share: 15, cell: '{units}' },
      ], 'initiatives', { width: WIDE_TEXT_WIDTH, size: 10, padding: 45 }),
    ],
  },
))

/** Công văn (Mẫu 1.5) with its list across the page. */
export async function renderNominationLetter(facts: NominationLetterFacts): Promise<Uint8Array> {
  const subject = `đề nghị công nhận hiệu quả áp dụng, khả năng nhân rộng của sáng kiến ${cleanLine(facts.level)}`
  const count = sayDocumentNumber(facts.initiatives.length)
  return fillPaper({ key: 'nomination-letter', from: facts.agency, day: facts.issue.day, builtIn: template }, {
    ...letterheadData(facts, subject),
    ...addresseesData(facts.to),
    ...noticeBodyData({
      opening: [
        `${facts.bases.map((basis, i) => (i === 0 ? sayBasis : bareBasis)(basis)).join('; ')}${facts.bases.length === 0 ? '' : '; '}${facts.agency.name} đã công nhận các sáng kiến cấp cơ sở, theo dõi việc áp dụng trong thực tế và lựa chọn sáng kiến đủ điều kiện đề nghị ${cleanLine(facts.level)}.`,
        `${facts.agency.name} đề nghị xem xét, công nhận hiệu quả áp dụng, khả năng nhân rộng của ${count} sáng kiến (có Danh sách tại Phụ lục kèm theo Công văn này và hồ sơ của từng sáng kiến).`,
      ],
      items: [],
      closing: [`${facts.agency.name} kính đề nghị xem xét, quyết định`],
    }),
    ...footData(facts),
    ...appendixData(`Danh sách sáng kiến đề nghị công nhận hiệu quả áp dụng, khả năng nhân rộng ${facts.level}`, sayAttachedTo('Công văn', facts.issue, facts.agency.name)),
    initiatives: facts.initiatives.map(rowOf),
  }, { title: `Công văn V/v ${subject}`, author: facts.agency.name })
}

function rowOf(one: NominatedInitiative, i: number): Data {
  const council = [...(one.score === null ? [] : [`Điểm: ${sayNumber(one.score)}`]), ...(one.grade === null ? [] : [`Xếp loại: ${cleanLine(one.grade)}`]), ...(one.votes === null ? [] : [`Phiếu đồng ý: ${one.votes.agree}/${one.votes.base}`])]
  return {
    order: String(i + 1), title: `${cleanLine(one.title)} (${cleanLine(one.code)})`, kind: [one.kind, one.field].map(cleanLine).filter((part) => part !== '').join('; '),
    authors: one.authors.map(({ name, position, share }) => `${[name, position].map(cleanLine).filter((part) => part !== '').join(', ')} (${sayShare(share)})`).join('\n'),
    decision: [`${cleanLine(one.decision.code)} ngày ${sayDate(one.decision.day)}`, ...(one.certificates.length === 0 ? [] : [`GCN số ${one.certificates.map(cleanLine).join(', ')}`])].join('\n'),
    council: council.join('\n'), effect: cleanLine(one.effect), units: cleanLine(one.units),
  }
}

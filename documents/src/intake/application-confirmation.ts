import { sayDate } from '@sangkien/domain/document/say-date'
import type { Day } from '@sangkien/domain/time/day'
import { documentFile } from '../layout/document-file.ts'
import { documentFoot, footData } from '../layout/document-foot.ts'
import { letterhead, letterheadData } from '../layout/letterhead.ts'
import { noticeBody, noticeBodyData } from '../layout/notice.ts'
import type { OfficialFacts } from '../layout/official-facts.ts'
import { titleBlock, titleData } from '../layout/title-block.ts'
import { fillPaper } from '../template/fill-paper.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine, cleanParagraphs } from '../text/clean-text.ts'

/** Giấy xác nhận áp dụng sáng kiến of one unit (initiative-law.md 5.5 and 6.1, row 7). Not a type of Nghị định 30: it has no number. `agency` is the unit that confirms. */
export interface ApplicationConfirmationFacts extends OfficialFacts {
  readonly title: string
  readonly dossierCode: string
  /** Each with post and unit. */
  readonly authors: readonly string[]
  /** Once it is recognised. */
  readonly decision: { readonly code: string; readonly day: Day } | null
  readonly from: Day
  /** The last day, where the unit stopped. */
  readonly to: Day | null
  /** Whether this is the first application, trial included. */
  readonly first: boolean
  /** What the unit says it brought; empty: left to be written by hand. */
  readonly effect: string
}

const DOTS = '………………………………………………………………………………………………………………'

const template = keptTemplate(() => documentFile({
  children: [letterhead('unnumbered'), ...titleBlock('GIẤY XÁC NHẬN'), ...noticeBody(), documentFoot()],
}))

export async function renderApplicationConfirmation(facts: ApplicationConfirmationFacts): Promise<Uint8Array> {
  const effect = cleanParagraphs(facts.effect).join(' ')
  return fillPaper({ key: 'application-confirmation', from: facts.agency, day: facts.issue.day, builtIn: template }, {
    ...letterheadData(facts),
    ...titleData('Về việc áp dụng sáng kiến'),
    ...noticeBodyData({
      opening: [`${facts.agency.name} xác nhận ${facts.first || facts.to !== null ? 'đã áp dụng' : 'đang áp dụng'} sáng kiến với các thông tin sau:`],
      items: [
        `Tên sáng kiến: “${cleanLine(facts.title)}” (mã hồ sơ ${cleanLine(facts.dossierCode)})`,
        `${facts.authors.length > 1 ? 'Đồng tác giả' : 'Tác giả'}: ${facts.authors.map(cleanLine).join('; ')}`,
        ...(facts.decision === null ? [] : [`Quyết định công nhận sáng kiến số ${cleanLine(facts.decision.code)} ngày ${sayDate(facts.decision.day)}`]),
        facts.first ? `Áp dụng lần đầu hoặc áp dụng thử từ ngày ${sayDate(facts.from)}` : `Thời gian áp dụng tại đơn vị: từ ngày ${sayDate(facts.from)} ${facts.to === null ? 'đến nay' : `đến ngày ${sayDate(facts.to)}`}`,
        `Hiệu quả khi áp dụng (so sánh trước và sau, số liệu, cách tính): ${effect === '' ? DOTS : effect}`,
      ],
      closing: ['Đơn vị chịu trách nhiệm về nội dung xác nhận'],
    }),
    ...footData(facts),
  }, { title: `Giấy xác nhận áp dụng sáng kiến ${cleanLine(facts.dossierCode)}`, author: facts.agency.name })
}

import { sayDate } from '@sangkien/domain/document/say-date'
import type { RichText } from '@sangkien/domain/text/rich-text'
import type { Day } from '@sangkien/domain/time/day'
import { sayIssueDate } from '../layout/issue.ts'
import { richTextXml } from '../layout/rich-text-xml.ts'
import { TEXT_WIDTH } from '../layout/paper.ts'
import { fillPaper } from '../template/fill-paper.ts'
import type { Data } from '../template/fill-template.ts'
import type { Templated } from '../template/template-source.ts'
import { cleanLine, cleanParagraphs } from '../text/clean-text.ts'
import { sayShare } from '../text/say-share.ts'
import { applicationTemplate } from './application-template.ts'
import { citizenHeadData } from './citizen-paper.ts'
import { type FormPerson, personRow } from './person-row.ts'

/** Đơn yêu cầu công nhận sáng kiến (Thông tư 18/2013, Phụ lục I; upper part FACT, lower part MEM(h)). */
export interface ApplicationFormFacts extends Templated {
  /** The agency asked: `Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi`. */
  readonly addressedTo: string
  /** Shares in hundredths of a percent. */
  readonly authors: readonly (FormPerson & { readonly share: number })[]
  readonly title: string
  /** Name and address; null when the authors are themselves the sponsor. */
  readonly sponsor: string | null
  readonly field: string
  readonly firstAppliedOn: Day | null
  /** Mô tả bản chất, with the headings of its sections inside. */
  readonly essence: RichText
  readonly confidentialNote: string
  readonly conditionsToApply: string
  readonly authorBenefitOpinion: string
  readonly applierBenefitOpinion: string
  readonly helpers: readonly (FormPerson & { readonly work: string })[]
  /** Where and when it is signed. */
  readonly place: string
  readonly day: Day | null
  readonly year: number
  /** Authors who sign, by name. */
  readonly signers: readonly string[]
}

export async function renderApplicationForm(facts: ApplicationFormFacts): Promise<Uint8Array> {
  return fillPaper({ key: 'application-form', from: facts, day: facts.day, builtIn: applicationTemplate }, dataOf(facts), {
    title: `Đơn yêu cầu công nhận sáng kiến: ${cleanLine(facts.title)}`,
    author: facts.authors.map(({ name }) => name).join(', '),
  })
}

const dataOf = (facts: ApplicationFormFacts): Data => ({
  ...citizenHeadData(),
  addressedTo: cleanLine(facts.addressedTo),
  authors: facts.authors.map((author, i) => ({ ...personRow(author, i + 1), share: sayShare(author.share) })),
  we: facts.authors.length > 1 ? 'Chúng tôi' : 'Tôi',
  group: facts.authors.length > 1 ? 'nhóm tác giả' : 'tác giả',
  title: cleanLine(facts.title),
  sponsor: facts.sponsor === null ? 'Tác giả đồng thời là chủ đầu tư tạo ra sáng kiến' : cleanLine(facts.sponsor),
  field: cleanLine(facts.field),
  firstApplied: facts.firstAppliedOn === null ? 'Chưa áp dụng' : sayDate(facts.firstAppliedOn),
  essence: richTextXml(facts.essence, TEXT_WIDTH),
  ...answersOf(facts),
  hasHelpers: facts.helpers.length > 0,
  helpers: facts.helpers.map((helper, i) => ({ ...personRow(helper, i + 1), work: cleanLine(helper.work) })),
  placeAndDate: `${cleanLine(facts.place)}, ${sayIssueDate({ number: null, symbol: '', day: facts.day, year: facts.year })}`,
  signers: facts.signers.map(cleanLine),
})

/** Longer answers, paragraph by paragraph; `Không` where the author had nothing to say. */
const answersOf = (facts: ApplicationFormFacts): Data =>
  Object.fromEntries((['confidentialNote', 'conditionsToApply', 'authorBenefitOpinion', 'applierBenefitOpinion'] as const).map((field) => {
    const paragraphs = cleanParagraphs(facts[field])
    return [field, paragraphs.length === 0 ? ['Không.'] : paragraphs]
  }))

import { sayNumber } from '@sangkien/domain/document/vietnamese-number'
import { decisionData, type DecisionFacts, decisionTemplate } from '../layout/decision-body.ts'
import { documentFile } from '../layout/document-file.ts'
import { sayAttachedTo, sayDocumentNumber } from '../layout/issue.ts'
import { WIDE_TEXT_WIDTH } from '../layout/paper.ts'
import { appendixData, appendixHead } from '../layout/appendix.ts'
import { fillPaper } from '../template/fill-paper.ts'
import type { Data } from '../template/fill-template.ts'
import { recognisedTable } from './recognised-annex.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine } from '../text/clean-text.ts'
import { sayShare } from '../text/say-share.ts'

export interface RecognisedInitiative {
  readonly title: string
  /** In the order of the application; at least one. */
  readonly authors: readonly RecognisedAuthor[]
  /** Kind of solution in words: `Giải pháp quản lý`. */
  readonly kind: string
  /** Points the council gave; null where the scale has none. */
  readonly score: number | null
  /** Class: `A`, `Khá`; null where the scale has none. */
  readonly grade: string | null
}

export interface RecognisedAuthor {
  readonly name: string
  /** Post and unit: `Chuyên viên, Phòng Hành chính - Quản trị`. */
  readonly position: string
  /** Share of the creation in hundredths of a percent, as the domain keeps it: 10000 is 100%. */
  readonly share: number
}

export interface RecognitionDecisionFacts extends DecisionFacts {
  /** `năm 2026`, `đợt 1 năm 2026`. */
  readonly period: string
  readonly initiatives: readonly RecognisedInitiative[]
  /** Who carries it out, named in the last article: `Trưởng phòng Hành chính - Quản trị, Trưởng các phòng, ban, đơn vị và các cá nhân có tên tại Điều 1`. */
  readonly carriedOutBy: string
  /** Article 2, rights and benefits; the default words stand when it is left out. */
  readonly rights?: string
}

const template = keptTemplate(() =>
  documentFile(
    { children: decisionTemplate() },
    { orientation: 'landscape', children: [...appendixHead(), recognisedTable(WIDE_TEXT_WIDTH)] },
  ))

/** Quyết định công nhận sáng kiến with its annex (Điều lệ Sáng kiến, Điều 7; Nghị định 30/2020/NĐ-CP, Mẫu 1.2 and 2.2). */
export async function renderRecognitionDecision(facts: RecognitionDecisionFacts): Promise<Uint8Array> {
  const subject = `Về việc công nhận sáng kiến ${cleanLine(facts.period)}`
  const data: Data = {
    ...decisionData(facts, subject, articlesOf(facts)),
    ...appendixData(`Danh sách sáng kiến được công nhận ${cleanLine(facts.period)}`, sayAttachedTo('Quyết định', facts.issue, facts.agency.name)),
    initiatives: facts.initiatives.map(rowOf),
  }
  return fillPaper({ key: 'recognition-decision', from: facts.agency, day: facts.issue.day, builtIn: template }, data, { title: `Quyết định ${subject}`, author: facts.agency.name })
}

const articlesOf = (facts: RecognitionDecisionFacts): [string, ...string[]] => [
  `Công nhận ${sayDocumentNumber(facts.initiatives.length)} sáng kiến ${cleanLine(facts.period)} của ${facts.agency.name} (có Danh sách tại Phụ lục kèm theo Quyết định này).`,
  facts.rights
    ?? 'Tác giả, đồng tác giả của sáng kiến có tên tại Điều 1 được cấp Giấy chứng nhận sáng kiến và được hưởng các quyền, lợi ích theo quy định của pháp luật về sáng kiến.',
  'Quyết định này có hiệu lực kể từ ngày ký.',
  `${facts.carriedOutBy.replace(/[.;]+$/, '')} chịu trách nhiệm thi hành Quyết định này.`,
]

function rowOf({ authors: [first, ...others], ...initiative }: RecognisedInitiative, i: number): Data {
  return {
    order: String(i + 1),
    title: cleanLine(initiative.title),
    kind: cleanLine(initiative.kind),
    score: initiative.score === null ? '' : sayNumber(initiative.score),
    grade: initiative.grade === null ? '' : cleanLine(initiative.grade),
    ...authorOf(first),
    others: others.map(authorOf),
  }
}

const authorOf = (author: RecognisedAuthor | undefined): Data => ({
  name: cleanLine(author?.name ?? ''),
  position: cleanLine(author?.position ?? ''),
  share: author ? sayShare(author.share) : '',
})

import { sayOfficialDate } from '@sangkien/domain/document/say-official-date'
import type { Day } from '@sangkien/domain/time/day'
import { decisionData, type DecisionFacts, decisionTemplate } from '../layout/decision-body.ts'
import { documentFile } from '../layout/document-file.ts'
import { fillPaper } from '../template/fill-paper.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine } from '../text/clean-text.ts'

export interface RevocationDecisionFacts extends DecisionFacts {
  readonly title: string
  /** Names of all authors. */
  readonly authors: readonly string[]
  /** The decision that recognised it. */
  readonly recognisedBy: { readonly code: string; readonly day: Day }
  /** Numbers of the certificates withdrawn: `12/GCN-VP`. */
  readonly certificates: readonly string[]
  /** The ground in words, and what was found. */
  readonly ground: string
  readonly explanation: string
  readonly carriedOutBy: string
}

const template = keptTemplate(() => documentFile({ children: decisionTemplate() }))

/** Quyết định hủy bỏ việc công nhận sáng kiến (grounds: initiative-law.md 3.11, configurable). */
export async function renderRevocationDecision(facts: RevocationDecisionFacts): Promise<Uint8Array> {
  const subject = 'Về việc hủy bỏ việc công nhận sáng kiến'
  return fillPaper({ key: 'revocation-decision', from: facts.agency, day: facts.issue.day, builtIn: template }, decisionData(facts, subject, articlesOf(facts)), {
    title: `Quyết định ${subject}`,
    author: facts.agency.name,
  })
}

const articlesOf = (facts: RevocationDecisionFacts): [string, ...string[]] => [
  `Hủy bỏ việc công nhận sáng kiến “${cleanLine(facts.title)}” của ${facts.authors.map(cleanLine).join(', ')} tại Quyết định số ${cleanLine(facts.recognisedBy.code)} ${sayOfficialDate(facts.recognisedBy.day)}.\n`
  + `Lý do: ${sentence(facts.ground)}${facts.explanation.trim() === '' ? '' : ` ${sentence(facts.explanation)}`}`,
  facts.certificates.length === 0
    ? 'Giấy chứng nhận sáng kiến đã cấp cho sáng kiến nêu tại Điều 1 không còn giá trị kể từ ngày Quyết định này có hiệu lực.'
    : `Thu hồi Giấy chứng nhận sáng kiến số ${facts.certificates.map(cleanLine).join(', ')}; các giấy chứng nhận này không còn giá trị kể từ ngày Quyết định này có hiệu lực.`,
  'Quyết định này có hiệu lực kể từ ngày ký.',
  `${facts.carriedOutBy.replace(/[.;]+$/, '')} chịu trách nhiệm thi hành Quyết định này.`,
]

const sentence = (text: string): string => `${cleanLine(text).replace(/[.;,]+$/, '')}.`

import { renderNotRecognisedNotice } from '@sangkien/documents/decision/not-recognised-notice'
import { renderAcceptanceNotice } from '@sangkien/documents/intake/acceptance-notice'
import { renderCompletionRequest } from '@sangkien/documents/intake/completion-request'
import type { DossierNoticeFacts } from '@sangkien/documents/intake/dossier-facts'
import { renderIntakeRefusal } from '@sangkien/documents/intake/intake-refusal'
import { renderReceipt } from '@sangkien/documents/intake/receipt'
import { sayShare } from '@sangkien/documents/text/say-share'
import { sayArticle } from '@sangkien/domain/document/say-article'
import { sayTermLength } from '@sangkien/domain/document/say-term-length'
import { sayField } from '@sangkien/domain/initiative/field-name'
import type { Basis } from '@sangkien/domain/regulation/basis'
import { dayOf, partsOf } from '@sangkien/domain/time/day'
import { complaintTerm } from '../document/complaint-term.ts'
import { seenEvidence } from '../evidence/seen-evidence.ts'
import { seesFiles } from './dossier-case.ts'
import { keptIn, type PaperFacts, sayPerson, unissued } from './paper-facts.ts'
import { resultOf } from './result-of.ts'
import type { SnapshotFacts } from './snapshot-facts.ts'

/** What a notice to the authors begins with. The head signs; the name and the number come with the signature. */
function noticeFacts(facts: PaperFacts, basis: Basis): DossierNoticeFacts {
  const { of, agency, content, authors } = facts
  return {
    agency: agency.agency, issue: unissued(facts, `TB-${agency.symbol}`), signing: { by: 'head', post: agency.headTitle, name: '' }, recipients: ['Tác giả có tên trên', keptIn(facts)],
    dossierCode: of.row.code!, title: content.title, authors: authors.map(({ name }) => name), receivedAt: of.row.received_at!, basis: sayArticle(basis),
  }
}

/** Giấy biên nhận đơn of the first filing: what came later changes no receipt. */
export function renderFilingReceipt(facts: PaperFacts, first: { readonly facts: SnapshotFacts; readonly sha256: string }, publicAddress: string): Promise<Uint8Array> {
  const { agency, office, of } = facts
  const { code, receiptNumber, receivedAt, content, authors, evidence, promisedOn, filedByName } = first.facts
  const day = dayOf(new Date(receivedAt))
  const filer = authors.find(({ name }) => name === filedByName)
  return renderReceipt({
    agency: agency.agency, issue: { number: receiptNumber, symbol: `GBN-${agency.symbol}`, day, year: partsOf(day)[0] },
    signing: office ? { by: 'TL', head: agency.headTitle, post: `Trưởng ${office.name}`, name: '' } : { by: 'head', post: agency.headTitle, name: '' },
    recipients: ['Người nộp đơn', keptIn(facts)], dossierCode: code, title: content.title, filer: filer ? sayPerson(filer) : filedByName,
    authors: authors.map((one) => `${sayPerson(one)} (${sayShare(one.share)})`), receivedAt: new Date(receivedAt), answerBy: promisedOn, decisionBy: null, decideWithin: sayTermLength(of.rules.regulation.pack.terms.decide),
    papers: [{ name: 'Đơn yêu cầu công nhận sáng kiến' }, { name: 'Báo cáo mô tả sáng kiến' }, ...seenEvidence(evidence, seesFiles(of)).map(({ title, name }) => ({ name: title, pages: name }))],
    contentHash: first.sha256, followAddress: `${publicAddress}/sang-kien/${of.row.id}`,
  })
}

export function renderCompletion(facts: PaperFacts): Promise<Uint8Array> {
  const { pack } = facts.of.rules.regulation
  const { accepted_at, item } = facts.of.row
  const { fields, message, dueOn, askedAt } = facts.of.row.completion!
  const afterSitting = accepted_at !== null && new Date(askedAt) > accepted_at
  const due = facts.of.terms.findLast(({ kind }) => kind === 'complete')?.due_on ?? dueOn
  return renderCompletionRequest({
    ...noticeFacts(facts, pack.terms.complete.basis), due,
    pauses: !afterSitting,
    // What the council deferred is supplemented by its own conclusion; the article is about examination.
    ...(afterSitting && item && { basis: `kết luận của Hội đồng sáng kiến tại ${item.sittingName}` }),
    defects: [`Các phần cần bổ sung, hoàn thiện: ${fields.map((field) => `“${sayField(field, pack.sections)}”`).join(', ')}`, ...message.split(/\n+/).filter((line) => line.trim() !== '')],
  })
}

export function renderAcceptance(facts: PaperFacts): Promise<Uint8Array> {
  const { row, terms, rules } = facts.of
  const decide = terms.findLast(({ kind }) => kind === 'decide')
  return renderAcceptanceNotice({ ...noticeFacts(facts, rules.regulation.pack.terms.examine.basis), acceptedOn: dayOf(row.accepted_at!), decisionBy: row.stage === 'awaiting_application' ? null : decide?.due_on ?? null, decideWithin: sayTermLength(rules.regulation.pack.terms.decide) })
}

export function renderRefusal(facts: PaperFacts): Promise<Uint8Array> {
  const { row, rules } = facts.of
  const ground = rules.regulation.pack.refusalReasons.find(({ code }) => code === row.refusal_code)
  return renderIntakeRefusal({
    ...noticeFacts(facts, rules.regulation.pack.terms.examine.basis), complaint: complaintTerm(rules.regulation.pack),
    reasons: [{ reason: ground?.label ?? row.refusal_code ?? '', article: ground ? sayArticle(ground.basis) : '', explanation: row.refusal_reason ?? '' }],
  })
}

/** The notice that goes to these authors alone; it bears the number and day of the notice on all refusals of the sitting. */
export function renderDecline(facts: PaperFacts): Promise<Uint8Array> {
  const { row, rules } = facts.of
  const notice = noticeFacts(facts, rules.regulation.pack.terms.decide.basis)
  const { decision } = row
  const result = resultOf(facts.of)
  return renderNotRecognisedNotice({
    ...notice, complaint: complaintTerm(rules.regulation.pack), minutes: null, reasons: [...(result?.grounds ?? []), ...(result?.reasons ?? '').split(/\n+/).filter((line) => line.trim() !== '')],
    issue: decision?.number && decision.dated ? { number: decision.number, symbol: decision.symbol ?? notice.issue.symbol, day: decision.dated, year: partsOf(decision.dated)[0] } : notice.issue,
  })
}

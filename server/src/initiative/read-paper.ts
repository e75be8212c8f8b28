import type { InitiativeId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { paperReply } from '../document/paper-reply.ts'
import { unitSigning } from '../document/unit-signing.ts'
import type { FileReply } from '../http/mount.ts'
import { NotFound } from '../http/refuse.ts'
import { renderFirstApplication } from './application-paper.ts'
import { renderApplication, renderReport } from './author-papers.ts'
import { loadConsentFacts, renderConsent } from './consent-paper.ts'
import { loadCase } from './dossier-case.ts'
import { renderAcceptance, renderCompletion, renderDecline, renderFilingReceipt, renderRefusal } from './office-papers.ts'
import { gatherPaperFacts, type PaperFacts } from './paper-facts.ts'
import { type PaperKind, papersOf } from './papers-of.ts'
import { loadScores, renderScores } from './scores-paper.ts'
import { firstSnapshot } from './take-snapshot.ts'

const names: { readonly [K in PaperKind]: string } = {
  application: 'Đơn yêu cầu công nhận sáng kiến', report: 'Báo cáo mô tả sáng kiến', receipt: 'Giấy biên nhận đơn', 'completion-request': 'Thông báo yêu cầu bổ sung', acceptance: 'Thông báo chấp nhận đơn',
  'intake-refusal': 'Thông báo từ chối tiếp nhận', 'decline-notice': 'Thông báo không công nhận sáng kiến', 'consent-request': 'Công văn đề nghị chấp thuận', scores: 'Bảng tổng hợp điểm', 'application-confirmation': 'Giấy xác nhận áp dụng',
}

/** A paper of the dossier for who may read it; its facts are loaded here and its bytes made once the transaction is over. */
export async function readPaper(tx: Tx, actor: Actor, id: InitiativeId, { kind, format }: { kind: PaperKind; format: 'docx' | 'pdf' }, publicAddress: string, now: Date): Promise<FileReply> {
  const of = await loadCase(tx, actor, id, now)
  if (!papersOf(of, actor).includes(kind)) throw new NotFound()
  const facts = await gatherPaperFacts(tx, actor.org, of, now)
  const render = await rendererOf(tx, actor, kind, facts, publicAddress)
  return paperReply(of.row.code ? `${names[kind]} ${of.row.code}` : `${names[kind]} (bản nháp)`, format, render)
}

async function rendererOf(tx: Tx, actor: Actor, kind: PaperKind, facts: PaperFacts, publicAddress: string): Promise<() => Promise<Uint8Array>> {
  switch (kind) {
    case 'application': return () => renderApplication(facts)
    case 'report': return () => renderReport(facts)
    case 'completion-request': return () => renderCompletion(facts)
    case 'acceptance': return () => renderAcceptance(facts)
    case 'intake-refusal': return () => renderRefusal(facts)
    case 'decline-notice': return () => renderDecline(facts)
    case 'receipt': {
      const first = await firstSnapshot(tx, actor.org, facts.of.row.id)
      return () => renderFilingReceipt(facts, first, publicAddress)
    }
    case 'consent-request': {
      const more = await loadConsentFacts(tx, actor.org, facts)
      return () => renderConsent(facts, more)
    }
    case 'application-confirmation': {
      const signing = await unitSigning(tx, actor.org, { id: facts.of.row.unit_id, name: facts.of.row.unit_name }, facts.today)
      return () => renderFirstApplication(facts, signing)
    }
    case 'scores': {
      const scores = await loadScores(tx, actor.org, facts)
      return () => renderScores(facts, scores)
    }
  }
}

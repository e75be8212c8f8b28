import type { ProposedItem } from '@sangkien/documents/decision/proposal'
import { renderProposal } from '@sangkien/documents/decision/proposal'
import { sayVotingRule } from '@sangkien/domain/ballot/say-voting-rule'
import { sayDate } from '@sangkien/domain/document/say-date'
import type { DecisionKind } from '@sangkien/domain/decision/refuse-publish'
import type { DecisionId } from '@sangkien/domain/ids'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { draftIssue, loadDrafting, unitOf } from '../document/drafting.ts'
import { paperReply } from '../document/paper-reply.ts'
import { unitSigning } from '../document/unit-signing.ts'
import type { FileReply } from '../http/mount.ts'
import { Forbidden, NotFound } from '../http/refuse.ts'
import { roomOf, weigh } from '../sitting/room.ts'
import { loadSitting, type SittingFacts } from '../sitting/sitting.query.ts'
import { type DecisionFile, loadDecision } from './decision.query.ts'
import { type DecidedItem, type DecisionFacts, gatherFacts } from './decision-facts.ts'

/** It tells how the council voted: for those who prepare and decide, not for an author of what is not published yet, nor for who keeps the accounts. */
export const seesProposal = ({ items, issuedAt }: DecisionFile, { id, roles }: Actor): boolean =>
  (roles.has('secretariat') || roles.has('decision_maker')) && !roles.has('administrator') && (issuedAt !== null || !items.some(({ authors }) => authors.some(({ personId }) => personId === id)))

/** Tờ trình: the unit that prepares lays the draft before who decides, with every initiative and what the council found of it. Its number and date are given on paper. */
export async function proposalPaper(tx: Tx, actor: Actor, id: DecisionId, format: 'docx' | 'pdf', now: Date): Promise<FileReply> {
  const today = dayOf(now)
  const file = await loadDecision(tx, actor.org, id, today)
  if (actor.roles.has('administrator')) throw new Forbidden()
  if (!seesProposal(file, actor)) throw new NotFound()
  const facts = file.facts ?? (await gatherFacts(tx, actor.org, file, today))
  const sitting = file.sitting && (await loadSitting(tx, actor, file.sitting.id))
  const { unit, copy, headInFull, ...agency } = await loadDrafting(tx, { ...actor, id: file.createdBy }, today)
  const signing = unit ? await unitSigning(tx, actor.org, unit, today) : agency.signing
  return paperReply(`Tờ trình ${file.about}`, format, () => renderProposal({
    agency: unit ? unitOf(agency, unit.name) : agency.agency, issue: draftIssue(`TTr-${unit?.code ?? agency.symbol}`, today), signing, recipients: ['Như trên', copy],
    to: [headInFull], subject: `Về việc ${words[file.kind].act}${facts.period === '' ? '' : ` ${facts.period}`}`, bases: facts.bases,
    findings: sitting ? sayFindings(sitting) : [],
    items: facts.items.map((item) => itemOf(item, facts, sitting)),
    asks: `xem xét, ban hành ${words[file.kind].paper}`, enclosed: [`Dự thảo ${words[file.kind].paper}`, ...(sitting ? ['Biên bản họp Hội đồng sáng kiến', ...(sitting.pack.scale ? ['Bảng tổng hợp điểm'] : [])] : [])],
  }))
}

const words: { readonly [Kind in DecisionKind]: { readonly act: string; readonly paper: string; readonly item: string } } = {
  recognition: { act: 'công nhận sáng kiến', paper: 'Quyết định công nhận sáng kiến', item: 'Công nhận' },
  refusal: { act: 'không công nhận sáng kiến', paper: 'Thông báo không công nhận sáng kiến', item: 'Không công nhận' },
  revocation: { act: 'hủy bỏ việc công nhận sáng kiến', paper: 'Quyết định hủy bỏ việc công nhận sáng kiến', item: 'Hủy bỏ việc công nhận' },
}

function sayFindings(sitting: SittingFacts): string[] {
  const { present, members } = roomOf(sitting)
  const { items, openedAt, heldAt, pack } = sitting
  return [
    `${sitting.councilName} họp ngày ${sayDate(dayOf(openedAt ?? heldAt))}, có mặt ${present.length}/${members.length} thành viên; đã xét ${items.filter(({ stage }) => stage !== 'withdrawn').length} sáng kiến.`,
    `Sáng kiến được đề nghị công nhận khi có ${sayVotingRule(pack.voting)}.`,
  ]
}

function itemOf(item: DecidedItem, { kind, ground }: DecisionFacts, sitting: SittingFacts | null): ProposedItem {
  const there = sitting?.items.find(({ initiativeId }) => initiativeId === item.initiativeId)
  const vote = sitting && there ? weigh(sitting, there).vote : null
  const reasons = [...(kind === 'revocation' ? [ground] : item.grounds ?? []), item.reasons].map((one) => one.trim().replace(/[.;]+$/, '')).filter((one) => one !== '')
  return {
    code: item.code, title: item.title, authors: item.authors.map(({ name }) => name), score: item.score, grade: item.class,
    votes: vote && { agree: vote.agree, base: vote.base }, proposal: reasons.length === 0 ? words[kind].item : `${words[kind].item}: ${reasons.join('; ')}`,
  }
}

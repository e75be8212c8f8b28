import type { Decision } from '@sangkien/contract/decision'
import { refuseCancel, refuseGiveBack, refuseReturn } from '@sangkien/domain/decision/refuse-draft'
import { refuseApproval, refusePublish } from '@sangkien/domain/decision/refuse-publish'
import type { DecisionId } from '@sangkien/domain/ids'
import { type Day, dayOf, partsOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { type DecisionFile, decisionVisibleTo, loadDecision } from './decision.query.ts'
import { type DecisionFacts, gatherFacts, numberText } from './decision-facts.ts'
import { seesProposal } from './proposal-paper.ts'
import { suggestNumber } from './number-series.ts'
import { favourOf, publishCase, stateOf } from './publish-case.ts'

/** A decision as this person may see it, with what they may do: what every act on a decision answers. */
export async function viewDecision(tx: Tx, actor: Actor, id: DecisionId, now: Date): Promise<Decision> {
  const today = dayOf(now)
  const file = await loadDecision(tx, actor.org, id, today, { seen: decisionVisibleTo(actor) })
  return present(file, file.facts ?? (await gatherFacts(tx, actor.org, file, today)), await suggestNumber(tx, actor.org, file.symbol, partsOf(today)[0]), actor, now)
}

const present = (file: DecisionFile, facts: DecisionFacts, suggestedNumber: number, actor: Actor, now: Date): Decision => ({
  id: file.id, kind: file.kind, state: stateOf(file), about: file.about, numberText: numberText(file), dated: file.dated, items: file.items.length, createdAt: file.createdAt,
  version: file.version, sittingId: file.sitting?.id ?? null, approvedByName: file.approvedByName, approvedAt: file.approvedAt, issuedByName: file.issuedByName, issuedAt: file.issuedAt, sha256: file.sha256, returned: file.returnedReason === null ? null : { byName: file.returnedByName ?? '', reason: file.returnedReason },
  list: facts.items.map((item) => ({
    initiativeId: item.initiativeId, code: item.code, title: item.title, score: item.score, class: item.class, grounds: [...(item.grounds ?? [])], reasons: item.reasons,
    authors: item.authors.map(({ name, share, unitName, title }) => ({ name, share, unitName, title })),
  })),
  hasProposal: seesProposal(file, actor), bases: [...facts.bases], favour: stateOf(file) === 'issued' ? [] : favourOf(file, dayOf(now)).map((question) => { const found = file.favour.find(({ code }) => code === question.code); return { ...question, initiatives: [...question.initiatives], weighed: found ? { better: [...found.better], reasons: found.reasons, byName: found.byName } : null } }), symbol: file.symbol, suggestedNumber, acts: actsOn(file, suggestedNumber, dayOf(now), actor, now),
})

/** What this person's roles let them do: null when they may now, the reason when not, absent when it is not theirs. */
function actsOn(file: DecisionFile, number: number, today: Day, { roles }: Actor, now: Date): Decision['acts'] {
  const facts = publishCase(file, today)
  return {
    ...(roles.has('decision_maker') && { approve: refuseApproval(facts) ?? null, give_back: refuseGiveBack(facts.state) ?? null, return_draft: refuseReturn(facts.state) ?? null }),
    ...(roles.has('records_clerk') && { issue: refusePublish(facts, { number, dated: today }, now) ?? null }),
    ...(roles.has('secretariat') && { cancel: refuseCancel(facts.state) ?? null, weigh: facts.state === 'draft' ? null : { code: 'decision.not_a_draft' } as const }),
  }
}

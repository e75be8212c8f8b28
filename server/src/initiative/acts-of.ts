import type { Acts } from '@sangkien/contract/initiative'
import { refuseBenefitCheck } from '@sangkien/domain/benefit/refuse-benefit-check'
import { refuseConsent } from '@sangkien/domain/decision/refuse-consent'
import { refuseDroppingNotice, refuseReply, refuseRevocation } from '@sangkien/domain/decision/refuse-revocation'
import { refuseConfirmation } from '@sangkien/domain/initiative/authorship'
import { refuseEdit } from '@sangkien/domain/initiative/refuse-edit'
import { refuseExtending } from '@sangkien/domain/initiative/refuse-extension'
import { refuseExpertOpinion } from '@sangkien/domain/initiative/refuse-expert-opinion'
import { refuseLateAllowing, refuseLateAsking } from '@sangkien/domain/initiative/refuse-late-asking'
import { refuseAskingOpinion, refuseOpinion } from '@sangkien/domain/initiative/refuse-opinion'
import { refuseSubmission } from '@sangkien/domain/initiative/refuse-submission'
import { refuseMove } from '@sangkien/domain/initiative/stage'
import { completionMoves } from '@sangkien/domain/intake/completion-moves'
import { refuseOwn } from '@sangkien/domain/intake/refuse-accept'
import { refuseAccept } from '@sangkien/domain/intake/refuse-accept'
import { refuseApplication } from '@sangkien/domain/intake/refuse-application'
import { refuseCheck } from '@sangkien/domain/intake/refuse-check'
import { refuseCompletion } from '@sangkien/domain/intake/refuse-completion'
import { refuseIntakeRefusal } from '@sangkien/domain/intake/refuse-intake-refusal'
import { refuseScoring } from '@sangkien/domain/scoring/refuse-scoring'
import { scoresAgain } from '@sangkien/domain/sitting/refuse-discussion'
import { agendaMove } from '@sangkien/domain/sitting/refuse-agenda'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import { revocationCase } from '../decision/revocation-case.ts'
import { hearingActs } from '../hearing/hearing-case.ts'
import { authorIds, type DossierCase, findings, isAccepted, namedFields } from './dossier-case.ts'
import { opinionCase } from './opinion.ts'
import { applicationBy, benefitCheckers, hearsHead, refuseUnchecked } from './process-of.ts'
import { runningTerm, termFacts } from './dossier-term.query.ts'
import { lateness } from './lateness.ts'

/** What this person may do now and why not, out of the very rules that the acts themselves obey. */
export function actsOf(of: DossierCase, actor: Actor, now: Date): Acts {
  const { row, stage } = of
  return {
    ...(row.is_author && authorActs(of, actor, now)),
    ...hearingActs(of, actor, now),
    ...(actor.heads.includes(row.unit_id) && headActs(of, actor, now)),
    ...(actor.roles.has('secretariat') && (row.received_at ? officeActs(of, actor, now) : lateActs(of, actor))),
    ...(row.accepted_at && benefitCheckers(of).some((role) => actor.roles.has(role)) && { check_benefit: refuseBenefitCheck({ stage, authors: authorIds(of), lines: of.dossier.benefitLines.length, by: benefitCheckers(of) }, actor) ?? null }),
    ...(row.sits && row.item && !row.item.closed && of.rules.regulation.pack.scale && {
      score: refuseScoring({
        initiative: { id: row.id, stage, authors: authorIds(of) }, sitting: { members: row.item.members, recused: [], undeclared: [], scoresDue: row.item.scoresDue },
        again: scoresAgain({ opened: row.item.opened, closed: row.item.closed, decided: row.item.result !== null, last: row.item.lastDiscussion }),
      }, actor.id, now) ?? null,
    }),
  }
}

function authorActs(of: DossierCase, actor: Actor, now: Date): Acts {
  const { row, stage, dossier, authors, authorRows, calendar, rules } = of
  const named = namedFields(of)
  const editCase = { stage, authors: authorIds(of), namedFields: named }
  const { pack } = rules.regulation
  const mine = authors.find(({ personId }) => personId === actor.id)!
  const edit = refuseEdit(editCase, actor.id, (named[0] ?? 'title') as 'title') ?? null
  const late = lateness(of, now)
  return {
    edit,
    set_authors: refuseEdit(editCase, actor.id, 'authors') ?? null,
    ...(mine.confirmedShare !== mine.share && { confirm_share: stage === 'draft' || stage === 'completion_requested' ? refuseConfirmation(authors, actor.id, mine.share) ?? null : edit }),
    ...(hearsHead(of) && !isAccepted(of) && stage !== 'withdrawn' && stage !== 'intake_refused' && { ask_opinion: refuseAskingOpinion(opinionCase(of), actor.id) ?? null }),
    ...(stage === 'draft' && {
      submit: refuseSubmission({ stage, authors, dossier, round: rules.round, lateAllowedReason: row.late_allowed_reason, opinion: opinionCase(of), pack, calendar }, actor.id, now) ?? null,
      ...(late && { ask_late_filing: refuseLateAsking({ stage, authors: authorIds(of), late, allowed: row.late_allowed_reason !== null }, actor.id) ?? null }),
      discard: null,
    }),
    ...(stage === 'completion_requested' && { complete: refuseCompletion({ stage, accepted: isAccepted(of), authors: authorRows, dossier, due: completionDue(of), pack }, actor.id, now) ?? null }),
    ...(row.revocation && { reply_to_revocation: refuseReply(revocationCase(of), actor.id, now) ?? null }),
    ...(stage !== 'draft' && { withdraw: refuseMove(stage, 'withdraw') ?? null }),
  }
}

function headActs(of: DossierCase, actor: Actor, now: Date): Acts {
  const { row, stage } = of
  return {
    ...((row.opinion_asked_at || row.received_at) && hearsHead(of) && { give_opinion: refuseOpinion(opinionCase(of), actor) ?? null }),
    ...(stage === 'awaiting_application' && applicationBy(of).includes('unit_head') && { confirm_application: applicationRefusal(of, actor, now) }),
  }
}

const applicationRefusal = (of: DossierCase, actor: Actor, now: Date) =>
  refuseApplication({ stage: of.stage, authors: authorIds(of), unitId: of.row.unit_id, by: applicationBy(of) }, { id: actor.id, secretariat: actor.roles.has('secretariat'), heads: actor.heads }, dayOf(now), now) ?? null

const lateActs = (of: DossierCase, actor: Actor): Acts =>
  of.row.late_asked_at ? { allow_late_filing: refuseLateAllowing({ stage: of.stage, authors: authorIds(of), asked: true, allowed: of.row.late_allowed_reason !== null }, actor.id) ?? null } : {}

function officeActs(of: DossierCase, actor: Actor, now: Date): Acts {
  const { row, stage, dossier } = of
  const authors = authorIds(of)
  const accepted = isAccepted(of)
  const { pack } = of.rules.regulation
  const own = refuseOwn(authors, actor.id)
  const reason = { code: pack.refusalReasons[0]?.code ?? '', explanation: '.' } // the form gives its own; here only stage and time are asked
  const running = (['examine', 'complete', 'decide'] as const).map((kind) => runningTerm(of.terms, kind)).filter((term) => term !== undefined)
  const onAgenda = row.item && !row.item.closed ? { code: 'agenda.already', sitting: row.item.sittingName } as const : undefined
  return {
    check_intake: refuseCheck({ stage, accepted, authors }, pack.conditions, actor.id, pack.conditions[0]?.code ?? '') ?? null,
    accept: refuseAccept({ stage, authors, applicationState: dossier.applicationState, ...findings(of) }, pack.conditions, actor.id) ?? null,
    request_completion: refuseMove(stage, completionMoves(accepted).ask) ?? own ?? null,
    refuse_intake: refuseIntakeRefusal({ stage, accepted, authors, completionDue: stage === 'completion_requested' ? completionDue(of) : null }, pack.refusalReasons, actor.id, reason, now) ?? null,
    extend_term: refuseExtending({ authors, terms: running.map(termFacts) }, actor.id) ?? null,
    ...(stage === 'awaiting_application' && applicationBy(of).includes('secretariat') && { confirm_application: applicationRefusal(of, actor, now) }),
    put_on_agenda: onAgenda ?? refuseMove(stage, agendaMove(pack.scale !== null)) ?? own ?? refuseUnchecked(of) ?? null,
    ...(stage === 'expert_opinion' && { record_expert_opinion: refuseExpertOpinion({ stage, authors }, actor.id, now) ?? null }),
    ...(row.has_consent && { record_consent: refuseConsent({ stage, authors }, actor.id, now) ?? null }),
    ...(row.revocation
      ? { revoke: refuseRevocation(revocationCase(of), now) ?? null, drop_revocation: refuseDroppingNotice(revocationCase(of)) ?? null }
      : { announce_revocation: refuseMove(stage, 'revoke') ?? null }),
  }
}

/** The day by which the answer is due: the term, for it may have been lengthened since it was asked for. */
export const completionDue = ({ row, terms }: DossierCase) => runningTerm(terms, 'complete')?.due_on ?? row.completion!.dueOn

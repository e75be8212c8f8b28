import type { Author, Evidence, Initiative } from '@sangkien/contract/initiative'
import type { InitiativeId } from '@sangkien/domain/ids'
import { hasConfirmed } from '@sangkien/domain/initiative/authorship'
import { lacksOf } from '@sangkien/domain/initiative/completeness'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { loadEvidence } from '../evidence/evidence.query.ts'
import { seenEvidence } from '../evidence/seen-evidence.ts'
import { commentsOf, secondLookOf } from '../hearing/hearing-of.ts'
import { actsOf } from './acts-of.ts'
import { type DossierCase, loadCase, readsExperts, seesFiles } from './dossier-case.ts'
import { termView } from './dossier-term.query.ts'
import { termRule } from './term-rule.ts'
import { nextOf } from './next-of.ts'
import { openContent } from './open-content.ts'
import { papersOf } from './papers-of.ts'
import { remunerationOf } from './remuneration-of.ts'
import { resultOf } from './result-of.ts'
import { revocationOf } from './revocation-of.ts'

/** A dossier as this person may see it, with what they may do: what every act on a dossier answers. At most eight statements. */
export async function readInitiativeFor(tx: Tx, actor: Actor, id: InitiativeId, now: Date): Promise<Initiative> {
  const of = await loadCase(tx, actor, id, now)
  return present(of, await loadEvidence(tx, actor.org, id), actor, now)
}

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text))

function present(of: DossierCase, evidence: readonly Evidence[], actor: Actor, now: Date): Initiative {
  const { row, stage, rules, calendar } = of
  // Others read what was filed while the authors are completing it.
  const frozen = row.is_author ? null : row.filed?.facts ?? null
  const { content, hidden } = openContent(frozen?.content ?? of.dossier, row.reads_confidential)
  const writable = row.is_author && (stage === 'draft' || stage === 'completion_requested')
  return {
    id: row.id, code: row.code, title: content.title ?? '', stage, stageSince: stageSince(of),
    unitId: row.unit_id, unitName: row.unit_name, unitNow: row.unit_now, roundId: row.round_id ?? rules.round?.id ?? null, roundName: row.round_name ?? rules.round?.name ?? null,
    regulationId: rules.regulation.id, regulationTitle: rules.regulation.title,
    content, revs: row.revs, confidentialHidden: hidden,
    authors: frozen ? frozen.authors.map((one): Author => ({ ...one, ...nowOf(of, one.personId), confirmed: true, confirmedAt: instant(one.confirmedAt) })) : authorsOf(of),
    evidence: [...seenEvidence(frozen ? frozen.evidence.map((one): Evidence => ({ ...one, confidential: one.confidential ?? false, fileId: one.fileId as Evidence['fileId'], addedAt: new Date(one.addedAt), hasThumbnail: one.mediaType.startsWith('image/') })) : evidence, seesFiles(of))],
    opinion: row.opinion && { supports: row.opinion.supports, reasons: row.opinion.reasons, byName: row.opinion.byName, unitName: row.opinion.unitName, at: new Date(row.opinion.at) },
    opinionAskedAt: row.opinion_asked_at,
    createdAt: row.created_at, receivedAt: row.received_at, acceptedAt: row.accepted_at, applicationConfirmedOn: row.application_confirmed_on, receiptNumber: row.receipt_number, snapshotSha256: row.filed?.sha256 ?? null, promisedOn: row.filed?.promisedOn ?? null,
    lateFiling: row.late_asked_at && { askedAt: row.late_asked_at, reason: row.late_reason ?? '', allowedReason: row.late_allowed_reason },
    terms: of.terms.map((term) => termView(term, termRule(of, term), calendar, now)),
    completion: row.completion && { number: row.completion.number, fields: row.completion.fields, message: row.completion.message, dueOn: row.completion.dueOn, askedAt: new Date(row.completion.askedAt), answeredAt: instant(row.completion.answeredAt) },
    intakeRefusal: intakeRefusalOf(of),
    intakeChecks: actor.roles.has('secretariat') && !row.is_author ? row.intake_checks.map((one) => ({ ...one, at: new Date(one.at) })) : null,
    duplicateOf: duplicateOf(of), duplicates: row.duplicates,
    expertOpinions: readsExperts(of) ? row.expert_opinions.map((one) => ({ ...one, recordedAt: new Date(one.recordedAt) })) : [],
    benefit: { money: row.benefit_money, hours: row.benefit_hours, checkedByName: row.benefit_checked_by_name, checkedAt: row.benefit_checked_at },
    remuneration: remunerationOf(of, actor, now),
    result: resultOf(of), revocation: revocationOf(of, actor), councilComments: commentsOf(of, actor), secondLook: secondLookOf(of),
    certificates: row.certificates.map(({ year, number, ...one }) => ({ ...one, number: `${String(number).padStart(2, '0')}/${year}` })),
    sittingId: of.knowsResult && row.item ? row.item.sittingId : null,
    next: nextOf(of),
    lacks: writable ? [...lacksOf(of.dossier, rules.regulation.pack, dayOf(now))] : [],
    acts: actsOf(of, actor, now), papers: [...papersOf(of, actor)],
  }
}

/** Named for who judges and decides, and for who sees the earlier dossier anyhow; the link is for who can follow it. */
function duplicateOf(of: DossierCase): Initiative['duplicateOf'] {
  const { duplicate } = of.row
  if (!duplicate) return null
  const { id, code, title, reason, seen, byName, at } = duplicate
  const named = seen || readsExperts(of)
  return { id: seen ? id : null, code: named ? code : null, title: named ? title : null, reason: named ? reason : null, byName, at: new Date(at) }
}

/** Where the conclusion is not told, the hour it was reached is not either: it still sits since the sitting was called. */
const stageSince = ({ row, stage }: DossierCase): Date => (stage !== row.stage && row.item ? new Date(row.item.heldAt) : row.stage_since)

/** Whether an author of the filed version has left since, and the paper their confirmation was noted from. */
const nowOf = ({ authorRows }: DossierCase, personId: string): Pick<Author, 'leftOn' | 'confirmedBasis'> => {
  const row = authorRows.find((one) => one.personId === personId)
  return { leftOn: row?.leftOn ?? null, confirmedBasis: row?.confirmedBasis ?? '' }
}

const authorsOf = ({ authorRows }: DossierCase): Author[] =>
  authorRows.map(({ birthDate: _birth, qualification: _qualification, confirmedShare, ...one }) => ({ ...one, confirmed: hasConfirmed({ ...one, confirmedShare }) }))

function intakeRefusalOf({ row, rules }: DossierCase): Initiative['intakeRefusal'] {
  if (row.stage !== 'intake_refused' || !row.refusal_code) return null
  const ground = rules.regulation.pack.refusalReasons.find(({ code }) => code === row.refusal_code)
  return { code: row.refusal_code, label: ground?.label ?? row.refusal_code, article: ground ? `${ground.basis.paper}, ${ground.basis.article}` : '', reason: row.refusal_reason ?? '' }
}

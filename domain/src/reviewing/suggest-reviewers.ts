import type { InitiativeId, PersonId } from '../ids.ts'

/** A dossier of the agenda as an assignment needs it, in the order of the agenda. */
export interface DossierToReview {
  readonly id: InitiativeId
  /** The code of its field; `null` where none was given. */
  readonly field: string | null
  /** Members who may never be its reviewers: its authors, and who is out by a conflict of interest. */
  readonly out: readonly PersonId[]
  /** Members who have not answered yet whether there is a conflict. */
  readonly undeclared: readonly PersonId[]
  /** Who reviews it already. */
  readonly reviewers: readonly PersonId[]
}

/** A member of the council, in the order of the seats. */
export interface PossibleReviewer {
  readonly id: PersonId
  /** Codes of the fields this member knows. */
  readonly fields: readonly string[]
  /** How many dossiers of the round they review already. */
  readonly load: number
}

/** Why a member was not chosen: may not, has not answered, knows the field less than those chosen, has more already, or sits after them. */
export const passedOverReasons = ['out', 'undeclared', 'not_expert', 'busier', 'later_seat'] as const
export type PassedOverReason = (typeof passedOverReasons)[number]

/** What a choice rests on: whether the member knows the field, and how many they had before this one. */
export interface ChoiceReason { readonly expert: boolean; readonly load: number }

export interface SuggestedReviewers {
  readonly id: InitiativeId
  readonly chosen: readonly (ChoiceReason & { readonly person: PersonId })[]
  readonly passedOver: readonly (ChoiceReason & { readonly person: PersonId; readonly why: PassedOverReason })[]
  /** How many reviewers it still lacks, because too few may review it. */
  readonly lacking: number
}

/**
 * Proposes the reviewers a dossier still lacks: members who judge it and have said so, those who know its field first as long as they
 * have less than an even share, then who has the fewest by then over the round, then by seat (product.md RS7; DESIGN). Without the share the
 * one who knows the field of most dossiers would review them all. Dossiers with the fewest candidates are dealt with first, so that
 * nobody is used up where others could have been taken. The same facts give the same proposal. Members equal in everything differ
 * by one at most.
 */
export function suggestReviewers(dossiers: readonly DossierToReview[], members: readonly PossibleReviewer[], perDossier: number): readonly SuggestedReviewers[] {
  const load = new Map(members.map((member) => [member.id, member.load]))
  const wantedBy = ({ reviewers }: DossierToReview) => Math.max(0, perDossier - reviewers.length)
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
  const share = Math.ceil((sum(members.map((member) => member.load)) + sum(dossiers.map(wantedBy))) / Math.max(1, members.length))
  const found = new Map<InitiativeId, SuggestedReviewers>()
  const hardestFirst = dossiers.map((dossier, at) => ({ dossier, at, free: members.filter(({ id }) => mayReview(dossier, id)).length })).toSorted((a, b) => a.free - b.free || a.at - b.at)
  for (const { dossier } of hardestFirst) found.set(dossier.id, chooseFor(dossier, members, { load, share }, wantedBy(dossier)))
  return dossiers.map(({ id }) => found.get(id)!)
}

/** Chooses for one dossier, and counts what is chosen to those members. */
function chooseFor(dossier: DossierToReview, members: readonly PossibleReviewer[], { load, share }: { readonly load: Map<PersonId, number>; readonly share: number }, wanted: number): SuggestedReviewers {
  const others = members.filter(({ id }) => !dossier.reviewers.includes(id)).map((member, seat) => ({ person: member.id, seat, expert: knows(member, dossier), load: load.get(member.id)! })).map((one) => ({ ...one, first: one.expert && one.load < share }))
  const free = others.filter(({ person }) => mayReview(dossier, person)).toSorted((a, b) => Number(b.first) - Number(a.first) || a.load - b.load || Number(b.expert) - Number(a.expert) || a.seat - b.seat)
  const chosen = free.slice(0, wanted)
  const last = chosen.at(-1)
  for (const one of chosen) load.set(one.person, one.load + 1)
  const reason = ({ person, expert, load: had }: (typeof others)[number]) => ({ person, expert, load: had })
  const barred = others.filter(({ person }) => !mayReview(dossier, person)).map((one) => ({ ...reason(one), why: dossier.out.includes(one.person) ? ('out' as const) : ('undeclared' as const) }))
  return {
    id: dossier.id, chosen: chosen.map(reason), lacking: wanted - chosen.length,
    passedOver: last ? [...free.slice(wanted).map((one) => ({ ...reason(one), why: whyBehind(one, last) })), ...barred] : wanted > 0 ? barred : [],
  }
}

function whyBehind(one: ChoiceReason, last: ChoiceReason & { readonly first: boolean }): PassedOverReason {
  if (last.expert && !one.expert && (last.first || one.load === last.load)) return 'not_expert'
  return one.load > last.load ? 'busier' : 'later_seat'
}

const knows = ({ fields }: PossibleReviewer, { field }: DossierToReview): boolean => field !== null && fields.includes(field)

const mayReview = ({ out, undeclared, reviewers }: DossierToReview, member: PersonId): boolean => ![out, undeclared, reviewers].some((these) => these.includes(member))

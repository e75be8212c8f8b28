import type { PersonId } from '../ids.ts'
import type { Basis } from '../regulation/basis.ts'
import type { Voting } from '../regulation/pack.ts'
import type { SittingRefusal, VoteCase } from '../sitting/refuse-vote.ts'
import type { BallotState } from './refuse-ballot.ts'
import { refuseVoting } from './refuse-ballot.ts'
import { returnedOf } from './counted.ts'
import { modeOf } from './vote-mode.ts'

/** Papers are out and counted; figures are entered; somebody of the committee confirmed them; or void and held anew. */
export type PaperPhase = 'counting' | 'entered' | 'confirmed' | 'void'

/** What the committee writes down. `returned` is counted by itself, so that a slip in the rest shows. */
export interface PaperFigures {
  readonly issued: number
  readonly returned: number
  readonly agree: number
  readonly disagree: number
  readonly abstain: number
  readonly invalid: number
}

/** Where the paper ballot on an item stands; `null`: the vote that decides now is not held on paper. */
export interface PaperState {
  readonly phase: Exclude<PaperPhase, 'void'>
  /** The first heads it. */
  readonly committee: readonly PersonId[]
  readonly figures: PaperFigures | null
  readonly enteredBy: PersonId | null
  readonly hasScan: boolean
  /** Who was there and could have a paper, by the attendance since papers went out. */
  readonly there: readonly PersonId[]
}

export type PaperCountRefusal =
  | { readonly code: 'paper_count.not_in_rules'; readonly basis: Basis }
  | { readonly code: 'paper_count.under_way' }
  | { readonly code: 'paper_count.none' }
  | { readonly code: 'paper_count.confirmed' }
  | { readonly code: 'paper_count.committee_small'; readonly needed: number; readonly found: number }
  | { readonly code: 'paper_count.committee_unfit'; readonly why: 'not_a_member' | 'absent' | 'out' | 'undeclared' | 'twice' }
  | { readonly code: 'paper_count.issued_over'; readonly issued: number; readonly there: number }
  | { readonly code: 'paper_count.nothing_issued' }
  | { readonly code: 'paper_count.returned_over'; readonly returned: number; readonly issued: number }
  | { readonly code: 'paper_count.sum_differs'; readonly sum: number; readonly returned: number }
  | { readonly code: 'paper_count.scan_missing' }
  | { readonly code: 'paper_count.not_entered' }
  | { readonly code: 'paper_count.not_in_committee' }
  | { readonly code: 'paper_count.entered_by_you' }

/** Where the rules say nothing: a secret ballot may be held on paper, and two count it (DESIGN: the national text knows of no committee; an agency's own rules often name three). */
export const paperRulesOf = ({ paperBallots = 'allowed', counters = 2 }: Pick<Voting, 'paperBallots' | 'counters'>) => ({ paperBallots, counters })

/**
 * Why papers of real paper cannot be given out on this item, counted by these members: the rules say no, the vote is open or in writing, a
 * ballot of the system is there. The committee is of the council, there, and judges the item (Thông tư 18/2013, Điều 8 khoản 2, of authors; the rest DESIGN).
 */
export function refusePaper(facts: VoteCase, { ballot, paper }: { readonly ballot: BallotState | null; readonly paper: PaperState | null }): PaperCountRefusal | SittingRefusal | { readonly code: 'ballot.already_open' | 'ballot.counted' } | undefined {
  if (facts.item.written) return { code: 'sitting.votes_in_writing' }
  if (paperRulesOf(facts.voting).paperBallots === 'no') return { code: 'paper_count.not_in_rules', basis: facts.voting.basis }
  const closed = refuseVoting(facts)
  if (closed) return closed
  if (modeOf(facts.voting, facts.item.mode) !== 'secret') return { code: 'sitting.votes_openly' }
  if (ballot) return { code: ballot.phase === 'counted' ? 'ballot.counted' : 'ballot.already_open' }
  return paper?.phase === 'confirmed' ? { code: 'paper_count.confirmed' } : undefined
}

/** Why these people cannot be the committee that counts. */
export function refuseCommittee({ sitting, item, voting }: VoteCase, committee: readonly PersonId[]): PaperCountRefusal | undefined {
  const unfit = (why: Extract<PaperCountRefusal, { code: 'paper_count.committee_unfit' }>['why'], is: (person: PersonId) => boolean): PaperCountRefusal | undefined => (committee.some(is) ? { code: 'paper_count.committee_unfit', why } : undefined)
  const { counters } = paperRulesOf(voting)
  return unfit('not_a_member', (person) => !sitting.members.includes(person)) ?? unfit('out', (person) => item.authors.includes(person) || item.recused.includes(person))
    ?? unfit('undeclared', (person) => item.undeclared.includes(person)) ?? unfit('absent', (person) => !sitting.present.includes(person))
    ?? (new Set(committee).size < committee.length ? { code: 'paper_count.committee_unfit', why: 'twice' } : undefined)
    ?? (committee.length < counters ? { code: 'paper_count.committee_small', needed: counters, found: committee.length } : undefined)
}

/** Why no ballot of the system is opened: this one is held on paper. */
export const refuseBesidePaper = (paper: PaperState | null): PaperCountRefusal | undefined => (paper ? { code: paper.phase === 'confirmed' ? 'paper_count.confirmed' : 'paper_count.under_way' } : undefined)

/** Who was there since papers went out and may have one: who has left since may have put theirs in, who is out of the item may not. */
export const entitledOf = ({ sitting, item }: VoteCase, there: readonly PersonId[]): readonly PersonId[] =>
  sitting.members.filter((member) => (sitting.present.includes(member) || there.includes(member)) && ![item.authors, item.recused, item.undeclared].some((out) => out.includes(member)))

/** Why nothing of this count may change: there is none, somebody confirmed it, or the council concluded. */
export function refuseChangingPaper({ sitting, item }: VoteCase, paper: PaperState | null): PaperCountRefusal | SittingRefusal | undefined {
  if (!sitting.opened) return { code: 'sitting.not_open' }
  if (sitting.closed) return { code: 'sitting.closed' }
  if (item.decided) return { code: 'sitting.item_decided' }
  if (!paper) return { code: 'paper_count.none' }
  return paper.phase === 'confirmed' ? { code: 'paper_count.confirmed' } : undefined
}

/** Why these figures cannot be so: more papers than people, more back than out, or a paper that says nothing or two things. */
export function refuseFigures({ issued, returned, ...said }: PaperFigures, entitled: number): PaperCountRefusal | undefined {
  if (issued === 0) return { code: 'paper_count.nothing_issued' }
  if (issued > entitled) return { code: 'paper_count.issued_over', issued, there: entitled }
  if (returned > issued) return { code: 'paper_count.returned_over', returned, issued }
  const sum = returnedOf(said)
  return sum === returned ? undefined : { code: 'paper_count.sum_differs', sum, returned }
}

/** Why this person does not confirm the figures: a second pair of eyes is of the committee, and did not enter them; the scan is there to be compared. */
export function refuseConfirming(facts: VoteCase, paper: PaperState | null, person: PersonId): PaperCountRefusal | SittingRefusal | undefined {
  const closed = refuseChangingPaper(facts, paper)
  if (closed || !paper) return closed
  if (!paper.committee.includes(person)) return { code: 'paper_count.not_in_committee' }
  if (facts.item.authors.includes(person)) return { code: 'sitting.own_initiative' }
  if (facts.item.recused.includes(person)) return { code: 'sitting.recused' }
  if (!paper.figures) return { code: 'paper_count.not_entered' }
  if (paper.enteredBy === person) return { code: 'paper_count.entered_by_you' }
  if (!paper.hasScan) return { code: 'paper_count.scan_missing' }
  return refuseFigures(paper.figures, entitledOf(facts, paper.there).length)
}

/** Why the count cannot be declared void: the council concluded on it, or there is none. One confirmed stays in the minutes, with its figures and the reason (DESIGN). */
export function refuseVoidingPaper(facts: VoteCase, paper: PaperState | null): PaperCountRefusal | SittingRefusal | undefined {
  const refusal = refuseChangingPaper(facts, paper)
  return refusal?.code === 'paper_count.confirmed' ? undefined : refusal
}

/** Why a result cannot be recorded: papers are still being counted. */
export const refuseUnconfirmed = (paper: PaperState | null): PaperCountRefusal | undefined => (paper && paper.phase !== 'confirmed' ? { code: 'paper_count.under_way' } : undefined)

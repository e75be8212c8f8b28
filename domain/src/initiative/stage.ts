import type { Role } from '../people/role.ts'
import { agencyRules, type Basis, basis, charter, guidance } from '../regulation/basis.ts'

/** Where an initiative stands (initiative-law.md 6.1). An idea is not a stage: it is not a dossier yet (3.3). */
export const stages = [
  'draft',
  'submitted',
  'completion_requested',
  'intake_refused',
  'accepted',
  'awaiting_application',
  'scoring',
  'sitting',
  'deferred',
  'expert_opinion',
  'awaiting_consent',
  'awaiting_decision',
  'recognised',
  'declined',
  'withdrawn',
  'revoked',
] as const
export type Stage = (typeof stages)[number]

/** Who makes a move: an author of the dossier, or a person in a role. */
export type Mover = 'author' | Role

interface Move {
  readonly from: readonly Stage[]
  readonly to: Stage
  readonly by: readonly Mover[]
  readonly basis: Basis
}

/** Everything between filing and decision; an author may withdraw from any of these and from a draft. */
const underWay = [
  'submitted', 'completion_requested', 'accepted', 'awaiting_application', 'scoring', 'sitting', 'deferred', 'expert_opinion',
  'awaiting_consent', 'awaiting_decision',
] as const

/** The whole life of an initiative. Every change of stage in the system is one of these rows. */
export const moves = {
  submit:              { from: ['draft'], to: 'submitted', by: ['author'], basis: basis(charter, 'Điều 5', 'fact') },
  request_completion:  { from: ['submitted'], to: 'completion_requested', by: ['secretariat'], basis: basis(charter, 'Điều 6 khoản 2', 'memory_medium') },
  complete:            { from: ['completion_requested'], to: 'submitted', by: ['author'], basis: basis(charter, 'Điều 6 khoản 2', 'memory_medium') },
  request_supplement:  { from: ['deferred'], to: 'completion_requested', by: ['secretariat'], basis: basis(agencyRules, 'kết quả họp hội đồng', 'fact') },
  supplement:          { from: ['completion_requested'], to: 'deferred', by: ['author'], basis: basis(agencyRules, 'kết quả họp hội đồng', 'fact') },
  refuse_intake:       { from: ['submitted', 'completion_requested'], to: 'intake_refused', by: ['secretariat'], basis: basis(charter, 'Điều 6 khoản 2', 'memory_medium') },
  accept:              { from: ['submitted'], to: 'accepted', by: ['secretariat'], basis: basis(charter, 'Điều 6 khoản 2', 'memory_medium') },
  await_application:   { from: ['submitted', 'accepted'], to: 'awaiting_application', by: ['secretariat'], basis: basis(charter, 'Điều 7 khoản 1', 'fact') },
  confirm_application: { from: ['awaiting_application'], to: 'accepted', by: ['unit_head', 'secretariat'], basis: basis(charter, 'Điều 7 khoản 1', 'fact') },
  open_scoring:        { from: ['accepted', 'deferred', 'expert_opinion'], to: 'scoring', by: ['secretariat'], basis: basis(guidance, 'Điều 8', 'memory_medium') },
  open_sitting:        { from: ['accepted', 'scoring', 'deferred', 'expert_opinion'], to: 'sitting', by: ['secretariat', 'council_chair'], basis: basis(guidance, 'Điều 8 khoản 1', 'fact') },
  take_off_agenda:     { from: ['scoring'], to: 'accepted', by: ['secretariat'], basis: basis(agencyRules, 'chương trình phiên họp', 'design') },
  defer:               { from: ['sitting'], to: 'deferred', by: ['secretariat', 'council_chair'], basis: basis(agencyRules, 'kết quả họp hội đồng', 'fact') },
  consult_expert:      { from: ['sitting'], to: 'expert_opinion', by: ['secretariat', 'council_chair'], basis: basis(agencyRules, 'kết quả họp hội đồng', 'fact') },
  propose:             { from: ['sitting'], to: 'awaiting_decision', by: ['secretariat', 'council_chair'], basis: basis(guidance, 'Điều 8 khoản 1', 'fact') },
  seek_consent:        { from: ['sitting'], to: 'awaiting_consent', by: ['secretariat', 'council_chair'], basis: basis(charter, 'Điều 7 khoản 2', 'memory_medium') },
  record_consent:      { from: ['awaiting_consent'], to: 'awaiting_decision', by: ['secretariat'], basis: basis(charter, 'Điều 7 khoản 2', 'memory_medium') },
  recognise:           { from: ['awaiting_decision'], to: 'recognised', by: ['decision_maker', 'records_clerk'], basis: basis(charter, 'Điều 7 khoản 1', 'fact') },
  decline:             { from: ['awaiting_decision'], to: 'declined', by: ['decision_maker', 'records_clerk'], basis: basis(charter, 'Điều 7 khoản 1', 'fact') },
  withdraw:            { from: ['draft', ...underWay], to: 'withdrawn', by: ['author'], basis: basis(agencyRules, 'rút hồ sơ', 'fact') },
  look_again:          { from: ['declined'], to: 'accepted', by: ['author'], basis: basis(agencyRules, 'xét lại hồ sơ không được công nhận', 'design') },
  revoke:              { from: ['recognised'], to: 'revoked', by: ['decision_maker', 'records_clerk'], basis: basis(guidance, 'hủy bỏ việc công nhận', 'memory_low') },
} as const satisfies Record<string, Move>

export type MoveName = keyof typeof moves

/** Every move, in the order of the table. */
export const moveNames = Object.keys(moves) as readonly MoveName[]

export type StageRefusal =
  | { readonly code: 'initiative.stage'; readonly stage: Stage; readonly move: MoveName }
  | { readonly code: 'initiative.not_by_you'; readonly move: MoveName; readonly by: readonly Mover[] }

/** Why this move cannot be made from this stage, or `undefined` when it can. */
export const refuseMove = (stage: Stage, move: MoveName): Extract<StageRefusal, { code: 'initiative.stage' }> | undefined =>
  (moves[move].from as readonly Stage[]).includes(stage) ? undefined : { code: 'initiative.stage', stage, move }

/** Why this person may not make this move at all, whatever the stage. */
export function refuseMover(move: MoveName, person: { readonly isAuthor: boolean; readonly roles: readonly Role[] }): Extract<StageRefusal, { code: 'initiative.not_by_you' }> | undefined {
  const by: readonly Mover[] = moves[move].by
  const may = by.some((mover) => (mover === 'author' ? person.isAuthor : person.roles.includes(mover)))
  return may ? undefined : { code: 'initiative.not_by_you', move, by }
}

/** The moves open from a stage, whoever makes them. */
export const movesFrom = (stage: Stage): readonly MoveName[] => moveNames.filter((name) => !refuseMove(stage, name))

import type { SecretVoteRefusal } from '@sangkien/domain/ballot/refuse-ballot'
import type { SecondVoteRefusal } from '@sangkien/domain/ballot/refuse-second-vote'

/** Of `refusal.ts`: secret ballots and second votes. */
export const ballotStatus = {
  'ballot.already_open': 409,
  'ballot.already_taken': 409,
  'ballot.counted': 409,
  'ballot.malformed': 422,
  'ballot.mode_fixed': 409,
  'ballot.mode_settled': 409,
  'ballot.more_than_taken': 409,
  'ballot.nobody_took': 409,
  'ballot.no_more_papers': 409,
  'ballot.none_open': 409,
  'ballot.not_casting': 409,
  'ballot.not_counted': 409,
  'ballot.not_signed': 422,
  'ballot.papers_missing': 409,
  'ballot.reason_missing': 422,
  'ballot.under_way': 409,
  'second_vote.first_not_held': 409,
  'second_vote.first_passed': 409,
  'second_vote.held': 409,
  'second_vote.not_in_rules': 409,
} as const satisfies { readonly [Code in (SecretVoteRefusal | SecondVoteRefusal)['code']]: 403 | 409 | 422 }

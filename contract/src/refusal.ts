import type { RefusalCode } from '@sangkien/domain/refusal'

/** 403: not this person's to do. 409: not in this state, or no longer. 422: not with these values. The compiler asks for a row for every code. */
export const statusOf: { readonly [Code in RefusalCode]: 403 | 409 | 422 } = {
  'session.wrong_credentials': 422,
  'session.wrong_code': 422,
  'session.account_locked': 409,
  'session.link_over': 409,
  'session.wrong_first_run_code': 422,
  'session.password_too_short': 422,
  'session.password_too_plain': 422,
  'session.second_factor_wants_long_password': 409,
  'session.second_factor_exists': 409,
  'session.second_factor_not_begun': 409,
  'session.first_run_over': 409,
  'initiative.stage': 409,
  'initiative.not_by_you': 403,
  'ballot.more_than_voters': 422,
  'scoring.marks': 422,
  'scoring.no_scale': 409,
  'scoring.not_a_member': 403,
  'scoring.own_initiative': 403,
  'scoring.recused': 403,
  'scoring.not_open': 409,
  'scoring.closed': 409,
}

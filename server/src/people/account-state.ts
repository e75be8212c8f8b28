import { type RawBuilder, sql } from 'kysely'

export type AccountState = 'none' | 'invited' | 'open' | 'locked' | 'disabled'

/** The state of the account aliased `a`, which a left join may not have found. */
export const accountState = (now: Date): RawBuilder<AccountState> => sql<AccountState>`case
  when a.person_id is null then 'none' when a.disabled_at is not null then 'disabled' when a.locked_until > ${now} then 'locked' when a.password_hash is null then 'invited' else 'open' end`

import { expect } from 'vitest'
import type { world } from './world.ts'

/** Makes inserting a row break off, from outside the server; `condition` is of `new`. */
export async function breakOff({ pool }: Pick<ReturnType<typeof world>, 'pool'>, table: string, condition: string) {
  // A sequence is not rolled back: it tells that somebody has come so far.
  await pool.query(`create sequence came_so_far; grant usage on sequence came_so_far to public;
    create function break_off() returns trigger language plpgsql as $$ begin if ${condition} then perform nextval('came_so_far'); raise exception 'broken off'; end if; return new; end $$;
    create trigger break_off before insert on ${table} for each row execute function break_off()`)
  const count = async (query: string) => (await pool.query<{ n: number }>(query)).rows[0]!.n
  return {
    /** Waits until it has happened, and whoever was at the list has let go of it. */
    async happened(): Promise<void> {
      await expect.poll(() => count('select (is_called)::int as n from came_so_far'), { timeout: 10_000 }).toBe(1)
      await expect.poll(() => count("select count(*)::int as n from pg_locks where locktype = 'advisory'"), { timeout: 10_000 }).toBe(0)
    },
    mend: () => pool.query(`drop trigger break_off on ${table}; drop function break_off; drop sequence came_so_far`),
  }
}

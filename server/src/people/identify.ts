import { createHash } from 'node:crypto'
import type { OrgId, UnitId } from '@sangkien/domain/ids'
import { idleLimit, isOver } from '@sangkien/domain/people/session-rules'
import { type Role, roles } from '@sangkien/domain/people/role'
import { dayOf } from '@sangkien/domain/time/day'
import type { FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { prepared, type Tx } from '../db.ts'
import { withPredecessors } from '../organisation/succession.ts'

/** No session, an ended one, or one that locked itself after a time without use. */
export class SignedOut extends Error {
  readonly locked: boolean
  constructor({ locked }: { locked: boolean }) {
    super(locked ? 'session_locked' : 'signed_out')
    this.locked = locked
  }
}

export const sessionCookie = 'sangkien'
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** What the cookie claims, not yet checked. */
export interface Identity {
  readonly org: OrgId
  readonly tokenHash: string
  /** Checks the session inside the organisation's transaction and gives the person with today's roles. */
  enter(tx: Tx): Promise<Actor>
}

export async function identify(request: FastifyRequest, now: Date): Promise<Identity> {
  const [first] = sessionsIn(request.cookies[sessionCookie])
  if (!first) throw new SignedOut({ locked: false })
  return { ...first, enter: (tx) => enter(tx, first, now) }
}

/**
 * The sessions a cookie claims, `<organisation>.<token>` each, the one in use first: who serves in several agencies has one in each,
 * and the agencies know nothing of one another.
 */
export const sessionsIn = (cookie: string | undefined): readonly (Pick<Identity, 'org' | 'tokenHash'> & { readonly text: string })[] =>
  (cookie ?? '').split('~').flatMap((text) => {
    const [org, token] = text.split('.')
    return org && token && /^[0-9a-f-]{36}$/.test(org) ? [{ org: org as OrgId, tokenHash: hashToken(token), text }] : []
  })

/** Asking often is not work: the time of last use is written at most this often. */
const restampAfter = 20_000

/** The person of a session with today's roles; a session that is over, or locked, lets nobody in. */
export async function enter(tx: Tx, { org, tokenHash }: Pick<Identity, 'org' | 'tokenHash'>, now: Date): Promise<Actor> {
  const session = await loadSession(tx, org, tokenHash, now)
  if (!session) throw new SignedOut({ locked: false })
  // Whoever is asked from outside is nothing else, whatever a mistake may have given them.
  const held = new Set<Role>(session.kind === 'outside' ? ['outside_expert'] : ['staff', ...session.roles])
  const idle = now.getTime() - session.last_seen_at.getTime()
  if (idle > idleLimit(held)) throw new SignedOut({ locked: true })
  if (idle > restampAfter) await tx.updateTable('session').set({ last_seen_at: now }).where('org_id', '=', org).where('id', '=', session.id).execute()
  return {
    org, id: session.person_id, name: session.full_name, unitId: session.unit_id, sessionId: session.id,
    roles: new Set(roles.filter((role) => held.has(role))),
    heads: session.kind === 'outside' ? [] : session.heads,
  }
}

/** The session of the cookie while it lasts: not ended by hand, nor by its twelve hours. It may have locked itself meanwhile. */
export async function loadSession(tx: Tx, org: OrgId, tokenHash: string, now: Date) {
  const session = await selectSession(tx, org, tokenHash, now)
  return session && !session.ended_at && !isOver(session.created_at, now) ? session : undefined
}

/** One round trip: the session, its person, where they sit today and what they may do today. A leaver has no session. */
function selectSession(tx: Tx, org: OrgId, tokenHash: string, now: Date) {
  const today = dayOf(now)
  return tx.selectFrom('session as s').modifyFront(prepared)
    .innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 's.org_id').onRef('p.id', '=', 's.person_id'))
    .innerJoin('account as a', (on) => on.onRef('a.org_id', '=', 's.org_id').onRef('a.person_id', '=', 's.person_id'))
    .where('s.org_id', '=', org).where('s.token_hash', '=', tokenHash)
    .where('a.disabled_at', 'is', null)
    .where((on) => on.or([on('p.active_to', 'is', null), on('p.active_to', '>=', today)]))
    .select(['s.id', 's.person_id', 's.created_at', 's.last_seen_at', 's.ended_at', 'p.full_name', 'p.kind'])
    .select([
      sql<UnitId | null>`(select o.unit_id from posting o where o.org_id = s.org_id and o.person_id = s.person_id and o.from_day <= ${today} and (o.to_day is null or o.to_day >= ${today}) order by o.from_day desc limit 1)`.as('unit_id'),
      // Who heads a unit has the dossiers of those it succeeded: here once, and every rule and list goes by it.
      withPredecessors(sql`array(select h.unit_id from role_held h where h.org_id = s.org_id and h.person_id = s.person_id and h.role = 'unit_head' and h.from_day <= ${today} and (h.to_day is null or h.to_day >= ${today}))`, org, today).as('heads'),
      // A seat in a council is its role for as long as the council is in office: the decision that sets it up needs no second act.
      sql<Role[]>`coalesce((select jsonb_agg(distinct g.role) from (
          select role from role_held where org_id = s.org_id and person_id = s.person_id and from_day <= ${today} and (to_day is null or to_day >= ${today})
          union all select case cs.seat when 'chair' then 'council_chair' else 'council_member' end from council_seat cs join council c on c.org_id = cs.org_id and c.id = cs.council_id
          where cs.org_id = s.org_id and cs.person_id = s.person_id and c.valid_from <= ${today} and (c.valid_to is null or c.valid_to >= ${today})) g), '[]')`.as('roles'),
    ])
    .executeTakeFirst()
}

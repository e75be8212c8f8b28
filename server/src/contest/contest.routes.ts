import { castBallot, listContests, readContest } from '@sangkien/contract/contest'
import type { InitiativeId, RoundId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import type { Mount } from '../http/mount.ts'
import { NotFound } from '../http/refuse.ts'
import { castBallotIn } from './cast-ballot.ts'
import { loadContest, selectContests } from './contest.query.ts'
import { viewContest } from './view-contest.ts'

/** Contests in which the public votes beside the council. */
export function contestRoutes({ on }: Mount): void {
  on(listContests, ({ tx, actor, now }) => selectContests(tx, actor, now))
  on(readContest, async ({ tx, actor, now, params }) => viewContest(await found(tx, actor, params.id as RoundId, now, { hold: false }), actor, now))
  on(castBallot, async ({ tx, actor, now, params, body }) => {
    const id = params.id as RoundId
    await castBallotIn(tx, actor, await found(tx, actor, id, now, { hold: true }), body.initiativeIds as InitiativeId[], now)
    return viewContest(await found(tx, actor, id, now, { hold: false }), actor, now)
  })
}

async function found(tx: Tx, actor: Actor, id: RoundId, now: Date, lock: { hold: boolean }) {
  const contest = await loadContest(tx, actor, id, now, lock)
  if (!contest) throw new NotFound()
  return contest
}

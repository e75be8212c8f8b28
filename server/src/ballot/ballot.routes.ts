import { castPaper, countBallot, endIssuing, exportBallotCount, openBallot, openSecondVote, readBallotCount, readBallotPhase, setVoteMode, takePaper, voidBallot } from '@sangkien/contract/ballot'
import { askInWriting, dropWriting, endWriting } from '@sangkien/contract/written-opinion'
import type { InitiativeId, SittingId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import type { Mount } from '../http/mount.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { runs } from '../sitting/room.ts'
import { loadSitting, type SittingFacts } from '../sitting/sitting.query.ts'
import { viewSitting } from '../sitting/view-sitting.ts'
import { holdBallot } from './ballot.query.ts'
import { boxPhase, castPaper as cast } from './cast-paper.ts'
import { readCount } from './read-count.ts'
import { countBallot as count, endIssuing as end, openBallot as open, type Run, voidBallot as throwAway } from './run-ballot.ts'
import { openSecondVote as openSecond, setVoteMode as setMode } from './set-vote.ts'
import { takePaper as take } from './take-paper.ts'
import { askInWriting as ask, dropWriting as drop, endWriting as endAsking, tellAsked } from './written-opinion.ts'

interface Asked { readonly tx: Tx; readonly actor: Actor; readonly now: Date; readonly params: { readonly id: string; readonly initiativeId: string } }

export function ballotRoutes({ on, onPublic }: Mount) {
  on(setVoteMode, (asked) => run(asked, (one) => setMode(one, asked.body.mode)))
  on(openBallot, (asked) => run(asked, open))
  on(endIssuing, (asked) => run(asked, end))
  on(countBallot, (asked) => run(asked, (one) => count(one, asked.body.withMissing)))
  on(voidBallot, (asked) => run(asked, (one) => throwAway(one, asked.body.reason)))
  on(openSecondVote, (asked) => run(asked, openSecond))
  on(endWriting, (asked) => run(asked, endAsking))
  on(dropWriting, (asked) => run(asked, drop))

  on(askInWriting, async ({ tx, actor, now, params, body }) => {
    const facts = await loadSitting(tx, actor, params.id as SittingId, { hold: 'run' })
    if (!runs(facts, actor)) throw new Refuse({ code: 'sitting.not_by_you' })
    const items = [...new Set(body.initiativeIds)].map((initiativeId) => itemOf(facts, { initiativeId }))
    for (const item of items) await ask({ tx, actor, now, facts, item }, body.due)
    await tellAsked({ tx, actor, now, facts }, items)
    return viewSitting(await loadSitting(tx, actor, facts.id), actor, now)
  })

  on(takePaper, async (asked) => {
    const { tx, actor, now, params } = asked
    await holdBallot(tx, actor, params.id as SittingId, params.initiativeId as InitiativeId)
    const facts = await loadSitting(tx, actor, params.id as SittingId, { only: params.initiativeId as InitiativeId })
    return take({ tx, actor, now, facts, item: itemOf(facts, params) }, asked.body)
  })

  on(readBallotCount, async ({ tx, actor, params }) => readCount(tx, actor, await loadSitting(tx, actor, params.id as SittingId), params.initiativeId as InitiativeId, params.number))
  on(exportBallotCount, async ({ tx, actor, params }) => {
    const counted = await readCount(tx, actor, await loadSitting(tx, actor, params.id as SittingId), params.initiativeId as InitiativeId, params.number)
    return { name: `Kiểm phiếu ${counted.sitting}, lần ${counted.number}.json`, mediaType: 'application/json', bytes: Buffer.from(`${JSON.stringify(counted, null, 1)}\n`) }
  })

  onPublic(readBallotPhase, ({ house, now, params }) => boxPhase(house.db, params, now))
  onPublic(castPaper, ({ house, params, body }) => cast(house.db, params, body))
}

/** An act of whoever runs the sitting; sitting and ballot are held still, and the sitting is answered as it is then. */
async function run({ tx, actor, now, params }: Asked, act: (run: Run) => Promise<void>) {
  const only = params.initiativeId as InitiativeId
  await loadSitting(tx, actor, params.id as SittingId, { hold: 'run', only })
  await holdBallot(tx, actor, params.id as SittingId, only)
  const facts = await loadSitting(tx, actor, params.id as SittingId, { only })
  if (!runs(facts, actor)) throw new Refuse({ code: 'sitting.not_by_you' })
  await act({ tx, actor, now, facts, item: itemOf(facts, params) })
  return viewSitting(await loadSitting(tx, actor, facts.id), actor, now)
}

function itemOf({ items }: SittingFacts, { initiativeId }: Pick<Asked['params'], 'initiativeId'>) {
  const item = items.find((one) => one.initiativeId === initiativeId)
  if (!item) throw new NotFound()
  return item
}

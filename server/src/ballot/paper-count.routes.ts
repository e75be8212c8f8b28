import { bindPaperScan, choosePaper, confirmPaperCount, enterPaperCount, readPaperScan, voidPaperCount } from '@sangkien/contract/paper-count'
import type { InitiativeId, PersonId, SittingId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import type { Mount } from '../http/mount.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { runs } from '../sitting/room.ts'
import { loadSitting, type SittingFacts } from '../sitting/sitting.query.ts'
import { viewSitting } from '../sitting/view-sitting.ts'
import { choosePaper as choose, confirmCount, enterCount, voidCount } from './paper-count.ts'
import { bindScan, readScan } from './paper-scan.ts'
import type { Run } from './run-ballot.ts'

/** Ballots on paper, counted by a committee. Every change holds the sitting, so that of two at once the second sees the first. */
export function paperCountRoutes({ on }: Mount) {
  on(choosePaper, (asked) => change(asked, asked.params.id, runs, async (one, itemOf) => {
    for (const id of new Set(asked.body.initiativeIds)) await choose({ ...one, item: itemOf(id) }, asked.body.committee as PersonId[])
  }))
  on(enterPaperCount, (asked) => {
    const { rev, ...figures } = asked.body
    return change(asked, asked.params.id, runs, (one, itemOf) => enterCount({ ...one, item: itemOf(asked.params.initiativeId) }, rev, figures))
  })
  on(bindPaperScan, (asked) => change(asked, asked.params.id, runs, (one, itemOf) => bindScan({ ...one, item: itemOf(asked.params.initiativeId) }, asked.house.dataDir, asked.query, asked.upload)))
  on(voidPaperCount, (asked) => change(asked, asked.params.id, runs, (one, itemOf) => voidCount({ ...one, item: itemOf(asked.params.initiativeId) }, asked.body.rev, asked.body.reason)))
  on(confirmPaperCount, (asked) => change(asked, asked.params.id, () => true, (one, itemOf) => confirmCount({ ...one, item: itemOf(asked.params.initiativeId) }, asked.body.rev)))
  on(readPaperScan, async ({ tx, actor, house, params }) => readScan(tx, actor, house.dataDir, await loadSitting(tx, actor, params.id as SittingId), params.initiativeId as InitiativeId, params.number as 1 | 2))
}

interface Asked { readonly tx: Tx; readonly actor: Actor; readonly now: Date }

async function change({ tx, actor, now }: Asked, sitting: string, may: (facts: SittingFacts, actor: Actor) => boolean, act: (run: Omit<Run, 'item'>, itemOf: (id: string) => Run['item']) => Promise<void>) {
  const facts = await loadSitting(tx, actor, sitting as SittingId, { hold: 'run' })
  if (!may(facts, actor)) throw new Refuse({ code: 'sitting.not_by_you' })
  await act({ tx, actor, now, facts }, (id) => {
    const item = facts.items.find(({ initiativeId }) => initiativeId === id)
    if (!item) throw new NotFound()
    return item
  })
  return viewSitting(await loadSitting(tx, actor, facts.id), actor, now)
}

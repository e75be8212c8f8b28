import { addRegulation, addRound, changeRound, listRegulations, listRounds, listShippedPacks, readRegulation } from '@sangkien/contract/regulation'
import type { RegulationId, RoundId } from '@sangkien/domain/ids'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { shippedPacks } from '@sangkien/domain/regulation/shipped-packs'
import type { Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import type { Mount } from '../http/mount.ts'
import { NotFound } from '../http/refuse.ts'
import { selectRounds } from './round.query.ts'
import { addRoundTo, changeRoundTo } from './save-round.ts'
import { takeRegulation } from './take-regulation.ts'

/** Versions of the regulation, and the rounds that stand under them. */
export function regulationRoutes({ on }: Mount): void {
  on(listRegulations, ({ tx, actor }) => selectVersions(tx, actor).execute())

  on(readRegulation, async ({ tx, actor, params }) => {
    const found = await selectVersions(tx, actor).where('id', '=', params.id as RegulationId).select('pack').executeTakeFirst()
    if (!found) throw new NotFound()
    return { ...found, pack: found.pack as RegulationPack }
  })

  on(addRegulation, ({ tx, actor, now, body }) => takeRegulation(tx, actor, { ...body, validFrom: body.validFrom as Day }, now))
  on(listShippedPacks, async () => shippedPacks.map((pack) => ({ key: pack.code, pack })))

  on(listRounds, ({ tx, actor }) => selectRounds(tx, actor.org))
  on(addRound, ({ tx, actor, now, body }) => addRoundTo(tx, actor, { ...body, ...typed(body) }, now))
  on(changeRound, ({ tx, actor, now, params, body }) => changeRoundTo(tx, actor, params.id as RoundId, { ...body, ...typed(body) }, now))
}

const selectVersions = (tx: Tx, actor: Actor) =>
  tx.selectFrom('regulation').where('org_id', '=', actor.org)
    .select(['id', 'title', 'valid_from as validFrom', 'valid_to as validTo', 'sha256', 'added_at as addedAt'])
    .select(sql<boolean>`jsonb_typeof(pack -> 'scale') = 'object'`.as('hasScale')).orderBy('valid_from', 'desc').orderBy('id')

// What the contract has just checked to be an id and days.
const typed = (body: { opensOn: string; closesOn: string; regulationId: string }) => ({ opensOn: body.opensOn as Day, closesOn: body.closesOn as Day, regulationId: body.regulationId as RegulationId })

import { addRegulation, addRound, changeRound, exportPack, listRegulations, listRounds, listShippedPacks, readPackSchema, readRegulation, readRoundNotice } from '@sangkien/contract/regulation'
import type { RegulationId, RoundId } from '@sangkien/domain/ids'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { carrying } from '@sangkien/domain/regulation/pack-basis'
import { packSchema } from '@sangkien/domain/regulation/read-pack'
import { restsOnReplaced } from '@sangkien/domain/regulation/rests-on-replaced'
import { shippedPacks } from '@sangkien/domain/regulation/shipped-packs'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import type { FileReply, Mount } from '../http/mount.ts'
import { NotFound } from '../http/refuse.ts'
import { loadRegister } from './register.query.ts'
import { contestRules, fixedRounds, selectRounds } from './round.query.ts'
import { roundPaper } from './round-paper.ts'
import { addRoundTo, changeRoundTo } from './save-round.ts'
import { takeRegulation } from './take-regulation.ts'

/** Versions of the regulation, and the rounds that stand under them. */
export function regulationRoutes({ on }: Mount): void {
  on(listRegulations, ({ tx, actor }) => selectVersions(tx, actor).execute())

  on(readRegulation, async ({ tx, actor, now, params }) => {
    const found = await selectVersions(tx, actor).where('id', '=', params.id as RegulationId).select('pack').executeTakeFirst()
    if (!found) throw new NotFound()
    const pack = found.pack as RegulationPack
    return { ...found, pack, replaced: [...restsOnReplaced(pack, await loadRegister(tx, actor.org), dayOf(now))] }
  })

  on(exportPack, async ({ tx, actor, params }) => {
    const found = await tx.selectFrom('regulation').where('org_id', '=', actor.org).where('id', '=', params.id as RegulationId).select(['pack', 'valid_from']).executeTakeFirst()
    if (!found) throw new NotFound()
    const pack = found.pack as RegulationPack
    return jsonFile(`quy-che-${pack.code}-${found.valid_from}.json`, carrying(pack, await loadRegister(tx, actor.org)))
  })
  on(readPackSchema, async () => jsonFile('quy-che.schema.json', packSchema()))

  on(addRegulation, ({ tx, actor, now, body }) => takeRegulation(tx, actor, { ...body, validFrom: body.validFrom as Day }, now))
  on(listShippedPacks, async () => shippedPacks.map((pack) => ({ key: pack.code, pack })))

  on(listRounds, ({ tx, actor }) => selectRounds(tx, actor.org))
  on(addRound, ({ tx, actor, now, body }) => addRoundTo(tx, actor, { ...body, ...typed(body) }, now))
  on(readRoundNotice, ({ tx, actor, now, params }) => roundPaper(tx, actor, params.id as RoundId, params.format, now))
  on(changeRound, ({ tx, actor, now, params, body }) => changeRoundTo(tx, actor, params.id as RoundId, { ...body, ...typed(body) }, now))
}

const selectVersions = (tx: Tx, actor: Actor) =>
  tx.selectFrom('regulation').where('org_id', '=', actor.org)
    .select(['id', 'title', 'valid_from as validFrom', 'valid_to as validTo', 'sha256', 'added_at as addedAt', 'basis'])
    .select(sql<boolean>`jsonb_typeof(pack -> 'scale') = 'object'`.as('hasScale')).select([contestRules.as('hasPublicVote'), fixedRounds.as('rounds')]).orderBy('valid_from', 'desc').orderBy('id')

const jsonFile = (name: string, value: unknown): FileReply => ({ name, mediaType: 'application/json', bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`) })

// What the contract has just checked to be an id and days.
const typed = (body: { opensOn: string; closesOn: string; regulationId: string; voting: { from: string; to: string } | null }) => ({
  opensOn: body.opensOn as Day, closesOn: body.closesOn as Day, regulationId: body.regulationId as RegulationId, voting: body.voting && { from: body.voting.from as Day, to: body.voting.to as Day },
})

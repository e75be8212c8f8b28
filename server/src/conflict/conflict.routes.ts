import { declareConflicts, markConflict, readConflicts, readDeclarations, readKin, setKin } from '@sangkien/contract/conflict'
import type { InitiativeId, PersonId, SittingId } from '@sangkien/domain/ids'
import type { Mount } from '../http/mount.ts'
import { Refuse } from '../http/refuse.ts'
import { runs } from '../sitting/room.ts'
import { loadSitting } from '../sitting/sitting.query.ts'
import { declare, viewDeclarations } from './declare-conflicts.ts'
import { readKinOf, setKinOf } from './kin.ts'
import { mark, viewConflicts } from './mark-conflict.ts'

export function conflictRoutes({ on }: Mount) {
  on(readDeclarations, async ({ tx, actor, params }) => viewDeclarations(await loadSitting(tx, actor, params.id as SittingId), actor))
  on(declareConflicts, async ({ tx, actor, now, params, body }) => {
    await declare(tx, actor, await loadSitting(tx, actor, params.id as SittingId, { hold: 'vote' }), body.answers, now)
    return viewDeclarations(await loadSitting(tx, actor, params.id as SittingId), actor)
  })
  on(readConflicts, async ({ tx, actor, params }) => {
    const facts = await loadSitting(tx, actor, params.id as SittingId)
    if (!runs(facts, actor)) throw new Refuse({ code: 'sitting.not_by_you' })
    return viewConflicts(facts, actor)
  })
  on(markConflict, async ({ tx, actor, now, params, body }) => {
    const facts = await loadSitting(tx, actor, params.id as SittingId, { hold: 'run' })
    if (!runs(facts, actor)) throw new Refuse({ code: 'sitting.not_by_you' })
    await mark(tx, actor, facts, params.initiativeId as InitiativeId, params.personId as PersonId, body, now)
    return viewConflicts(await loadSitting(tx, actor, facts.id), actor)
  })
  on(readKin, ({ tx, actor }) => readKinOf(tx, actor))
  on(setKin, async ({ tx, actor, now, body }) => {
    await setKinOf(tx, actor, body.rows, now)
    return readKinOf(tx, actor)
  })
}

import { correctMinutes, readMinutesPage, signMinutes, signMinutesOnPaper } from '@sangkien/contract/minutes'
import type { SittingId } from '@sangkien/domain/ids'
import type { Mount } from '../http/mount.ts'
import { loadSitting } from '../sitting/sitting.query.ts'
import { viewMinutes } from './view-minutes.ts'
import { correctMinutes as correct, type Corrections, signMinutes as sign, signOnPaper } from './write-minutes.ts'

export function minutesRoutes({ on }: Mount) {
  on(readMinutesPage, async ({ tx, actor, now, params }) => viewMinutes(tx, actor, await loadSitting(tx, actor, params.id as SittingId), now))
  on(correctMinutes, async ({ tx, actor, now, params, body }) => {
    const facts = await loadSitting(tx, actor, params.id as SittingId, { hold: 'run' })
    await correct(tx, actor, facts, body as Corrections, now)
    return viewMinutes(tx, actor, facts, now)
  })
  on(signMinutes, async ({ tx, actor, now, params, body }) => {
    const facts = await loadSitting(tx, actor, params.id as SittingId, { hold: 'run' })
    await sign(tx, actor, facts, body, now)
    return viewMinutes(tx, actor, facts, now)
  })
  on(signMinutesOnPaper, async ({ tx, actor, now, params, body }) => {
    await signOnPaper(tx, actor, await loadSitting(tx, actor, params.id as SittingId, { hold: 'run' }), body.onPaper, now)
    return viewMinutes(tx, actor, await loadSitting(tx, actor, params.id as SittingId), now)
  })
}

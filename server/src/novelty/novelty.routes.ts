import * as door from '@sangkien/contract/novelty'
import type { InitiativeId } from '@sangkien/domain/ids'
import { compareRuns } from '@sangkien/domain/novelty/finding'
import type { Mount } from '../http/mount.ts'
import { NotFound } from '../http/refuse.ts'
import { loadCase } from '../initiative/dossier-case.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'
import { askModel, modelOf } from './ask-model.ts'
import { compareDossier, keepCheck } from './check-novelty.ts'
import { concludeNovelty, withdrawConclusion } from './conclude-novelty.ts'
import { excludeFromNovelty, includeInNovelty } from './exclude-from-novelty.ts'
import { findSimilar } from './find-similar.ts'
import { lastRun } from './novelty-run.query.ts'
import { readNovelty, requireReader, shownTitle } from './read-novelty.ts'
import { readNoveltyState } from './read-novelty-state.ts'
import { readSource } from './read-source.ts'
import { printReport } from './print-report.ts'
import { sourceTexts } from './source-texts.query.ts'

/** What a dossier resembles, and what the officer concludes. Every act answers the page as it stands then. */
export function noveltyRoutes({ on }: Mount) {
  on(door.readNovelty, ({ tx, actor, now, params, query }) => readNovelty(tx, actor, params.id as InitiativeId, query.run, now))
  on(door.readNoveltyState, ({ tx, actor, params }) => readNoveltyState(tx, actor, params.id as InitiativeId))
  on(door.checkNovelty, async ({ tx, actor, act, now, params, body }) => {
    const id = params.id as InitiativeId
    const setting = await modelOf(tx, actor.org)
    const of = setting ? await loadCase(tx, actor, id, now) : await holdDossier(tx, actor, id, now)
    const done = await compareDossier(tx, actor, of, body.asOf, now)
    // Nobody else is asked: compared and kept in one go. Whoever asks a model waits for it; no connection and no row does.
    if (!setting) {
      await keepCheck(tx, actor, of, done, null, now)
      return readNovelty(tx, actor, id, undefined, now, { of, asNow: done.asNow })
    }
    return async () => {
      const model = await askModel(act, setting, done, now)
      return act(async (tx, actor) => {
        const of = await holdDossier(tx, actor, id, now)
        await keepCheck(tx, actor, of, done, model, now)
        return readNovelty(tx, actor, id, undefined, now, { of })
      })
    }
  })
  on(door.readNoveltyText, ({ tx, actor, params }) => readSource(tx, actor, params.id as InitiativeId, params.textId))
  on(door.compareNoveltyRuns, async ({ tx, actor, params, query }) => {
    await requireReader(tx, actor, params.id as InitiativeId)
    const after = await lastRun(tx, actor.org, params.id as InitiativeId, query.to)
    const before = await lastRun(tx, actor.org, params.id as InitiativeId, query.from ?? Math.max(1, (after?.number ?? 1) - 1))
    if (!before || !after) throw new NotFound()
    const changes = compareRuns(before.result.findings, after.result.findings)
    const texts = await sourceTexts(tx, actor, changes.map(({ textId }) => textId))
    return changes.map((one) => ({ ...one, title: shownTitle(texts.get(one.textId)) }))
  })
  on(door.excludeFromNovelty, async ({ tx, actor, now, params, body }) => {
    await excludeFromNovelty(tx, actor, params.id as InitiativeId, body, now)
    return readNovelty(tx, actor, params.id as InitiativeId, undefined, now)
  })
  on(door.includeInNovelty, async ({ tx, actor, now, params }) => {
    await includeInNovelty(tx, actor, params.id as InitiativeId, params.exclusionId, now)
    return readNovelty(tx, actor, params.id as InitiativeId, undefined, now)
  })
  on(door.concludeNovelty, async ({ tx, actor, now, params, body }) => {
    await concludeNovelty(tx, actor, params.id as InitiativeId, body, now)
    return readNovelty(tx, actor, params.id as InitiativeId, undefined, now)
  })
  on(door.withdrawNoveltyConclusion, async ({ tx, actor, now, params }) => {
    await withdrawConclusion(tx, actor, params.id as InitiativeId, now)
    return readNovelty(tx, actor, params.id as InitiativeId, undefined, now)
  })
  on(door.printNoveltyReport, ({ tx, actor, now, params }) => printReport(tx, actor, params.id as InitiativeId, now))
  on(door.findSimilar, ({ tx, actor, now, body }) => findSimilar(tx, actor, body, now))
}

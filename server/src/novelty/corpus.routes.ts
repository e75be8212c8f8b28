import * as door from '@sangkien/contract/corpus'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import type { Mount } from '../http/mount.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { record } from '../history/record.ts'
import { retireTexts } from './add-text.ts'
import { askForIndex, beginIndex } from './build-index.ts'
import { listTexts, readCorpus } from './corpus.query.ts'
import { keepSettings, settingsOf } from './novelty-setting.ts'
import { thresholdsHold } from '@sangkien/domain/novelty/thresholds'

/** What dossiers are compared with, kept by whoever examines them. */
export function corpusRoutes({ on }: Mount) {
  on(door.readCorpus, ({ tx, actor }) => readCorpus(tx, actor.org))
  on(door.listCorpusTexts, ({ tx, actor, query }) => listTexts(tx, actor.org, query))
  on(door.buildCorpusIndex, async ({ tx, actor, now, house, afterCommit }) => {
    await ask(tx, actor, now)
    afterCommit(async () => beginIndex(house, actor.org))
    return readCorpus(tx, actor.org)
  })
  on(door.cancelCorpusIndex, async ({ tx, actor, now }) => {
    const stopped = await tx.updateTable('corpus_index').set({ state: 'cancelled', finished_at: now }).where('org_id', '=', actor.org).where('state', '=', 'building').returning('id').executeTakeFirst()
    if (!stopped) throw new Refuse({ code: 'novelty.not_building' })
    await record(tx, actor.org, { at: now, actor, what: 'organisation.novelty_index_cancelled', noun: 'organisation', subject: actor.org })
    return readCorpus(tx, actor.org)
  })
  on(door.setCorpusWords, async ({ tx, actor, now, body: { rev, abbreviations, synonyms, names }, house, afterCommit }) => {
    await keepSettings(tx, actor, { abbreviations, synonyms, names }, rev, now)
    // Texts are read otherwise from now on: the old index serves until the new one is there.
    await ask(tx, actor, now)
    afterCommit(async () => beginIndex(house, actor.org))
    return readCorpus(tx, actor.org)
  })
  on(door.setThresholds, async ({ tx, actor, now, body: { rev, ...thresholds } }) => {
    if (!thresholdsHold(thresholds)) throw new Refuse({ code: 'novelty.thresholds' })
    await keepSettings(tx, actor, { thresholds }, rev, now)
    return readCorpus(tx, actor.org)
  })
  on(door.setEmbedding, async ({ tx, actor, now, body: { rev, key, ...embedding } }) => {
    const there = (await settingsOf(tx, actor.org)).embedding
    await keepSettings(tx, actor, { embedding: { ...embedding, key: key ?? there.key } }, rev, now)
    return readCorpus(tx, actor.org)
  })
  on(door.removeCorpusText, async ({ tx, actor, now, params }) => {
    const text = await tx.selectFrom('corpus_text').where('org_id', '=', actor.org).where('id', '=', params.id).where('retired_at', 'is', null).select(['title', 'initiative_id', 'past_id']).executeTakeFirst()
    if (!text) throw new NotFound()
    if (text.initiative_id !== null || text.past_id !== null) throw new Refuse({ code: 'novelty.not_removable' })
    await retireTexts(tx, actor.org, [params.id], now)
    await tx.updateTable('corpus_file').set({ removed_at: now }).where('org_id', '=', actor.org).where('text_id', '=', params.id).where('removed_at', 'is', null).execute()
    await record(tx, actor.org, { at: now, actor, what: 'organisation.corpus_text_removed', noun: 'organisation', subject: actor.org, detail: { title: text.title } })
    return readCorpus(tx, actor.org)
  })
}

async function ask(tx: Tx, actor: Actor, now: Date): Promise<void> {
  await askForIndex(tx, actor.org, actor.id, now)
  await record(tx, actor.org, { at: now, actor, what: 'organisation.novelty_index_asked', noun: 'organisation', subject: actor.org })
}

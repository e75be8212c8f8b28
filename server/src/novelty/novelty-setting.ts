import type { Corpus } from '@sangkien/contract/corpus'
import { noOwnWords } from '@sangkien/domain/novelty/reading'
import { defaultThresholds } from '@sangkien/domain/novelty/thresholds'
import type { OrgId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import { prepared, type Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'

export type SettingName = 'abbreviations' | 'synonyms' | 'names' | 'thresholds' | 'embedding'

/** A setting as it was saved, and how often: a change names the revision it began from. */
export async function settingsOf(tx: Tx, org: OrgId) {
  const rows = await tx.selectFrom('novelty_setting').modifyFront(prepared).where('org_id', '=', org).select(['name', 'value', 'rev']).execute()
  const found = new Map(rows.map(({ name, value, rev }) => [name as SettingName, { value, rev }]))
  const valueOf = <T extends object>(name: SettingName, otherwise: T): T => (found.get(name)?.value as T | undefined) ?? otherwise
  const revOf = (name: SettingName): number => found.get(name)?.rev ?? 0
  const embedding = valueOf('embedding', { on: false, url: '', model: '', least: 0.8, key: '' })
  return {
    words: { abbreviations: valueOf('abbreviations', noOwnWords.abbreviations), synonyms: valueOf('synonyms', noOwnWords.synonyms), names: valueOf('names', noOwnWords.names), rev: revOf('abbreviations') },
    thresholds: { ...defaultThresholds, ...valueOf('thresholds', {}), rev: revOf('thresholds') },
    embedding: { ...embedding, rev: revOf('embedding') },
  }
}

/** Keeps settings that go together; of two who change them at once the second is told, and sees what the first left. */
export async function keepSettings(tx: Tx, actor: Actor, values: Readonly<Partial<Record<SettingName, unknown>>>, rev: number, now: Date): Promise<void> {
  const names = Object.keys(values) as SettingName[]
  for (const name of names) {
    const there = await tx.selectFrom('novelty_setting').where('org_id', '=', actor.org).where('name', '=', name).select('rev').forUpdate().executeTakeFirst()
    if ((there?.rev ?? 0) !== rev) throw new Refuse({ code: 'novelty.changed_meanwhile' })
    const value = JSON.stringify(values[name])
    const kept = await tx.insertInto('novelty_setting').values({ org_id: actor.org, name, value, rev: rev + 1, changed_by: actor.id, changed_at: now })
      .onConflict((on) => on.columns(['org_id', 'name']).doUpdateSet({ value, rev: rev + 1, changed_by: actor.id, changed_at: now }).where('novelty_setting.rev', '=', rev)).returning('rev').executeTakeFirst()
    if (!kept) throw new Refuse({ code: 'novelty.changed_meanwhile' })
  }
  await record(tx, actor.org, { at: now, actor, what: 'organisation.novelty_set', noun: 'organisation', subject: actor.org, detail: { settings: names } })
}

/** What the page may know of the server of meanings: that there is a key, not the key. */
export const shownEmbedding = ({ key, ...shown }: Awaited<ReturnType<typeof settingsOf>>['embedding']): Corpus['embedding'] => ({ ...shown, hasKey: key !== '' })

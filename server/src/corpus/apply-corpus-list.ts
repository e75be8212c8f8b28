import { sayEntryDecision } from '@sangkien/domain/corpus/say-entry-decision'
import type { OrgId } from '@sangkien/domain/ids'
import type { Tx } from '../db.ts'
import type { Confirmed } from '../import/import-kind.ts'
import { keptRows } from '../import/kept-rows.query.ts'
import { addTexts, type NewText } from '../novelty/add-text.ts'
import type { CorpusDetail, CorpusSettings } from './corpus-settings.ts'

/** Puts what is new into the corpus, some hundreds at a time: titles only, and said to be from this source wherever they are found. */
export async function applyCorpusList(tx: Tx, org: OrgId, { id, settings: { kind, source }, at }: Confirmed<CorpusSettings>, onProgress: (done: number) => Promise<void>): Promise<void> {
  let done = 0
  for await (const rows of keptRows<CorpusDetail>(tx, org, id, 'new')) {
    await addTexts(tx, org, rows.map(({ detail: { facts } }): NewText => ({
      kind, source, importId: id, text: { title: (facts.title ?? '').normalize('NFC'), parts: [] }, authors: facts.authors.map(({ name }) => name),
      unitText: facts.unitText ?? '', year: facts.year ?? null, decision: sayEntryDecision(facts),
    })), at)
    await onProgress(done += rows.length)
  }
}

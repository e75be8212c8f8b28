import { corpusHeads } from '@sangkien/domain/corpus/corpus-field'
import { corpusPlanner, type PlannedEntry } from '@sangkien/domain/corpus/plan-corpus'
import { refuseSource } from '@sangkien/domain/corpus/refuse-source'
import { sayCorpusHint } from '@sangkien/domain/corpus/say-corpus'
import type { OrgId } from '@sangkien/domain/ids'
import { type EntryFinder, findEntries } from '@sangkien/domain/import/find-entries'
import { findHead, type Head, headAt } from '@sangkien/domain/import/find-head'
import { titleKey } from '@sangkien/domain/past/match-past'
import type { PastField } from '@sangkien/domain/past/past-field'
import { sayPastWrong } from '@sangkien/domain/past/say-past'
import type { Tx } from '../db.ts'
import { cellTexts, type ImportKind, type ListToPlan, type PlannedRow } from '../import/import-kind.ts'
import { inChunks } from '../import/in-chunks.ts'
import { catchUpWithLists } from '../novelty/catch-up.ts'
import { mostPast } from '../past/past-kind.ts'
import { applyCorpusList } from './apply-corpus-list.ts'
import type { CorpusDetail, CorpusSettings } from './corpus-settings.ts'
import { knownTitles } from './known-titles.query.ts'

/** Solutions, procedures and initiatives of others that dossiers are compared with. Nothing of it stands in the library. */
export const corpusListKind: ImportKind<CorpusSettings> = {
  name: 'corpus', mostRows: mostPast,
  begin: (on) => ({ on, hidden: false, decisions: {}, kind: 'outside', source: '' }),
  guess: (rows, at) => (at ? headAt(rows, at.from, at.to, corpusHeads) : findHead(rows, corpusHeads)),
  async plan(tx, org, list) {
    const finder = findEntries(list.head as Head<PastField>, { names: ['title', 'authors'], hidden: list.settings.hidden, hiddenColumns: list.hiddenColumns })
    return { rows: planned(tx, org, list, finder), summary: () => ({ ...finder.passedOver, newUnits: [] }) }
  },
  refuse: async (_tx, _org, _id, { source }) => refuseSource(source),
  apply: applyCorpusList,
  after: catchUpWithLists,
  happened: ({ counts, settings: { kind, source }, file }) => ({ what: 'organisation.corpus_list_imported', detail: { file: file.name, sha256: file.sha256, added: counts.new, same: counts.same, kind, source } }),
  sayFaults: (detail) => { const { wrongs, hints } = detail as CorpusDetail; return [...wrongs.map(sayPastWrong), ...hints.map(sayCorpusHint)].join(' ') },
}

const atATime = 500

async function* planned(tx: Tx, org: OrgId, { rows, settings: { on, source } }: ListToPlan<CorpusSettings>, finder: EntryFinder<PastField>): AsyncGenerator<PlannedRow> {
  let known: ReadonlyMap<string, string> = new Map()
  const planner = corpusPlanner(finder, { on, known: (key) => known.get(key) })
  const titles = finder.fields.indexOf('title')
  // An entry is judged when the next row is read: the last of some rows is looked up with the next ones too.
  let last = ''
  const cells = new Map<number, readonly string[]>()
  for await (const some of inChunks(rows, atATime)) {
    const keys = some.map((row) => titleKey(row.cells[titles]?.text ?? ''))
    known = await knownTitles(tx, org, source, [last, ...keys])
    last = keys.findLast((key) => key !== '') ?? last
    for (const row of some) {
      cells.set(row.number, cellTexts(row))
      const entry = planner.take(row)
      if (entry) yield rowOf(entry, cells)
    }
  }
  const entry = planner.end()
  if (entry) yield rowOf(entry, cells)
}

function rowOf({ row, verdict, name, ...detail }: PlannedEntry, cells: Map<number, readonly string[]>): PlannedRow {
  const own = cells.get(row)
  for (const number of cells.keys()) if (number <= row) cells.delete(number)
  return { row, verdict, name, personId: null, pastId: null, detail: detail satisfies CorpusDetail, cells: verdict === 'wrong' ? own : undefined }
}


import type { OrgId } from '@sangkien/domain/ids'
import { type EntryFinder, findEntries } from '@sangkien/domain/import/find-entries'
import { findHead, type Head, headAt } from '@sangkien/domain/import/find-head'
import { type PastField, pastHeads } from '@sangkien/domain/past/past-field'
import { type KnownEntry, titleKey } from '@sangkien/domain/past/match-past'
import { pastPlanner } from '@sangkien/domain/past/plan-past'
import { authorFinder } from '@sangkien/domain/past/match-author'
import { sayPastDoubt, sayPastHint, sayPastWrong } from '@sangkien/domain/past/say-past'
import type { Tx } from '../db.ts'
import { cellTexts, type ImportKind, type ListToPlan, type PlannedRow } from '../import/import-kind.ts'
import { inChunks } from '../import/in-chunks.ts'
import { catchUpWithLists } from '../novelty/catch-up.ts'
import { loadKnownUnits } from '../people-import/known-people.query.ts'
import { applyPast } from './apply-past.ts'
import { loadKnownAuthors } from './known-authors.query.ts'
import { knownEntries } from './known-entries.query.ts'
import type { PastDetail, PastSettings } from './past-settings.ts'
import { unitOfYear } from './unit-of-year.ts'

/** As many rows as Excel itself has: a list is read row by row, so nothing else ends it but the bytes of the file. */
export const mostPast = 1_048_576

/** Initiatives recognised earlier. Each row is told on its own, from keys of what the library has: nothing of it is held. */
export const pastKind: ImportKind<PastSettings> = {
  name: 'past', mostRows: mostPast,
  begin: (on) => ({ on, hidden: false, decisions: {}, publish: false }),
  guess: (rows, at) => (at ? headAt(rows, at.from, at.to, pastHeads) : findHead(rows, pastHeads)),
  async plan(tx, org, list) {
    const finder = findEntries(list.head as Head<PastField>, { names: ['title', 'authors'], hidden: list.settings.hidden, hiddenColumns: list.hiddenColumns })
    return { rows: planned(tx, org, list, finder), summary: () => ({ ...finder.passedOver, newUnits: [] }) }
  },
  refuse: async () => undefined,
  apply: applyPast,
  after: catchUpWithLists,
  happened: ({ counts, settings: { publish }, file }) => ({ what: 'organisation.past_imported', detail: { file: file.name, sha256: file.sha256, added: counts.new, same: counts.same, skipped: counts.skipped, publish } }),
  sayFaults: (detail) => { const { wrongs, doubt, hints } = detail as PastDetail; return [...wrongs.map(sayPastWrong), ...(doubt ? [sayPastDoubt(doubt)] : []), ...hints.map(sayPastHint)].join(' ') },
}

const atATime = 500

async function* planned(tx: Tx, org: OrgId, { rows, settings: { on, decisions } }: ListToPlan<PastSettings>, finder: EntryFinder<PastField>): AsyncGenerator<PlannedRow> {
  const lookUp = await knownEntries(tx, org)
  let known: (key: string) => readonly KnownEntry[] = () => []
  const plan = pastPlanner(finder, {
    on, decisions, known: (key) => known(key), findAuthor: authorFinder(await loadKnownAuthors(tx, org)), findUnit: unitOfYear(await loadKnownUnits(tx, org), on),
  })
  const titles = finder.fields.indexOf('title')
  for await (const some of inChunks(rows, atATime)) {
    known = await lookUp(some.map(({ cells }) => titleKey(cells[titles]?.text ?? '')))
    for (const sheetRow of some) {
      const one = plan(sheetRow)
      if (!one) continue
      const { row, verdict, name, ...detail } = one
      yield { row, verdict, name, personId: null, pastId: one.there?.past ? one.there.id : null, detail, cells: verdict === 'wrong' || verdict === 'doubtful' ? cellTexts(sheetRow) : undefined }
    }
  }
}

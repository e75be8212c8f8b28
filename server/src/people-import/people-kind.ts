import type { OrgId, PersonId } from '@sangkien/domain/ids'
import { findEntries } from '@sangkien/domain/import/find-entries'
import type { Head } from '@sangkien/domain/import/find-head'
import { unitFinder } from '@sangkien/domain/import/find-unit'
import { guessPersonColumns } from '@sangkien/domain/import/guess-person-columns'
import type { PersonField } from '@sangkien/domain/import/person-field'
import { planPeople } from '@sangkien/domain/import/plan-people'
import { type Entry, readEntry } from '@sangkien/domain/import/read-entry'
import { sayDoubt, sayHint, sayWrong } from '@sangkien/domain/import/say-row'
import type { Tx } from '../db.ts'
import { cellTexts, type ImportKind, type ListToPlan, type PlannedRow } from '../import/import-kind.ts'
import { applyPeople } from './apply-people.ts'
import { loadKnownPeople, loadKnownUnits } from './known-people.query.ts'
import type { PeopleSettings, PersonDetail } from './people-settings.ts'
import { refuseLeavers } from './refuse-leavers.ts'

/** Rows of people a list may have: an agency of 20,000 twice over. */
export const mostPeople = 50_000

/** Staff lists: whom each row means is seen only when all of them are known, so their facts are held together; the cells behind them are not. */
export const peopleKind: ImportKind<PeopleSettings> = {
  name: 'people', mostRows: mostPeople,
  begin: (on) => ({ on, kind: 'civil_servant', createUnits: false, hidden: false, decisions: {}, endMissing: false }),
  guess: guessPersonColumns,
  async plan(tx, org, list) {
    const finder = findEntries(list.head as Head<PersonField>, { names: ['fullName', 'familyName', 'givenName'], hidden: list.settings.hidden, hiddenColumns: list.hiddenColumns })
    let newUnits: readonly string[] = []
    const rows = planned(tx, org, list, finder, (units) => { newUnits = units })
    return { rows, summary: () => ({ ...finder.passedOver, newUnits: [...newUnits] }) }
  },
  refuse: async (tx, org, id, { endMissing }) => (endMissing ? refuseLeavers(tx, org, await leftOf(tx, org, id)) : undefined),
  apply: applyPeople,
  happened: ({ counts, settings: { on, endMissing }, found, file }) => ({
    what: 'people.imported', detail: { file: file.name, sha256: file.sha256, on, added: counts.new, changed: counts.changed, left: endMissing ? counts.left : 0, units: found.newUnits.length },
  }),
  sayFaults: (detail) => { const { wrongs, doubt, hints } = detail as PersonDetail; return [...wrongs.map(sayWrong), ...(doubt ? [sayDoubt(doubt)] : []), ...hints.map(sayHint)].join(' ') },
}

async function* planned(tx: Tx, org: OrgId, { rows, settings }: ListToPlan<PeopleSettings>, finder: ReturnType<typeof findEntries<PersonField>>, tell: (newUnits: readonly string[]) => void): AsyncGenerator<PlannedRow> {
  const { on } = settings
  const findUnit = unitFinder(await loadKnownUnits(tx, org), on)
  const entries: Entry[] = []
  const texts = new Map<number, readonly string[]>()
  for await (const row of rows) {
    const entry = readEntry(finder, row, { findUnit, on })
    if (!entry) continue
    entries.push(entry)
    texts.set(entry.row, cellTexts(row))
  }
  const plan = planPeople(entries, await loadKnownPeople(tx, org), settings)
  tell(plan.newUnits)
  for (const { row, verdict, name, personId, ...detail } of plan.rows)
    yield { row, verdict, name, personId, pastId: null, detail, cells: verdict === 'wrong' || verdict === 'doubtful' ? texts.get(row ?? 0) : undefined }
}

export const leftOf = async (tx: Tx, org: OrgId, id: string): Promise<PersonId[]> =>
  (await tx.selectFrom('import_row').where('org_id', '=', org).where('import_id', '=', id).where('verdict', '=', 'left').select('person_id').execute()).flatMap(({ person_id }) => person_id ?? [])

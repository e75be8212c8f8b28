import type { WorkingCalendar } from '@sangkien/domain/calendar/working-day'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { type Author, type Dossier, emptyDossier } from '@sangkien/domain/initiative/dossier'
import { knowsResult, shownStage } from '@sangkien/domain/initiative/shown-stage'
import type { Stage } from '@sangkien/domain/initiative/stage'
import type { Verdict } from '@sangkien/domain/intake/refuse-accept'
import { failedTests } from '@sangkien/domain/novelty/failed-test'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import { loadCalendar } from '../calendar/load-calendar.ts'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import { type AuthorRow, loadAuthors, loadHolders } from './dossier-people.query.ts'
import { type DossierRow, loadDossier } from './dossier.query.ts'
import { loadTerms, type TermRow } from './dossier-term.query.ts'
import { type FilingRules, rulesToFileUnder } from './rules-to-file-under.ts'

/** Everything the rules ask about one dossier, for one reader at one instant. */
export interface DossierCase {
  readonly row: DossierRow
  /** The stage as this reader may know it: refusals name stages, and may not tell more than the page. */
  readonly stage: Stage
  readonly knowsResult: boolean
  readonly dossier: Dossier
  readonly authorRows: readonly AuthorRow[]
  readonly authors: readonly Author[]
  readonly terms: readonly TermRow[]
  readonly calendar: WorkingCalendar
  readonly rules: FilingRules
  /** Who may have to act next, by role; heads are those of the dossier's unit. None is an author. */
  readonly holders: readonly { readonly id: PersonId; readonly name: string; readonly role: string }[]
}

const nextHolders = ['unit_head', 'secretariat', 'council_chair', 'decision_maker', 'records_clerk'] as const

/** Loads the case in at most seven statements. A draft stands under the rules it would be filed under today; a filed dossier keeps its own. */
export async function loadCase(tx: Tx, actor: Actor, id: InitiativeId, now: Date): Promise<DossierCase> {
  const today = dayOf(now)
  const row = await loadDossier(tx, actor, id, today)
  if (!row) throw new NotFound()
  const authorRows = await loadAuthors(tx, actor.org, id, today)
  const knows = knowsResult([...actor.roles], { isAuthor: row.is_author, sits: row.sits })
  return {
    row, authorRows, knowsResult: knows, stage: shownStage(row.stage, knows),
    dossier: { ...emptyDossier, ...row.content },
    authors: authorRows.map(({ personId, share, confirmedShare }) => ({ personId, share, confirmedShare })),
    terms: row.stage === 'draft' ? [] : await loadTerms(tx, actor.org, id),
    calendar: await loadCalendar(tx, actor.org),
    rules: row.stage === 'draft' ? await rulesToFileUnder(tx, actor.org, today)
      : { round: null, regulation: { id: row.regulation_id, title: row.regulation_title, pack: row.pack } },
    holders: await loadHolders(tx, actor.org, id, nextHolders, today),
  }
}

/** What the officer found: each condition, and the tests of novelty that failed. */
export const findings = ({ row, rules }: Pick<DossierCase, 'row' | 'rules'>) => ({
  checks: Object.fromEntries(row.intake_checks.map(({ condition, verdict }): [string, Verdict] => [condition, verdict])),
  failedTests: failedTests(rules.regulation.pack.noveltyTests, row.repeated_kinds),
})

/** Whether this reader has what experts told the council: who judges and decides, not the authors themselves. */
export const readsExperts = ({ row }: Pick<DossierCase, 'row'>): boolean => row.reads_confidential && !row.is_author
/** What of the files this reader has (`seenEvidence`). */
export const seesFiles = ({ row }: Pick<DossierCase, 'row'>) => ({ reads: row.reads_confidential, marked: row.marked_evidence })
export const isAccepted = ({ row }: Pick<DossierCase, 'row'>): boolean => row.accepted_at !== null
export const authorIds = ({ authors }: Pick<DossierCase, 'authors'>) => authors.map(({ personId }) => personId)
/** The fields a request for completion opened; none when it is answered. */
export const namedFields = ({ row }: Pick<DossierCase, 'row'>): readonly string[] => (row.completion && !row.completion.answeredAt ? row.completion.fields : [])

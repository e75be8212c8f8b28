import type { ExpertRequest } from '@sangkien/domain/expert/expert-request'
import type { DeclaredKind } from '@sangkien/domain/conflict/refuse-conflict'
import type { InitiativeId, OrgId, PersonId } from '@sangkien/domain/ids'
import type { Stage } from '@sangkien/domain/initiative/stage'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import type { Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import type { SnapshotFacts } from '../initiative/snapshot-facts.ts'

/** A request with all that the rules ask about it. The text of the dossier is loaded apart, for the one who reads it. */
export interface RequestRow {
  readonly id: string; readonly initiativeId: InitiativeId; readonly stage: Stage; readonly title: string; readonly agency: string
  readonly expertId: PersonId; readonly expert: string; readonly position: string; readonly version: number; readonly sha256: string
  readonly question: string; readonly dueOn: Day; readonly confidential: boolean; readonly askedBy: PersonId; readonly askedByName: string; readonly askedAt: Date; readonly remindedAt: Date | null
  readonly conflict: boolean | null; readonly conflictKinds: readonly DeclaredKind[]; readonly conflictNote: string; readonly declaredAt: Date | null
  readonly draft: string; readonly rev: number; readonly savedAt: Date | null
  readonly answeredAt: Date | null; readonly declinedAt: Date | null; readonly declinedReason: string | null; readonly withdrawnAt: Date | null; readonly withdrawnReason: string | null
  readonly decidedSince: boolean
}

/** What the rules of domain/expert ask. */
export const caseOf = (row: RequestRow): ExpertRequest => ({
  stage: row.stage, conflict: row.conflict, answered: row.answeredAt !== null, declined: row.declinedAt !== null, withdrawn: row.withdrawnAt !== null, decidedSince: row.decidedSince,
})

interface Of { readonly initiative?: InitiativeId; readonly expert?: PersonId; readonly id?: string; /** Only those not ended by anybody. */ readonly over?: false }

/** Requests about a dossier or to an expert, the latest first; with `hold` they stay as they are until commit. One statement. */
export const loadRequests = (tx: Tx, org: OrgId, of: Of, { hold }: { readonly hold: boolean } = { hold: false }): Promise<readonly RequestRow[]> =>
  tx.selectFrom('expert_request as r')
    .innerJoin('initiative as i', (on) => on.onRef('i.org_id', '=', 'r.org_id').onRef('i.id', '=', 'r.initiative_id'))
    .innerJoin('snapshot as s', (on) => on.onRef('s.org_id', '=', 'r.org_id').onRef('s.initiative_id', '=', 'r.initiative_id').onRef('s.number', '=', 'r.snapshot_number'))
    .innerJoin('outside_expert as x', (on) => on.onRef('x.org_id', '=', 'r.org_id').onRef('x.person_id', '=', 'r.expert_id'))
    .innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'r.org_id').onRef('p.id', '=', 'r.expert_id'))
    .innerJoin('person as b', (on) => on.onRef('b.org_id', '=', 'r.org_id').onRef('b.id', '=', 'r.asked_by'))
    .innerJoin('organisation as g', 'g.id', 'r.org_id')
    .where('r.org_id', '=', org)
    .$if(of.initiative !== undefined, (query) => query.where('r.initiative_id', '=', of.initiative!))
    .$if(of.expert !== undefined, (query) => query.where('r.expert_id', '=', of.expert!))
    .$if(of.id !== undefined, (query) => query.where('r.id', '=', of.id!))
    .$if(of.over === false, (query) => query.where('r.answered_at', 'is', null).where('r.declined_at', 'is', null).where('r.withdrawn_at', 'is', null))
    .select([
      'r.id', 'r.initiative_id as initiativeId', 'i.stage', 'g.name as agency', 'r.expert_id as expertId', 'p.full_name as expert', 'r.snapshot_number as version', 's.sha256', 'r.question', 'r.due_on as dueOn', 'r.confidential',
      'r.asked_by as askedBy', 'b.full_name as askedByName', 'r.asked_at as askedAt', 'r.reminded_at as remindedAt', 'r.conflict', 'r.conflict_note as conflictNote', 'r.declared_at as declaredAt', 'r.draft', 'r.rev', 'r.saved_at as savedAt',
      'r.answered_at as answeredAt', 'r.declined_at as declinedAt', 'r.declined_reason as declinedReason', 'r.withdrawn_at as withdrawnAt', 'r.withdrawn_reason as withdrawnReason',
    ])
    .select([
      sql<string>`s.facts #>> '{content,title}'`.as('title'), sql<string>`concat_ws(', ', nullif(x.position, ''), x.workplace)`.as('position'), sql<DeclaredKind[]>`r.conflict_kinds`.as('conflictKinds'),
      sql<boolean>`exists (select from second_look k where k.org_id = r.org_id and k.initiative_id = r.initiative_id and k.asked_at > r.asked_at)`.as('decidedSince'),
    ])
    .orderBy('r.asked_at', 'desc').orderBy('r.id', 'desc').$if(hold, (query) => query.forUpdate('r')).execute()

/** What was filed, the rules it was filed under, and the files kept confidential by now. */
export async function loadFiled(tx: Tx, org: OrgId, { initiativeId, version }: Pick<RequestRow, 'initiativeId' | 'version'>) {
  const row = await tx.selectFrom('snapshot as s').innerJoin('initiative as i', (on) => on.onRef('i.org_id', '=', 's.org_id').onRef('i.id', '=', 's.initiative_id'))
    .innerJoin('regulation as g', (on) => on.onRef('g.org_id', '=', 'i.org_id').onRef('g.id', '=', 'i.regulation_id'))
    .where('s.org_id', '=', org).where('s.initiative_id', '=', initiativeId).where('s.number', '=', version)
    .select(['s.facts', 'g.pack']).select(sql<string[]>`array(select e.id::text from evidence e where e.org_id = i.org_id and e.initiative_id = i.id and e.confidential)`.as('marked')).executeTakeFirstOrThrow()
  return { facts: row.facts as SnapshotFacts, pack: row.pack as RegulationPack, marked: row.marked }
}

/** The opinion handed in by a request. */
export const loadOpinion = (tx: Tx, org: OrgId, request: string) =>
  tx.selectFrom('expert_opinion').where('org_id', '=', org).where('request_id', '=', request).select(['text', 'given_on as givenOn']).executeTakeFirst()

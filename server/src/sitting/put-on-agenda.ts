import type { InitiativeId, PersonId, RegulationId } from '@sangkien/domain/ids'
import type { Stage } from '@sangkien/domain/initiative/stage'
import { stepOf } from '@sangkien/domain/process/steps-of'
import { agendaMove, refuseAgenda } from '@sangkien/domain/sitting/refuse-agenda'
import type { Refusal } from '@sangkien/domain/refusal'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound } from '../http/refuse.ts'
import { settleConflicts } from '../conflict/settle-conflicts.ts'
import { changeStage } from '../initiative/change-stage.ts'
import { visibleTo } from '../initiative/visible-to.ts'
import { notify } from '../notice/notify.ts'
import { roomOf } from './room.ts'
import type { SittingFacts } from './sitting.query.ts'

export interface AgendaRow {
  readonly id: InitiativeId; readonly title: string; readonly stage: Stage; readonly regulationId: RegulationId; readonly regulationTitle: string
  readonly onAgendaOf: string | null; readonly benefitUnchecked: boolean; readonly authors: readonly PersonId[]
}

/** The dossiers named, held in the order of their ids so that two officers never wait for each other. One that cannot be seen is not found. */
export async function holdForAgenda(tx: Tx, actor: Actor, ids: readonly InitiativeId[]): Promise<AgendaRow[]> {
  const wanted = [...new Set(ids)]
  await tx.selectFrom('initiative as i').where('i.org_id', '=', actor.org).where('i.id', 'in', wanted).select('i.id').orderBy('i.id').forNoKeyUpdate().execute()
  const rows = await tx.selectFrom('initiative as i')
    .innerJoin('regulation as g', (on) => on.onRef('g.org_id', '=', 'i.org_id').onRef('g.id', '=', 'i.regulation_id'))
    .where('i.org_id', '=', actor.org).where('i.id', 'in', wanted).where(visibleTo(actor))
    .select(['i.id', 'i.title', 'i.stage', 'i.regulation_id as regulationId', 'g.title as regulationTitle'])
    .select([
      sql<boolean>`i.has_benefit and i.benefit_checked_at is null`.as('benefitUnchecked'),
      sql<string | null>`(select s.name from sitting_item si join sitting s on s.org_id = si.org_id and s.id = si.sitting_id
        where si.org_id = i.org_id and si.initiative_id = i.id and s.closed_at is null limit 1)`.as('onAgendaOf'),
      sql<PersonId[]>`array(select a.person_id from authorship a where a.org_id = i.org_id and a.initiative_id = i.id order by a.position)`.as('authors'),
    ])
    .execute()
  if (rows.length < wanted.length) throw new NotFound()
  return wanted.map((id) => rows.find((row) => row.id === id)!)
}

/** Why this dossier cannot come before this sitting, by the rule. */
export const refuseRow = (facts: SittingFacts, dossier: AgendaRow, actor: Actor, now: Date): Refusal | undefined => {
  const check = stepOf(facts.pack, 'benefit_check')
  return refuseAgenda({ sitting: { ...roomOf(facts), regulationId: facts.regulationId, hasScale: facts.pack.scale !== null, scoresDue: facts.scoresDue, wantsBenefitChecked: check?.compulsory ? check.basis : null }, dossier }, actor.id, now)
}

/**
 * Puts dossiers at the end of the agenda. Where the regulation has a scale, scoring opens for the members at once; where it has none,
 * they stay where they are until the sitting opens. Their authors are told that the council will consider them.
 */
export async function putOnAgenda(tx: Tx, actor: Actor, facts: SittingFacts, dossiers: readonly AgendaRow[], now: Date): Promise<void> {
  if (dossiers.length === 0) return
  const { org } = actor
  const from = Math.max(0, ...facts.items.map(({ position }) => position)) + 1
  await tx.insertInto('sitting_item').values(dossiers.map(({ id }, at) => ({ org_id: org, sitting_id: facts.id, initiative_id: id, position: from + at }))).execute()
  await settleConflicts(tx, org, facts.id, now)
  const move = agendaMove(facts.pack.scale !== null)
  if (move === 'open_scoring') for (const { id } of dossiers) await changeStage(tx, org, id, move, now)
  for (const { id, authors } of dossiers)
    await notify(tx, org, { to: authors, kind: 'initiative.on_agenda', initiativeId: id, facts: { sitting: facts.name, heldAt: facts.heldAt.toISOString() }, now })
  if (move === 'open_scoring') await askForScores(tx, actor, facts, dossiers, now)
  for (const { id } of dossiers) await record(tx, org, { at: now, actor, what: 'initiative.on_agenda', noun: 'initiative', subject: id, detail: { sittingId: facts.id, sitting: facts.name } })
}

/** Each member hears once, of as many dossiers as they are to score: not of their own. */
async function askForScores(tx: Tx, { org }: Actor, facts: SittingFacts, dossiers: readonly AgendaRow[], now: Date): Promise<void> {
  const byCount = Map.groupBy(facts.members.map(({ personId }) => personId), (member) => dossiers.filter(({ authors }) => !authors.includes(member)).length)
  for (const [count, to] of byCount)
    if (count > 0) await notify(tx, org, { to, kind: 'scoring.opened', facts: { sittingId: facts.id, sitting: facts.name, count, scoresDue: facts.scoresDue }, now })
}

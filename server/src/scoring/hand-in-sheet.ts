import { refuseMarks, refuseScoring } from '@sangkien/domain/scoring/refuse-scoring'
import { refuseLockedSheet, refuseTakingBack } from '@sangkien/domain/scoring/refuse-sheet'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse, Stale } from '../http/refuse.ts'
import { notify } from '../notice/notify.ts'
import { holdersOf } from '../people/holders-of.query.ts'
import { evidenceFiled, type OpenSheet, savedSheet, sheetFor } from './view-sheet.ts'

/** Hands a sheet in: without a fault, and locked from here on. Of two hands on one sheet the second hears that it is in. */
export async function handInSheet(tx: Tx, actor: Actor, sheet: OpenSheet, rev: number, now: Date): Promise<void> {
  const refusal = refuseScoring(sheet.case, actor.id, now) ?? refuseLockedSheet(sheet.handedInAt)
  if (refusal) throw new Refuse(refusal)
  if (rev !== sheet.rev) throw new Stale(savedSheet(actor, sheet, now))
  const faults = refuseMarks(sheet.scale, sheet, evidenceFiled(sheet))
  if (faults) throw new Refuse(faults)
  const locked = await ownSheet(tx, actor, sheet).set({ handed_in_at: now, rev: rev + 1 }).where('rev', '=', rev).where('handed_in_at', 'is', null).returning('rev').executeTakeFirst()
  if (!locked) await refuseChanged(tx, actor, sheet, now, refuseLockedSheet)
  await record(tx, actor.org, { at: now, actor, what: 'scoring.sheet_handed_in', noun: 'sitting', subject: sheet.sittingId, detail: { initiativeId: sheet.initiativeId } })
  if (!sheet.case.again) await tellWhenAllAreIn(tx, actor, sheet, now)
}

/** Takes a sheet back while scoring is open, or while the council scores again. */
export async function takeSheetBack(tx: Tx, actor: Actor, sheet: OpenSheet, now: Date): Promise<void> {
  const refusal = refuseScoring(sheet.case, actor.id, now) ?? refuseTakingBack(sheet.handedInAt)
  if (refusal) throw new Refuse(refusal)
  const opened = await ownSheet(tx, actor, sheet).set({ handed_in_at: null, from_paper: false, rev: sheet.rev + 1 }).where('rev', '=', sheet.rev).returning('rev').executeTakeFirst()
  if (!opened) await refuseChanged(tx, actor, sheet, now, refuseTakingBack)
  await record(tx, actor.org, { at: now, actor, what: 'scoring.sheet_taken_back', noun: 'sitting', subject: sheet.sittingId, detail: { initiativeId: sheet.initiativeId } })
}

const ownSheet = (tx: Tx, { org, id }: Actor, { sittingId, initiativeId }: OpenSheet) =>
  tx.updateTable('score_sheet').where('org_id', '=', org).where('sitting_id', '=', sittingId).where('initiative_id', '=', initiativeId).where('scorer_id', '=', id)

/** Somebody was first, in another window of the same member: what stands there now says whether it is in or was written on. */
async function refuseChanged(tx: Tx, actor: Actor, { sittingId, initiativeId }: OpenSheet, now: Date, refuse: typeof refuseLockedSheet | typeof refuseTakingBack): Promise<never> {
  const there = await sheetFor(tx, actor, sittingId, initiativeId, { hold: false })
  const refusal = refuse(there.handedInAt)
  throw refusal ? new Refuse(refusal) : new Stale(savedSheet(actor, there, now))
}

/** The standing office hears once the last sheet of a sitting is in; until then it is told nothing. Read after `record`, whose lock lets no two last sheets miss each other. */
export async function tellWhenAllAreIn(tx: Tx, { org }: Actor, { sittingId, sittingName }: Pick<OpenSheet, 'sittingId' | 'sittingName'>, now: Date): Promise<void> {
  const { rows: [left] } = await sql<{ missing: number }>`
    select count(*) as missing from sitting s join sitting_item si on si.org_id = s.org_id and si.sitting_id = s.id
    join initiative i on i.org_id = si.org_id and i.id = si.initiative_id and i.stage = 'scoring'
    join council_seat cs on cs.org_id = s.org_id and cs.council_id = s.council_id
    where s.org_id = ${org} and s.id = ${sittingId}
      and not exists (select from authorship a where a.org_id = i.org_id and a.initiative_id = i.id and a.person_id = cs.person_id)
      and not exists (select from conflict f where f.org_id = i.org_id and f.initiative_id = i.id and f.person_id = cs.person_id and f.is_out)
      and not exists (select from score_sheet h where h.org_id = s.org_id and h.sitting_id = s.id and h.initiative_id = i.id and h.scorer_id = cs.person_id and h.handed_in_at is not null)`.execute(tx)
  if (left?.missing === 0) await notify(tx, org, { to: await holdersOf(tx, org, 'secretariat', dayOf(now)), kind: 'scoring.all_in', facts: { sittingId, sitting: sittingName }, now })
}

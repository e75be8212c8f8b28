import { renderScoreSheet } from '@sangkien/documents/scoring/score-sheet'
import { saySeat } from '@sangkien/domain/council/say-seat'
import type { Seat } from '@sangkien/domain/regulation/pack'
import { dayOf, partsOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { loadAgency } from '../document/agency-facts.ts'
import { paperReply } from '../document/paper-reply.ts'
import type { FileReply } from '../http/mount.ts'
import { loadJudged } from './score-sheet.query.ts'
import type { OpenSheet } from './view-sheet.ts'

/** My sheet on paper, to sign: dated once it is handed in. */
export async function sheetPaper(tx: Tx, actor: Actor, sheet: OpenSheet, format: 'docx' | 'pdf', now: Date): Promise<FileReply> {
  const { agency } = await loadAgency(tx, actor.org, dayOf(now))
  const { seat } = await tx.selectFrom('council_seat as cs').innerJoin('sitting as s', (on) => on.onRef('s.org_id', '=', 'cs.org_id').onRef('s.council_id', '=', 'cs.council_id'))
    .where('cs.org_id', '=', actor.org).where('s.id', '=', sheet.sittingId).where('cs.person_id', '=', actor.id).select('cs.seat').executeTakeFirstOrThrow()
  const { facts } = await loadJudged(tx, actor.org, sheet.initiativeId, sheet.filed.sha256)
  const day = sheet.handedInAt ? dayOf(sheet.handedInAt) : null
  return paperReply(`Phiếu chấm điểm ${sheet.code}`, format, () => renderScoreSheet({
    agency, issue: { number: null, symbol: '', day, year: partsOf(day ?? dayOf(now))[0] }, scale: sheet.scale, marks: sheet.marks, notes: sheet.notes, evidence: Object.fromEntries(facts.evidence.map(({ id, title, name }) => [id, title || name])), remark: sheet.remark,
    title: sheet.filed.title, dossierCode: sheet.code, member: actor.name, role: `${saySeat(seat satisfies Seat)} Hội đồng`,
  }))
}

import { renderApplicationConfirmation } from '@sangkien/documents/intake/application-confirmation'
import type { InitiativeId } from '@sangkien/domain/ids'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { positionOf } from '../decision/decision-paper.ts'
import { loadAgency } from '../document/agency-facts.ts'
import { draftIssue, unitOf } from '../document/drafting.ts'
import { paperReply } from '../document/paper-reply.ts'
import { unitSigning } from '../document/unit-signing.ts'
import type { FileReply } from '../http/mount.ts'
import { NotFound } from '../http/refuse.ts'
import { listRecognisedOf } from '../report/recognised-list.query.ts'
import { type AdoptionFacts, type BeyondFacts, loadBeyond } from './nomination.query.ts'

/** The paper is for who tells of the unit, and for the authors whose dossier it goes into. */
export const hasConfirmation = ({ id, roles, heads }: Actor, { authors }: Pick<BeyondFacts, 'authors'>, { unitId }: Pick<AdoptionFacts, 'unitId'>): boolean =>
  roles.has('secretariat') || heads.includes(unitId) || authors.includes(id)

/** Giấy xác nhận áp dụng of one unit, for its head to sign. */
export async function adoptionPaper(tx: Tx, actor: Actor, id: string, format: 'docx' | 'pdf', now: Date): Promise<FileReply> {
  const there = await tx.selectFrom('adoption').where('org_id', '=', actor.org).where('id', '=', id).select('initiative_id').executeTakeFirst()
  // Of what is not there as much is asked as of what one may not have: the time it takes tells nothing (no initiative bears the id of an adoption).
  const facts = await loadBeyond(tx, actor, (there?.initiative_id ?? id) as InitiativeId)
  const one = facts.adoptions.find((adoption) => adoption.id === id)
  if (!one || !hasConfirmation(actor, facts, one)) throw new NotFound()
  const today = dayOf(now)
  const { agency } = await loadAgency(tx, actor.org, today)
  const [row] = await listRecognisedOf(tx, actor.org, [facts.id], today)
  const unit = await tx.selectFrom('unit').where('org_id', '=', actor.org).where('id', '=', one.unitId).select(['id', 'name', 'code']).executeTakeFirstOrThrow()
  const signing = await unitSigning(tx, actor.org, unit, today)
  return paperReply(`Giấy xác nhận áp dụng ${facts.code} ${one.unitName}`, format, () => renderApplicationConfirmation({
    agency: unitOf({ agency }, one.unitName), issue: draftIssue('', today), signing, recipients: ['Tác giả có tên trên', `Lưu: VT, ${unit.code}`], title: facts.title, dossierCode: facts.code,
    authors: row?.authors.map((author) => [author.name, positionOf(author)].filter((part) => part !== '').join(', ')) ?? [], decision: row ? { code: row.decisionNumber, day: row.decidedOn as Day } : null,
    from: one.from, to: one.to, first: false, effect: one.effect,
  }))
}

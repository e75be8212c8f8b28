import type { Stage } from '@sangkien/domain/initiative/stage'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'

/**
 * Which dossiers (aliased `i`) this person may see. Every read of an initiative uses it, a detail being a list of one, so
 * what may not be seen and what does not exist are the same. The administrator sees none; the library is another door.
 */
export function visibleTo(actor: Actor): RawBuilder<boolean> {
  // The cheap grounds first: they settle most rows before the others are looked at.
  const grounds = [...(actor.roles.has('secretariat') ? [unless(officer, actor)] : []), ...(overseers.some((role) => actor.roles.has(role)) ? [unless(received, actor)] : []), isAuthor(actor)]
  if (actor.heads.length > 0)
    grounds.push(sql<boolean>`(i.unit_id = any(${actor.heads}::uuid[]) and (i.received_at is not null or i.opinion_asked_at is not null))`)
  if (actor.roles.has('council_member') || actor.roles.has('council_chair')) grounds.push(sits(actor))
  if (actor.roles.has('accountant')) grounds.push(sql<boolean>`(i.accepted_at is not null and i.has_benefit)`)
  return sql<boolean>`(${sql.join(grounds, sql` or `)})`
}

/** From the agenda to the decision. */
const beforeCouncil: readonly Stage[] = ['scoring', 'sitting', 'deferred', 'expert_opinion', 'awaiting_consent', 'awaiting_decision']
const overseers = ['decision_maker', 'leadership_viewer'] as const
const received = sql<boolean>`i.received_at is not null`
/** The secretariat also sees a draft whose author asks to file after the year has run out. */
const officer = sql<boolean>`(i.received_at is not null or i.late_asked_at is not null)`

/** What an office shows it does not show a member of the council who is out of the dossier, until what came of it is published. */
const unless = (ground: RawBuilder<boolean>, actor: Actor): RawBuilder<boolean> =>
  actor.roles.has('council_member') || actor.roles.has('council_chair')
    ? sql<boolean>`(${ground} and not (i.stage in (${sql.join(beforeCouncil)}) and i.id = any(array(select vf.initiative_id from conflict vf where vf.org_id = ${actor.org} and vf.person_id = ${actor.id} and vf.is_out))))`
    : ground

/** Whether this person is an author of `i`. An array made once, so that each ground of an "or" can use an index. */
export const isAuthor = (actor: Actor): RawBuilder<boolean> =>
  sql<boolean>`i.id = any(array(select va.initiative_id from authorship va where va.org_id = ${actor.org} and va.person_id = ${actor.id}))`

/** Whether this person has a seat in a council that sits, or sat, on `i`, and may judge it: neither out of it, nor still to be asked (domain/conflict). */
export const sits = (actor: Actor): RawBuilder<boolean> => sql<boolean>`i.id = any(array(
  select vi.initiative_id from council_seat vc
  join sitting vs on vs.org_id = vc.org_id and vs.council_id = vc.council_id
  join sitting_item vi on vi.org_id = vs.org_id and vi.sitting_id = vs.id
  join conflict vf on vf.org_id = vi.org_id and vf.initiative_id = vi.initiative_id and vf.person_id = vc.person_id and vf.cleared
  where vc.org_id = ${actor.org} and vc.person_id = ${actor.id}))`

/** Who reads paragraphs marked as confidential: the authors and those who judge (Thông tư 18/2013, Điều 6 khoản 1 điểm b). */
export function readsConfidential(actor: Actor): RawBuilder<boolean> {
  if (actor.roles.has('secretariat') || actor.roles.has('decision_maker')) return sql<boolean>`true`
  return actor.roles.has('council_member') || actor.roles.has('council_chair') ? sql<boolean>`(${isAuthor(actor)} or ${sits(actor)})` : isAuthor(actor)
}

import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'

/**
 * Which dossiers (aliased `i`) this person may see. Every read of an initiative uses it, a detail being a list of one, so
 * what may not be seen and what does not exist are the same. The administrator sees none; the library is another door.
 */
export function visibleTo(actor: Actor): RawBuilder<boolean> {
  const author = sql<boolean>`exists (select from authorship va where va.org_id = i.org_id and va.initiative_id = i.id and va.person_id = ${actor.id})`
  const grounds = [author, ...(actor.roles.has('secretariat') ? [officer] : []), ...(overseers.some((role) => actor.roles.has(role)) ? [received] : [])]
  if (actor.heads.length > 0)
    grounds.push(sql<boolean>`(i.unit_id = any(${actor.heads}::uuid[]) and (i.received_at is not null or i.opinion_asked_at is not null))`)
  if (actor.roles.has('council_member') || actor.roles.has('council_chair')) grounds.push(sits(actor))
  if (actor.roles.has('accountant')) grounds.push(sql<boolean>`(i.accepted_at is not null and jsonb_array_length(coalesce(i.content -> 'benefitLines', '[]'::jsonb)) > 0)`)
  return sql<boolean>`(${sql.join(grounds, sql` or `)})`
}

const overseers = ['decision_maker', 'leadership_viewer'] as const
const received = sql<boolean>`i.received_at is not null`
/** The secretariat also sees a draft whose author asks to file after the year has run out. */
const officer = sql<boolean>`(i.received_at is not null or i.late_asked_at is not null)`

const sits = (actor: Actor): RawBuilder<boolean> => sql<boolean>`exists (
  select from sitting_item vi join sitting vs on vs.org_id = vi.org_id and vs.id = vi.sitting_id
  join council_seat vc on vc.org_id = vs.org_id and vc.council_id = vs.council_id and vc.person_id = ${actor.id}
  where vi.org_id = i.org_id and vi.initiative_id = i.id)`

/** Who reads paragraphs marked as confidential: the authors and those who judge (Thông tư 18/2013, Điều 6 khoản 1 điểm b). */
export function readsConfidential(actor: Actor): RawBuilder<boolean> {
  const author = sql<boolean>`exists (select from authorship va where va.org_id = i.org_id and va.initiative_id = i.id and va.person_id = ${actor.id})`
  if (actor.roles.has('secretariat') || actor.roles.has('decision_maker')) return sql<boolean>`true`
  return actor.roles.has('council_member') || actor.roles.has('council_chair') ? sql<boolean>`(${author} or ${sits(actor)})` : author
}

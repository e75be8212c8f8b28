import type { PersonId } from '@sangkien/domain/ids'
import { refuseReviewing } from '@sangkien/domain/reviewing/refuse-reviewer'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { notify } from '../notice/notify.ts'
import type { SittingFacts } from '../sitting/sitting.query.ts'
import { agendaCase, itemsSeenBy } from './review-case.ts'

/** Reminds those of these people who have reviews open, each of how far they have got themselves; it comes from whoever sends it, and is kept. */
export async function remind(tx: Tx, actor: Actor, facts: SittingFacts, people: readonly string[], message: string, now: Date): Promise<void> {
  const refusal = refuseReviewing(agendaCase(facts))
  if (refusal) throw new Refuse(refusal)
  const reviews = itemsSeenBy(facts, actor).flatMap(({ reviewers }) => reviewers)
  const late = facts.pack.scale === null ? [] : [...new Set(people)].filter((person) => reviews.some(({ personId, doneAt }) => personId === person && doneAt === null)) as PersonId[]
  if (late.length === 0) throw new Refuse({ code: 'reviewing.nobody_to_remind' })
  const { full_name: from } = await tx.selectFrom('person').where('org_id', '=', actor.org).where('id', '=', actor.id).select('full_name').executeTakeFirstOrThrow()
  await tx.insertInto('reviewer_reminder').values(late.map((person) => ({ org_id: actor.org, id: newId(), sitting_id: facts.id, person_id: person, message, sent_by: actor.id, sent_at: now }))).execute()
  for (const person of late) {
    const own = reviews.filter(({ personId }) => personId === person)
    await notify(tx, actor.org, { to: [person], kind: 'reviewing.reminder', facts: { sittingId: facts.id, sitting: facts.name, from, message, done: own.filter(({ doneAt }) => doneAt !== null).length, of: own.length, scoresDue: facts.scoresDue }, now })
  }
  await record(tx, actor.org, { at: now, actor, what: 'reviewing.reminded', noun: 'sitting', subject: facts.id, detail: { count: late.length } })
}

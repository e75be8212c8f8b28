import type { InitiativeId, OrgId, PersonId } from '@sangkien/domain/ids'
import type { Tx } from '../db.ts'
import { newId } from '../id.ts'

export interface Tidings {
  readonly to: readonly PersonId[]
  /** A word from the closed list of `web/src/say/notice.ts`, e.g. `initiative.accepted`. */
  readonly kind: string
  readonly initiativeId?: InitiativeId | undefined
  /** What the sentence needs besides the title (a day, a name, a number); never a score, a vote or a text of a dossier. */
  readonly facts?: Record<string, unknown>
  readonly now: Date
}

/** Tells each of these people once, in the page and, as they chose, by mail. Commits or vanishes with what it tells about. */
export async function notify(tx: Tx, org: OrgId, { to, kind, initiativeId, facts = {}, now }: Tidings): Promise<void> {
  const people = [...new Set(to)]
  if (people.length === 0) return
  await tx.insertInto('notice').values(people.map((person) => ({
    org_id: org, id: newId(), person_id: person, kind, initiative_id: initiativeId ?? null, facts: JSON.stringify(facts), at: now,
  }))).execute()
}

import type { InitiativeId, PersonId, UnitId } from '@sangkien/domain/ids'
import { type Dossier, emptyDossier } from '@sangkien/domain/initiative/dossier'
import type { Stage } from '@sangkien/domain/initiative/stage'
import { exactKey, fold } from '@sangkien/domain/text/fold'
import { newId } from '../src/id.ts'
import type { SnapshotFacts } from '../src/initiative/snapshot-facts.ts'
import type { world } from './world.ts'

export interface About {
  /** Evidence as it was frozen, without its files. */
  readonly filedEvidence?: SnapshotFacts['evidence']
  readonly stage?: Stage
  readonly authors?: readonly PersonId[]
  readonly unitId?: UnitId
  readonly title?: string
  readonly content?: Partial<Dossier>
  /** The last day of its running term. */
  readonly dueOn?: string
  readonly columns?: Record<string, unknown>
}

let codes = 0

/** A dossier put straight into its stage, for tests that begin in the middle of its life; the journey there is other tests' business. */
export async function anInitiative(w: ReturnType<typeof world>, { stage = 'submitted', authors = [], unitId = w.unit, title = 'Rút ngắn thời gian cấp phát vật tư', content = {}, dueOn, columns = {} }: About = {}): Promise<InitiativeId> {
  const id = newId<InitiativeId>()
  w.putThere.add(id)
  const dossier = { ...emptyDossier, ...content, title }
  const wasAccepted = !['draft', 'submitted', 'completion_requested', 'intake_refused', 'withdrawn'].includes(stage)
  await w.inside(async (tx) => {
    const regulation = await tx.selectFrom('regulation').where('org_id', '=', w.org).select('id').executeTakeFirstOrThrow()
    await tx.insertInto('initiative').values({
      org_id: w.org, id, stage, stage_since: w.now, unit_id: unitId, regulation_id: regulation.id, content: JSON.stringify(dossier), search_text: fold(title), exact_text: exactKey(title),
      created_by: authors[0] ?? (await tx.selectFrom('person').where('org_id', '=', w.org).select('id').executeTakeFirstOrThrow()).id, created_at: w.now,
      ...(stage !== 'draft' && { code: `SK-2026-${String((codes += 1)).padStart(3, '0')}`, received_at: w.now, receipt_number: codes }),
      ...(wasAccepted && { accepted_at: w.now }),
      ...(['recognised', 'declined', 'revoked'].includes(stage) && { decided_on: '2026-11-20' }),
      ...(stage === 'intake_refused' && { refusal_code: 'not_eligible', refusal_reason: 'Không thuộc đối tượng' }),
      ...columns,
    } as never).execute()
    const share = Math.floor(10000 / Math.max(1, authors.length))
    for (const [position, person] of authors.entries())
      await tx.insertInto('authorship').values({ org_id: w.org, initiative_id: id, person_id: person, share: position === 0 ? 10000 - share * (authors.length - 1) : share, position }).execute()
    if (dueOn) await tx.insertInto('term').values({ org_id: w.org, initiative_id: id, kind: 'decide', starts_on: '2026-01-05', due_on: dueOn } as never).execute()
  })
  return id
}

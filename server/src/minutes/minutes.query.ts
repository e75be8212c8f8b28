import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import type { MinutesField } from '@sangkien/domain/minutes/refuse-correcting'
import type { MinutesRole } from '@sangkien/domain/minutes/signers'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import type { SittingFacts } from '../sitting/sitting.query.ts'
import type { MinutesContent } from './minutes-content.ts'

export interface TextKey { readonly field: MinutesField; readonly initiativeId: InitiativeId | null; readonly personId: PersonId | null }
/** One text as somebody left it. */
export interface Revision extends TextKey { readonly version: number; readonly text: string; readonly reason: string; readonly by: string; readonly at: Date }
export interface Signature { readonly id: string; readonly role: MinutesRole; readonly personId: PersonId; readonly name: string; readonly at: Date; readonly sha256: string; readonly content: MinutesContent; readonly voidAt: Date | null }

/** What was written in the minutes of a sitting, in its order, and every signature there ever was under them. */
export interface Written { readonly revisions: readonly Revision[]; readonly signatures: readonly Signature[] }

/** Two statements, however much was written. */
export async function loadWritten(tx: Tx, { org }: Actor, { id }: Pick<SittingFacts, 'id'>): Promise<Written> {
  const revisions = await tx.selectFrom('minutes_revision as r').innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'r.org_id').onRef('p.id', '=', 'r.written_by'))
    .where('r.org_id', '=', org).where('r.sitting_id', '=', id)
    .select(['r.version', 'r.initiative_id as initiativeId', 'r.person_id as personId', 'r.text', 'r.reason', 'p.full_name as by', 'r.written_at as at', sql<MinutesField>`r.field`.as('field')])
    .orderBy('r.version').orderBy('r.id').execute()
  const signatures = await tx.selectFrom('minutes_signature as g').innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'g.org_id').onRef('p.id', '=', 'g.person_id'))
    .where('g.org_id', '=', org).where('g.sitting_id', '=', id)
    .select(['g.id', 'g.person_id as personId', 'p.full_name as name', 'g.signed_at as at', 'g.sha256', 'g.void_at as voidAt', sql<MinutesRole>`g.role`.as('role'), sql<MinutesContent>`g.content`.as('content')])
    .orderBy('g.signed_at').orderBy('g.id').execute()
  return { revisions, signatures }
}

export const sameKey = (one: TextKey, other: TextKey): boolean => one.field === other.field && one.initiativeId === other.initiativeId && one.personId === other.personId
export const standingOnes = ({ signatures }: Written): readonly Signature[] => signatures.filter(({ voidAt }) => voidAt === null)
/** Grows with every correction, every signature and every one made void. */
export const revOf = ({ revisions, signatures }: Written): number => (revisions.at(-1)?.version ?? 0) + signatures.length + signatures.filter(({ voidAt }) => voidAt !== null).length

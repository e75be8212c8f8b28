import { sql } from 'kysely'
import { nextStepOf, outgoingState, wasReturned } from '../outgoing/outgoing.query.ts'
import type { Duty, Reader } from './duty.ts'

const byState = { approve_content: ['draft'], mend_paper: ['draft'], check_form: ['content_approved'], sign_paper: ['format_approved'], number_paper: ['signed', 'numbered'] } as const

/** The next step of a paper on its way out is somebody's: of who heads the unit that drafted it, of who drafted it once it was given back, of the records clerk, of who signs. */
export function outgoingDuties({ actor, today }: Reader): readonly Duty[] {
  const kinds = (Object.keys(byState) as (keyof typeof byState)[]).filter((kind) => kind === 'sign_paper' || (kind === 'approve_content' || kind === 'mend_paper' ? mayAnswer(actor.roles) : actor.roles.has('records_clerk')))
  return kinds.map((kind) => ({
    kind, subject: sql`o.id`, title: sql`o.about`, detail: sql`jsonb_build_object('urgency', o.urgency)`,
    from: sql`from outgoing o where o.org_id = ${actor.org} and o.issued_at is null and o.cancelled_at is null ${kind === 'sign_paper' ? sql`and o.signer_id = ${actor.id}` : sql``} ${kind === 'approve_content' ? sql`and not ${wasReturned}` : kind === 'mend_paper' ? sql`and ${wasReturned}` : sql``} and ${outgoingState} in (${sql.join(byState[kind])}) and ${nextStepOf(actor, today)}`,
  }))
}

/** Who heads a unit, or drafted in a unit without a head: those who may draft. */
const mayAnswer = (roles: Reader['actor']['roles']): boolean => (['secretariat', 'unit_head', 'records_clerk', 'decision_maker'] as const).some((role) => roles.has(role))

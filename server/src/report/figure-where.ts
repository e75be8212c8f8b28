import type { figures } from '@sangkien/contract/initiative'
import { stages } from '@sangkien/domain/initiative/stage'
import type { Period, YearFigure } from '@sangkien/domain/report/year-figures'
import { addDays, closesAt, type Day } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'

export type Figure = (typeof figures)[number]

/** The columns that open to their list, and what they are called in domain/report/year-figures.ts. */
export const figureOf = {
  filed: 'submitted', accepted: 'accepted', intake_refused: 'intakeRefused', recognised: 'recognised', declined: 'declined', withdrawn: 'withdrawn', pending: 'pending', revoked: 'revoked',
  about_it: 'aboutIt', about_reform: 'aboutAdministrativeReform', technical: 'technical', management: 'management', operational: 'operational', applied_progress: 'appliedProgress',
  nominated: 'nominated', province_recognised: 'provinceRecognised', nation_recognised: 'nationRecognised',
} as const satisfies Record<Figure, YearFigure>

/** `yearFigures` said in SQL for dossiers aliased `i`; the parity test of the year's report holds the two together. */
export function figureWhere(figure: Figure, { from, to }: Period): RawBuilder<boolean> {
  const start = closesAt(addDays(from, -1))
  const end = closesAt(to)
  const recognised = sql<boolean>`(i.stage in ('recognised', 'revoked') and i.decided_on between ${from} and ${to} and (i.stage = 'recognised' or ${revokedOn} > ${to}))`
  switch (figure) {
    case 'filed': return sql`(i.received_at >= ${start} and i.received_at < ${end})`
    case 'accepted': return sql`(i.accepted_at >= ${start} and i.accepted_at < ${end})`
    case 'intake_refused': return sql`(i.stage = 'intake_refused' and i.stage_since >= ${start} and i.stage_since < ${end})`
    case 'withdrawn': return sql`(i.stage = 'withdrawn' and i.received_at is not null and i.stage_since >= ${start} and i.stage_since < ${end})`
    case 'recognised': return recognised
    case 'declined': return sql`(i.stage = 'declined' and i.decided_on between ${from} and ${to})`
    case 'revoked': return sql`(i.stage = 'revoked' and ${revokedOn} between ${from} and ${to})`
    // An undecided dossier has no date of decision, so these alternatives are all there is, and each has its index.
    case 'pending': return sql`(i.received_at < ${end} and (i.stage in (${sql.join(underWay)}) or i.decided_on > ${to} or (i.stage in ('intake_refused', 'withdrawn') and i.stage_since >= ${end})))`
    case 'about_it': return sql`(${recognised} and i.about_it)`
    case 'about_reform': return sql`(${recognised} and i.about_reform)`
    case 'nominated': return proposed(sql`n.level = 'province' and n.sent_on between ${from} and ${to}`)
    case 'province_recognised': return proposed(sql`n.level = 'province' and n.answer = 'recognised' and n.answered_on between ${from} and ${to}`)
    case 'nation_recognised': return proposed(sql`n.level = 'nation' and n.answer = 'recognised' and n.answered_on between ${from} and ${to}`)
    default: return sql`(${recognised} and i.solution_kinds ? ${figure})`
  }
}

/** Proposals to the levels above: few, and each with its index, so their initiatives are gathered first. */
const proposed = (which: RawBuilder<unknown>): RawBuilder<boolean> => sql`i.id = any(array(select n.initiative_id from nomination n where n.org_id = i.org_id and ${which}))`

/** What can count in a period at all, so that years long past need not be looked at: each alternative has its index. */
export function mayCount({ from }: Period): RawBuilder<boolean> {
  const start = closesAt(addDays(from, -1))
  const unsettled = stages.filter((stage) => stage !== 'recognised' && stage !== 'declined' && stage !== 'draft')
  return sql`(i.received_at >= ${start} or i.accepted_at >= ${start} or i.decided_on >= ${from} or i.stage in (${sql.join(unsettled)})
    or i.id = any(array(select n.initiative_id from nomination n where n.org_id = i.org_id and (n.sent_on >= ${from} or n.answered_on >= ${from}))))`
}

const underWay = stages.filter((stage) => !['draft', 'intake_refused', 'withdrawn', 'recognised', 'declined', 'revoked'].includes(stage))

/** The date of the decision that revoked `i`: the day its certificates stopped to hold. */
export const revokedOn: RawBuilder<Day> = sql`(select max(rd.dated) from decision_item ri join decision rd on rd.org_id = ri.org_id and rd.id = ri.decision_id
  where ri.org_id = i.org_id and ri.initiative_id = i.id and rd.kind = 'revocation' and rd.issued_at is not null)`

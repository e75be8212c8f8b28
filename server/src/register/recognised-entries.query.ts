import type { RecognisedRegisterEntry } from '@sangkien/documents/register/recognised-register'
import { sayCode } from '@sangkien/domain/document/say-code'
import type { OrgId } from '@sangkien/domain/ids'
import type { SolutionKind } from '@sangkien/domain/regulation/pack'
import { yearPeriod } from '@sangkien/domain/report/year-figures'
import type { Day } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'
import { positionOf } from '../decision/decision-paper.ts'
import { sayKind } from '../initiative/export-words.ts'
import { listRecognised } from '../report/recognised-list.query.ts'

/** What was recognised in a year, in the order of the decisions: the list of the year's report, with the numbers of the certificates. Two statements. */
export async function recognisedEntries(tx: Tx, org: OrgId, year: number, today: Day): Promise<RecognisedRegisterEntry[]> {
  const listed = await listRecognised(tx, org, yearPeriod(year, today))
  const certificates = await tx.selectFrom('certificate').where('org_id', '=', org).where('initiative_id', 'in', listed.length > 0 ? listed.map(({ id }) => id as never) : [null as never])
    .select(['initiative_id as id', 'number', 'year']).orderBy('year').orderBy('number').execute()
  return listed.map((row) => ({
    decision: { code: row.decisionNumber, day: row.decidedOn as Day }, certificates: certificates.filter(({ id }) => id === row.id).map((one) => sayCode(one.number, one.year)), code: row.code, title: row.title,
    authors: row.authors.map((author) => ({ name: author.name, position: positionOf(author), share: author.share })), kind: row.kinds.map((kind) => sayKind(kind as SolutionKind)).join('; '), field: row.field,
    effect: row.effect, scope: row.scope ?? '', above: row.provinceResult ?? '', note: row.revoked ? 'Đã hủy bỏ công nhận' : '',
  }))
}

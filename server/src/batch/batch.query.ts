import type { Batch } from '@sangkien/contract/batch'
import { type BatchFault, keptUntil } from '@sangkien/domain/batch/refuse-batch'
import { sayCode } from '@sangkien/domain/document/say-code'
import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'

const papers = (what: string) => sql<number>`(select ${sql.raw(what)} from batch_paper p where p.org_id = b.org_id and p.batch_id = b.id)`

const batches = (tx: Tx, org: OrgId) =>
  tx.selectFrom('batch as b').innerJoin('person as m', (on) => on.onRef('m.org_id', '=', 'b.org_id').onRef('m.id', '=', 'b.created_by'))
    .leftJoin('decision as d', (on) => on.onRef('d.org_id', '=', 'b.org_id').onRef('d.id', '=', 'b.decision_id')).where('b.org_id', '=', org)
    .select(['b.id', 'b.kind', 'b.format', 'b.state', 'm.full_name as byName', 'b.created_at as createdAt', 'b.finished_at as finishedAt', 'd.number', 'd.symbol', 'd.dated'])
    .select([papers('count(*)').as('total'), papers('count(*) filter (where p.made_at is not null)').as('made')])

const withDecision = <Row extends { readonly number: number | null; readonly symbol: string | null }>({ number, symbol, ...row }: Row) => ({ ...row, decision: number === null ? null : sayCode(number, symbol ?? '') })

export const listBatches = async (tx: Tx, org: OrgId) => (await batches(tx, org).orderBy('b.created_at', 'desc').orderBy('b.id', 'desc').limit(20).execute()).map(withDecision)

/** One batch as its page shows it. */
export async function readBatch(tx: Tx, org: OrgId, id: string, now: Date): Promise<Batch> {
  const row = await batches(tx, org).where('b.id', '=', id).select(['b.decision_id as decisionId', 'b.fault', 'b.zip_size', 'b.pdf_size', 'b.pages'])
    .select([papers('count(*) filter (where p.made_at is null and p.fault is null)').as('left'), papers('extract(epoch from max(p.made_at) - min(p.made_at))').as('seconds')])
    .select(sql<Batch['faults']>`coalesce((select jsonb_agg(jsonb_build_object('name', p.name, 'fault', p.fault) order by p.position) from batch_paper p where p.org_id = b.org_id and p.batch_id = b.id and p.fault is not null), '[]')`.as('faults'))
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const { fault, zip_size, pdf_size, pages, left, seconds, ...batch } = withDecision(row)
  const until = batch.finishedAt && keptUntil(batch.finishedAt)
  return {
    ...batch, fault: fault as BatchFault | null,
    secondsLeft: batch.state === 'making' && batch.made > 1 ? Math.ceil((left * Number(seconds)) / (batch.made - 1)) : null,
    files: until && zip_size !== null && pdf_size !== null && pages !== null && now < until ? { zipSize: zip_size, pdfSize: pdf_size, pages, until } : null,
  }
}

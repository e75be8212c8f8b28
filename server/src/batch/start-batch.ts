import { type BatchKind, refuseStart } from '@sangkien/domain/batch/refuse-batch'
import { sayCode } from '@sangkien/domain/document/say-code'
import type { CertificateId, DecisionId, InitiativeId, OrgId, PersonId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'

interface Asked { readonly kind: BatchKind; readonly format: 'docx' | 'pdf'; readonly decisionId?: DecisionId | undefined; readonly initiatives?: readonly InitiativeId[] | undefined }
interface Paper { readonly name: string; readonly certificate_id: CertificateId | null; readonly decision_id: DecisionId | null; readonly person_id: PersonId | null }

/** Writes down which papers are to be made, in their order; the same of a whole decision, asked again while it is being made, is that one. */
export async function startBatch(tx: Tx, actor: Actor, asked: Asked, now: Date): Promise<string> {
  if (asked.decisionId !== undefined) await holdIssued(tx, actor.org, asked.decisionId)
  const papers = asked.kind === 'certificates' ? await certificatesOf(tx, actor.org, asked) : await noticesOf(tx, actor.org, asked)
  const refusal = refuseStart(papers.length)
  if (refusal) throw new Refuse(refusal)
  const underWay = await findUnderWay(tx, actor.org, asked, papers.length)
  if (underWay !== undefined) return underWay
  const id = newId()
  await tx.insertInto('batch').values({ org_id: actor.org, id, kind: asked.kind, format: asked.format, decision_id: asked.decisionId ?? null, state: 'making', created_by: actor.id, created_at: now }).execute()
  await tx.insertInto('batch_paper').values(papers.map((paper, at) => ({ org_id: actor.org, batch_id: id, position: at + 1, ...paper }))).execute()
  return id
}

/** Held until commit: two who ask of one decision at once do so one after the other. */
async function holdIssued(tx: Tx, org: OrgId, id: DecisionId): Promise<void> {
  const found = await tx.selectFrom('decision').where('org_id', '=', org).where('id', '=', id).select('issued_at').forNoKeyUpdate().executeTakeFirst()
  if (!found) throw new NotFound()
  if (found.issued_at === null) throw new Refuse({ code: 'batch.not_issued' })
}

async function findUnderWay(tx: Tx, org: OrgId, { kind, format, decisionId, initiatives }: Asked, count: number): Promise<string | undefined> {
  if (decisionId === undefined || initiatives !== undefined) return undefined
  const found = await tx.selectFrom('batch as b').where('b.org_id', '=', org).where('b.decision_id', '=', decisionId).where('b.kind', '=', kind).where('b.format', '=', format).where('b.state', '=', 'making')
    .where(({ eb, selectFrom }) => eb(selectFrom('batch_paper as p').whereRef('p.org_id', '=', 'b.org_id').whereRef('p.batch_id', '=', 'b.id').select(({ fn }) => fn.countAll<number>().as('count')), '=', count))
    .select('b.id').executeTakeFirst()
  return found?.id
}

/** The certificates that hold, by their numbers. */
async function certificatesOf(tx: Tx, org: OrgId, { decisionId, initiatives }: Asked): Promise<Paper[]> {
  const rows = await tx.selectFrom('certificate as c').innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'c.org_id').onRef('p.id', '=', 'c.person_id'))
    .where('c.org_id', '=', org).where('c.revoked_on', 'is', null)
    .$if(decisionId !== undefined, (query) => query.where('c.decision_id', '=', decisionId!)).$if(initiatives !== undefined, (query) => query.where('c.initiative_id', 'in', initiatives!))
    .select(['c.id', 'c.number', 'c.year', 'p.full_name']).orderBy('c.year').orderBy('c.number').execute()
  return rows.map(({ id, number, year, full_name }) => ({ name: `Giấy chứng nhận số ${number} năm ${year} - ${full_name}`, certificate_id: id, decision_id: null, person_id: null }))
}

/** To each author one notice of each issued decision that did not recognise something of theirs. */
async function noticesOf(tx: Tx, org: OrgId, { decisionId, initiatives }: Asked): Promise<Paper[]> {
  const { rows } = await sql<{ decisionId: DecisionId; personId: PersonId; name: string; number: number; symbol: string }>`
    select d.id as "decisionId", (author ->> 'personId')::uuid as "personId", min(author ->> 'name') as name, d.number, d.symbol
    from decision d cross join jsonb_array_elements(d.facts -> 'items') item cross join jsonb_array_elements(item -> 'authors') author
    where d.org_id = ${org} and d.kind = 'refusal' and d.issued_at is not null
      and (${decisionId ?? null}::uuid is null or d.id = ${decisionId ?? null}) and (${initiatives ?? null}::text[] is null or item ->> 'initiativeId' = any(${initiatives ?? null}::text[]))
    group by d.id, author ->> 'personId', d.dated, d.number, d.symbol order by d.dated, d.number, min(author ->> 'name') collate "vi-x-icu", 2`.execute(tx)
  return rows.map(({ decisionId: of, personId, name, number, symbol }) => ({ name: `Thông báo số ${sayCode(number, symbol)} - ${name}`, certificate_id: null, decision_id: of, person_id: personId }))
}

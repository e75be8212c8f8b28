import type { listEarlier } from '@sangkien/contract/intake'
import type { ResultOf } from '@sangkien/contract/endpoint'
import { filedBefore } from '@sangkien/domain/intake/first-filed'
import { contentWords, sharedWords } from '@sangkien/domain/intake/shared-words'
import type { InitiativeId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import { visibleTo } from '../initiative/visible-to.ts'

/** Candidates with the most words of the title that are looked at one by one. */
const most = 300

/**
 * Dossiers received before this one whose titles say nearly the same, the earliest first: the first filed wins (Nghị định 13/2012,
 * Điều 4). The index finds whoever has any of the words; `sharedWords` decides.
 */
export async function listEarlierDossiers(tx: Tx, actor: Actor, id: InitiativeId): Promise<ResultOf<typeof listEarlier>> {
  const mine = await tx.selectFrom('initiative as i').where('i.org_id', '=', actor.org).where('i.id', '=', id).where(visibleTo(actor))
    .select(['i.id', 'i.title', 'i.received_at', 'i.receipt_number'])
    .select(sql<string[]>`array(select u.name from unit u where u.org_id = i.org_id)`.as('unit_names')).executeTakeFirst()
  if (!mine) throw new NotFound()
  const words = contentWords(mine.title, mine.unit_names)
  if (words.size === 0 || !mine.received_at) return []
  const query = sql`to_tsquery('simple', ${[...words].join(' | ')})`
  const rows = await tx.selectFrom('initiative as i')
    .innerJoin('unit as u', (on) => on.onRef('u.org_id', '=', 'i.org_id').onRef('u.id', '=', 'i.unit_id'))
    .where('i.org_id', '=', actor.org).where('i.id', '<>', id).where('i.received_at', '<=', mine.received_at).where(visibleTo(actor)).where(sql<boolean>`i.search_vector @@ ${query}`)
    .select(['i.id', 'i.code', 'i.title', 'i.stage', 'u.name as unitName', 'i.received_at', 'i.receipt_number'])
    .select(sql<string[]>`array(select p.full_name from authorship a join person p on p.org_id = a.org_id and p.id = a.person_id where a.org_id = i.org_id and a.initiative_id = i.id order by a.position)`.as('authors'))
    .orderBy(sql`ts_rank(i.search_vector, ${query})`, 'desc').orderBy('i.id').limit(most).execute()
  const filings = rows.map((row) => ({ ...row, receivedAt: row.received_at!, receiptNumber: row.receipt_number ?? 0, sharedWords: [...sharedWords(words, contentWords(row.title, mine.unit_names))] }))
  const alike = filings.filter((row) => row.sharedWords.length > 0)
  return filedBefore({ id, receivedAt: mine.received_at, receiptNumber: mine.receipt_number ?? 0 }, alike).map((filing) => {
    const { title, stage, authors, unitName, receivedAt, code, sharedWords: shared } = alike.find((row) => row.id === filing.id)!
    return { id: filing.id, code: code ?? '', title, stage, authors, unitName, receivedAt, sharedWords: shared }
  })
}

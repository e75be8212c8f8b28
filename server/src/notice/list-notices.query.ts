import type { listNotices, Notice } from '@sangkien/contract/home'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { anId, anInstant, readMark, writeMark } from '../http/page-mark.ts'
import { visibleTo } from '../initiative/visible-to.ts'
import { pathOf, sayHappening, titleOf } from './mail-text.ts'

/** What this person was told, the newest first. A dossier they may no longer see is not named. */
export async function selectNotices(tx: Tx, actor: Actor, { after, limit, unread }: z.output<NonNullable<typeof listNotices.query>>): Promise<{ rows: Notice[]; next: string | null; total: number }> {
  const mine = tx.selectFrom('notice as n').where('n.org_id', '=', actor.org).where('n.person_id', '=', actor.id).$if(unread, (query) => query.where('n.read_at', 'is', null))
  const [at, id] = after === undefined ? [] : readMark(after, [anInstant, anId])
  const rows = await mine
    .leftJoin('initiative as i', (on) => on.onRef('i.org_id', '=', 'n.org_id').onRef('i.id', '=', 'n.initiative_id').on(visibleTo(actor)))
    .$if(at !== undefined, (query) => query.where(sql<boolean>`(n.at, n.id) < (${at}::timestamptz, ${id}::uuid)`))
    .select(['n.id', 'n.kind', 'i.id as initiativeId', 'i.code', 'i.title', 'n.facts', 'n.at', 'n.read_at as readAt']).select(sql<string>`n.at::text`.as('mark'))
    .orderBy('n.at', 'desc').orderBy('n.id', 'desc').limit(limit + 1).execute()
  const { total } = await mine.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: page.map(({ mark: _order, ...row }) => {
      const facts = row.facts as Record<string, unknown>
      return { ...row, facts, title: titleOf({ ...row, facts }), words: sayHappening({ ...row, facts }), path: pathOf({ ...row, facts }) }
    }),
    next: last && rows.length > page.length ? writeMark([last.mark, last.id]) : null,
    total,
  }
}

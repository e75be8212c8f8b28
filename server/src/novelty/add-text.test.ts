import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { world } from '../../test/world.ts'
import { newId } from '../id.ts'
import { addTexts } from './add-text.ts'

const w = world()
const text = (title: string) => ({ kind: 'solution' as const, text: { title, parts: [] }, authors: [], source: 'Danh sách thử' })

it('goes into the index that serves once its number is known, also when that changed while it waited', async () => {
  await w.inside((tx) => addTexts(tx, w.org, [text('Mã vạch kho lưu trữ của văn phòng')], w.now))
  const next = newId()
  let added: Promise<void> | undefined
  await w.inside(async (tx) => {
    await tx.selectFrom('counter').where('org_id', '=', w.org).where('series', '=', 'corpus').select('last').forUpdate().execute()
    added = w.inside((other) => addTexts(other, w.org, [text('Bảng ghép chuyến xe của văn phòng')], w.now))
    await waiting(tx)
    await tx.updateTable('corpus_index').where('org_id', '=', w.org).where('state', '=', 'serving').set({ state: 'retired' }).execute()
    await tx.insertInto('corpus_index').values({ org_id: w.org, id: next, state: 'serving', reading_sha256: 'x', started_at: w.now, finished_at: w.now }).execute()
  })
  await added
  expect(await w.inside((tx) => tx.selectFrom('corpus_fresh').where('org_id', '=', w.org).where('number', '=', 2).select('index_id').execute())).toEqual([{ index_id: next }])
})

/** Until somebody waits for what this transaction holds. */
async function waiting(tx: Parameters<Parameters<typeof w.inside>[0]>[0]): Promise<void> {
  for (;;) {
    const { rows: [row] } = await sql<{ waits: boolean }>`select exists (select from pg_locks where not granted and transactionid = pg_current_xact_id()::xid) as waits`.execute(tx)
    if (row?.waits) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

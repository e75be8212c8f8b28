import { listDecisions } from '@sangkien/contract/decision'
import type { DecisionId, PersonId } from '@sangkien/domain/ids'
import { fold } from '@sangkien/domain/text/fold'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Caller, world } from '../../test/world.ts'
import { newId } from '../id.ts'

describe('the list of decisions', () => {
  const w = world({ breaks: { because: 'decisions are put there as issued, for the list alone', names: ['an issued decision is what its hash was made of'] } })
  let clerk: Caller
  let me: PersonId
  const made = [
    { about: 'Công nhận sáng kiến đợt 1 năm 2026', number: 7, symbol: 'QĐ-VP', dated: '2026-06-17' }, { about: 'Không công nhận sáng kiến đợt 1', number: 8, symbol: 'TB-VP', dated: '2026-06-17' },
    { about: 'Công nhận sáng kiến đợt 2', number: 137, symbol: 'QĐ-VP', dated: '2026-11-19' }, { about: 'Hủy bỏ công nhận: Ứng dụng ký số', number: null, symbol: 'QĐ-VP', dated: null },
  ]
  beforeAll(async () => {
    me = await w.person(['records_clerk'])
    clerk = await w.as(me)
    for (const [n, row] of made.entries())
      await w.inside((tx) => tx.insertInto('decision').values({
        org_id: w.org, id: newId<DecisionId>(), kind: 'recognition', created_by: me, created_at: new Date(w.now.getTime() + n * 1000), ...row,
        ...(row.number !== null && { approved_by: me, approved_at: w.now, issued_by: me, issued_at: w.now, facts: '{}' }),
      } as never).execute())
  })
  const abouts = async (query: object) => (await clerk(listDecisions, { query })).rows.map(({ about }) => about.slice(0, 22))

  it.each([
    ['7/QĐ-VP', 2], ['07/qd', 1], ['137', 1], ['tb vp', 1], ['ky so', 1], ['ký SỐ ứng', 1], ['khong cong nhan', 1], ['cong nhan 19', 0], ['100%', 0], ['_', 0],
  ])('finds by number, symbol or title, marks or not: %s', async (q, found) => {
    const { rows, total } = await clerk(listDecisions, { query: { q } })
    expect([rows.length, total]).toEqual([found, found])
  })

  it('folds as the domain does', async () => {
    const { rows } = await w.pool.query('select folded, about from decision')
    for (const row of rows) expect(row.folded.endsWith(fold(row.about))).toBe(true)
    const letters = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ'
    await w.pool.query('update decision set about = $1 where number = 8', [letters.toUpperCase()])
    expect((await w.pool.query('select folded from decision where number = 8')).rows[0].folded).toBe(`08/tb-vp ${fold(letters)}`)
    await w.pool.query('update decision set about = $1 where number = 8', [made[1]!.about])
  })

  it.each([['waiting', [3, 2, 1, 0]], ['-dated', [3, 2, 1, 0]], ['dated', [0, 1, 2, 3]]] as const)('by %s meets each once, page after page', async (sort, order) => {
    const paged: string[] = []
    let after: string | undefined
    do {
      const page = await clerk(listDecisions, { query: { sort, limit: 1, after } })
      expect(page.total).toBe(made.length)
      paged.push(...page.rows.map(({ about }) => about))
      after = page.next ?? undefined
    } while (after)
    expect(paged).toEqual((await clerk(listDecisions, { query: { sort } })).rows.map(({ about }) => about))
    expect(paged).toEqual(order.map((at) => made[at]!.about))
  })

  it('refuses the mark of another order', async () => {
    const { next } = await clerk(listDecisions, { query: { sort: 'dated', limit: 1 } })
    await expect(clerk(listDecisions, { query: { sort: 'waiting', after: next! } })).rejects.toMatchObject({ status: 422 })
    expect(await abouts({ sort: 'dated', after: next! })).toHaveLength(3)
  })
})

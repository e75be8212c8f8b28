import { listInitiatives } from '@sangkien/contract/initiative'
import { searchLibrary } from '@sangkien/contract/library'
import { exactKey, fold } from '@sangkien/domain/text/fold'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Caller, world } from '../../test/world.ts'
import { newId } from '../id.ts'

/** More than are tried one by one before the words are looked up; the newest has the number 1,499. */
const many = 1500
const titleOf = (n: number) => `${n % 2 ? 'Rút ngắn' : 'Rut ngan'} việc số ${n}${n % 300 === 0 ? ' hiếm có' : ''}${n === 7 ? ' hiem co' : ''}`

describe('a search among many', () => {
  const w = world({ breaks: { because: 'dossiers are put there by the thousand, for the search alone', names: 'all' } })
  let ask: Caller
  beforeAll(async () => {
    ask = await w.as(await w.person(['secretariat']))
    const author = await w.person()
    await w.inside(async (tx) => {
      const { id: regulation } = await tx.selectFrom('regulation').where('org_id', '=', w.org).select('id').executeTakeFirstOrThrow()
      for (let from = 0; from < many; from += 500)
        await tx.insertInto('initiative').values(Array.from({ length: 500 }, (_, k) => {
          const n = from + k
          const received = new Date(Date.parse('2020-01-01T00:00:00Z') + n * 3_600_000)
          return {
            org_id: w.org, id: newId(), stage: 'recognised', stage_since: received, unit_id: w.unit, regulation_id: regulation, content: JSON.stringify({ title: titleOf(n) }), search_text: fold(titleOf(n)),
            exact_text: exactKey(titleOf(n)), created_by: author, created_at: received, code: `SK-2020-${n}`, received_at: received, receipt_number: n + 1, accepted_at: received, decided_on: received.toISOString().slice(0, 10),
          } as never
        })).execute()
    })
  }, 60_000)

  const numbers = (rows: readonly { readonly title: string }[]) => rows.map(({ title }) => Number(/số (\d+)/.exec(title)?.[1]))
  /** Every page after the other, 200 at a time. */
  async function all(query: { q: string; sort: 'relevance' | '-received' | 'received' | 'title' }) {
    const found: number[] = []
    for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
      const { rows, next } = await ask(listInitiatives, { query: { ...query, limit: 200, ...(after && { after }) } })
      found.push(...numbers(rows))
      after = next ?? undefined
    }
    return found
  }
  const newestFirst = (wanted: (n: number) => boolean) => Array.from({ length: many }, (_, n) => many - 1 - n).filter(wanted)

  it.each([
    ['common words', 'rut ngan', () => true],
    ['rare words, the oldest among them', 'hiem co', (n: number) => n % 300 === 0 || n === 7],
    ['one alone', 'so 1499', (n: number) => n === 1499],
    ['none', 'khong thay', () => false],
  ] as const)('finds %s, each once and the newest first', async (_what, q, wanted) => {
    expect(await all({ q, sort: '-received' })).toEqual(newestFirst(wanted))
    expect(await all({ q, sort: 'received' })).toEqual(newestFirst(wanted).reverse())
    expect((await all({ q, sort: 'title' })).length).toBe(newestFirst(wanted).length)
  })

  it.each([
    ['common words', 'rút ngắn', (n: number) => n % 2 === 1, (n: number) => n % 2 === 0],
    ['rare words', 'hiếm có', (n: number) => n % 300 === 0, (n: number) => n === 7],
  ] as const)('puts what is spelt exactly so first, then the rest: %s', async (_what, q, exactly, rest) => {
    expect(await all({ q, sort: 'relevance' })).toEqual([...newestFirst(exactly), ...newestFirst(rest)])
  })

  it('does the same in the library', async () => {
    const { rows } = await ask(searchLibrary, { query: { q: 'hiếm có', limit: 10 } })
    expect(numbers(rows)).toEqual([...newestFirst((n) => n % 300 === 0), 7])
    const common = await ask(searchLibrary, { query: { q: 'rút ngắn', limit: 10 } })
    expect(numbers(common.rows).every((n) => n % 2 === 1 && n > 1400)).toBe(true)
  })

  it('counts them, up to where nobody pages any more', async () => {
    expect(await ask(listInitiatives, { query: { q: 'hiem co', limit: 1 } })).toMatchObject({ total: 6 })
    expect(await ask(listInitiatives, { query: { q: 'rut ngan', limit: 1 } })).toMatchObject({ total: 200, atLeast: true })
  })
})

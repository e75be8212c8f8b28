import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../db.ts'
import { aDay, anId, anInstant, aText, readMark, writeMark } from '../http/page-mark.ts'

/**
 * One run of dossiers (aliased `i`) in one order. Most lists are one arm; "by date" is what has a date and then the rest, "by
 * relevance" what is spelt exactly so and then the rest. Each arm walks an index and stops at the page.
 */
export interface Arm {
  readonly from: RawBuilder<unknown>
  readonly where?: RawBuilder<boolean>
  /** `where` says the words sought too: what is spelt exactly so has them. */
  readonly saysWords?: true
  readonly key: RawBuilder<unknown>
  readonly type: 'timestamptz' | 'date' | 'text'
  readonly direction: 'asc' | 'desc'
  /** For a search in the order of an index: the first rows of that index are read and tried one by one before the words are looked up. */
  readonly walk?: Walk
}

/** The rows of the order in their table, and whether one of them is sought: said so that no index of words is used for it. */
export interface Walk { readonly table?: RawBuilder<unknown>; readonly rows: RawBuilder<boolean>; readonly matches: RawBuilder<boolean> }

/** What the list holds; `without` the words sought, when words are among its conditions. */
export interface Held { readonly where: RawBuilder<boolean>; readonly without: RawBuilder<boolean> | undefined }

/** `atLeast` is how many there are at least, where finding the page has told it. */
export interface FoundPage { readonly ids: readonly string[]; readonly next: string | null; readonly atLeast: number }

export interface Place { readonly id: string; readonly arm: number; readonly key: string }

// Words that many dossiers have fill a page from the newest thousand at once (1.5 ms on 200,000 dossiers); rare ones are found by
// the index of words, which fetches all that have them (15 to 35 ms for a fortieth of them). In between it is cheaper to walk on,
// as far as what the first thousand held promises to be enough.
const walks = [1000, 8000] as const

/** Walks the newest rows until `enough` are found, no further than what was found so far lets hope; `undefined` where the index of words is the way. */
export async function walkFor<T>(enough: number, walk: (rows: number) => Promise<T>, found: (walked: T) => number): Promise<T | undefined> {
  for (const [at, rows] of walks.entries()) {
    const there = await walk(rows)
    if (found(there) >= enough) return there
    if (found(there) * ((walks[at + 1] ?? 0) / rows) < enough) return undefined
  }
  return undefined
}

const shapes = { timestamptz: anInstant, date: aDay, text: aText } as const

/** The ids of one page in order, and the mark of the next one when there is more. An arm is asked only when those before it did not fill the page. */
export async function findPage(tx: Tx, arms: readonly Arm[], held: Held, asked: PageAsked): Promise<FoundPage> {
  return cutPage(await findPlaces(tx, arms, held, asked), asked.limit)
}

export interface PageAsked { readonly after: string | undefined; readonly limit: number }
export interface Places { readonly found: readonly Place[]; readonly atLeast: number }

/** The page out of what was found, which is one more where there is more. */
export function cutPage({ found, atLeast }: Places, limit: number): FoundPage {
  const page = found.slice(0, limit)
  const last = found.length > limit ? page.at(-1) : undefined
  return { ids: page.map(({ id }) => id), next: last ? `${last.arm}.${writeMark([last.key, last.id])}` : null, atLeast }
}

/** One more than fill the page, in order, from the mark on. */
export async function findPlaces(tx: Tx, arms: readonly Arm[], held: Held, { after, limit }: PageAsked): Promise<Places> {
  const from = after === undefined ? undefined : startOf(after, arms)
  const found: Place[] = []
  let atLeast = 0
  for (const [number, arm] of arms.entries()) {
    if (found.length > limit || (from && number < from.arm)) continue
    const { rows, all } = await rowsOf(tx, arm, held, from?.arm === number ? from : undefined, limit + 1 - found.length)
    atLeast = Math.max(atLeast, all)
    found.push(...rows.map((row) => ({ ...row, arm: number })))
  }
  return { found, atLeast }
}

function startOf(after: string, arms: readonly Arm[]): Place {
  const number = arms.findIndex((_arm, at) => after.startsWith(`${at}.`))
  const arm = arms[number] ?? arms[0]!
  const [key, id] = readMark(after.slice(2), [shapes[arm.type], anId])
  return { arm: Math.max(0, number), key: key!, id: id! }
}

/** The rows of one arm, and how many it has in all, where that was found out (otherwise 0). */
async function rowsOf(tx: Tx, { from, where, saysWords, key, type, direction, walk }: Arm, held: Held, start: Place | undefined, limit: number): Promise<{ rows: Omit<Place, 'arm'>[]; all: number }> {
  const way = sql.raw(direction)
  const beyond = start ? sql`and (${key}, i.id) ${sql.raw(direction === 'asc' ? '>' : '<')} (${start.key}::${sql.raw(type)}, ${start.id}::uuid)` : sql``
  const ordered = sql`order by ${key} ${way}, i.id ${way}`
  const ask = async (statement: RawBuilder<Omit<Place, 'arm'> & { readonly all?: number }>) => {
    const { rows } = await statement.execute(tx)
    return { rows, all: rows[0]?.all ?? 0 }
  }
  if (held.without === undefined) return ask(sql`select i.id, ${key}::text as key from ${from} where ${held.where} ${where ? sql`and ${where}` : sql``} ${beyond} ${ordered} limit ${limit}`)
  if (walk) {
    const near = await walkFor(limit, (rows) => ask(sql`select i.id, ${key}::text as key from (select i.* from ${walk.table ?? sql`initiative`} i where ${walk.rows} ${beyond} ${ordered} limit ${rows}) i where ${walk.matches} ${ordered} limit ${limit}`), ({ rows }) => rows.length)
    if (near) return near
  }
  // Materialised, so that the planner, who cannot know how often words meet, does not walk the order instead.
  return ask(sql`with found as materialized (select i.id, ${key} as key from ${from} where ${saysWords ? held.without : held.where} ${where ? sql`and ${where}` : sql``} ${beyond})
    select id, key::text as key, (select count(*) from found) as "all" from found order by found.key ${way}, id ${way} limit ${limit}`)
}

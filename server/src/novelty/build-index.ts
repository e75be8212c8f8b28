import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { OrgId, PersonId } from '@sangkien/domain/ids'
import { distinctTerms, featuresOf, prepareText, printsOf, type TextPart } from '@sangkien/domain/novelty/prepare'
import { SharedRoom } from '@sangkien/domain/novelty/room'
import type { TermWeight } from '@sangkien/domain/novelty/terms'
import { sql } from 'kysely'
import { inOrganisation, type Tx } from '../db.ts'
import type { House } from '../http/mount.ts'
import { newId } from '../id.ts'
import { collectDossiers, collectPast } from './collect-texts.ts'
import { countKinds } from './corpus-kinds.query.ts'
import { bitsFor, packBuckets, packPrints, posting, widthOf, withoutExcess } from './pack-postings.ts'
import { type AgencyReading, readingOfAgency } from './reading-of-agency.ts'
import { packCounts, weightOf } from './serving-index.ts'
import { sortedRuns } from './sorted-runs.ts'
import { addSegment, writeBuckets } from './write-segment.ts'

/** Postings gathered before they are sorted and put on the disk: 16 MB, whatever the size of the corpus. */
const gathered = 2_000_000
const atATime = 250
/** Texts are read and forgotten one after the other. */
const room = new SharedRoom()
/** Texts whose terms are counted; more would not change how rare a word is. */
const counted = 20_000
const mostAttempts = 3

/** Asks for a new index, to be built beside the one that serves. One under way goes on if it reads texts as they are read now; otherwise it gives way. */
export async function askForIndex(tx: Tx, org: OrgId, by: PersonId | null, now: Date): Promise<void> {
  const { sha256 } = await readingOfAgency(tx, org)
  await tx.updateTable('corpus_index').set({ state: 'cancelled', finished_at: now }).where('org_id', '=', org).where('state', '=', 'building').where('reading_sha256', '<>', sha256).execute()
  await tx.insertInto('corpus_index').values({ org_id: org, id: newId(), state: 'building', reading_sha256: sha256, started_by: by, started_at: now }).onConflict((on) => on.columns(['org_id']).where('state', '=', 'building').doNothing()).execute()
}

const running = new WeakMap<House, Map<OrgId, Promise<void>>>()

/** Begins, or goes on, building without waiting for it; one at a time in an agency. Its row says how far it is. */
export function beginIndex(house: House, org: OrgId): void {
  const all = running.get(house) ?? new Map<OrgId, Promise<void>>()
  running.set(house, all)
  if (all.has(org)) return
  all.set(org, buildAll(house, org).catch(() => undefined).finally(() => all.delete(org)))
}

/** Builds what was asked for, and what was asked for meanwhile. */
async function buildAll(house: House, org: OrgId): Promise<void> {
  do await buildIndex(house, org)
  while (await isAsked(house, org))
}

const isAsked = (house: House, org: OrgId): Promise<boolean> =>
  inOrganisation(house.db, org, async (tx) => (await tx.selectFrom('corpus_index').where('org_id', '=', org).where('state', '=', 'building').select('id').executeTakeFirst()) !== undefined)

/** Waits for the indexes being built: a server that stops. */
export const settleIndexes = async (house: House): Promise<void> => void (await Promise.all(running.get(house)?.values() ?? []))

class Cancelled extends Error {}

/** Builds the index that was asked for, and lets it serve. */
export async function buildIndex(house: House, org: OrgId): Promise<void> {
  const inOrg = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inOrganisation(house.db, org, work)
  await inOrg(async (lock) => {
    const { rows: [mine] } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${org}, 31)) as mine`.execute(lock)
    if (!mine?.mine) return
    const begun = await inOrg((tx) => tx.updateTable('corpus_index').set((on) => ({ attempts: on('attempts', '+', 1) })).where('org_id', '=', org).where('state', '=', 'building').returning(['id', 'attempts']).executeTakeFirst())
    if (!begun) return
    try {
      if (begun.attempts > mostAttempts) throw new Error('gave_up')
      await build(inOrg, org, begun.id, house.clock, join(house.dataDir, `corpus-index-${begun.id}`))
    } catch (error) {
      if (!(error instanceof Cancelled) && begun.attempts < mostAttempts) throw error
      await inOrg(async (tx) => {
        await tx.updateTable('corpus_index').set({ state: error instanceof Cancelled ? 'cancelled' : 'failed', finished_at: house.clock(), fault: error instanceof Cancelled ? null : 'gave_up' }).where('org_id', '=', org).where('id', '=', begun.id).execute()
      })
      await drop(inOrg, org, begun.id)
    }
  })
}

type InOrg = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

async function build(inOrg: InOrg, org: OrgId, id: string, clock: () => Date, folder: string): Promise<void> {
  await drop(inOrg, org, id)
  while ((await inOrg((tx) => collectDossiers(tx, org, clock()))) > 0);
  while ((await inOrg((tx) => collectPast(tx, org, clock()))) > 0);
  const agency = await inOrg((tx) => readingOfAgency(tx, org))
  const { total, upto } = await inOrg((tx) => tx.selectFrom('corpus_text').where('org_id', '=', org).select(({ fn }) => [fn.countAll<number>().as('total'), fn.coalesce(fn.max('number'), sql<number>`0`).as('upto')]).executeTakeFirstOrThrow())
  await countTerms(inOrg, org, id, agency, total)
  const weight = await inOrg((tx) => weightOf(tx, org, id))
  await writePostings(inOrg, org, id, agency, weight, upto, folder)
  const old = await inOrg((tx) => letServe(tx, org, id, agency, weight, upto, clock()))
  for (const one of old) await drop(inOrg, org, one)
}

/** Counts in how many of a sample of the texts each term occurs. */
async function countTerms(inOrg: InOrg, org: OrgId, id: string, { reading, sha256 }: AgencyReading, total: number): Promise<void> {
  const counts = new Map<number, number>()
  const every = Math.max(1, Math.ceil(total / counted))
  let texts = 0
  for await (const row of textsOf(inOrg, org, Number.MAX_SAFE_INTEGER, every)) {
    texts += 1
    room.clear()
    for (const term of distinctTerms(prepareText({ title: row.title, parts: row.parts }, reading, room))) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  await inOrg((tx) => tx.updateTable('corpus_index').set({ counted: texts, term_counts: packCounts(counts), total, done: 0, reading_sha256: sha256 }).where('org_id', '=', org).where('id', '=', id).execute())
}

/** Works out the features of every text up to a number, sorts them outside of memory and writes them as one segment. */
async function writePostings(inOrg: InOrg, org: OrgId, id: string, { reading }: AgencyReading, weight: TermWeight, upto: number, folder: string): Promise<void> {
  await using runs = await sortedRuns(folder)
  let [postings, length, texts] = [new Float64Array(1 << 16), 0, 0]
  for await (const row of textsOf(inOrg, org, upto)) {
    const prints = featuresIn(row, reading, weight)
    if (length + prints.length > gathered) {
      await runs.add(postings.subarray(0, length))
      length = 0
    }
    if (length + prints.length > postings.length) {
      const larger = new Float64Array(Math.min(gathered, Math.max(postings.length * 2, length + prints.length)))
      larger.set(postings.subarray(0, length))
      postings = larger
    }
    for (const print of prints) postings[length++] = posting(print, row.number)
    if ((texts += 1) % atATime === 0) await stillWanted(inOrg, org, id, texts)
  }
  await runs.add(postings.subarray(0, length))
  postings = new Float64Array(0)
  if (runs.postings === 0) return
  const bits = bitsFor(runs.postings)
  const segment = await inOrg((tx) => addSegment(tx, org, id, texts, bits))
  for await (const some of runs.inOrder(posting(widthOf(bits), 0))) {
    await inOrg((tx) => writeBuckets(tx, org, id, segment, packBuckets(withoutExcess(some), bits)))
    await stillWanted(inOrg, org, id, texts)
  }
}

const featuresIn = ({ title, parts }: { readonly title: string; readonly parts: readonly TextPart[] }, reading: AgencyReading['reading'], weight: TermWeight): Uint32Array => {
  room.clear()
  return featuresOf(printsOf(prepareText({ title, parts }, reading, room), weight, room))
}

/** Says how far it is; throws when somebody has cancelled it. */
async function stillWanted(inOrg: InOrg, org: OrgId, id: string, done?: number): Promise<void> {
  const row = await inOrg((tx) => tx.updateTable('corpus_index').set((on) => ({ done: done ?? on.ref('done') })).where('org_id', '=', org).where('id', '=', id).where('state', '=', 'building').returning('id').executeTakeFirst())
  if (!row) throw new Cancelled()
}

/** Texts worked on before others have their turn. */
const inATurn = 8

/** All texts up to a number, the retired too: an earlier check can be done again. `every` takes each so-many-th. The next are on their way while those given are worked on. */
async function* textsOf(inOrg: InOrg, org: OrgId, upto: number, every = 1) {
  const read = (after: number) => inOrg((tx) => tx.selectFrom('corpus_text').where('org_id', '=', org).where('number', '>', after).where('number', '<=', Math.min(upto, 2_097_151)).$if(every > 1, (query) => query.where(sql<boolean>`number % ${every} = 0`))
    .select(['number', 'title', 'parts']).$narrowType<{ parts: readonly TextPart[] }>().orderBy('number').limit(atATime).execute())
  let next = read(-1)
  try {
    for (;;) {
      const rows = await next
      if (rows.length === atATime) {
        next = read(rows.at(-1)!.number)
        next.catch(() => undefined) // whoever asks for them hears of it
      }
      for (const [at, row] of rows.entries()) {
        if (at % inATurn === 0) await setImmediate()
        yield row
      }
      if (rows.length < atATime) return
    }
  } finally {
    await next.catch(() => undefined)
  }
}

/** Changes over to the new index with what came in while it was built; holds the numbers of the corpus, so that nothing comes in between. Gives the indexes that are done with. */
async function letServe(tx: Tx, org: OrgId, id: string, { reading }: AgencyReading, weight: TermWeight, upto: number, now: Date): Promise<readonly string[]> {
  await tx.selectFrom('counter').where('org_id', '=', org).where('series', '=', 'corpus').select('last').forUpdate().execute()
  const late = await tx.selectFrom('corpus_text').where('org_id', '=', org).where('number', '>', upto).select(['number', 'title', 'parts']).$narrowType<{ parts: readonly TextPart[] }>().execute()
  for (const { number, title, parts } of late) {
    await tx.insertInto('corpus_fresh').values({ org_id: org, index_id: id, number, prints: packPrints(featuresIn({ title, parts }, reading, weight)) }).execute()
  }
  const old = await tx.updateTable('corpus_index').set({ state: 'retired' }).where('org_id', '=', org).where('state', '=', 'serving').returning('id').execute()
  const kinds = JSON.stringify(await countKinds(tx, org, upto))
  const served = await tx.updateTable('corpus_index').set({ state: 'serving', finished_at: now, upto, kinds }).where('org_id', '=', org).where('id', '=', id).where('state', '=', 'building').returning('id').executeTakeFirst()
  if (!served) throw new Cancelled()
  return old.map(({ id: of }) => of)
}

/** Empties an index; its row stays as what happened. */
async function drop(inOrg: InOrg, org: OrgId, id: string): Promise<void> {
  await inOrg(async (tx) => {
    await tx.deleteFrom('corpus_fresh').where('org_id', '=', org).where('index_id', '=', id).execute()
    await tx.deleteFrom('corpus_bucket').where('org_id', '=', org).where('index_id', '=', id).execute()
    await tx.deleteFrom('corpus_segment').where('org_id', '=', org).where('index_id', '=', id).execute()
  })
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@sangkien/server/migrate'
import { startPostgres } from '@sangkien/server/postgres/start-postgres'
import { openPool } from '@sangkien/server/db'
import { generateDossier } from '../novelty-corpus/generate-dossier.ts'
import { percentiles } from '../percentiles.ts'
import { signIn } from '../requests.ts'
import { seed } from '../seed.ts'
import { startServer } from '../server-process.ts'
import { fileSuspects, seedCorpus } from './seed-corpus.ts'
import { measureBesides } from './besides.ts'

interface Check { readonly run: { readonly sources: readonly { readonly source: string }[]; readonly tookMs: number } | null }

/** Checks made before those that are measured; their times are told too. */
const warming = 10

/** How fast dossiers are compared with a corpus of `texts` generated texts of about 900 syllables, through the real server. */
export async function measureCorpus(texts: number, { besides, note }: { readonly besides: boolean; readonly note: (line: string) => void }) {
  const dataDir = await mkdtemp(join(tmpdir(), 'sangkien-bench-'))
  try {
    note(`${texts} texts: seeding`)
    let postgres = await startPostgres({ dataDir: join(dataDir, 'postgres') })
    await migrate(postgres.url)
    await seed(postgres.url, 0)
    const insertedPerSecond = await seedCorpus(postgres.url, texts)
    await postgres.stop()

    note(`${texts} texts: building the index`)
    const server = await startServer(dataDir)
    const cookies = await Promise.all(Array.from({ length: 8 }, () => signIn(server.address)))
    let asked = 0
    const call = async (method: string, path: string, body?: unknown) => {
      const reply = await fetch(server.address + path, { method, headers: { cookie: cookies[(asked += 1) % cookies.length]!, origin: server.address, ...(body !== undefined && { 'content-type': 'application/json' }) }, ...(body !== undefined && { body: JSON.stringify(body) }) })
      if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`)
      return reply.json() as Promise<unknown>
    }
    const began = performance.now()
    await call('POST', '/api/corpus/index')
    for (;;) {
      const { building, serving } = (await call('GET', '/api/corpus')) as { building: { state: string; done: number } | null; serving: unknown }
      if (building?.state === 'failed') throw new Error('The index was not built.')
      if (!building && serving) break
      note(`${texts} texts: ${building?.done ?? 0} indexed`)
      await new Promise((resolve) => setTimeout(resolve, Math.max(500, texts / 100)))
    }
    const indexedIn = (performance.now() - began) / 1000
    const memoryAfterIndex = await server.peakMemory()
    await server.stop()

    postgres = await startPostgres({ dataDir: join(dataDir, 'postgres') })
    const suspects = await fileSuspects(postgres.url, warming + 60, texts)
    const bytes = await sizeOf(postgres.url)
    const beside = besides ? await measureBesides(postgres.url, suspects, note) : undefined
    await postgres.stop()

    note(`${texts} texts: checking`)
    const again = await startServer(dataDir)
    for (let at = 0; at < cookies.length; at += 1) cookies[at] = await signIn(again.address)
    const at = async <T>(method: string, path: string, body?: unknown): Promise<{ readonly ms: number; readonly reply: T }> => {
      const start = performance.now()
      const reply = await fetch(again.address + path, { method, headers: { cookie: cookies[(asked += 1) % cookies.length]!, origin: again.address, 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) })
      if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`)
      return { reply: (await reply.json()) as T, ms: performance.now() - start }
    }
    // The first takes the suspects in; a server just started compiles its code during the next few, and runs for weeks after that.
    const first: number[] = []
    for (const { id } of suspects.slice(0, warming)) first.push(Math.round((await at('POST', `/api/initiatives/${id}/novelty-runs`)).ms))
    const checks: { readonly ms: number; readonly inside: number; readonly found: boolean }[] = []
    for (const { id } of suspects.slice(warming)) {
      const { ms, reply } = await at<Check>('POST', `/api/initiatives/${id}/novelty-runs`)
      checks.push({ ms, inside: reply.run!.tookMs, found: reply.run!.sources.length > 0 })
    }
    const typing: number[] = []
    for (let n = 0; n < 120; n += 1) {
      const { title, problem } = generateDossier(600_000_000 + n)
      typing.push((await at('POST', '/api/similar-cases', { title: title.split(' ').slice(0, 6 + (n % 12)).join(' '), problem: n % 2 ? problem.slice(0, 300) : '' })).ms)
    }
    const peak = await again.peakMemory()
    await again.stop()
    return {
      texts, insertedPerSecond, indexedPerSecond: Math.round(texts / indexedIn), indexSeconds: Math.round(indexedIn), check: percentiles(checks.map(({ ms }) => ms)), compareInside: percentiles(checks.map(({ inside }) => inside)), first, foundShare: checks.filter(({ found }) => found).length / checks.length,
      typing: percentiles(typing), ...bytes, bytesPerText: Math.round(bytes.corpusBytes / texts), indexBytesPerText: Math.round(bytes.indexBytes / texts), serverPeakMB: { building: memoryAfterIndex, checking: peak }, beside,
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function sizeOf(url: string): Promise<{ readonly corpusBytes: number; readonly indexBytes: number }> {
  const client = openPool(url, { max: 1 })
  const { rows: [row] } = await client.query<{ texts: string; index: string }>(`select pg_total_relation_size('corpus_text') as texts, pg_total_relation_size('corpus_bucket') + pg_total_relation_size('corpus_fresh') + pg_total_relation_size('corpus_segment') as index`)
  await client.end()
  return { corpusBytes: Number(row!.texts) + Number(row!.index), indexBytes: Number(row!.index) }
}

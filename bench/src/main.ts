import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@sangkien/server/migrate'
import { startPostgres } from '@sangkien/server/postgres/start-postgres'
import { measureCouncil } from './council/measure-council.ts'
import { measureCorpus } from './novelty/measure-corpus.ts'
import { writeCard } from './novelty/write-card.ts'
import { measureFirstLoad } from './first-load.ts'
import { measureImports } from './imports.ts'
import { measurePapers } from './papers.ts'
import { measureRequests, signIn } from './requests.ts'
import { seed } from './seed.ts'
import { startServer } from './server-process.ts'

/**
 * `npm run bench [-- COUNT … | -- papers | -- corpus COUNT … | -- council | -- accuracy]`: the real server on generated agencies; JSON on standard
 * output, progress on standard error. `papers` measures the papers alone, `corpus` the comparison with so many texts, `council` a council at work, and `accuracy`
 * writes the accuracy card of the novelty check anew.
 */
const counts = process.argv.slice(2).map(Number).filter((n) => n > 0)
const alone = (['papers', 'corpus', 'council', 'accuracy'] as const).find((part) => process.argv.includes(part))
const note = (line: string) => process.stderr.write(`${line}\n`)
const wanted = (part: 'papers' | 'corpus' | 'council') => alone === undefined || alone === part

/** Of the last minute: on a machine that others use too, figures are worse than they need be. */
const loadBefore = Math.round(loadavg()[0]! * 10) / 10
const results = []
for (const initiatives of alone ? [] : counts.length > 0 ? counts : [10_000, 200_000]) {
  const dataDir = await mkdtemp(join(tmpdir(), 'sangkien-bench-'))
  try {
    note(`${initiatives} initiatives: seeding`)
    const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres') })
    await migrate(postgres.url)
    const began = performance.now()
    await seed(postgres.url, initiatives)
    const seededIn = Math.round(performance.now() - began)
    await postgres.stop()

    note('measuring')
    const cold = await startServer(dataDir)
    await cold.stop()
    const server = await startServer(dataDir)
    const requests = await measureRequests(server.address)
    const firstLoad = await measureFirstLoad(server.address, await signIn(server.address))
    results.push({ initiatives, seededInMs: seededIn, warmStartMs: server.startedIn, ...requests, serverMemoryMB: await server.memory(), firstLoadAt4xThrottle: firstLoad })
    await server.stop()
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}
if (!alone) note('20000 people and 100000 earlier initiatives from Excel, and out again')
const imports = alone ? undefined : await measureImports()
const corpora = []
for (const texts of wanted('corpus') ? (alone && counts.length > 0 ? counts : [10_000, 100_000]) : []) corpora.push(await measureCorpus(texts, { besides: texts <= 10_000, note }))
if (wanted('papers')) note('papers: Word, PDF, and 300 certificates')
const papers = wanted('papers') ? await measurePapers() : undefined
const council = wanted('council') ? await measureCouncil(note) : undefined
const accuracy = alone === 'accuracy' ? await writeCard(new Date()) : undefined
process.stdout.write(`${JSON.stringify({ at: process.version, cores: cpus().length, loadBefore, milliseconds: results, imports, corpora, papers, council, accuracy }, null, 2)}\n`)

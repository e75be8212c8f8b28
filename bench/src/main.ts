import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@sangkien/server/migrate'
import { startPostgres } from '@sangkien/server/postgres/start-postgres'
import { measureFirstLoad } from './first-load.ts'
import { measureImports } from './imports.ts'
import { measurePapers } from './papers.ts'
import { measureRequests, signIn } from './requests.ts'
import { seed } from './seed.ts'
import { startServer } from './server-process.ts'

/** `npm run bench [-- COUNT … | -- papers]`: the real server on generated agencies; JSON on standard output, progress on standard error. `papers` measures the papers alone. */
const counts = process.argv.slice(2).map(Number).filter((n) => n > 0)
const papersAlone = process.argv.includes('papers')
const note = (line: string) => process.stderr.write(`${line}\n`)

/** Of the last minute: on a machine that others use too, figures are worse than they need be. */
const loadBefore = Math.round(loadavg()[0]! * 10) / 10
const results = []
for (const initiatives of papersAlone ? [] : counts.length > 0 ? counts : [10_000, 200_000]) {
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
if (!papersAlone) note('20000 people and 100000 earlier initiatives from Excel, and out again')
const imports = papersAlone ? undefined : await measureImports()
note('papers: Word, PDF, and 300 certificates')
const papers = await measurePapers()
process.stdout.write(`${JSON.stringify({ at: process.version, cores: cpus().length, loadBefore, milliseconds: results, imports, papers }, null, 2)}\n`)

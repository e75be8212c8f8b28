import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { buildApp } from '../app.ts'
import { resumeBatches } from '../batch/run-batch.ts'
import { resumeReadings } from '../corpus/run-reading.ts'
import { openDb, openPool } from '../db.ts'
import { demoClock, demoState, loadDemo } from '../demo/load-demo.ts'
import type { House } from '../http/mount.ts'
import { migrate } from '../migrate.ts'
import { announceFirstRun } from '../people/first-run-code.ts'
import { repackIndexes } from '../novelty/repack-indexes.ts'
import { readSignInPage } from '../people/read-sign-in.ts'
import { fillRegisters } from '../regulation/fill-register.ts'
import { keepHouse } from './keep-house.ts'
import { dataFolder, openDatabase } from './open-database.ts'
import { listensAt, publicAddress } from './public-address.ts'

const pages = fileURLToPath(new URL('../../../web/dist', import.meta.url))
const say = (line: string) => process.stdout.write(`${line}\n`)

/** `npm start` and `npm run demo`: database, migrations, pages and doors on one address, until Ctrl-C. */
export async function serve({ demo, clock }: { demo: boolean; clock: () => Date }): Promise<void> {
  const began = performance.now()
  const dataDir = await dataFolder(demo)
  const database = await openDatabase(dataDir, say)
  await migrate(database.url)
  const pool = openPool(database.url)
  const { host, port } = listensAt()
  const made: House = { db: openDb(pool), clock, dataDir, demo, publicAddress: publicAddress() }
  if (demo) {
    const state = await demoState(made.db)
    if (state === 'real') throw new Error('Cơ sở dữ liệu này đang chứa một cơ quan thật, không phải dữ liệu minh họa. Hãy bỏ DATABASE_URL hoặc SANGKIEN_DATA khi chạy npm run demo.')
    if (state === 'half') await beginAfresh(database.url)
    if (state !== 'ready') await loadDemo(made, say)
  }
  await fillRegisters(made.db)
  await repackIndexes(made.db)
  const house: House = demo ? { ...made, clock: await demoClock(made.db, clock) } : made
  const app = await buildApp(house, { log: true, ...(existsSync(`${pages}/client`) && { pagesDir: pages }) })
  const keeping = keepHouse(house, say)

  let stopping: Promise<void> | undefined
  const stop = (code: number) => (stopping ??= (async () => {
    keeping.stop()
    await app.close()
    await pool.end()
    await database.close()
    process.exit(code)
  })())
  process.on('SIGINT', () => void stop(0))
  process.on('SIGTERM', () => void stop(0))
  void database.died.then((how) => { say(`Cơ sở dữ liệu dừng đột ngột (${how}). Hãy chạy lại lệnh; dữ liệu đã ghi vẫn còn.`); void stop(1) })

  await app.listen({ host, port })
  await resumeBatches(house)
  await resumeReadings(house)
  say(`\nSáng Kiến đang chạy tại ${house.publicAddress}  (sau ${((performance.now() - began) / 1000).toFixed(1).replace('.', ',')} giây; nhấn Ctrl-C để dừng)`)
  if (demo) for (const { username, password, name, duty } of (await readSignInPage(house)).demoAccounts) say(`  ${username.padEnd(14)} ${password.padEnd(20)} ${name} – ${duty}`)
  else await announceFirstRun(house, say)
}

/** A demonstration that was stopped while it was being made is worth nothing: it is made again from the start. */
async function beginAfresh(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('drop schema public cascade; create schema public')
  await client.end()
  await migrate(url)
}

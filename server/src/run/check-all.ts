import { openDb, openPool } from '../db.ts'
import { checkInvariants } from '../invariants.ts'
import { dataFolder, openDatabase } from './open-database.ts'

/** `npm run invariants`: prints each broken rule with its rows; exit code 1 when there is one. */
export async function checkAll(): Promise<void> {
  const database = await openDatabase(await dataFolder(process.argv.includes('--demo')), console.log)
  const pool = openPool(database.url)
  try {
    const broken = await checkInvariants(openDb(pool))
    for (const { name, rows } of broken) console.log(`✗ ${name}: ${rows.length} dòng\n${rows.slice(0, 5).map((row) => `    ${JSON.stringify(row)}`).join('\n')}`)
    console.log(broken.length === 0 ? 'Mọi ràng buộc của dữ liệu đều đúng.' : `${broken.length} ràng buộc bị vi phạm.`)
    process.exitCode = broken.length === 0 ? 0 : 1
  } finally {
    await pool.end()
    await database.close()
  }
}

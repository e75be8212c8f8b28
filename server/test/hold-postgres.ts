// A server process reduced to its database: starts it in the folder given, says so in one line of JSON, and lives until killed.
import { startPostgres } from '../src/postgres/start-postgres.ts'

const running = await startPostgres({ dataDir: process.argv[2]!, durable: process.argv[3] !== 'forgetful' })
console.log(JSON.stringify({ url: running.url, adopted: running.adopted, postmasterPid: running.postmasterPid, uid: process.getuid?.() }))
process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)))
setInterval(() => undefined, 1000)

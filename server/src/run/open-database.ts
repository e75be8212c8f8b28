import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { startPostgres } from '../postgres/start-postgres.ts'

export interface OpenDatabase {
  readonly url: string
  /** Settles with a sentence when our own database ends without having been asked to; never for a server of one's own. */
  readonly died: Promise<string>
  close(): Promise<void>
}

/** Where everything of this installation lies: SANGKIEN_DATA, else `data/` (`data/demo` for the demonstration). */
export async function dataFolder(demo: boolean): Promise<string> {
  const folder = resolve(process.env['SANGKIEN_DATA'] ?? (demo ? 'data/demo' : 'data/main'))
  // Root lends the database to an ordinary account, which must be able to walk to its own folder in here; nobody may list it.
  await mkdir(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  return folder
}

/** The agency's own PostgreSQL where DATABASE_URL names one; ours in `<data>/postgres` otherwise. */
export async function openDatabase(dataDir: string, log: (line: string) => void): Promise<OpenDatabase> {
  const own = process.env['DATABASE_URL']
  if (own) return { url: own, died: new Promise(() => undefined), close: async () => undefined }
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres'), log })
  return { url: postgres.url, died: postgres.died, close: () => postgres.stop() }
}

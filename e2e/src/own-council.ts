import { join } from 'node:path'
import { seed } from '../../bench/src/seed.ts'
import { seedCouncil, type SeededCouncil } from '../../bench/src/council/seed-council.ts'
import { migrate } from '@sangkien/server/migrate'
import { startPostgres } from '@sangkien/server/postgres/start-postgres'
import { aFolder, Installation } from '../../server/test/installation.ts'
import type { browsers, Visitor } from './visitor.ts'

type Visit = ReturnType<typeof browsers>['visitor']

export interface OwnCouncil {
  readonly council: SeededCouncil
  readonly address: string
  readonly office: Visitor
  /** A member by their seat, the chair first, on a window of this size. */
  member(at: number, size?: { readonly width: number; readonly height: number }): Promise<Visitor>
  end(): Promise<void>
}

/** A council of its own, in an agency and a server of its own, for a journey that leaves nothing as it found it: called, its members heard about conflicts, its dossiers filed. */
export async function ownCouncil(visitor: Visit, size: number, count: number, how: Parameters<typeof seedCouncil>[3] = {}): Promise<OwnCouncil> {
  const folder = await aFolder()
  const postgres = await startPostgres({ dataDir: join(folder.path, 'postgres'), durable: false })
  await migrate(postgres.url)
  await seed(postgres.url, 0)
  const council = await seedCouncil(postgres.url, size, count, how)
  await postgres.stop()
  const house = new Installation(folder.path)
  await house.start()
  const withCookie = async (cookie: string, window?: { readonly width: number; readonly height: number }) => {
    const one = await visitor(undefined, window, house.address)
    const [name, value] = cookie.split('=') as [string, string]
    await one.context.addCookies([{ name, value, url: house.address }])
    return one
  }
  return {
    council, address: house.address, office: await withCookie(council.office), member: (at, window) => withCookie(council.cookies[at]!, window),
    end: async () => { await house.end('SIGTERM'); await folder.remove() },
  }
}

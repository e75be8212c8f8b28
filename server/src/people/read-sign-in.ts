import { DemoAccount } from '@sangkien/contract/session'
import { z } from 'zod'
import type { House } from '../http/mount.ts'

/** What the sign-in page shows before anyone is known. Accounts with their passwords only in a demonstration, of its own agency. */
export async function readSignInPage({ db, demo }: Pick<House, 'db' | 'demo'>) {
  const organisations = await db.selectFrom('organisation').select(['code', 'name', 'accent', 'is_demo as isDemo', 'settings']).orderBy('created_at').execute()
  return {
    organisations: organisations.map(({ settings: _unseen, ...seen }) => seen),
    firstRun: organisations.length === 0 && !demo,
    demoAccounts: demo ? organisations.flatMap(({ isDemo, settings }) => (isDemo ? (DemoSettings.safeParse(settings).data?.demoAccounts ?? []) : [])) : [],
  }
}

const DemoSettings = z.object({ demoAccounts: z.array(DemoAccount) })

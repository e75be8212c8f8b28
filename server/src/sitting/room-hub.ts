import type { OrgId, SittingId } from '@sangkien/domain/ids'
import pg from 'pg'
import { addressOf, type Db, type Tx } from '../db.ts'
import { sql } from 'kysely'

/**
 * Who watches which sitting in this process, and the one connection on which PostgreSQL says that something of a sitting was committed,
 * by this process or another. It is a hint and no more: what changed is read anew, by the rights of each watcher, and a screen that
 * missed a hint asks by itself after a while.
 */
interface Watcher { readonly look: () => void; readonly end: () => void }
interface Hub { readonly watchers: Map<string, Set<Watcher>>; client: pg.Client | null; stopped: boolean }

const hubs = new WeakMap<Db, Hub>()
const channel = 'sangkien_room'
const againAfterMs = 1000

/** Calls `look` whenever something of the sitting was committed, and after every break of the connection, and `end` when the server stops; gives back how to stop. */
export function watchRoom(db: Db, org: OrgId, sitting: SittingId, watcher: Watcher): () => void {
  const hub = hubs.get(db) ?? begin(db)
  const key = `${org} ${sitting}`
  const looking = hub.watchers.get(key) ?? new Set<Watcher>()
  hub.watchers.set(key, looking.add(watcher))
  return () => {
    looking.delete(watcher)
    if (looking.size === 0) hub.watchers.delete(key)
  }
}

/** Said inside the transaction of an act: it reaches the watchers when that commits, and never when it does not. */
export const sayRoomChanged = async (tx: Tx, org: OrgId, sitting: SittingId): Promise<void> => void (await sql`select pg_notify(${channel}, ${`${org} ${sitting}`})`.execute(tx))

/** Ends every stream: a server that is asked to stop waits for none of the screens, which ask again by themselves. */
export const endStreams = (db: Db): void => { for (const looking of hubs.get(db)?.watchers.values() ?? []) for (const { end } of [...looking]) end() }

/** Ends with the server. */
export async function closeRooms(db: Db): Promise<void> {
  const hub = hubs.get(db)
  if (!hub) return
  hub.stopped = true
  hubs.delete(db)
  await hub.client?.end().catch(() => undefined)
}

function begin(db: Db): Hub {
  const hub: Hub = { watchers: new Map(), client: null, stopped: false }
  hubs.set(db, hub)
  void listen(db, hub)
  return hub
}

async function listen(db: Db, hub: Hub): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(db), application_name: 'sangkien room' })
  let ended = false
  const again = () => {
    if (ended || hub.stopped) return
    ended = true
    hub.client = null
    setTimeout(() => void listen(db, hub), againAfterMs).unref()
  }
  client.on('error', again)
  client.on('end', again)
  client.on('notification', ({ payload }) => hub.watchers.get(payload ?? '')?.forEach(({ look }) => look()))
  try {
    await client.connect()
    await client.query(`listen ${channel}`)
    hub.client = client
    if (hub.stopped) await client.end()
    for (const looking of hub.watchers.values()) looking.forEach(({ look }) => look()) // what was said meanwhile was missed
  } catch {
    again()
  }
}

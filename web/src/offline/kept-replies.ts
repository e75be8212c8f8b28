/**
 * What the server answered for the pages that must open without a network, in this browser's own database. It holds the replies of
 * one person at a time: whoever comes after finds it empty, and signing out empties it. Nothing of a person lies anywhere else on
 * the machine: the service worker keeps programs only (decision 22).
 */
const databaseName = 'sangkien-replies'
const storeName = 'replies'
/** Replies older than this are of no use and are thrown away. */
const longest = 21 * 24 * 60 * 60 * 1000
const owner = '#person'

interface Kept { readonly at: number; readonly reply: unknown }

let opened: Promise<IDBDatabase | undefined> | undefined

const database = (): Promise<IDBDatabase | undefined> => (opened ??= new Promise((resolve) => {
  if (typeof indexedDB === 'undefined') { resolve(undefined); return }
  try {
    const request = indexedDB.open(databaseName, 1)
    request.onupgradeneeded = () => { request.result.createObjectStore(storeName) }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => resolve(undefined)
    request.onblocked = () => resolve(undefined)
  } catch {
    resolve(undefined) // a browser that gives no database: then pages open with a network only
  }
}))

async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  const base = await database()
  if (!base) return undefined
  return new Promise((resolve) => {
    const request = act(base.transaction(storeName, mode).objectStore(storeName))
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => resolve(undefined)
  })
}

/** The person of this page is the one whose replies may lie here: those of anybody else go. */
export async function keepOnlyOf(person: string): Promise<void> {
  const of = await inStore('readonly', (store) => store.get(owner) as IDBRequest<string | undefined>)
  if (of !== person) {
    await forgetReplies()
    await inStore('readwrite', (store) => store.put(person, owner))
  }
}

/** Keeps what the server answered at an address for this person. */
export async function keepReply(person: string, address: string, reply: unknown): Promise<void> {
  await keepOnlyOf(person)
  await inStore('readwrite', (store) => store.put({ at: Date.now(), reply } satisfies Kept, address))
}

/** What was kept of an address; `undefined` when nothing was, or too long ago. */
export async function keptReply(address: string): Promise<unknown> {
  const kept = await inStore('readonly', (store) => store.get(address) as IDBRequest<Kept | undefined>)
  return kept && Date.now() - kept.at < longest ? kept.reply : undefined
}

/** The addresses of which something is kept. */
export const keptAddresses = async (): Promise<readonly string[]> => ((await inStore('readonly', (store) => store.getAllKeys())) ?? []).filter((key): key is string => typeof key === 'string' && key !== owner)

/** Empties it: on signing out, when the session is over, when somebody else signs in, and when asked to. */
export const forgetReplies = async (): Promise<void> => { await inStore('readwrite', (store) => store.clear()) }

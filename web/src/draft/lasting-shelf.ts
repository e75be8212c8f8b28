import { draftPrefix, type Shelf } from './draft-store.ts'

/**
 * The shelf of this browser. `localStorage` answers at once but reaches the disk only seconds later, so a browser that is
 * killed would lose the last words; IndexedDB hands each write to the system within milliseconds. So every draft is written
 * to both, and when a page opens the newer of the two is put back.
 */
class LastingShelf implements Shelf {
  getItem(key: string): string | null { return localStorage.getItem(key) }

  setItem(key: string, value: string): void {
    // First the one that lasts: a full localStorage throws, and the words are kept all the same.
    void inStore('readwrite', (store) => store.put(value, key))
    localStorage.setItem(key, value)
  }

  removeItem(key: string): void {
    void inStore('readwrite', (store) => store.delete(key))
    localStorage.removeItem(key)
  }
}

export const shelf: Shelf = new LastingShelf()

const storeName = 'drafts'
let opened: Promise<IDBDatabase | undefined> | undefined

/** The database, or nothing where the browser gives none: then `localStorage` is all there is. */
const database = (): Promise<IDBDatabase | undefined> => (opened ??= new Promise((resolve) => {
  try {
    const request = indexedDB.open('sangkien', 1)
    request.onupgradeneeded = () => { request.result.createObjectStore(storeName) }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => resolve(undefined)
    request.onblocked = () => resolve(undefined)
  } catch {
    resolve(undefined)
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

async function restore(): Promise<void> {
  const keys = (await inStore('readonly', (store) => store.getAllKeys())) ?? []
  const values = (await inStore('readonly', (store) => store.getAll() as IDBRequest<string[]>)) ?? []
  for (const [at, key] of keys.entries()) {
    const value = values[at]
    if (typeof key === 'string' && key.startsWith(draftPrefix) && value !== undefined && typedAt(value) > typedAt(localStorage.getItem(key))) localStorage.setItem(key, value)
  }
}

function typedAt(text: string | null): number {
  try {
    return (JSON.parse(text ?? 'null') as { at?: number } | null)?.at ?? 0
  } catch {
    return 0
  }
}

/** Once what a killed browser had in hand is back on the shelf. A failure to restore keeps nobody from writing. */
export const restored: Promise<void> = typeof indexedDB === 'undefined' ? Promise.resolve() : restore().catch(() => undefined)

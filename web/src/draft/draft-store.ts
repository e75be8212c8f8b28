/** Something typed that the server does not have yet. */
export interface Draft<T> {
  readonly value: T
  /** The version on the server it was typed over. */
  readonly baseRev: number
  /** When it was typed, in milliseconds. */
  readonly at: number
}

/** The part of `localStorage` a draft needs; tests give a Map in its place. */
export interface Shelf { getItem(key: string): string | null; setItem(key: string, value: string): void; removeItem(key: string): void }

/** What the name of every draft begins with. */
export const draftPrefix = 'sangkien:draft:'
const name = (key: string) => `${draftPrefix}${key}`

/** Keeps what was typed where a crash, an expired session or a lost connection cannot reach it. `false` when there is no room. */
export function keepDraft<T>(shelf: Shelf, key: string, draft: Draft<T>): boolean {
  try {
    shelf.setItem(name(key), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

/** What was kept and not yet sent; text that is no draft of ours is thrown away. */
export function keptDraft<T>(shelf: Shelf, key: string): Draft<T> | undefined {
  const text = shelf.getItem(name(key))
  if (text === null) return undefined
  try {
    const draft = JSON.parse(text) as Partial<Draft<T>> | null
    if (draft !== null && typeof draft.baseRev === 'number' && typeof draft.at === 'number' && 'value' in draft) return draft as Draft<T>
  } catch {
    // Cut off in the middle of a write: of no use to anyone.
  }
  shelf.removeItem(name(key))
  return undefined
}

/** The server has it: the copy here may go, unless something newer was typed meanwhile. */
export function dropDraft(shelf: Shelf, key: string, upTo: number): void {
  const kept = keptDraft(shelf, key)
  if (kept && kept.at <= upTo) shelf.removeItem(name(key))
}

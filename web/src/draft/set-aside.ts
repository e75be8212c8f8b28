import { dropDraft, keepDraft, keptDraft, type Shelf } from './draft-store.ts'

/** A version that lost a meeting of two, and when it was given up. */
export interface Aside<T> { readonly value: T; readonly at: number }

/** Where they lie; beside what is typed and not sent, which has `key` itself. */
const asideKey = (key: string): string => `${key}/de-lai`

/** All that were given up here and not thrown away since, the last one last. */
export const asidesOf = <T>(shelf: Shelf, key: string): readonly Aside<T>[] => keptDraft<readonly Aside<T>[]>(shelf, asideKey(key))?.value ?? []

/** Lays one more aside: those that lie there stay. */
export const putAside = <T>(shelf: Shelf, key: string, aside: Aside<T>): readonly Aside<T>[] => put(shelf, key, [...asidesOf<T>(shelf, key), aside])

/** The last one is taken back or thrown away; the one before it is the last again. */
export const dropAside = <T>(shelf: Shelf, key: string): readonly Aside<T>[] => put(shelf, key, asidesOf<T>(shelf, key).slice(0, -1))

function put<T>(shelf: Shelf, key: string, pile: readonly Aside<T>[]): readonly Aside<T>[] {
  if (pile.length === 0) dropDraft(shelf, asideKey(key), Number.POSITIVE_INFINITY)
  else keepDraft(shelf, asideKey(key), { value: pile, baseRev: 0, at: pile.at(-1)!.at })
  return pile
}

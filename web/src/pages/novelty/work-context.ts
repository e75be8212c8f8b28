import { createContext, use } from 'react'
import type { Cited } from './conclusion/cited.ts'
import type { Acts, Run } from './novelty.ts'

/** What the officer has in hand on this page: sources and passages taken as grounds, and what is about to be set aside. */
export interface NoveltyWork {
  readonly run: Run
  /** Nothing may be done here: an earlier check is shown, or somebody who only reads reads. */
  readonly acts: Acts
  readonly cited: readonly Cited[]
  readonly cite: (one: Cited) => void
  readonly uncite: (one: Cited) => void
  readonly setAside: (one: Cited) => void
}

const WorkContext = createContext<NoveltyWork | undefined>(undefined)
export const WorkProvider = WorkContext

export function useWork(): NoveltyWork {
  const work = use(WorkContext)
  if (!work) throw new Error('A part of the page of a check stands outside it')
  return work
}

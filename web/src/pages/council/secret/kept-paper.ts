import type { Receipt } from '@sangkien/domain/ballot/check-count'
import { use, useSyncExternalStore } from 'react'
import { dropDraft, keepDraft, keptDraft } from '../../../draft/draft-store.ts'
import { restored, shelf } from '../../../draft/lasting-shelf.ts'
import type { MadePaper } from './blind-paper.ts'

/**
 * What this browser holds of one voter's paper: made and on its way to be signed; signed and to be put in; in the box; or refused, with
 * the code of why. It is written down before anything is sent, so a crash loses neither the paper nor the vote.
 */
export type KeptPaper =
  | { readonly stage: 'made'; readonly made: MadePaper }
  | { readonly stage: 'signed' | 'in'; readonly receipt: Receipt }
  | { readonly stage: 'refused'; readonly receipt: Receipt; readonly code: string }

const listeners = new Set<() => void>()
const read = new Map<string, KeptPaper | undefined>()
const keyOf = (person: string, ballot: string): string => `${person}/phieu-kin/${ballot}`
const changed = () => { for (const listener of listeners) listener() }

export function paperOf(person: string, ballot: string): KeptPaper | undefined {
  const key = keyOf(person, ballot)
  if (!read.has(key)) read.set(key, keptDraft<KeptPaper>(shelf, key)?.value)
  return read.get(key)
}

/** False when this browser has no room: then nothing may be sent. */
export function keepPaper(person: string, ballot: string, paper: KeptPaper): boolean {
  const kept = keepDraft(shelf, keyOf(person, ballot), { value: paper, baseRev: 0, at: Date.now() })
  read.delete(keyOf(person, ballot))
  changed()
  return kept
}

export function dropPaper(person: string, ballot: string): void {
  dropDraft(shelf, keyOf(person, ballot), Number.POSITIVE_INFINITY)
  read.delete(keyOf(person, ballot))
  changed()
}

/** My paper of a ballot as this browser holds it, also when another window of it went on. */
export function usePaper(person: string, ballot: string): KeptPaper | undefined {
  use(restored)
  return useSyncExternalStore(listen, () => paperOf(person, ballot), () => undefined)
}

function listen(listener: () => void): () => void {
  const elsewhere = () => { read.clear(); listener() }
  listeners.add(listener)
  window.addEventListener('storage', elsewhere)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', elsewhere)
  }
}

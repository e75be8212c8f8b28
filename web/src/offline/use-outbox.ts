import { readHome } from '@sangkien/contract/home'
import { handInSheet, listMySheets, readScoreSheet, saveMarks } from '@sangkien/contract/scoring'
import { readMe } from '@sangkien/contract/session'
import { useEffect, useSyncExternalStore } from 'react'
import { call } from '../api/api.ts'
import { asks, forget, queries } from '../api/queries.ts'
import { reached } from '../api/standing.ts'
import { restored, shelf } from '../draft/lasting-shelf.ts'
import { useMe } from '../frame/me.ts'
import type { Filled, SavedSheet } from '../pages/scoring/sheet.ts'
import { tell as toast } from '../ui/Toast.tsx'
import { keepOnlyOf } from './kept-replies.ts'
import { Outbox, type Waiting } from './outbox.ts'
import { samePlace, type SheetPlace } from './sheet-place.ts'

/** How often what waits is tried again, in milliseconds: a network that is back is not always announced. */
const again = 15_000

const none: readonly Waiting[] = []
let shown = none
let box: Outbox | undefined
let owner: string | undefined
const listeners = new Set<() => void>()

/** Something on the shelf may have changed. */
export function lookAgain(): void {
  const next = box?.waiting() ?? none
  if (JSON.stringify(next) === JSON.stringify(shown)) return
  shown = next
  for (const listener of listeners) listener()
}

const mutable = ({ notes, ...filled }: Filled) => ({ ...filled, marks: { ...filled.marks }, notes: Object.fromEntries(Object.entries(notes).map(([code, { evidence, ...note }]) => [code, { ...note, ...(evidence && { evidence: [...evidence] }) }])) })
/** A sheet as it is sent. */
export const bodyOf = (filled: Filled, rev: number) => ({ rev, ...mutable(filled) })

/** What a save answered, laid over the sheet that was read with its dossier, if it was. */
export const showSaved = (saved: SavedSheet): void =>
  void queries.setQueryData(asks(readScoreSheet, { params: { sittingId: saved.sittingId, initiativeId: saved.initiativeId } }).queryKey, (there) => there && { ...there, ...saved })

/** The sheets of this person that wait on this machine. */
export function outboxOf(person: string): Outbox {
  if (box && owner === person) return box
  owner = person
  box = new Outbox({
    person, shelf, names: () => Object.keys(localStorage), now: Date.now, tell: lookAgain,
    save: (params, filled, rev) => call(saveMarks, { params, body: bodyOf(filled, rev) }),
    handIn: (params, rev) => call(handInSheet, { params, body: { rev } }),
    read: (params) => call(readScoreSheet, { params }),
    sent: (sheet, handedIn) => {
      showSaved(sheet)
      if (handedIn) toast(`Đã gửi phiếu chấm “${sheet.title}”`)
      void forget(listMySheets, readMe, readHome)
    },
  })
  return box
}

/** Sends what waits: one window of this browser at a time, or two would each find that the other was first. */
export const sendWaiting = (person: string): Promise<void> => {
  const run = () => outboxOf(person).run()
  return 'locks' in navigator ? navigator.locks.request('sangkien-phieu-cham', run) : run()
}

/** Tries whenever the network may be back: in the frame, on every page. */
export function useSending(): void {
  const { person } = useMe()
  useEffect(() => {
    let over = false
    const go = async () => {
      await Promise.all([restored, keepOnlyOf(person.id)])
      if (over) return
      lookAgain()
      if (outboxOf(person.id).waiting().some(({ fault }) => fault === undefined)) await sendWaiting(person.id)
    }
    const back = () => { reached(); void go() }
    void go()
    const timer = setInterval(() => void go(), again)
    window.addEventListener('online', back)
    window.addEventListener('storage', lookAgain)
    return () => { over = true; clearInterval(timer); window.removeEventListener('online', back); window.removeEventListener('storage', lookAgain) }
  }, [person.id])
}

const watch = (listener: () => void) => { listeners.add(listener); lookAgain(); return () => listeners.delete(listener) }

/** What waits on this machine; on the server, which knows of no machine, nothing. */
export const useWaiting = (): readonly Waiting[] => useSyncExternalStore(watch, () => shown, () => none)
export const useWaitingSheet = (place: SheetPlace): Waiting | undefined => useWaiting().find((one) => samePlace(one.place, place))

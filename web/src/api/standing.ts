import { useSyncExternalStore } from 'react'
import { forgetReplies } from '../offline/kept-replies.ts'

/** What stands between the page and the server right now: nothing, no connection, or a locked session. */
export interface Standing { readonly connected: boolean; readonly locked: boolean }

let standing: Standing = { connected: true, locked: false }
const listeners = new Set<() => void>()
const opened = new Set<() => void>()

const become = (next: Standing) => {
  if (next.connected === standing.connected && next.locked === standing.locked) return
  standing = next
  for (const listener of listeners) listener()
}

export const reached = (): void => become({ ...standing, connected: true })
export const unreached = (): void => become({ ...standing, connected: false })

/** Locks the page until the password is given; whoever was asking waits here and then asks again. */
export function untilUnlocked(): Promise<void> {
  become({ ...standing, locked: true })
  return new Promise((resolve) => opened.add(resolve))
}

export function unlocked(): void {
  become({ ...standing, locked: false })
  const waiting = [...opened]
  opened.clear()
  for (const go of waiting) go()
}

const watch = (listener: () => void) => { listeners.add(listener); return () => listeners.delete(listener) }
export const useStanding = (): Standing => useSyncExternalStore(watch, () => standing, () => standing)

let leave: () => void = () => undefined
/** What to do when the session is over: the router goes to the sign-in page, remembering where one was. */
export const whenSignedOut = (act: () => void): void => { leave = act }
export const signedOut = (): void => { void forgetReplies().finally(leave) }

import { ApiFault } from '../api/api-fault.ts'
import { dropDraft, keepDraft, type Shelf } from './draft-store.ts'

export type SaveState =
  | { readonly state: 'saved'; readonly at: number | undefined }
  | { readonly state: 'unsaved' | 'saving' }
  /** Kept in this browser; goes by itself when the server can be reached. */
  | { readonly state: 'waiting' }
  | { readonly state: 'refused'; readonly error: unknown }
  /** Somebody else saved meanwhile: `theirs` stands on the server. */
  | { readonly state: 'stale'; readonly theirs: unknown }

/** What the server answered: the new version, and when it was saved by the server's clock, since an old PC's own may be wrong. */
export interface Saved { readonly rev: number; readonly savedAt: string | null }

export interface AutosaverNeeds<T> {
  readonly key: string
  readonly shelf: Shelf
  readonly now: () => number
  /** Sends the value over the version it was typed over. */
  readonly save: (value: T, baseRev: number) => Promise<Saved>
  readonly tell: (state: SaveState) => void
  /** Milliseconds after the last key before sending. */
  readonly wait?: number
  /** Milliseconds between tries while the server cannot be reached. */
  readonly again?: number
}

/** Faults that pass by themselves: what was typed waits and is sent again. */
const passing = new Set(['no_connection', 'signed_out', 'too_many', 'internal'])

/** Keeps every key typed in the browser at once, and sends it when the hand rests. One request at a time, always the newest. */
export class Autosaver<T> {
  readonly #needs: AutosaverNeeds<T>
  #rev: number
  #typed: { value: T; at: number } | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #sending: Promise<void> | undefined
  #stopped = false
  #left = false

  constructor(rev: number, needs: AutosaverNeeds<T>) {
    this.#rev = rev
    this.#needs = needs
  }

  get rev(): number { return this.#rev }

  /** The form has this value now. */
  type(value: T): void {
    const { shelf, key, now, wait = 800, tell } = this.#needs
    // Strictly later than what was typed before, so that a reply to the older cannot drop the newer.
    this.#typed = { value, at: Math.max(now(), (this.#typed?.at ?? 0) + 1) }
    keepDraft(shelf, key, { ...this.#typed, baseRev: this.#rev })
    if (this.#stopped) return
    tell({ state: 'unsaved' })
    this.#later(wait)
  }

  /** Sends at once what has not been sent: before submitting, and on leaving. `true` when everything typed is there. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    await this.#sending
    if (this.#typed && !this.#stopped) await this.#send()
    return this.#typed === undefined
  }

  /** The page is left, and somebody else will send what cannot be sent now: it is kept, and not tried again from here. */
  leave(): Promise<boolean> {
    this.#left = true
    return this.flush()
  }

  /** After a meeting of two versions: goes on from theirs, with the value agreed on. */
  resume(rev: number, value: T | undefined): void {
    this.#rev = rev
    this.#stopped = false
    this.#typed = undefined
    dropDraft(this.#needs.shelf, this.#needs.key, Number.POSITIVE_INFINITY)
    if (value === undefined) this.#needs.tell({ state: 'saved', at: undefined })
    else this.type(value)
  }

  #later(wait: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), wait)
  }

  #send(): Promise<void> {
    this.#sending = this.#sendNewest().finally(() => { this.#sending = undefined })
    return this.#sending
  }

  async #sendNewest(): Promise<void> {
    const { save, shelf, key, tell, again = 5000 } = this.#needs
    const sent = this.#typed
    if (!sent) return
    tell({ state: 'saving' })
    try {
      const { rev, savedAt } = await save(sent.value, this.#rev)
      this.#rev = rev
      dropDraft(shelf, key, sent.at)
      if (this.#typed === sent) {
        this.#typed = undefined
        tell({ state: 'saved', at: savedAt === null ? undefined : Date.parse(savedAt) })
      } else if (this.#typed) {
        keepDraft(shelf, key, { ...this.#typed, baseRev: this.#rev })
        this.#later(0)
      }
    } catch (error) {
      if (error instanceof ApiFault && error.code === 'stale') {
        this.#stopped = true
        tell({ state: 'stale', theirs: error.fault.current })
      } else if (error instanceof ApiFault && passing.has(error.code)) {
        tell({ state: 'waiting' })
        if (!this.#left) this.#later(again)
      } else tell({ state: 'refused', error })
    }
  }
}

import type { Fault } from '@sangkien/contract/fault'
import { ApiFault } from '../api/api-fault.ts'
import { draftPrefix, dropDraft, keepDraft, keptDraft, type Shelf } from '../draft/draft-store.ts'
import { type Filled, filledIn, sameSheet, type SavedSheet, type SheetView } from '../pages/scoring/sheet.ts'
import { handInKey, placeIn, samePlace, sheetKey, type SheetPlace } from './sheet-place.ts'

/** To be handed in when the server can be reached; with what it answered, when it would not take it. */
interface HandingIn { readonly title: string; readonly refused?: { readonly code: ApiFault['code']; readonly status: number; readonly fault: Omit<Fault, 'code'> } }

/** A sheet of which something lies on this machine and not on the server. */
export interface Waiting {
  readonly place: SheetPlace
  readonly title: string | undefined
  /** Whether it was handed in here, and goes by itself. */
  readonly handsIn: boolean
  readonly at: number
  /** Why the server would not take it; `stale` when the sheet was changed elsewhere meanwhile. */
  readonly fault: ApiFault | undefined
}

/** A sheet that is open on the screen saves by itself; whoever wants it sent asks the page. */
export interface LiveSheet { readonly flush: () => Promise<boolean>; readonly rev: () => number }

export interface OutboxNeeds {
  readonly person: string
  readonly shelf: Shelf
  /** All names on the shelf. */
  readonly names: () => readonly string[]
  readonly now: () => number
  readonly save: (place: SheetPlace, filled: Filled, rev: number) => Promise<SavedSheet>
  readonly handIn: (place: SheetPlace, rev: number) => Promise<SavedSheet>
  readonly read: (place: SheetPlace) => Promise<SheetView>
  /** Something here has changed. */
  readonly tell: () => void
  readonly sent: (sheet: SavedSheet, handedIn: boolean) => void
}

/** Milliseconds after which what was typed would have been saved by its own page. */
const resting = 5000

/** Faults that pass by themselves. */
const passing = new Set(['no_connection', 'signed_out', 'too_many', 'internal'])

/**
 * The sheets of one person that were filled in or handed in without a network, sent in the order they were, one at a time, when
 * there is one again. What was changed elsewhere meanwhile is left for its member to choose; what the server refuses stays, with its reason.
 */
export class Outbox {
  readonly #needs: OutboxNeeds
  readonly #faults = new Map<string, ApiFault>()
  readonly #live = new Map<string, LiveSheet>()
  #running: Promise<void> | undefined

  constructor(needs: OutboxNeeds) { this.#needs = needs }

  /** The page of a sheet is there; ends when the function it gives is called. */
  open(place: SheetPlace, sheet: LiveSheet): () => void {
    this.#live.set(sheetKey(place), sheet)
    return () => { if (this.#live.get(sheetKey(place)) === sheet) this.#live.delete(sheetKey(place)) }
  }

  waiting(): readonly Waiting[] {
    const { names, person } = this.#needs
    const mine = names().filter((name) => name.startsWith(`${draftPrefix}${person}/`)).flatMap((name) => placeIn(name) ?? [])
    const places = mine.filter((place, at) => mine.findIndex((one) => samePlace(one, place)) === at)
    return places.flatMap((place) => this.#of(place) ?? []).toSorted((a, b) => a.at - b.at)
  }

  /** Hands a sheet in when the server can be reached: over this version, unless something is still to be saved before. */
  queue(place: SheetPlace, title: string, rev: number): void {
    keepDraft<HandingIn>(this.#needs.shelf, this.#own(handInKey(place)), { value: { title }, baseRev: rev, at: this.#needs.now() })
    this.#faults.delete(sheetKey(place))
    this.#needs.tell()
  }

  /** Not to be handed in after all: it is filled in further. */
  unqueue(place: SheetPlace): void {
    dropDraft(this.#needs.shelf, this.#own(handInKey(place)), Number.POSITIVE_INFINITY)
    this.#faults.delete(sheetKey(place))
    this.#needs.tell()
  }

  /** Sends what waits. Once at a time; who asks meanwhile waits for the same. */
  run(): Promise<void> {
    return (this.#running ??= this.#sendAll().finally(() => { this.#running = undefined; this.#needs.tell() }))
  }

  #own(key: string): string { return `${this.#needs.person}/${key}` }

  #of(place: SheetPlace): Waiting | undefined {
    const { shelf } = this.#needs
    const draft = keptDraft<Filled>(shelf, this.#own(sheetKey(place)))
    const queued = keptDraft<HandingIn>(shelf, this.#own(handInKey(place)))
    if (!draft && !queued) return undefined
    const refused = queued?.value.refused
    return {
      place, title: queued?.value.title, handsIn: queued !== undefined && refused === undefined, at: queued?.at ?? draft!.at,
      fault: refused ? new ApiFault(refused.code, refused.status, refused.fault) : this.#faults.get(sheetKey(place)),
    }
  }

  async #sendAll(): Promise<void> {
    for (const one of this.waiting()) {
      if (one.fault) continue // it has its answer; its member is to look at it
      if (!one.handsIn && this.#needs.now() - one.at < resting) continue // somebody is typing it, maybe in another window
      try {
        await this.#send(one)
        this.#faults.delete(sheetKey(one.place))
      } catch (error) {
        if (!(error instanceof ApiFault)) throw error
        if (passing.has(error.code)) return
        this.#keepFault(one, error)
      }
      this.#needs.tell()
    }
  }

  async #send({ place, handsIn }: Waiting): Promise<void> {
    const { shelf, handIn, sent } = this.#needs
    const [draftName, queueName] = [this.#own(sheetKey(place)), this.#own(handInKey(place))]
    const live = this.#live.get(sheetKey(place))
    const draft = keptDraft<Filled>(shelf, draftName)
    let rev = keptDraft<HandingIn>(shelf, queueName)?.baseRev ?? draft?.baseRev ?? 0
    if (live) {
      if (!(await live.flush())) return // the page itself shows why
      rev = live.rev()
    } else if (draft) {
      const saved = await this.#saveOrSame(place, draft.value, draft.baseRev)
      dropDraft(shelf, draftName, draft.at)
      rev = saved.rev
      const queued = keptDraft<HandingIn>(shelf, queueName)
      if (queued) keepDraft(shelf, queueName, { ...queued, baseRev: rev })
      if (!handsIn || saved.handedInAt !== null) { if (queued && saved.handedInAt !== null) this.unqueue(place); sent(saved, saved.handedInAt !== null); return }
    }
    if (!handsIn) return
    const done = await this.#handInOnce(place, rev, () => handIn(place, rev))
    dropDraft(shelf, queueName, Number.POSITIVE_INFINITY)
    sent(done, true)
  }

  /** A reply may be lost on its way and the sheet be there all the same: then what stands there says the same as what is sent again. */
  async #saveOrSame(place: SheetPlace, filled: Filled, rev: number): Promise<SavedSheet> {
    try {
      return await this.#needs.save(place, filled, rev)
    } catch (error) {
      const there = await this.#there(place, error)
      if (there && sameSheet(there.scale, filled, filledIn(there))) return there
      throw error
    }
  }

  async #handInOnce(place: SheetPlace, rev: number, act: () => Promise<SavedSheet>): Promise<SavedSheet> {
    try {
      return await act()
    } catch (error) {
      const there = await this.#there(place, error)
      // Handing in makes one more version of the one it was handed in from.
      if (there && there.handedInAt !== null && there.rev === rev + 1) return there
      throw error
    }
  }

  /** What stands on the server, where a fault says that the sheet is not as it was thought to be. */
  async #there(place: SheetPlace, error: unknown): Promise<SheetView | undefined> {
    return error instanceof ApiFault && (error.code === 'stale' || error.fault.refusal?.code === 'scoring.handed_in') ? this.#needs.read(place) : undefined
  }

  #keepFault({ place, title, handsIn }: Waiting, error: ApiFault): void {
    const { shelf } = this.#needs
    const name = this.#own(handInKey(place))
    this.#faults.set(sheetKey(place), error)
    const queued = keptDraft<HandingIn>(shelf, name)
    if (!handsIn || !queued) return
    // Changed elsewhere: its member chooses first and hands in then. Refused: the reason stays until it is looked at.
    if (error.code === 'stale') dropDraft(shelf, name, Number.POSITIVE_INFINITY)
    else keepDraft<HandingIn>(shelf, name, { ...queued, value: { title: title ?? '', refused: { code: error.code, status: error.status, fault: error.fault } } })
  }
}

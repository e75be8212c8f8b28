import type { SaveState } from '../../../draft/autosaver.ts'

/** From the most pressing to the least: what one line about the whole form tells. */
const pressing: readonly SaveState['state'][] = ['stale', 'refused', 'waiting', 'saving', 'unsaved', 'saved']

/** How all fields of a form stand together, and the way to send what has not been sent. */
export class SaveBoard {
  readonly #states = new Map<string, SaveState>()
  readonly #flushes = new Map<string, () => Promise<boolean>>()
  readonly #held = new Set<string>()
  readonly #listeners = new Set<() => void>()
  #whole: SaveState = { state: 'saved', at: undefined }

  /** A field is on the form while it is shown; `flush` sends what it has and says whether all of it arrived. The returned function takes it off. */
  join(field: string, flush: () => Promise<boolean>): () => void {
    this.#flushes.set(field, flush)
    return () => { this.#flushes.delete(field); this.#states.delete(field); this.#tell() }
  }

  note(field: string, state: SaveState): void {
    this.#states.set(field, state)
    this.#tell()
  }

  /** A part that is sent by its own button has something unsent, or no longer. */
  hold(part: string, held: boolean): void {
    if (held) this.#held.add(part)
    else this.#held.delete(part)
    this.#tell()
  }

  /** Sends everything that goes by itself. `held`: a part waits for its own button; `unsent`: a field did not arrive. */
  async flush(): Promise<'saved' | 'held' | 'unsent'> {
    const arrived = await Promise.all([...this.#flushes.values()].map((flush) => flush()))
    if (arrived.includes(false)) return 'unsent'
    return this.#held.size > 0 ? 'held' : 'saved'
  }

  readonly isHeld = (): boolean => this.#held.size > 0

  readonly watch = (listener: () => void): (() => void) => { this.#listeners.add(listener); return () => this.#listeners.delete(listener) }
  readonly whole = (): SaveState => this.#whole

  #tell(): void {
    const states = [...this.#states.values()]
    const worst = states.toSorted((one, other) => pressing.indexOf(one.state) - pressing.indexOf(other.state))[0]
    const savedAt = Math.max(0, ...states.map((one) => (one.state === 'saved' ? (one.at ?? 0) : 0)))
    this.#whole = worst === undefined || worst.state === 'saved' ? { state: 'saved', at: savedAt === 0 ? undefined : savedAt } : worst
    for (const listener of this.#listeners) listener()
  }
}

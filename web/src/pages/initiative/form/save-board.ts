import type { SaveState } from '../../../draft/autosaver.ts'

/** From the most pressing to the least: what one line about the whole form tells. */
const pressing: readonly SaveState['state'][] = ['stale', 'refused', 'waiting', 'saving', 'unsaved', 'saved']

/** How all fields of a form stand together, and the way to send what has not been sent. */
export class SaveBoard {
  readonly #states = new Map<string, SaveState>()
  readonly #flushes = new Map<string, () => Promise<void>>()
  readonly #listeners = new Set<() => void>()
  #whole: SaveState = { state: 'saved', at: undefined }

  /** A field is on the form while it is shown; the returned function takes it off. */
  join(field: string, flush: () => Promise<void>): () => void {
    this.#flushes.set(field, flush)
    return () => { this.#flushes.delete(field); this.#states.delete(field); this.#tell() }
  }

  note(field: string, state: SaveState): void {
    this.#states.set(field, state)
    this.#tell()
  }

  /** Sends everything; `true` when all of it is on the server. */
  async flush(): Promise<boolean> {
    await Promise.all([...this.#flushes.values()].map((flush) => flush()))
    return [...this.#states.values()].every(({ state }) => state === 'saved')
  }

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

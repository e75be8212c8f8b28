/**
 * Where the arrays of a text are laid while it is compared. A check reads a hundred sources and forgets each; arrays of their own would
 * be three megabytes outside of the heap every time, which the collector only takes back by going through the whole of it.
 */
export interface Room {
  /** Zeros, `length` of them. */
  uint32(length: number): Uint32Array
  uint8(length: number): Uint8Array
  int32(length: number): Int32Array
  float64(length: number): Float64Array
}

/** Arrays of their own, for a text that is kept. */
export const ownRoom: Room = { uint32: (length) => new Uint32Array(length), uint8: (length) => new Uint8Array(length), int32: (length) => new Int32Array(length), float64: (length) => new Float64Array(length) }

/** Room for one text after another: `clear` gives it all back, and what was laid there before must not be read any more. */
export class SharedRoom implements Room {
  #bytes: ArrayBuffer
  #used = 0

  /** `size` in bytes, to begin with: it grows with the longest text. */
  constructor(size = 1 << 17) { this.#bytes = new ArrayBuffer(size) }

  clear(): void { this.#used = 0 }

  uint32(length: number): Uint32Array { const [bytes, from] = this.#take(length * 4); return new Uint32Array(bytes, from, length).fill(0) }
  uint8(length: number): Uint8Array { const [bytes, from] = this.#take(length); return new Uint8Array(bytes, from, length).fill(0) }
  int32(length: number): Int32Array { const [bytes, from] = this.#take(length * 4); return new Int32Array(bytes, from, length).fill(0) }
  float64(length: number): Float64Array { const [bytes, from] = this.#take(length * 8); return new Float64Array(bytes, from, length).fill(0) }

  /** So many bytes, and where they begin. Arrays laid in smaller room before keep that. */
  #take(length: number): readonly [bytes: ArrayBuffer, from: number] {
    let from = Math.ceil(this.#used / 8) * 8
    if (from + length > this.#bytes.byteLength) {
      this.#bytes = new ArrayBuffer(Math.max(this.#bytes.byteLength, length) * 2)
      from = 0
    }
    this.#used = from + length
    return [this.#bytes, from]
  }
}

/** Numbers of several lists, each once and rising. Whole numbers below 2^32. */
export function rising(lists: readonly (readonly number[])[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  all.sort()
  let kept = 0
  for (const one of all) if (kept === 0 || all[kept - 1] !== one) all[kept++] = one
  return all.subarray(0, kept)
}

/** The first place of rising numbers that is no less than `least`; their length when there is none. */
export function placeOf(of: ArrayLike<number>, least: number): number {
  let [low, high] = [0, of.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (of[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

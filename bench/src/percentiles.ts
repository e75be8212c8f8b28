/** Milliseconds in order of size → the figures a reader compares; rounded to a tenth. */
export function percentiles(samples: readonly number[]): { readonly p50: number; readonly p95: number; readonly most: number } {
  const sorted = [...samples].sort((a, b) => a - b)
  const at = (share: number) => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 10) / 10
  return { p50: at(0.5), p95: at(0.95), most: at(1) }
}

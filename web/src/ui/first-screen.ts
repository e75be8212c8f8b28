import { startTransition, useEffect, useState } from 'react'

/** Rows that fill the tallest usual screen. */
const screenful = 14

// Only where a page is opened anew: one that is loaded again or gone back to must have its height at once, to stand where it stood.
let opened = typeof performance === 'undefined' || (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type !== 'navigate'

/** The rows to draw now: of the first table of a newly opened window a screenful at once, the rest a moment later. */
export function useFirstScreen<Row>(rows: readonly Row[]): readonly Row[] {
  const [whole, setWhole] = useState(opened || rows.length <= screenful)
  useEffect(() => {
    opened = true
    startTransition(() => setWhole(true))
  }, [])
  return whole ? rows : rows.slice(0, screenful)
}

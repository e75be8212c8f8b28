import { type RefObject, useEffect } from 'react'

type Pane = RefObject<HTMLElement | null>

/** Brings a passage into sight in both panes, a line under their heads, which stay. */
export function useScrollTogether(left: Pane, right: Pane, passage: number | undefined): void {
  useEffect(() => {
    if (passage === undefined) return
    for (const { current: pane } of [left, right]) {
      const place = pane?.querySelector(`[data-passage="${passage}"]`)
      if (pane && place) pane.scrollTop += place.getBoundingClientRect().top - pane.getBoundingClientRect().top - (pane.firstElementChild?.clientHeight ?? 0) - 24
    }
  }, [left, right, passage])
}

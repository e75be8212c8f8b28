import { ChevronLeft, ChevronRight, List } from 'lucide-react'
import type { Source } from '../novelty.ts'
import { lanesOf } from '../sources/lanes-of.ts'
import { rowId } from '../sources/SourceTable.tsx'

/** From one source to the next, and back to all of them. */
export function SourceSteps({ sources, here, hrefOf }: { sources: readonly Source[]; here: string; hrefOf: (textId: string) => string }) {
  const { own, others } = lanesOf(sources)
  const open = [...own, ...others].filter(({ hidden }) => !hidden)
  const at = open.findIndex(({ textId }) => textId === here)
  const [before, after] = [open[at - 1], open[at + 1]]
  return (
    <nav className="row between no-print source-steps" aria-label="Các nguồn">
      <a className="button quiet" href={`${hrefOf('')}#${rowId(here)}`}><List className="icon" aria-hidden />Tất cả nguồn ({sources.length})</a>
      <span className="row">
        {before && <a className="button quiet" href={hrefOf(before.textId)} data-keep-scroll><ChevronLeft className="icon" aria-hidden />Nguồn trước</a>}
        {at >= 0 && <span className="soft figures">{at + 1}/{open.length}</span>}
        {after && <a className="button quiet" href={hrefOf(after.textId)} data-keep-scroll>Nguồn sau<ChevronRight className="icon" aria-hidden /></a>}
      </span>
    </nav>
  )
}

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { writeNumber } from './number-text.ts'
import './paging.css'

interface PagingProps {
  /** How many rows are on this page, and in all when that is known. */
  readonly shown: number
  readonly total?: number | undefined
  /** Counting stopped at `total`: there are more. */
  readonly atLeast?: boolean | undefined
  readonly previousHref?: string | undefined
  readonly nextHref?: string | undefined
}

/** Under a list: how many, and the pages before and after. */
export function Paging({ shown, total, atLeast = false, previousHref, nextHref }: PagingProps) {
  return (
    <nav className="paging" aria-label="Các trang của danh sách">
      <p className="soft figures">
        {total === undefined || total === shown ? `${writeNumber(shown)} dòng` : `${writeNumber(shown)} dòng trên trang này, tất cả ${atLeast ? 'hơn ' : ''}${writeNumber(total)}`}
      </p>
      <span className="row no-print">
        {previousHref !== undefined && <a className="button secondary" href={previousHref} rel="prev"><ChevronLeft className="icon" aria-hidden />Trang trước</a>}
        {nextHref !== undefined && <a className="button secondary" href={nextHref} rel="next">Trang sau<ChevronRight className="icon" aria-hidden /></a>}
      </span>
    </nav>
  )
}

/** On a dossier opened from a list: the one before and the one after. `j` and `k` follow these links. */
export function Pager({ previous, next, place }: { previous?: string | undefined; next?: string | undefined; place?: string | undefined }) {
  if (previous === undefined && next === undefined) return null
  return (
    <nav className="row no-print" aria-label="Hồ sơ trước và sau">
      {previous !== undefined && <a className="button quiet" href={previous} rel="prev"><ChevronLeft className="icon" aria-hidden />Trước</a>}
      {place && <span className="soft figures">{place}</span>}
      {next !== undefined && <a className="button quiet" href={next} rel="next">Sau<ChevronRight className="icon" aria-hidden /></a>}
    </nav>
  )
}

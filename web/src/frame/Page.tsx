import { ChevronLeft } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import './page.css'

interface PageProps {
  readonly title: string
  /** A line above the title: where one came from. */
  readonly back?: { readonly href: string; readonly label: string } | undefined
  /** Beside or above the title: code, badges. */
  readonly mark?: ReactNode
  readonly lead?: ReactNode
  /** Acts of the page, at the right of the title. The primary one belongs at the end of the reading path. */
  readonly acts?: ReactNode
  /** Lists use the whole width and print across. */
  readonly wide?: boolean | undefined
  /** Printed under the title: the filter in words. */
  readonly printNote?: string | undefined
  readonly children: ReactNode
}

let lastFocused: string | undefined

/** One page: its heading takes focus on arrival, its title goes to the window. */
export function Page({ title, back, mark, lead, acts, wide, printNote, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => { document.title = `${title} · Sáng kiến` }, [title])
  useEffect(() => {
    // Not on the first page of a visit, nor when only the search part of the address changed.
    // A control of the page that has asked for the hand (the first criterion of a sheet) keeps it.
    const taken = heading.current?.closest('.page')?.contains(document.activeElement) ?? false
    if (lastFocused !== undefined && lastFocused !== location.pathname && !taken) heading.current?.focus({ preventScroll: true })
    lastFocused = location.pathname
  }, [])
  return (
    <div className={`page ${wide ? 'wide-page landscape' : ''}`}>
      <header className="page-head">
        {back && <a className="page-back no-print" href={back.href}><ChevronLeft className="icon" aria-hidden />{back.label}</a>}
        {mark && <div className="row">{mark}</div>}
        <div className="page-title">
          <h1 ref={heading} tabIndex={-1}>{title}</h1>
          {acts && <div className="row no-print">{acts}</div>}
        </div>
        {lead && <div className="page-lead">{lead}</div>}
        {printNote && <p className="print-only">{printNote}</p>}
      </header>
      {children}
    </div>
  )
}

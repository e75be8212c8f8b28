import { type ReactNode, useEffect } from 'react'
import { readableAccent } from '../ui/contrast.ts'
import './bare-page.css'

interface BarePageProps {
  readonly title: string
  readonly agency?: string | undefined
  readonly accent?: string | undefined
  readonly lead?: ReactNode
  readonly children: ReactNode
  readonly aside?: ReactNode
  /** A list or a dossier to read, not a form. */
  readonly wide?: boolean | undefined
}

/** A page outside the frame: signing in, the first run, a one-time link, the check of a certificate. */
export function BarePage({ title, agency, accent, lead, children, aside, wide }: BarePageProps) {
  useEffect(() => { document.title = `${title} · Sáng kiến` }, [title])
  useEffect(() => { if (accent) document.documentElement.style.setProperty('--accent', readableAccent(accent)) }, [accent])
  return (
    <main className={`bare ${aside ? 'with-aside' : ''} ${wide ? 'bare-wide' : ''}`}>
      <div className="bare-card">
        <header className="bare-head">
          <p className="bare-agency">{agency ?? 'Hệ thống quản lý sáng kiến'}</p>
          <h1>{title}</h1>
          {lead && <div className="soft">{lead}</div>}
        </header>
        {children}
      </div>
      {aside}
    </main>
  )
}

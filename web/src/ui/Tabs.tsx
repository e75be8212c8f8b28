import { useEffect, useRef } from 'react'
import './tabs.css'

export interface Tab { readonly href: string; readonly label: string; readonly count?: number | undefined; readonly here: boolean }

/** Views of one page as links: the address says which one is open, and Back works. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const row = useRef<HTMLElement>(null)
  const here = tabs.find((tab) => tab.here)?.href
  // Where the row is wider than the page, the open one is brought whole into sight.
  useEffect(() => { row.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' }) }, [here])
  return (
    <nav ref={row} className="tabs no-print" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} data-keep-scroll {...(tab.here && { 'aria-current': 'page' })}>
          {tab.label}
          {tab.count !== undefined && <span className="tab-count">{tab.count}</span>}
        </a>
      ))}
    </nav>
  )
}

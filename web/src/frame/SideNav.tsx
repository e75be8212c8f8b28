import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Counter } from './Counter.tsx'
import type { Me } from './me.ts'
import { homeOf, queues, sections } from './sections.ts'

interface SideNavProps { readonly me: Me; readonly path: string; readonly search: string; readonly close: () => void }

/** Queues with their counters, then the sections this person has. On a phone it covers the page while open. */
export function SideNav({ me, path, search, close }: SideNavProps) {
  const nav = useRef<HTMLElement>(null)
  const home = homeOf(me.may)
  const mine = queues.filter(({ name }) => me.counts[name] !== undefined)
  const open = sections.filter(({ may }) => me.may[may])
  const here = (href: string) => (href.includes('?') ? href === path + search : href === '/' ? path === '/' && !search.includes('hang=') : path === href || path.startsWith(`${href}/`))
  // A queue may lie in a section: then the queue alone is where one is.
  const inQueue = mine.some(({ href }) => here(href))
  const press = (event: KeyboardEvent) => { if (event.key === 'Escape') close() }
  // Shown by the bottom bar: focus goes into it.
  useEffect(() => {
    const shown = new MutationObserver(() => { if (nav.current?.parentElement?.classList.contains('menu-open')) nav.current.querySelector('a')?.focus() })
    if (nav.current?.parentElement) shown.observe(nav.current.parentElement, { attributeFilter: ['class'] })
    return () => shown.disconnect()
  }, [])
  return (
    <nav ref={nav} className="side no-print" id="muc-luc" aria-label="Các mục" onKeyDown={press}>
      <ul className="plain">
        <li><a href={home.href} {...current(here('/'))}><home.icon className="icon" aria-hidden /><span>{home.label}</span></a></li>
        {mine.map(({ name, label, href, urgent }) => (
          <li key={name}>
            <a href={href} className="side-queue" {...current(here(href))}>
              <span>{label}</span>
              <Counter count={me.counts[name] ?? 0} urgent={urgent && (me.counts[name] ?? 0) > 0} />
            </a>
          </li>
        ))}
      </ul>
      {open.length > 0 && <ul className="plain">
        {open.map(({ href, label, icon: Icon }) => (
          <li key={href}><a href={href} {...current(!inQueue && here(href))}><Icon className="icon" aria-hidden /><span>{label}</span></a></li>
        ))}
      </ul>}
    </nav>
  )
}

const current = (here: boolean) => (here ? { 'aria-current': 'page' as const } : {})

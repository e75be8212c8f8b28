import { Menu } from 'lucide-react'
import type { Me } from './me.ts'
import { homeLink, sections } from './sections.ts'

interface BottomBarProps { readonly me: Me; readonly path: string; readonly menuOpen: boolean; readonly toggleMenu: () => void }

/** On the phone: the three places one goes to most, and everything else. */
export function BottomBar({ me, path, menuOpen, toggleMenu }: BottomBarProps) {
  const places = [{ ...homeLink, label: me.may['expertRequests'] ? 'Hồ sơ' : 'Việc' }, ...sections.filter(({ may }) => me.may[may]).slice(0, 2)]
  return (
    <nav className="bottom no-print" aria-label="Mục chính">
      {places.map(({ href, label, icon: Icon }) => (
        <a key={href} href={href} {...((href === '/' ? path === '/' : path.startsWith(href)) && !menuOpen && { 'aria-current': 'page' })}>
          <Icon className="icon" aria-hidden />{label}
        </a>
      ))}
      <button type="button" aria-expanded={menuOpen} aria-controls="muc-luc" onClick={toggleMenu}><Menu className="icon" aria-hidden />{menuOpen ? 'Đóng' : 'Mục khác'}</button>
    </nav>
  )
}

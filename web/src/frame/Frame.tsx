import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useSending } from '../offline/use-outbox.ts'
import { readableAccent } from '../ui/contrast.ts'
import { Toasts } from '../ui/Toast.tsx'
import { BottomBar } from './BottomBar.tsx'
import { ConnectionBanner } from './ConnectionBanner.tsx'
import { KeyList } from './KeyList.tsx'
import { useMe } from './me.ts'
import { PrintHead } from './PrintHead.tsx'
import { SideNav } from './SideNav.tsx'
import { TopBar } from './TopBar.tsx'
import { useIdleLock } from './useIdleLock.ts'
import { useKeys } from './useKeys.ts'
import './frame.css'

/** What stands around every page of those who have signed in. */
export function Frame() {
  const me = useMe()
  const { pathname, searchStr } = useLocation()
  const [menuOpen, setMenuOpen] = useState(false)
  const [keysOpen, setKeysOpen] = useState(false)
  useEffect(() => { document.documentElement.style.setProperty('--accent', readableAccent(me.organisation.accent)) }, [me.organisation.accent])
  useEffect(() => setMenuOpen(false), [pathname, searchStr])
  useKeys({ showKeys: () => setKeysOpen(true) })
  useIdleLock(me)
  useSending()
  return (
    <div className={`frame ${menuOpen ? 'menu-open' : ''}`}>
      <a className="skip-link" href="#noi-dung">Đến nội dung chính</a>
      <TopBar me={me} showKeys={() => setKeysOpen(true)} />
      <SideNav me={me} path={pathname} search={searchStr} close={() => setMenuOpen(false)} />
      <main id="noi-dung" tabIndex={-1}>
        <PrintHead me={me} />
        <ConnectionBanner />
        <Outlet />
      </main>
      <BottomBar me={me} path={pathname} menuOpen={menuOpen} toggleMenu={() => setMenuOpen(!menuOpen)} />
      <Toasts />
      <KeyList open={keysOpen} onClose={() => setKeysOpen(false)} />
    </div>
  )
}

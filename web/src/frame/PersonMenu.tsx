import { signOut } from '@sangkien/contract/session'
import { useLocation } from '@tanstack/react-router'
import { ChevronDown, CircleUserRound, Keyboard, LogOut, UserRoundCog } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { call } from '../api/api.ts'
import { forgetReplies } from '../offline/kept-replies.ts'
import { sayDay } from '../say/day.ts'
import { sayRole } from '../say/role.ts'
import type { Me } from './me.ts'

/** Who is signed in and in which roles; account, keys, signing out. A native popover: Escape and a click beside close it. */
export function PersonMenu({ me, showKeys }: { me: Me; showKeys: () => void }) {
  const menu = useRef<HTMLDivElement>(null)
  const { pathname } = useLocation()
  useEffect(() => menu.current?.hidePopover(), [pathname])
  const leave = async () => {
    await forgetReplies() // whoever sits down here next opens nothing of this person without a network
    await call(signOut, {})
    // Loaded anew so that nothing of this person stays in the memory of the page.
    location.assign('/dang-nhap')
  }
  const keys = () => { menu.current?.hidePopover(); showKeys() }
  return (
    <>
      <button type="button" className="top-act" popoverTarget="nguoi-dung">
        <CircleUserRound className="icon" aria-hidden />
        <span className="top-words top-name">{me.person.name}</span>
        <span className="unseen">: tài khoản và đăng xuất</span>
        <ChevronDown className="icon top-arrow" aria-hidden />
      </button>
      <div ref={menu} id="nguoi-dung" popover="auto" className="person-menu">
        <div className="person-who">
          <strong>{me.person.name}</strong>
          <span>{[me.person.title, me.person.unitName].filter(Boolean).join(', ')}</span>
          <span className="soft small">{me.roles.map(sayRole).join('; ')}</span>
          {me.standsInFor.map(({ role, name, to }) => <span key={`${role} ${name}`} className="soft small">Làm thay {name} ({sayRole(role)}) đến hết {sayDay(to)}</span>)}
        </div>
        <a href="/tai-khoan"><UserRoundCog className="icon" aria-hidden />Tài khoản của tôi{me.manyAgencies && ', chuyển cơ quan'}</a>
        <button type="button" onClick={keys}><Keyboard className="icon" aria-hidden />Phím tắt</button>
        <button type="button" onClick={() => void leave()}><LogOut className="icon" aria-hidden />Đăng xuất</button>
      </div>
    </>
  )
}

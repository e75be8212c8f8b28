import { useRouter } from '@tanstack/react-router'
import { Bell, Search } from 'lucide-react'
import { Counter } from './Counter.tsx'
import type { Me } from './me.ts'
import { PersonMenu } from './PersonMenu.tsx'

/** Agency and unit, search, notices, the person. */
export function TopBar({ me, showKeys }: { me: Me; showKeys: () => void }) {
  const router = useRouter()
  const unread = me.counts['notices'] ?? 0
  const search = (form: FormData) => {
    const words = String(form.get('q') ?? '').trim()
    void router.navigate({ href: words === '' ? '/sang-kien' : `/sang-kien?q=${encodeURIComponent(words)}` })
  }
  return (
    <header className="top no-print">
      <a className="top-agency" href="/">
        <strong>{me.organisation.shortName}</strong>
        <span>{me.organisation.isDemo ? 'Bản trình diễn, dữ liệu hư cấu' : me.person.unitName}</span>
      </a>
      {me.may['initiatives'] && <form className="top-search" role="search" aria-label="Tìm nhanh" action={search}>
        <Search className="icon" aria-hidden />
        <input id="tim-kiem" name="q" type="search" aria-label="Tìm sáng kiến" placeholder="Tìm sáng kiến, có dấu hoặc không dấu" aria-keyshortcuts="/" />
        <kbd aria-hidden>/</kbd>
      </form>}
      {me.may['initiatives'] && <a className="top-act" href="/thong-bao">
        <Bell className="icon" aria-hidden />
        <span className="top-words">Thông báo</span>
        {unread > 0 && <><Counter count={unread} /><span className="unseen"> chưa đọc</span></>}
      </a>}
      <PersonMenu me={me} showKeys={showKeys} />
    </header>
  )
}

import { unlockSession } from '@sangkien/contract/session'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/api.ts'
import { unlocked, useStanding } from '../api/standing.ts'
import { sayFault } from '../say/fault.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextInput } from '../ui/TextInput.tsx'
import { meQuery } from './me.ts'

/** The session locked itself after a time without use: the password opens it again, over a page that has lost nothing. */
export function LockDialog() {
  const { locked } = useStanding()
  // Unknown when a page is opened while the session is locked already.
  const name = useQueryClient().getQueryData(meQuery.queryKey)?.person.name
  const [password, setPassword] = useState('')
  const unlock = useMutation({
    mutationFn: () => call(unlockSession, { body: { password } }),
    onSuccess: unlocked,
    onSettled: () => setPassword(''),
  })
  return (
    <Dialog open={locked} title="Phiên làm việc đã tự khóa">
      <form className="stack lock" action={() => { if (password !== '') unlock.mutate() }}>
        <p>Vì đã lâu không có thao tác. Trang vẫn như cũ, những gì {name ?? 'bạn'} đang gõ vẫn còn.</p>
        <TextInput label="Mật khẩu" type="password" autoComplete="current-password" autoFocus value={password} onChange={setPassword} error={unlock.error ? sayFault(unlock.error).title : undefined} />
        <div className="row between">
          <a href="/dang-nhap" target="_self">Người khác đăng nhập</a>
          <Button kind="primary" type="submit" busy={unlock.isPending}>Mở khóa</Button>
        </div>
      </form>
    </Dialog>
  )
}

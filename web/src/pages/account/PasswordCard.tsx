import { changePassword, listSessions } from '@sangkien/contract/session'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { lackOf, NewPassword } from './NewPassword.tsx'

const nothing = { current: '', password: '', again: '' }

export function PasswordCard() {
  const [typed, setTyped] = useState(nothing)
  const [lack, setLack] = useState<string>()
  const change = useMutation({
    mutationFn: () => call(changePassword, { body: { current: typed.current, next: typed.password } }),
    onSuccess: async () => { setTyped(nothing); await forget(listSessions); tell('Đã đổi mật khẩu; các phiên khác đã kết thúc') },
  })
  const send = () => {
    const missing = lackOf(typed)
    setLack(missing)
    if (missing === undefined) change.mutate()
  }
  return (
    <Card title="Đổi mật khẩu">
      <form className="stack" action={send} noValidate>
        {change.isError && <Notice tone="error" live title={sayFault(change.error).title}>{sayFault(change.error).advice}</Notice>}
        <TextInput name="current" label="Mật khẩu đang dùng" type="password" autoComplete="current-password" required value={typed.current} onChange={(current) => setTyped({ ...typed, current })} />
        <NewPassword value={typed} onChange={(value) => { setTyped({ ...typed, ...value }); setLack(undefined) }} error={lack} />
        <div className="row"><Button type="submit" busy={change.isPending} reason={typed.current === '' ? 'Cần nhập mật khẩu đang dùng.' : undefined}>Đổi mật khẩu</Button></div>
      </form>
    </Card>
  )
}

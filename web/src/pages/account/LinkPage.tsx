import { readLink, useLink as openLink } from '@sangkien/contract/session'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks } from '../../api/queries.ts'
import { useParam } from '../../frame/address.ts'
import { BarePage } from '../../frame/BarePage.tsx'
import { sayInstant } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { lackOf, NewPassword } from './NewPassword.tsx'

/** A one-time link. Opening it changes nothing, since mail scanners open links; only the press of a person does (S30). */
export default function LinkPage() {
  const params = { organisation: useParam('org'), token: useParam('token') }
  const { data: link } = useSuspenseQuery(asks(readLink, { params }))
  const [begun, setBegun] = useState(false)
  const [typed, setTyped] = useState({ password: '', again: '' })
  const [lack, setLack] = useState<string>()
  const choose = useMutation({ mutationFn: () => call(openLink, { params, body: { password: typed.password } }) })
  const send = () => {
    const missing = lackOf(typed)
    setLack(missing)
    if (missing === undefined) choose.mutate()
  }
  if (choose.isSuccess)
    return (
      <BarePage title="Đã đặt mật khẩu" agency={link.organisation}>
        <p>Tài khoản <strong>{link.username}</strong> đã sẵn sàng. Liên kết này không dùng được nữa.</p>
        <ButtonLink kind="primary" href="/dang-nhap">Đăng nhập</ButtonLink>
      </BarePage>
    )
  return (
    <BarePage title="Đặt mật khẩu" agency={link.organisation} lead={`Xin chào ${link.name}. Tên đăng nhập của bạn là ${link.username}.`}>
      {!begun ? (
        <div className="stack">
          <p>Liên kết chỉ dùng được một lần, đến {sayInstant(link.expiresAt)}. Nếu bạn không phải {link.name}, hãy đóng trang này.</p>
          <Button kind="primary" onClick={() => setBegun(true)}>Đúng là tôi, đặt mật khẩu</Button>
        </div>
      ) : (
        <form className="stack" action={send}>
          {choose.isError && <Notice tone="error" live title={sayFault(choose.error).title}>{sayFault(choose.error).advice}</Notice>}
          <input type="text" autoComplete="username" value={link.username} readOnly hidden />
          <NewPassword value={typed} onChange={(value) => { setTyped(value); setLack(undefined) }} error={lack} />
          <Button kind="primary" type="submit" busy={choose.isPending}>Đặt mật khẩu</Button>
        </form>
      )}
    </BarePage>
  )
}

import { firstRun, readSignIn } from '@sangkien/contract/session'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { faultOf } from '../../api/api-fault.ts'
import { asks, forget } from '../../api/queries.ts'
import { BarePage } from '../../frame/BarePage.tsx'
import { sayFault } from '../../say/fault.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { type FirstRunTyped, FirstRunFields, nothingTyped } from './FirstRunFields.tsx'
import { problemsOf } from './first-run-problems.ts'

/** The agency and its first administrator, with the code printed on the console: of an empty installation, or one more beside the others. */
export default function FirstRunPage() {
  const { data } = useSuspenseQuery(asks(readSignIn, {}))
  const [typed, setTyped] = useState<FirstRunTyped>(nothingTyped)
  const [tried, setTried] = useState(false)
  const make = useMutation({
    mutationFn: () => {
      const { code, fullName, username, password, again: _again, symbol, orgCode, ...agency } = typed
      return call(firstRun, { body: { code, organisation: { ...agency, symbol, code: orgCode }, administrator: { fullName, username, password } } })
    },
    // The sign-in page would else still think that there is no agency, and send everyone back here.
    onSuccess: () => forget(readSignIn),
  })
  const problems = tried ? problemsOf(typed, faultOf(make.error)) : []
  const send = () => {
    setTried(true)
    if (problemsOf(typed, undefined).length === 0) make.mutate()
  }
  if (make.isSuccess)
    return (
      <BarePage title="Đã khởi tạo xong">
        <p>Đăng nhập bằng tài khoản {typed.username} để thêm đơn vị, người và đợt xét.</p>
        <ButtonLink kind="primary" href="/dang-nhap">Đăng nhập</ButtonLink>
      </BarePage>
    )
  const more = !data.firstRun
  return (
    <BarePage title={more ? 'Thêm cơ quan' : 'Khởi tạo hệ thống'} lead={more ? 'Hệ thống đang phục vụ cơ quan khác. Cần mã dùng một lần do người giữ máy chủ lấy bằng lệnh npm run add-agency; dữ liệu các cơ quan tách biệt hoàn toàn.' : 'Làm một lần: khai cơ quan và người quản trị hệ thống đầu tiên.'}>
      <form className="stack" action={send} noValidate>
        <ErrorSummary problems={problems} title="Chưa khởi tạo được: còn chỗ cần sửa" />
        {make.isError && problems.length === 0 && <Notice tone="error" live title={sayFault(make.error).title}>{sayFault(make.error).advice}</Notice>}
        <FirstRunFields typed={typed} onChange={setTyped} problems={problems} />
        <Button kind="primary" type="submit" busy={make.isPending}>{more ? 'Thêm cơ quan' : 'Khởi tạo hệ thống'}</Button>
      </form>
    </BarePage>
  )
}

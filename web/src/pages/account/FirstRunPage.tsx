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

/** An empty installation: the agency and its first administrator, with the code printed on the console. */
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
  if (make.isSuccess || !data.firstRun)
    return (
      <BarePage title={make.isSuccess ? 'Đã khởi tạo xong' : 'Hệ thống đã được khởi tạo'}>
        <p>{make.isSuccess ? `Đăng nhập bằng tài khoản ${typed.username} để thêm đơn vị, người và đợt xét.` : 'Hãy đăng nhập bằng tài khoản của bạn.'}</p>
        <ButtonLink kind="primary" href="/dang-nhap">Đăng nhập</ButtonLink>
      </BarePage>
    )
  return (
    <BarePage title="Khởi tạo hệ thống" lead="Làm một lần: khai cơ quan và người quản trị hệ thống đầu tiên.">
      <form className="stack" action={send} noValidate>
        <ErrorSummary problems={problems} title="Chưa khởi tạo được: còn chỗ cần sửa" />
        {make.isError && problems.length === 0 && <Notice tone="error" live title={sayFault(make.error).title}>{sayFault(make.error).advice}</Notice>}
        <FirstRunFields typed={typed} onChange={setTyped} problems={problems} />
        <Button kind="primary" type="submit" busy={make.isPending}>Khởi tạo hệ thống</Button>
      </form>
    </BarePage>
  )
}

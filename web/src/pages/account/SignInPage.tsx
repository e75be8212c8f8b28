import { readSignIn, signIn } from '@sangkien/contract/session'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '../../api/api.ts'
import { asks } from '../../api/queries.ts'
import { oneOf, useAddress } from '../../frame/address.ts'
import { BarePage } from '../../frame/BarePage.tsx'
import { backFrom } from '../../frame/sign-in-address.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { DemoAccounts } from './DemoAccounts.tsx'

/** User name and password; the six digits only when they are asked for. A demonstration offers its accounts beside. */
export default function SignInPage() {
  const { data: { organisations, firstRun, demoAccounts } } = useSuspenseQuery(asks(readSignIn, {}))
  const { search } = useAddress((raw) => ({ tiep: oneOf(raw, 'tiep') }))
  const [organisation, setOrganisation] = useState(organisations[0]?.code ?? '')
  const [typed, setTyped] = useState({ username: '', password: '', code: '' })
  const enter = useMutation({
    mutationFn: ({ username, password, code }: typeof typed) =>
      call(signIn, { body: { username, password, ...(organisations.length > 1 && { organisation }), ...(code !== '' && { code }) } }),
    // Loaded anew, so that nothing of whoever was here before stays in memory.
    onSuccess: ({ state }) => { if (state === 'signed_in') location.assign(backFrom(search.tiep, location.origin)) },
  })
  useEffect(() => { if (firstRun) location.replace('/khoi-tao') }, [firstRun])
  const codeWanted = enter.data?.state === 'code_wanted' || (enter.isError && typed.code !== '')
  const leaving = enter.data?.state === 'signed_in'
  const agency = organisations.find(({ code }) => code === organisation)
  const put = (part: keyof typeof typed) => (value: string) => setTyped({ ...typed, [part]: value })
  const demo = (username: string, password: string) => {
    setTyped({ username, password, code: '' })
    enter.mutate({ username, password, code: '' })
  }
  return (
    <BarePage title="Đăng nhập" agency={organisations.length === 1 ? agency?.name : undefined} accent={agency?.accent} aside={demoAccounts.length > 0 && <DemoAccounts accounts={demoAccounts} enter={demo} />}>
      <form className="stack" action={() => enter.mutate(typed)}>
        {search.tiep !== '' && !enter.isError && <p className="soft">Đăng nhập để mở tiếp trang bạn đang xem. Những gì bạn gõ dở vẫn được giữ.</p>}
        {enter.isError && <Notice tone="error" live title={sayFault(enter.error).title}>{sayFault(enter.error).advice}</Notice>}
        {organisations.length > 1 && <SelectInput label="Cơ quan" value={organisation} onChange={setOrganisation} options={organisations.map(({ code, name }) => ({ value: code, label: name }))} />}
        <TextInput name="username" label="Tên đăng nhập" autoComplete="username" autoFocus value={typed.username} onChange={put('username')} />
        <TextInput name="password" label="Mật khẩu" type="password" autoComplete="current-password" value={typed.password} onChange={put('password')} />
        {codeWanted && <TextInput name="code" label="Mã xác thực 6 số" help="Lấy trong ứng dụng xác thực trên điện thoại của bạn." inputMode="numeric" autoComplete="one-time-code" autoFocus maxLength={10} value={typed.code} onChange={put('code')} />}
        <Button kind="primary" type="submit" busy={enter.isPending || leaving}>Đăng nhập</Button>
        <p className="soft small">Quên mật khẩu? Hãy nhờ người quản trị hệ thống của cơ quan cấp liên kết đặt lại.</p>
      </form>
    </BarePage>
  )
}

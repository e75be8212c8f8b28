import { confirmSecondFactor, readMe, removeSecondFactor, startSecondFactor } from '@sangkien/contract/session'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'

/** Six digits beside the password, from any authenticator. */
export function SecondFactorCard({ on }: { on: boolean }) {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const done = (words: string) => async () => { setPassword(''); setCode(''); begin.reset(); await forget(readMe); tell(words) }
  const begin = useMutation({ mutationFn: () => call(startSecondFactor, { body: { password } }) })
  const confirm = useMutation({ mutationFn: () => call(confirmSecondFactor, { body: { code } }), onSuccess: done('Đã bật xác thực hai bước') })
  const remove = useMutation({ mutationFn: () => call(removeSecondFactor, { body: { password } }), onSuccess: done('Đã tắt xác thực hai bước') })
  const failed = confirm.error ?? begin.error ?? remove.error
  return (
    <Card title="Xác thực hai bước" aside={on ? <StateBadge tone="done">Đang bật</StateBadge> : <StateBadge tone="waiting">Chưa bật</StateBadge>}>
      <p className="soft">Khi đăng nhập, ngoài mật khẩu cần thêm sáu số từ ứng dụng xác thực trên điện thoại. Khi đã bật, mật khẩu chỉ cần từ 8 ký tự.</p>
      {failed && <Notice tone="error" live title={sayFault(failed).title}>{sayFault(failed).advice}</Notice>}
      {begin.data && !on ? (
        <form className="stack" action={() => confirm.mutate()} noValidate>
          <p>Nhập khóa này vào ứng dụng xác thực, rồi gõ sáu số ứng dụng hiện ra:</p>
          <p><code className="figures">{begin.data.secret.replace(/(.{4})/g, '$1 ').trim()}</code></p>
          <TextInput name="otp" label="Sáu số" inputMode="numeric" autoComplete="one-time-code" required maxLength={6} value={code} onChange={setCode} />
          <div className="row"><Button type="submit" busy={confirm.isPending} reason={code.length < 6 ? 'Cần đủ sáu số.' : undefined}>Xác nhận và bật</Button></div>
        </form>
      ) : (
        <form className="stack" action={() => (on ? remove : begin).mutate()} noValidate>
          <TextInput name="factorPassword" label="Mật khẩu đang dùng" type="password" autoComplete="current-password" required value={password} onChange={setPassword} />
          <div className="row"><Button type="submit" busy={begin.isPending || remove.isPending} reason={password === '' ? 'Cần nhập mật khẩu.' : undefined}>{on ? 'Tắt xác thực hai bước' : 'Bật xác thực hai bước'}</Button></div>
        </form>
      )}
    </Card>
  )
}

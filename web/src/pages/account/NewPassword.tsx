import { useState } from 'react'
import { TextInput } from '../../ui/TextInput.tsx'

export interface TypedPassword { readonly password: string; readonly again: string }

/** Why two typings of a new password do not make one yet; the server judges its strength. */
export const lackOf = ({ password, again }: TypedPassword): string | undefined =>
  password === '' ? 'Hãy đặt mật khẩu.' : password !== again ? 'Hai lần nhập mật khẩu chưa giống nhau.' : undefined

/** A new password, typed twice, with the rule in words. */
export function NewPassword({ value, onChange, error }: { value: TypedPassword; onChange: (value: TypedPassword) => void; error?: string | undefined }) {
  const [left, setLeft] = useState(false)
  const differs = left && value.again !== '' && value.again !== value.password
  return (
    <>
      <TextInput
        name="password" label="Mật khẩu mới" type="password" autoComplete="new-password" required error={error}
        help="Ít nhất 14 ký tự, hoặc 8 ký tự nếu tài khoản đã có mã xác thực. Một câu dễ nhớ với bạn là tốt nhất."
        value={value.password} onChange={(password) => { setLeft(false); onChange({ ...value, password }) }}
      />
      <div onBlur={() => setLeft(true)}>
        <TextInput
          name="again" label="Nhập lại mật khẩu mới" type="password" autoComplete="new-password" required
          error={differs ? 'Chưa giống lần nhập trên.' : undefined} value={value.again} onChange={(again) => { setLeft(false); onChange({ ...value, again }) }}
        />
      </div>
    </>
  )
}

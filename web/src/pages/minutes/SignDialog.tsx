import { readMinutesPage, signMinutes } from '@sangkien/contract/minutes'
import { readHome } from '@sangkien/contract/home'
import { readMe } from '@sangkien/contract/session'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget, queries } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import type { MinutesView } from './minutes-form.ts'

/** Signing, confirmed with the password: under what stands on the page and nothing else. */
export function SignDialog({ id, minutes, onClose }: { id: string; minutes: MinutesView; onClose: () => void }) {
  const [password, setPassword] = useState('')
  const query = asks(readMinutesPage, { params: { id } })
  const sign = useMutation({
    mutationFn: () => call(signMinutes, { params: { id }, body: { sha256: minutes.sha256!, password } }),
    onSuccess: async (signed) => { onClose(); tell('Đã ký biên bản'); queries.setQueryData(query.queryKey, signed); await forget(readHome, readMe) },
    onError: () => queries.refetchQueries(query),
    onSettled: () => setPassword(''),
  })
  return (
    <FormDialog open onClose={onClose} title="Ký biên bản?" verb="Ký biên bản" busy={sign.isPending} onSend={() => sign.mutate()} fault={sign.error ? sayFault(sign.error) : undefined} reason={password === '' ? 'Nhập mật khẩu để ký.' : undefined}>
      <p>Bạn ký bản đang hiện trên trang. Chữ ký, thời điểm và mã nội dung được ghi lại và in ở cuối biên bản; sửa biên bản sau đó làm chữ ký hết hiệu lực.</p>
      <p className="small soft hash">Mã nội dung (SHA-256): {minutes.sha256}</p>
      <TextInput name="mat-khau" label="Mật khẩu của bạn" type="password" autoComplete="current-password" autoFocus required value={password} onChange={setPassword} />
    </FormDialog>
  )
}

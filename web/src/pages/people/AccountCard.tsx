import { openAccount, type Person, readPerson, setAccountState } from '@sangkien/contract/people'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import type { Wire } from '../../api/wire.ts'
import { sayInstant } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { accountWords } from './PeoplePage.tsx'

/** The account: opened by a one-time link that is shown once, stopped at once, let in again after five failures. */
export function AccountCard({ person }: { person: Wire<Person> }) {
  const [username, setUsername] = useState(person.username ?? '')
  const params = { id: person.id }
  const open = useMutation({ mutationFn: () => call(openAccount, { params, body: { username } }), onSuccess: () => forget(readPerson) })
  const turn = useMutation({ mutationFn: (state: 'disabled' | 'open') => call(setAccountState, { params, body: { state } }), onSuccess: () => forget(readPerson) })
  const failed = open.error ?? turn.error
  const [words, tone] = accountWords[person.account]
  return (
    <Card title="Tài khoản" aside={<StateBadge tone={tone}>{words}</StateBadge>}>
      {failed && <Notice tone="error" live title={sayFault(failed).title}>{sayFault(failed).advice}</Notice>}
      <TextInput name="username" label="Tên đăng nhập" help="Chữ thường không dấu, số, dấu chấm, gạch nối." readOnly={person.username !== null} value={username} onChange={setUsername} />
      {open.data && (
        <Notice tone="done" live title="Gửi liên kết này cho người dùng">
          <p className="figures" style={{ overflowWrap: 'anywhere' }}>{open.data.link}</p>
          <p>Chỉ hiện một lần, dùng được đến {sayInstant(open.data.expiresAt)}. Người nhận bấm xác nhận rồi tự đặt mật khẩu.</p>
        </Notice>
      )}
      <div className="row">
        <Button busy={open.isPending} reason={username.trim().length < 2 ? 'Cần có tên đăng nhập.' : undefined} onClick={() => open.mutate()}>{person.username === null ? 'Mở tài khoản' : 'Tạo liên kết đặt lại mật khẩu'}</Button>
        {person.username !== null && (person.account === 'disabled' || person.account === 'locked'
          ? <Button busy={turn.isPending} onClick={() => turn.mutate('open')}>Cho đăng nhập lại</Button>
          : <Button kind="danger" busy={turn.isPending} onClick={() => turn.mutate('disabled')}>Ngừng tài khoản</Button>)}
      </div>
    </Card>
  )
}

import { listAgencies, switchAgency } from '@sangkien/contract/session'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { call } from '../../api/api.ts'
import { asks } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'

/** For who serves in several agencies of one installation: an account in each, signed in side by side, gone to and fro without a password. */
export function AgenciesCard() {
  const { data } = useSuspenseQuery(asks(listAgencies, {}))
  // Loaded anew, so that nothing of the other agency stays in memory.
  const turn = useMutation({ mutationFn: (organisation: string) => call(switchAgency, { body: { organisation } }), onSuccess: () => location.assign('/') })
  const shown = data.filter(({ state }) => state !== 'closed')
  return (
    <Card title="Cơ quan">
      {turn.isError && <Notice tone="error" live title={sayFault(turn.error).title}>{sayFault(turn.error).advice}</Notice>}
      <ul className="plain stack tight">
        {shown.map(({ code, name, state }) => (
          <li key={code} className="row between">
            <strong>{name}</strong>
            {state === 'here' ? <StateBadge tone="done">Đang làm việc</StateBadge> : <Button busy={turn.isPending} onClick={() => turn.mutate(code)}>Chuyển sang</Button>}
          </li>
        ))}
      </ul>
      <p className="soft small">Mỗi cơ quan có tài khoản và dữ liệu riêng. Bạn cũng công tác ở cơ quan khác thì đăng nhập thêm ở đó; đăng xuất là ra khỏi mọi cơ quan.</p>
      <ButtonLink href="/dang-nhap">Đăng nhập cơ quan khác</ButtonLink>
    </Card>
  )
}

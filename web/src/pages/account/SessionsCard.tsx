import { endSession, listSessions } from '@sangkien/contract/session'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { sayInstant } from '../../say/day.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Section.tsx'
import { tell } from '../../ui/Toast.tsx'

/** Where this account is open. */
export function SessionsCard() {
  const { data } = useSuspenseQuery(asks(listSessions, {}))
  const end = useMutation({ mutationFn: (id: string) => call(endSession, { params: { id } }), onSuccess: async () => { await forget(listSessions); tell('Đã kết thúc phiên') } })
  return (
    <Card title="Các phiên đang mở">
      <ul className="plain stack tight">
        {data.map((session) => (
          <li key={session.id} className="row between">
            <span><strong>{browserOf(session.userAgent)}</strong>{session.current && ' (phiên này)'}<br /><span className="soft small">Mở {sayInstant(session.createdAt)}, dùng gần nhất {sayInstant(session.lastSeenAt)}{session.address && `, từ ${session.address}`}</span></span>
            {!session.current && <Button busy={end.isPending && end.variables === session.id} onClick={() => end.mutate(session.id)}>Kết thúc</Button>}
          </li>
        ))}
      </ul>
    </Card>
  )
}

const browserOf = (agent: string): string => {
  const browser = /Edg\//.test(agent) ? 'Edge' : /Firefox\//.test(agent) ? 'Firefox' : /Chrome\//.test(agent) ? 'Chrome' : /Safari\//.test(agent) ? 'Safari' : 'Trình duyệt'
  const system = /Android/.test(agent) ? 'Android' : /iPhone|iPad/.test(agent) ? 'iOS' : /Windows/.test(agent) ? 'Windows' : /Mac OS/.test(agent) ? 'macOS' : /Linux/.test(agent) ? 'Linux' : ''
  return system ? `${browser} trên ${system}` : browser
}

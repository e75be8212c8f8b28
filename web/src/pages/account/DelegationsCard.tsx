import { endDelegation, listDelegations } from '@sangkien/contract/delegation'
import { readMe } from '@sangkien/contract/session'
import type { Role } from '@sangkien/domain/people/role'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { useMe } from '../../frame/me.ts'
import { sayDay, sayPeriod } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { sayRole } from '../../say/role.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { tell } from '../../ui/Toast.tsx'
import { DelegateDialog } from '../people/DelegateDialog.tsx'

const dutyOf = ({ role, unitName }: { readonly role: Role; readonly unitName: string | null }): string => [sayRole(role), unitName].filter(Boolean).join(', ')

/** What I may hand over, have handed over, or do for others; nothing at all for those with no such duty. */
export function DelegationsCard() {
  const { person, today } = useMe()
  const { data } = useSuspenseQuery(asks(listDelegations, {}))
  const [handing, setHanding] = useState<{ readonly grantId: string; readonly words: string }>()
  const [ending, setEnding] = useState<{ readonly id: string; readonly words: string }>()
  const end = useMutation({ mutationFn: (id: string) => call(endDelegation, { params: { id }, body: { to: today } }), onSuccess: async () => { setEnding(undefined); await forget(listDelegations, readMe); tell('Đã kết thúc ủy quyền từ sau hôm nay') } })
  if (data.mine.length + data.given.length + data.received.length === 0) return null
  const stop = (id: string, words: string, to: string | null) => (to !== null && to > today) && <button type="button" className="link small" onClick={() => { end.reset(); setEnding({ id, words }) }}>Kết thúc sớm</button>
  return (
    <Card title="Ủy quyền">
      <ul className="plain stack tight">
        {data.mine.map((one) => (
          <li key={one.grantId} className="row between">
            <span><strong>{dutyOf(one)}</strong><br /><span className="soft small">Vai trò của tôi, {sayPeriod(one.from, one.to)}</span></span>
            <Button onClick={() => setHanding({ grantId: one.grantId, words: dutyOf(one) })}>Ủy quyền</Button>
          </li>
        ))}
        {data.given.map((one) => <li key={one.id}><strong>{dutyOf(one)}</strong>: đã ủy quyền cho {one.toName}<br /><span className="soft small">{sayPeriod(one.from, one.to)} · {one.basis}</span> {stop(one.id, `${dutyOf(one)} cho ${one.toName}`, one.to)}</li>)}
        {data.received.map((one) => <li key={one.id}><strong>{dutyOf(one)}</strong>: làm thay {one.fromName}<br /><span className="soft small">{sayPeriod(one.from, one.to)} · {one.basis}</span> {stop(one.id, `${dutyOf(one)} của ${one.fromName}`, one.to)}</li>)}
      </ul>
      <DelegateDialog grantId={handing?.grantId} words={handing?.words ?? ''} holderId={person.id} onClose={() => setHanding(undefined)} />
      <Dialog
        open={ending !== undefined} onClose={() => setEnding(undefined)} title="Kết thúc ủy quyền sớm?"
        acts={<><Button onClick={() => setEnding(undefined)}>Để sau</Button><Button kind="primary" busy={end.isPending} onClick={() => { if (ending) end.mutate(ending.id) }}>Kết thúc ủy quyền</Button></>}
      >
        {end.isError && <Notice tone="error" live title={sayFault(end.error).title}>{sayFault(end.error).advice}</Notice>}
        <p>Ủy quyền {ending?.words} có hiệu lực đến hết hôm nay ({sayDay(today)}). Người kia được thông báo.</p>
      </Dialog>
    </Card>
  )
}

import { changeExpertDue, listExpertRequests, remindExpert, withdrawExpertRequest } from '@sangkien/contract/expert'
import { readHome } from '@sangkien/contract/home'
import { readTimeline } from '@sangkien/contract/initiative'
import { readMe } from '@sangkien/contract/session'
import { sayDeclaredKind } from '@sangkien/domain/conflict/say-conflict'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget, queries } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { sayReason } from '../../say/act.ts'
import { sayDayOf, sayInstant } from '../../say/day.ts'
import { sayRequestState, toneOfRequest } from '../../say/expert.ts'
import { sayFault } from '../../say/fault.ts'
import { DueBadge, StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { AskDialog } from './AskDialog.tsx'
import './expert.css'

type Requests = Reply<typeof listExpertRequests>
type Row = Requests['rows'][number]

/** Whom outside the agency the office asked about a dossier, how long it is open, and what came of it. */
export function RequestsSection({ id }: { id: string }) {
  const { data: { rows, ask, version } } = useSuspenseQuery(asks(listExpertRequests, { params: { id } }))
  const [asking, setAsking] = useState(false)
  if (rows.length === 0 && ask !== null) return null
  const show = async (said: string, requests: Requests) => {
    queries.setQueryData(asks(listExpertRequests, { params: { id } }).queryKey, requests)
    tell(said)
    await forget(readTimeline, readHome, readMe)
  }
  return (
    <Section title="Chuyên gia ngoài cơ quan" aside={version !== null && <Button icon={UserPlus} reason={sayReason(ask)} onClick={() => setAsking(true)}>Mời cho ý kiến</Button>}>
      {rows.length === 0
        ? <p className="soft">Chưa mời chuyên gia nào về hồ sơ này.</p>
        : <ul className="plain stack">{rows.map((row) => <li key={row.id} className="expert-request"><Request id={id} row={row} show={show} newer={version !== null && row.version < version} /></li>)}</ul>}
      {asking && version !== null && <AskDialog id={id} version={version} onClose={() => setAsking(false)} onDone={(requests) => { setAsking(false); void show('Đã mời chuyên gia cho ý kiến', requests) }} />}
    </Section>
  )
}

function Request({ id, row, show, newer }: { id: string; row: Row; show: (said: string, requests: Requests) => Promise<void>; newer: boolean }) {
  const [doing, setDoing] = useState<'due' | 'withdraw'>()
  const params = { id, requestId: row.id }
  const remind = useMutation({ mutationFn: () => call(remindExpert, { params }), onSuccess: (requests) => show('Đã nhắc chuyên gia', requests) })
  const open = row.acts.change === null
  const why = [...row.conflictKinds.map(sayDeclaredKind), row.reason].filter((part) => part !== '').join('; ')
  return (
    <>
      <div className="row"><strong>{row.expert}</strong>{open ? <DueBadge left={row.workingDaysLeft} due={row.dueOn} /> : <StateBadge tone={toneOfRequest(row.state)}>{sayRequestState(row.state)}{row.endedAt && ` ngày ${sayDayOf(row.endedAt)}`}</StateBadge>}</div>
      <span className="soft small">{row.position}. {row.askedByName} mời ngày {sayDayOf(row.askedAt)}, về bản nộp lần {row.version}{row.confidential ? ', cả phần bảo mật' : ''}{open && (row.declared ? ', đã mở hồ sơ' : ', chưa trả lời về xung đột lợi ích')}{row.remindedAt && `, nhắc lúc ${sayInstant(row.remindedAt)}`}.</span>
      <p className="dossier-words">{row.question}</p>
      {why !== '' && <p className="soft">Lý do: {why}</p>}
      {open && newer && <Notice tone="warning">Tác giả đã nộp bản mới hơn bản chuyên gia đang đọc. Muốn hỏi về bản mới, hãy rút lời mời rồi mời lại.</Notice>}
      {remind.error && <Notice tone="error" live title={sayFault(remind.error).title}>{sayFault(remind.error).advice}</Notice>}
      {open && (
        <div className="row no-print">
          <Button kind="quiet" busy={remind.isPending} aria-label={`Nhắc ${row.expert}`} onClick={() => remind.mutate()}>Nhắc</Button>
          <Button kind="quiet" aria-label={`Đổi hạn của ${row.expert}`} onClick={() => setDoing('due')}>Đổi hạn</Button>
          <Button kind="quiet" aria-label={`Rút lời mời ${row.expert}`} onClick={() => setDoing('withdraw')}>Rút lời mời</Button>
        </div>
      )}
      {doing === 'due' && <DueDialog params={params} row={row} onClose={() => setDoing(undefined)} onDone={(requests) => { setDoing(undefined); void show('Đã đổi hạn', requests) }} />}
      {doing === 'withdraw' && <WithdrawDialog params={params} row={row} onClose={() => setDoing(undefined)} onDone={(requests) => { setDoing(undefined); void show('Đã rút lời mời', requests) }} />}
    </>
  )
}

interface RowDialogProps { readonly params: { readonly id: string; readonly requestId: string }; readonly row: Row; readonly onClose: () => void; readonly onDone: (requests: Requests) => void }

function DueDialog({ params, row, onClose, onDone }: RowDialogProps) {
  const [dueOn, setDueOn] = useState<string>(row.dueOn)
  const save = useMutation({ mutationFn: () => call(changeExpertDue, { params, body: { dueOn } }), onSuccess: onDone })
  return (
    <FormDialog open onClose={onClose} title={`Đổi hạn cho ý kiến của ${row.expert}`} verb="Đổi hạn" onSend={() => save.mutate()} busy={save.isPending} fault={save.isError ? sayFault(save.error) : undefined} reason={dueOn === '' ? 'Ghi ngày.' : undefined}>
      <DateInput name="han-moi" label="Cho ý kiến đến hết ngày" required value={dueOn} onChange={setDueOn} />
    </FormDialog>
  )
}

function WithdrawDialog({ params, row, onClose, onDone }: RowDialogProps) {
  const [reason, setReason] = useState('')
  const save = useMutation({ mutationFn: () => call(withdrawExpertRequest, { params, body: { reason: reason.trim() } }), onSuccess: onDone })
  return (
    <FormDialog open onClose={onClose} title={`Rút lời mời ${row.expert}?`} verb="Rút lời mời" onSend={() => save.mutate()} busy={save.isPending} fault={save.isError ? sayFault(save.error) : undefined} reason={reason.trim().length < 5 ? 'Ghi lý do.' : undefined}>
      <p>Hồ sơ đóng lại với chuyên gia ngay và nội dung đang viết bị bỏ. Chuyên gia được báo bằng thư.</p>
      <TextInput name="ly-do-rut" label="Lý do (lưu trong hồ sơ)" required lines={3} maxLength={2000} value={reason} onChange={setReason} />
    </FormDialog>
  )
}

import { extendTerm } from '@sangkien/contract/intake'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { sayDay } from '../../../say/day.ts'
import { sayTermName } from '../../../say/term.ts'
import { RadioGroup } from '../../../ui/Choice.tsx'
import { DateInput } from '../../../ui/DateInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import type { ActProps } from './act-props.ts'
import { ActDialog } from './ActDialog.tsx'
import { useAct } from './use-act.ts'

/** Lengthens a running term, never shortens it, and says why. */
export function ExtendTermAct({ initiative, onClose }: ActProps) {
  const running = initiative.terms.filter(({ ended, pausedOn }) => !ended && pausedOn === null)
  const [typed, setTyped] = useState({ kind: running[0]?.kind ?? 'examine', to: '', reason: '' })
  const term = running.find(({ kind }) => kind === typed.kind)
  const doing = useAct(() => call(extendTerm, { params: { id: initiative.id, kind: typed.kind }, body: { to: typed.to, reason: typed.reason.trim() } }), 'Đã gia hạn; tác giả được báo', onClose)
  const wanting = typed.to === '' ? 'Chọn ngày mới.' : typed.reason.trim().length < 5 ? 'Viết lý do gia hạn.' : undefined
  return (
    <ActDialog title="Gia hạn" verb="Gia hạn" onClose={onClose} busy={doing.isPending} error={doing.error} wanting={wanting} run={() => doing.mutate()}>
      <p>Gia hạn chỉ được lùi thời hạn. Tác giả đọc được lý do.</p>
      {running.length > 1
        ? <RadioGroup name="kind" label="Thời hạn nào" value={typed.kind} onChange={(kind) => setTyped({ ...typed, kind: running.find((one) => one.kind === kind)?.kind ?? typed.kind })} options={running.map(({ kind, dueOn }) => ({ value: kind, label: `${sayTermName(kind)}, đến hết ngày ${sayDay(dueOn)}` }))} />
        : term && <p><strong>{sayTermName(term.kind)}</strong>: hiện đến hết ngày {sayDay(term.dueOn)}.</p>}
      <DateInput name="to" label="Hạn mới, đến hết ngày" value={typed.to} onChange={(to) => setTyped({ ...typed, to })} min={term?.dueOn} required />
      <TextInput name="reason" label="Lý do gia hạn" lines={3} maxLength={1000} value={typed.reason} onChange={(reason) => setTyped({ ...typed, reason })} required />
    </ActDialog>
  )
}

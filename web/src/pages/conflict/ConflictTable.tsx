import { markConflict, readConflicts } from '@sangkien/contract/conflict'
import { readSitting } from '@sangkien/contract/council'
import { sayDeclaredKind, sayGrounds } from '@sangkien/domain/conflict/say-conflict'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget, queries } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { sayConflictState } from '../../say/conflict.ts'
import { sayInstant } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/Choice.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Table } from '../../ui/Table.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'

type Row = Reply<typeof readConflicts>['rows'][number]
type Mark = 'conflict' | 'none' | 'back'

const answer = ({ declared, declaredKinds, declaredNote }: Row): string =>
  declared === null ? 'Chưa trả lời' : declared ? `Có: ${[...declaredKinds.map(sayDeclaredKind), declaredNote].filter((part) => part !== '').join('; ')}` : 'Không có'

/** Who stands where, with what it rests on, and fixing it with a reason. */
export function ConflictTable({ id, rows }: { id: string; rows: readonly Row[] }) {
  const [marking, setMarking] = useState<Row>()
  return (
    <div className="conflict-table">
      <Table
        caption="Thành viên và hồ sơ" rows={rows} keyOf={({ initiativeId, personId }) => `${initiativeId} ${personId}`}
        columns={[
          { id: 'item', title: 'Ai, hồ sơ nào', wide: true, cell: ({ name, position, code, title, initiativeId }) => <div><strong>{name}</strong><span className="under"><a href={`/sang-kien/${initiativeId}`}>{title}</a></span><span className="under soft small">Mục {position} · {code}</span></div> },
          { id: 'found', title: 'Căn cứ', wide: true, cell: (row) => <div>{row.found.length === 0 ? <span className="soft">Dữ liệu: không có</span> : sayGrounds(row.found)}<span className="under small">Trả lời: {answer(row)}</span></div> },
          { id: 'state', title: 'Tham gia', cell: (row) => (
            <div><StateBadge tone={row.isOut ? 'waiting' : row.cleared ? 'done' : 'soon'}>{!row.isOut && !row.cleared ? 'Chờ trả lời' : sayConflictState(row.state)}</StateBadge>
              {row.mark && <span className="under small">{row.markedByName}, {row.markedAt && sayInstant(row.markedAt)}: {row.markReason}</span>}</div>
          ) },
          { id: 'acts', title: 'Việc', tight: true, cell: (row) => (row.acts.mark !== null ? null : <Button kind="quiet" onClick={() => setMarking(row)}>Xác định<span className="unseen"> việc tham gia của {row.name} với {row.title}</span></Button>) },
        ]}
      />
      {marking && <MarkDialog id={id} row={marking} onClose={() => setMarking(undefined)} />}
    </div>
  )
}

function MarkDialog({ id, row, onClose }: { id: string; row: Row; onClose: () => void }) {
  const [mark, setMark] = useState<Mark>(row.isOut ? 'none' : 'conflict')
  const [reason, setReason] = useState('')
  const act = useMutation({
    mutationFn: () => call(markConflict, { params: { id, initiativeId: row.initiativeId, personId: row.personId }, body: { mark: mark === 'back' ? null : mark, reason } }),
    onSuccess: async (conflicts) => { queries.setQueryData([readConflicts.path, { params: { id } }], conflicts); tell('Đã xác định việc tham gia'); onClose(); await forget(readSitting) },
  })
  const options = [{ value: 'conflict', label: 'Không tham gia xét (có xung đột lợi ích)' }, { value: 'none', label: 'Tham gia xét (dữ liệu không đúng hoặc không phải xung đột)' }, ...(row.mark ? [{ value: 'back', label: 'Bỏ xác định, theo dữ liệu và câu trả lời của thành viên' }] : [])]
  return (
    <FormDialog open onClose={onClose} title={`Việc tham gia của ${row.name}`} verb="Ghi" busy={act.isPending} reason={reason.trim() === '' ? 'Hãy ghi lý do.' : undefined} fault={act.error ? sayFault(act.error) : undefined} onSend={() => act.mutate()}>
      <p>“{row.title}”</p>
      <RadioGroup name="xac-dinh" label="Xác định" options={options} value={mark} onChange={(value) => setMark(value as Mark)} />
      <TextInput name="ly-do" label="Lý do" required lines={2} maxLength={1000} value={reason} onChange={setReason} help="Nêu trong biên bản nếu thành viên không tham gia." />
    </FormDialog>
  )
}

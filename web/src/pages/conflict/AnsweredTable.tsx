import { declareConflicts, readDeclarations } from '@sangkien/contract/conflict'
import { readSitting } from '@sangkien/contract/council'
import { listMySheets } from '@sangkien/contract/scoring'
import { sayDeclaredKind, sayGrounds } from '@sangkien/domain/conflict/say-conflict'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { sayReason } from '../../say/act.ts'
import { sayConflictState } from '../../say/conflict.ts'
import { sayFault } from '../../say/fault.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Table } from '../../ui/Table.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import type { DeclarationRow } from './answers.ts'

const why = (row: DeclarationRow): string => {
  if (row.declared) return [...row.declaredKinds.map(sayDeclaredKind), row.declaredNote].filter((part) => part !== '').join('; ')
  return row.isOut ? sayGrounds(row.found) || 'do người điều hành phiên họp xác định' : ''
}

/** What was answered; a conflict noticed later can still be told, until the council has concluded. */
export function AnsweredTable({ id, rows }: { id: string; rows: readonly DeclarationRow[] }) {
  const [telling, setTelling] = useState<DeclarationRow>()
  return (
    <>
      <Table
        caption="Hồ sơ đã trả lời" rows={rows} keyOf={({ initiativeId }) => initiativeId}
        columns={[
          { id: 'position', title: 'Mục', tight: true, cell: ({ position }) => position },
          { id: 'title', title: 'Sáng kiến', wide: true, cell: (row) => (row.title === '' ? <span className="soft">Không hiển thị với bạn</span> : row.title) },
          { id: 'state', title: 'Tham gia', cell: (row) => <div><StateBadge tone={row.isOut ? 'waiting' : 'done'}>{sayConflictState(row.state)}</StateBadge>{why(row) !== '' && <span className="under small">{why(row)}</span>}</div> },
          { id: 'acts', title: 'Việc', tight: true, cell: (row) => (row.isOut ? null : <Button kind="quiet" reason={sayReason(row.refusal)} onClick={() => setTelling(row)}>Tôi có xung đột<span className="unseen"> với hồ sơ {row.title}</span></Button>) },
        ]}
      />
      {telling && <TellLater id={id} row={telling} onClose={() => setTelling(undefined)} />}
    </>
  )
}

function TellLater({ id, row, onClose }: { id: string; row: DeclarationRow; onClose: () => void }) {
  const [note, setNote] = useState('')
  const act = useMutation({
    mutationFn: () => call(declareConflicts, { params: { id }, body: { answers: [{ initiativeId: row.initiativeId, conflict: true, kinds: [], note }] } }),
    onSuccess: async () => { tell('Đã ghi: bạn không tham gia xét hồ sơ này'); onClose(); await forget(readDeclarations, readSitting, listMySheets) },
  })
  return (
    <FormDialog open onClose={onClose} title="Bạn có xung đột lợi ích với hồ sơ này" verb="Tôi không tham gia xét" busy={act.isPending} reason={note.trim() === '' ? 'Hãy ghi rõ xung đột là gì.' : undefined} fault={act.error ? sayFault(act.error) : undefined} onSend={() => act.mutate()}>
      <p>“{row.title}”</p>
      <p className="soft">Sau khi gửi, bạn không xem được hồ sơ và phiếu chấm (nếu có) không được tính. Muốn đổi lại phải nhờ người điều hành phiên họp.</p>
      <TextInput name="ly-do" label="Xung đột là gì" required lines={2} maxLength={1000} value={note} onChange={setNote} />
    </FormDialog>
  )
}

import { assignReviewer } from '@sangkien/contract/reviewing'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { sayFault } from '../../say/fault.ts'
import { sayRefusal } from '../../say/refusal.ts'
import { RadioGroup } from '../../ui/Choice.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { tell } from '../../ui/Toast.tsx'
import { type ReviewedItem, type Reviewing, useReviewingAct } from './reviewing-query.ts'

/** Chooses one more reviewer by hand: who knows the field first, then who has the fewest; below, who may not, and why. */
export function AssignDialog({ reviewing, item, onClose }: { reviewing: Reviewing; item: ReviewedItem; onClose: () => void }) {
  const [person, setPerson] = useState('')
  const { sittingId: id } = reviewing
  const add = useReviewingAct(id, () => call(assignReviewer, { params: { id, initiativeId: item.initiativeId, personId: person } }), () => { tell('Đã phân công; thành viên được báo'); onClose() })
  const of = (personId: string) => reviewing.members.find((one) => one.personId === personId)
  const named = item.candidates.map((one) => ({ ...one, name: of(one.personId)?.name ?? '', load: of(one.personId)?.inRound ?? 0 }))
  const free = named.filter(({ refusal }) => refusal === null).toSorted((a, b) => Number(b.expert) - Number(a.expert) || a.load - b.load)
  const barred = named.filter(({ refusal }) => refusal !== null)
  return (
    <FormDialog open onClose={onClose} title="Thêm người phản biện" verb="Phân công" busy={add.isPending} reason={person === '' ? 'Hãy chọn một thành viên.' : undefined} fault={add.error ? sayFault(add.error) : undefined} onSend={() => add.mutate(undefined)}>
      <p>“{item.title}”{item.fieldLabel && <span className="soft"> · {item.fieldLabel}</span>}</p>
      {free.length === 0
        ? <p role="note">Không còn thành viên nào phân công được.</p>
        : <RadioGroup name="thanh-vien" label="Thành viên" options={free.map(({ personId, name, expert, load }) => ({ value: personId, label: name, note: `${expert ? 'Đúng chuyên môn · ' : ''}${load} hồ sơ trong đợt` }))} value={person} onChange={setPerson} />}
      {barred.length > 0 && (
        <details>
          <summary>{barred.length} thành viên không phân công được</summary>
          <ul>{barred.map(({ personId, name, refusal }) => <li key={personId}>{name}: {refusal && sayRefusal(refusal)}</li>)}</ul>
        </details>
      )}
    </FormDialog>
  )
}

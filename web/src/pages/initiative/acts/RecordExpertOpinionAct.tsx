import { addExpertPaper, recordExpertOpinion } from '@sangkien/contract/intake'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { useKept } from '../../../draft/useKept.ts'
import { filesFor } from '../../../say/file-kind.ts'
import { DateInput } from '../../../ui/DateInput.tsx'
import { FilePicker } from '../../../ui/FilePicker.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import type { ActProps } from './act-props.ts'
import { ActDialog } from './ActDialog.tsx'
import { useAct } from './use-act.ts'

const blank = { expert: '', position: '', givenOn: '', text: '' }

/** What an expert told the council, with the paper it came on where there is one: kept for its next sitting. */
export function RecordExpertOpinionAct({ initiative: { id }, onClose }: ActProps) {
  const [typed, setTyped, drop] = useKept(`viec/${id}/record_expert_opinion`, blank)
  const [file, setFile] = useState<File>()
  const put = (part: keyof typeof blank) => (value: string) => setTyped({ ...typed, [part]: value })
  const keep = async () => {
    const recorded = await call(recordExpertOpinion, { params: { id }, body: { expert: typed.expert.trim(), position: typed.position.trim(), givenOn: typed.givenOn, text: typed.text.trim() } })
    drop()
    const opinion = recorded.expertOpinions.at(-1)
    return file && opinion ? call(addExpertPaper, { params: { id, opinionId: opinion.id }, file }) : recorded
  }
  const doing = useAct(keep, 'Đã ghi ý kiến chuyên gia', onClose)
  const wanting = typed.expert.trim().length < 2 ? 'Ghi tên chuyên gia.' : typed.givenOn === '' ? 'Ghi ngày cho ý kiến.' : typed.text.trim().length < 10 ? 'Ghi nội dung ý kiến.' : undefined
  return (
    <ActDialog title="Ghi ý kiến chuyên gia" verb="Ghi ý kiến" wide onClose={onClose} busy={doing.isPending} error={doing.error} wanting={wanting} run={() => doing.mutate()}>
      <p>Hội đồng đọc được ý kiến này trong hồ sơ và bên phiếu chấm ở phiên họp sau; tác giả không đọc được. Có nhiều chuyên gia thì ghi lần lượt từng người.</p>
      <TextInput name="expert" label="Chuyên gia" help="Họ tên, học hàm, học vị." maxLength={200} value={typed.expert} onChange={put('expert')} required />
      <TextInput name="position" label="Chức vụ, nơi công tác" maxLength={300} value={typed.position} onChange={put('position')} />
      <DateInput name="givenOn" label="Ngày cho ý kiến" value={typed.givenOn} onChange={put('givenOn')} required />
      <TextInput name="text" label="Nội dung ý kiến" lines={6} maxLength={20000} value={typed.text} onChange={put('text')} required />
      <FilePicker name="paper" label="Văn bản của chuyên gia (nếu có)" {...filesFor(addExpertPaper)} help={file && `Đang chọn: ${file.name}.`} onPick={([picked]) => setFile(picked)} />
    </ActDialog>
  )
}

import { choosePaper } from '@sangkien/contract/paper-count'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { sayFault } from '../../../say/fault.ts'
import { Checkbox, CheckboxGroup } from '../../../ui/Choice.tsx'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { type ItemView, type SittingView, useSittingAct } from '../sitting-query.ts'

/** Who counts: one heads the committee, the others help; for this item, or for all that nobody has voted on in secret. */
export function ChoosePaper({ sitting, item, onClose }: { sitting: SittingView; item: ItemView; onClose: () => void }) {
  const { paper, counters } = item.voting!
  const [head, setHead] = useState<string>(paper?.committee[0]?.personId ?? '')
  const [others, setOthers] = useState<readonly string[]>(paper?.committee.slice(1).map(({ personId }) => personId) ?? [])
  const [all, setAll] = useState(false)
  const more = paper ? [] : sitting.agenda.filter((one) => one.initiativeId !== item.initiativeId && one.voting?.acts.choose_paper === null && !one.voting.paper)
  const able = (counters?.able ?? []).map(({ personId, name }) => ({ value: personId as string, label: name }))
  const committee = [head, ...others.filter((one) => one !== head)].filter((one) => one !== '')
  const fewest = counters?.fewest ?? 1
  const choose = useSittingAct(sitting.id, () => call(choosePaper, { params: { id: sitting.id }, body: { initiativeIds: [item, ...(all ? more : [])].map(({ initiativeId }) => initiativeId), committee } }), onClose)
  return (
    <FormDialog
      open onClose={onClose} title={paper ? 'Đổi Ban kiểm phiếu?' : 'Bỏ phiếu kín bằng giấy?'} verb={paper ? 'Đổi Ban kiểm phiếu' : 'Bắt đầu bỏ phiếu giấy'} busy={choose.isPending} onSend={() => choose.mutate()} fault={choose.error ? sayFault(choose.error) : undefined}
      reason={head === '' ? 'Chọn Trưởng ban kiểm phiếu.' : committee.length < fewest ? `Ban kiểm phiếu cần ít nhất ${fewest} thành viên.` : undefined}
    >
      {!paper && <p>Phiếu được phát, thu và đếm bằng tay. Bạn nhập kết quả kèm bản quét biên bản kiểm phiếu; một thành viên khác của Ban kiểm phiếu xác nhận thì kết quả mới được tính.</p>}
      <SelectInput name="truong-ban" label="Trưởng ban kiểm phiếu" required empty="Chọn thành viên có mặt" options={able} value={head} onChange={setHead} />
      <CheckboxGroup name="thanh-vien-ban" label="Thành viên" values={others} onChange={setOthers} options={able.filter(({ value }) => value !== head)} />
      {more.length > 0 && <Checkbox name="giay-tat-ca" label={`Cả ${more.length} sáng kiến khác chưa bỏ phiếu kín`} checked={all} onChange={setAll} />}
    </FormDialog>
  )
}

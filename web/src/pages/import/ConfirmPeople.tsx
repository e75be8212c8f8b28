import { applyPeopleImport, discardPeopleImport, listPeopleImports, readPeopleImport } from '@sangkien/contract/people-import'
import { listPeople, listUnits } from '@sangkien/contract/people'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { sayDay } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { sayNumber } from '../../say/number.ts'
import { sayRefusal } from '../../say/refusal.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'

/** What happens when the list is taken in, said before it does; or why it cannot be. */
export function ConfirmPeople({ job: { id, version, refusal, found, settings, counts } }: { job: Reply<typeof readPeopleImport> }) {
  const [endMissing, setEndMissing] = useState(false)
  const settled = () => forget(readPeopleImport, listPeopleImports, listPeople, listUnits)
  const apply = useMutation({ mutationFn: () => call(applyPeopleImport, { params: { id }, body: { version, endMissing } }), onSettled: settled })
  const discard = useMutation({ mutationFn: () => call(discardPeopleImport, { params: { id } }), onSettled: settled })
  const failed = apply.error ?? discard.error
  const why = endMissing ? refusal.leaving : refusal.staying
  const units = found?.newUnits ?? []
  if (!counts) return null
  return (
    <Card title="Đưa vào">
      <form className="stack" action={() => { if (!why) apply.mutate() }} noValidate>
        {failed && <Notice tone="error" live title={sayFault(failed).title}>{sayFault(failed).advice}</Notice>}
        <ul>
          <li>{sayNumber(counts.new)} người mới được thêm; chưa ai nhận thư hay có tài khoản.</li>
          <li>{sayNumber(counts.changed)} người được cập nhật. Đổi đơn vị hoặc chức vụ là vị trí mới từ ngày {sayDay(settings?.on ?? '')}; vị trí cũ vẫn còn trong hồ sơ.</li>
          {units.length > 0 && <li>{sayNumber(units.length)} đơn vị được lập: {units.slice(0, 10).join('; ')}{units.length > 10 && '…'}.</li>}
          <li>{sayNumber(counts.left)} người đang công tác không có trong danh sách {endMissing ? 'thôi công tác và mất quyền truy cập; sáng kiến của họ giữ nguyên.' : 'được giữ nguyên.'}</li>
        </ul>
        {counts.left > 0 && <Checkbox name="endMissing" label={`Ghi ${sayNumber(counts.left)} người không có trong danh sách là thôi công tác`} note="Chỉ chọn khi đây là danh sách đầy đủ của cả cơ quan." checked={endMissing} onChange={setEndMissing} />}
        <div className="row">
          <Button kind="primary" type="submit" busy={apply.isPending} reason={why ? sayRefusal(why) : undefined}>Đưa danh sách vào</Button>
          <Button busy={discard.isPending} onClick={() => discard.mutate()}>Bỏ danh sách này</Button>
        </div>
      </form>
    </Card>
  )
}

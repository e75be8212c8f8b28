import { replayDraft } from '@sangkien/contract/regulation-draft'
import { checkPack } from '@sangkien/domain/regulation/check-pack'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import type { Reply } from '../../../api/wire.ts'
import { useMe } from '../../../frame/me.ts'
import { sayFault } from '../../../say/fault.ts'
import { sayNumber } from '../../../say/number.ts'
import { sayStanding } from '../../../say/process.ts'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Choice.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Card } from '../../../ui/Section.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { Table } from '../../../ui/Table.tsx'

/** The dossiers of a year through the process being written: where each would stand. Only for who knows results before they are published. */
export function ReplayCard({ pack }: { pack: RegulationPack }) {
  const { today, roles } = useMe()
  const now = Number(today.slice(0, 4))
  const [year, setYear] = useState(String(now - 1))
  const run = useMutation({ mutationFn: () => call(replayDraft, { body: { pack, year: Number(year) } }) })
  const problems = checkPack(pack).length
  if (!roles.includes('secretariat')) return null
  return (
    <Card title="Thử với hồ sơ các năm trước">
      <p className="soft">Đưa mọi hồ sơ nộp trong một năm qua quy trình, thang điểm và tỷ lệ biểu quyết đang sửa, với đúng những gì đã làm khi đó. Không hồ sơ nào thay đổi.</p>
      {run.isError && <Notice tone="error" live title={sayFault(run.error).title}>{sayFault(run.error).advice}</Notice>}
      <div className="row">
        <SelectInput name="replayYear" label="Năm nộp" options={[now, now - 1, now - 2, now - 3].map((one) => ({ value: String(one), label: String(one) }))} value={year} onChange={setYear} />
        <Button busy={run.isPending} reason={problems > 0 ? `Còn ${problems} chỗ mâu thuẫn trong bản nháp; sửa hết rồi mới thử được.` : undefined} onClick={() => run.mutate()}>Chạy thử</Button>
      </div>
      {run.data && <Outcome result={run.data} />}
    </Card>
  )
}

function Outcome({ result: { rows, total } }: { result: Reply<typeof replayDraft> }) {
  const [all, setAll] = useState(false)
  const changed = rows.filter(({ same }) => !same)
  const shown = all ? rows : changed
  if (rows.length === 0) return <p>Năm này không có hồ sơ nào.</p>
  return (
    <div className="stack">
      <Notice tone={changed.length === 0 ? 'done' : 'info'} live title={changed.length === 0 ? `Cả ${sayNumber(rows.length)} hồ sơ đều đi đến cùng một chỗ` : `${sayNumber(changed.length)} trong ${sayNumber(rows.length)} hồ sơ sẽ đi đến chỗ khác`}>
        {total > rows.length && `Năm này có ${sayNumber(total)} hồ sơ; chỉ chạy thử ${sayNumber(rows.length)} hồ sơ nộp sớm nhất.`}
      </Notice>
      {changed.length < rows.length && <Checkbox name="replayAll" label="Hiện cả hồ sơ không đổi" checked={all} onChange={setAll} />}
      {shown.length > 0 && (
        <Table
          caption="Hồ sơ theo quy trình đang sửa" rows={shown} keyOf={(row) => row.id}
          columns={[
            { id: 'title', title: 'Hồ sơ', wide: true, cell: (row) => <><a href={`/sang-kien/${row.id}`}>{row.title}</a><br /><span className="soft small figures">{row.code}, {row.unitName}</span></> },
            { id: 'before', title: 'Theo quy chế khi nộp', cell: (row) => sayStanding(row.before) },
            { id: 'after', title: 'Theo bản đang sửa', cell: (row) => (row.same ? 'Như cũ' : <strong>{sayStanding(row.after)}</strong>) },
          ]}
        />
      )}
    </div>
  )
}

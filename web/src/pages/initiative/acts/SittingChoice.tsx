import { listSittings } from '@sangkien/contract/council'
import { useQuery } from '@tanstack/react-query'
import { asks } from '../../../api/queries.ts'
import { sayDay, sayInstant } from '../../../say/day.ts'
import { sayFault } from '../../../say/fault.ts'
import { RadioGroup } from '../../../ui/Choice.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'

/** One of the sittings that have not begun. */
export function SittingChoice({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { data, error } = useQuery(asks(listSittings, { query: { state: 'planned', limit: 200 } }))
  if (error) return <Notice tone="error" title={sayFault(error).title}>{sayFault(error).advice}</Notice>
  if (!data) return <Skeleton lines={2} label="Đang tìm phiên họp…" />
  const planned = data.rows
  if (planned.length === 0)
    return <Notice tone="warning" title="Chưa có phiên họp nào sắp tới"><a href="/hoi-dong">Triệu tập phiên họp</a> rồi quay lại đưa hồ sơ vào chương trình.</Notice>
  return (
    <RadioGroup
      name="phien-hop" label="Phiên họp" value={value} onChange={onChange}
      options={planned.map(({ id, name, councilName, roundName, heldAt, scoresDue, items }) => ({
        value: id, label: `${name}, ${sayInstant(heldAt)}`, note: `${councilName}; ${roundName}; chấm điểm đến hết ngày ${sayDay(scoresDue)}; đã có ${items} hồ sơ`,
      }))}
    />
  )
}

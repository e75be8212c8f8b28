import { sayDay, sayDayOf, sayInstant } from '../../../say/day.ts'
import { KeyValues } from '../../../ui/KeyValues.tsx'
import { Card } from '../../../ui/Section.tsx'
import type { Initiative } from '../initiative.ts'

/** When it was filed and under which number, round and rules; the mark by which the frozen copy is known. */
export function RecordCard({ initiative: { createdAt, receivedAt, receiptNumber, promisedOn, roundName, regulationTitle, snapshotSha256 } }: { initiative: Initiative }) {
  return (
    <Card title="Hồ sơ">
      <KeyValues
        items={[
          ['Bắt đầu soạn', sayDayOf(createdAt)],
          ...(receivedAt === null ? [] : [['Nhận lúc', `${sayInstant(receivedAt)}${receiptNumber === null ? '' : `, biên nhận số ${receiptNumber}`}`] as const]),
          ...(promisedOn === null ? [] : [['Hẹn trả lời', `đến hết ngày ${sayDay(promisedOn)}`] as const]),
          ['Đợt xét', roundName ?? 'Nộp quanh năm'],
          ['Quy định áp dụng', regulationTitle],
          ...(snapshotSha256 === null ? [] : [['Mã kiểm tra bản đã nộp', <code key="sha" className="hash" title={snapshotSha256}>{snapshotSha256.slice(0, 16)}</code>] as const]),
        ]}
      />
    </Card>
  )
}

import type { DecisionView, reachOf } from './decision.ts'

/** What issuing does and to whom, by the kind of paper. */
export function IssueHappens({ decision: { kind, list }, reach: { authors, certificates } }: { decision: DecisionView; reach: ReturnType<typeof reachOf> }) {
  const happens = {
    recognition: [`Kết quả công nhận ${list.length} sáng kiến được công bố và vào thư viện.`, `${authors} tác giả được báo ngay.`, `${certificates} giấy chứng nhận được lập, mỗi tác giả của mỗi sáng kiến một giấy, kèm mã kiểm tra.`],
    refusal: [`Kết quả không công nhận ${list.length} sáng kiến được công bố cho tác giả, kèm lý do.`, `${authors} tác giả được báo ngay.`],
    revocation: [`Việc công nhận ${list.length} sáng kiến bị hủy bỏ.`, `${authors} tác giả được báo ngay.`, 'Trang kiểm tra giấy chứng nhận ghi rõ giấy không còn hiệu lực.'],
  }[kind]
  return (
    <div className="stack tight">
      <p><strong>Khi ban hành:</strong></p>
      <ul className="happens">{happens.map((one) => <li key={one}>{one}</li>)}</ul>
      <p>Số, ngày và danh sách được chốt, không sửa được nữa.</p>
    </div>
  )
}

import { useForm } from './form-context.ts'

const units: Readonly<Record<string, string>> = { years: 'năm', months: 'tháng', days: 'ngày', working_days: 'ngày làm việc' }

/** What filing does and to whom: said before it is done. */
export function FilingConsequences({ again }: { again: boolean }) {
  const { initiative: { roundName }, pack } = useForm()
  const { count, unit, basis } = pack.terms.examine
  return (
    <div className="stack tight">
      {again
        ? <p>Các mục đã bổ sung khóa lại và hồ sơ trở về Thường trực Hội đồng; thời hạn trả lời chạy tiếp.</p>
        : <p>Hồ sơ khóa lại đúng như bạn thấy và được cấp số biên nhận{roundName && `, xét trong ${roundName}`}. Thường trực Hội đồng trả lời việc tiếp nhận trong {count} {units[unit]} ({basis.paper}, {basis.article}).</p>}
      <p>Tác giả cam đoan mọi thông tin trong đơn là trung thực, đúng sự thật và chịu trách nhiệm trước pháp luật.</p>
    </div>
  )
}
